package org.huansun.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording wording = new Wording();

    private static Set<String> keys(String family) {
        return ResourceBundle.getBundle("org.huansun.casefile.Wording", Locale.SIMPLIFIED_CHINESE).keySet().stream()
                .filter(key -> key.startsWith(family + ".")).map(key -> key.substring(family.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> sentences(String pack, String asOf, String id, String... facts) {
        return Shipped.engine(pack).deadlines(Facts.of(facts), LocalDate.parse(asOf)).deadlines().stream()
                .filter(deadline -> deadline.period().id().equals(id)).findFirst().orElseThrow().steps().stream()
                .map(step -> wording.sentence(step, Shipped.pack(pack)) + "｜" + wording.basis(step)).toList();
    }

    @Test
    void has_a_sentence_for_each_step_and_none_for_anything_else() {
        Set<String> steps = Arrays.stream(Step.class.getPermittedSubclasses())
                .map(step -> step.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> variants = Set.of("still-suspended-resumed", "other-reading-none");

        assertThat(keys("step")).isEqualTo(Stream.concat(steps.stream(), variants.stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void tells_the_steps_of_a_suspended_period_in_full_sentences() {
        assertThat(sentences("GX-DRAFT", "2025-04-09", "investigation", "2025-03-12 filing-approved",
                "2025-03-20 appraisal-commissioned")).containsExactly(
                        "2025-03-12 当日不计，从 2025-03-13 起算｜民法典第二百零一条",
                        "期限 60 日｜第十三条",
                        "未注明工作日的期限按自然日计算｜第四十二条",
                        "自 2025-03-21 起鉴定评估尚未结束，期限中止；如果今日收到报告，届满日为 2025-06-03｜第十三条");
    }

    @Test
    void tells_the_steps_of_a_last_day_in_a_holiday_in_full_sentences() {
        assertThat(sentences("NMG-2025", "2025-09-02", "preliminary-check", "2025-09-01 clue-received"))
                .containsExactly(
                "2025-09-01 当日不计，从 2025-09-02 起算｜民法典第二百零一条",
                "期限 30 日｜第十四条",
                "未注明工作日的期限按自然日计算｜第四十九条",
                "第 30 日为 2025-10-01（星期三）｜第十四条",
                "2025-10-01（星期三）是国庆节、中秋节假期，顺延到 2025-10-09（星期四）｜民法典第二百零三条",
                "稳妥日：2025-09-30（星期二），在此日以前完成不会有争议｜稳妥计算");
    }

    @Test
    void has_a_sentence_for_each_finding_of_the_count() {
        List<String> told = Stream.of(
                        Shipped.engine("NX-2024").deadlines(Facts.of("2025-09-03 appraisal-commissioned",
                                "2025-10-10 appraisal-extended", "2025-10-11 appraisal-extended",
                                "2026-03-02 notice-served replyDays=soon", "2026-03-02 notice-served replyDays=5",
                                "2026-03-02 site-visited id=s supersedes=e1", "2026-03-02 remark-made supersedes=x",
                                "2026-03-02 entry-superseded", "2026-03-02 entry-superseded supersedes=s"),
                                        LocalDate.of(2026, 3, 3)),
                        Shipped.engine("GX-DRAFT").deadlines(Facts.of("2025-03-12 filing-approved",
                                "2025-05-13 investigation-extended"), LocalDate.of(2025, 5, 14)),
                        Shipped.engine("NX-2024").deadlines(Facts.of("2025-09-03 appraisal-commissioned agreedDays=45",
                                "2025-10-10 appraisal-extended"), LocalDate.of(2026, 3, 3)))
                .flatMap(deadlines -> deadlines.findings().stream()).map(wording::sentence).toList();

        assertThat(told).containsExactlyInAnyOrder(
                "更正应与原记录同类：site-visited 不能更正 appraisal-commissioned",
                "更正或撤销的记录 x 不在本案中",
                "撤销没有写明撤销哪一条记录",
                "2025-10-11 的延长不重复计算：鉴定评估期限只能延长一次",
                "“replyDays”的值“soon”不能用来计算义务人答复期限，没有采用",
                "没有写明期限单位（replyUnit），按自然日计算",
                "2025-05-13 的延长晚于损害调查期限的届满日 2025-05-12，不产生延长的效果",
                "没有写明期限单位（agreedUnit），按自然日计算",
                "2025-10-10 的延长不改变日期：鉴定评估期限另有约定，要变更请更正约定的期限");
    }
}
