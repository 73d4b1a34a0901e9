package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;
import static org.huansun.casefile.Finding.Weight.NOTICE;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huansun.casefile.Finding;
import org.huansun.casefile.WholeCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A whole case under each pack: nothing is wrong in it, and one thing left out is one thing wrong. */
class WholeCasesTest {

    /** What is left out of a pack's case, and all that is then found. */
    record Gap(String pack, List<String> left, List<Finding> found) {

        @Override
        public String toString() {
            return pack + " without " + left;
        }
    }

    static Collection<String> packs() {
        return WholeCases.packs();
    }

    static Stream<Gap> gaps() {
        return Stream.of(
                gap("NMG-2025", "check", Found.about("filing", "step-skipped", BREACH, "第十二条", "完成初步核查", "check-first")),
                gap("NMG-2025", "supervision", Found.about("major", "major-case-not-supervised", BREACH, "第三十七条")),
                gap("NMG-2025", "appraisal", Found.about("meeting1", "consultation-without-conditions", BREACH, "第二十二条",
                        "已有鉴定意见、评估报告或者专家组意见")),
                gap("NMG-2025", "conclusion", Found.about("meeting1", "step-skipped", BREACH, "第十六条",
                        "形成调查结论，提出磋商或者终止的意见", "conclude")),
                gap("NMG-2025", "notice", Found.about("meeting1", "consultation-without-conditions", BREACH, "第二十二条",
                        "合理期限内制作的告知书已送达，义务人同意磋商")),
                gap("NMG-2025", "reply", Found.about("meeting1", "consultation-without-conditions", BREACH, "第二十二条",
                        "合理期限内制作的告知书已送达，义务人同意磋商")),
                gap("NMG-2025", "meeting", Found.about("agreement", "agreement-without-meeting", BREACH, "第二十一条")),
                gap("NMG-2025", "agreement", Found.about("start", "restoration-before-damage-confirmed", BREACH, "第三十二条")),
                gap("NMG-2025", "evaluation", Found.about("closing", "step-skipped", BREACH, "第三十三条", "组织评估修复效果",
                        "evaluate-restoration")),
                gap("NMG-2022", "reply", Found.about("meeting1", "consultation-without-conditions", BREACH, "第二十二条",
                        "磋商告知书已发出，义务人同意磋商")),
                gap("NMG-2022", "meeting", Found.about("agreement", "agreement-without-meeting", BREACH, "第二十一条")),
                gap("NMG-2022", "simple", Found.about("opinion", "simple-assessment-unfounded", Finding.Weight.NOTICE, "第二十条",
                        "损害事实清楚")),
                gap("NMG-2022", "evaluation", Found.about("closing", "step-skipped", BREACH, "第三十四条", "组织评估修复效果",
                        "evaluate-restoration")),
                gap("CN-2020", "notice", Found.about("meeting1", "consultation-without-conditions", NOTICE, "六", "书面通知已送达义务人")),
                gap("CN-2020", "appraisal", Found.about("meeting1", "consultation-without-conditions", NOTICE, "六",
                        "已有鉴定评估报告、专家意见或者综合认定")),
                gap("CN-2020", "meeting3", Found.about("failure", "failure-ground-not-borne-out", BREACH, "六",
                        "磋商会议开满 3 次，权利人一方认为难以达成一致")),
                gap("CN-2020", "judgment", Found.about("start", "restoration-before-damage-confirmed", BREACH, "十")),
                gap("CN-2020", "evaluation", Found.about("closing", "step-skipped", BREACH, "十二", "组织评估修复效果",
                        "evaluate-restoration")),
                gap("NX-2024", "check", Found.about("filing", "step-skipped", BREACH, "第十条", "完成初步核查", "check-first")),
                gap("NX-2024", "consent", Found.about("opinion", "simple-assessment-without-consent", BREACH, "第十五条",
                        "与义务人协商一致")),
                gap("NX-2024", "approved", Found.about("opinion", "simple-assessment-without-consent", BREACH, "第十五条",
                        "权利人一方同意")),
                gap("NX-2024", "conclusion", Found.about("meeting1", "consultation-without-conditions", BREACH, "第十六条",
                        "已形成调查结论，意见是启动磋商")),
                gap("NX-2024", "meeting", Found.about("agreement", "agreement-without-meeting-unfounded", BREACH, "第十七条",
                        "与义务人协商一致")),
                gap("NX-2024", "plan", Found.about("start", "step-skipped", BREACH, "第二十三条（一）", "修复方案经专家论证后备案",
                        "file-restoration-plan")),
                gap("NX-2024", "evaluation", Found.about("closing", "step-skipped", BREACH, "第二十三条（三）", "组织评估修复效果",
                        "evaluate-restoration")),
                gap("GX-DRAFT", "check", Found.about("filing", "step-skipped", BREACH, "第十三条", "完成初步核查", "check-first")),
                gap("GX-DRAFT", "supervision", Found.about("major", "major-case-not-supervised", BREACH, "第三十四条")),
                gap("GX-DRAFT", "reply", Found.about("meeting1", "consultation-without-conditions", BREACH, "第十七条",
                        "告知书已送达并且义务人同意磋商，或者义务人主动要求磋商")),
                gap("GX-DRAFT", "appraisal", Found.about("meeting1", "consultation-without-conditions", BREACH, "第十七条",
                        "已有鉴定意见、鉴定评估报告、专家意见或者综合认定报告")),
                gap("GX-DRAFT", "meeting", Found.about("agreement", "agreement-without-meeting-unfounded", BREACH, "第十七条",
                        "损害事实简单；责任认定无争议；损害较小：影响较小，初步估算不超过 30 万元（不含调查、鉴定评估等费用）；义务人同意")),
                gap("GX-DRAFT", "agreement", Found.about("start", "restoration-before-damage-confirmed", BREACH, "第二十八条")),
                gap("GX-DRAFT", "evaluation", Found.about("closing", "step-skipped", BREACH, "第二十九条",
                        "收取效果评估报告，组织专家验收", "evaluate-restoration")));
    }

    private static Gap gap(String pack, String left, Finding... found) {
        return new Gap(pack, List.of(left), List.of(found));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void nothing_is_wrong_in_a_whole_case_on_any_day(String pack) {
        String[] facts = WholeCases.of(pack).toArray(String[]::new);

        assertThat(WholeCases.of(pack).stream().map(line -> line.substring(0, 10)))
                .allSatisfy(day -> assertThat(Found.all(pack, day, facts)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void nothing_is_wrong_in_a_case_that_was_recorded_backwards_day_by_day(String pack) {
        String[] facts = WholeCases.of(pack).reversed().toArray(String[]::new);

        assertThat(Found.all(pack, WholeCases.lastDay(pack).toString(), facts)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void what_is_left_out_of_a_whole_case_is_all_that_is_found(Gap gap) {
        assertThat(Found.all(gap.pack(), WholeCases.lastDay(gap.pack()).toString(),
                WholeCases.without(gap.pack(), gap.left().toArray(String[]::new)))).isEqualTo(gap.found());
    }

    @Test
    void every_pack_has_its_case() {
        assertThat(WholeCases.packs()).containsExactlyInAnyOrder("CN-2020", "NMG-2022", "NMG-2025", "NX-2024", "GX-DRAFT");
    }
}
