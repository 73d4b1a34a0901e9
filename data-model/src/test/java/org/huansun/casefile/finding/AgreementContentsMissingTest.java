package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Shipped;
import org.junit.jupiter.api.Test;

class AgreementContentsMissingTest {

    private static List<Finding> found(String pack, Object contents) {
        List<Fact> facts = List.of(Fact.of("agreement", "agreement-signed", LocalDate.of(2025, 6, 20), Optional.empty(),
                new Attributes(Map.of("contents", contents))));
        return Findings.of(Shipped.engine(pack).caseOnDay(facts, LocalDate.of(2025, 6, 20))).stream()
                .filter(finding -> finding.code().equals("agreement-contents-missing")).toList();
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(found("NMG-2025", "1,2,3,4,7")).containsExactly(Found.about("agreement", "agreement-contents-missing", BREACH,
                "第二十八条", "修复效果评估的方式及期限；违约责任的承担"));
        assertThat(found("GX-DRAFT", "1,2,3,4,6,7,8")).containsExactly(Found.about("agreement", "agreement-contents-missing", BREACH,
                "第二十一条", "修复启动时间和期限"));
    }

    @Test
    void however_they_are_written_all_are_all() {
        assertThat(found("NMG-2025", "1,2,3,4,5,6,7")).isEmpty();
        assertThat(found("NMG-2025", "1，2，3、4；5 6;7")).isEmpty();
        assertThat(found("NMG-2025", List.of("1", "2", "3", "4", "5", "6", "7"))).isEmpty();
        assertThat(found("NMG-2025", List.of(1, 2, 3, 4, 5, 6, 7))).isEmpty();
    }

    /** NMG-2025 第二十八条 ends with whatever else is necessary: whether there is any, the parties know. */
    @Test
    void the_place_for_whatever_else_there_is_may_stay_empty() {
        assertThat(found("NMG-2025", "1,2,3,4,5,6")).isEmpty();
    }

    @Test
    void words_are_not_judged() {
        assertThat(found("NMG-2025", "双方信息、修复方案")).isEmpty();
    }

    @Test
    void a_text_that_only_offers_a_model_requires_nothing() {
        assertThat(found("CN-2020", "1")).isEmpty();
        assertThat(found("NX-2024", "1")).isEmpty();
    }
}
