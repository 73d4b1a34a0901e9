package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.NOTICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Shipped;
import org.junit.jupiter.api.Test;

class AgreementContentsUnrecordedTest {

    private static List<Finding> found(String pack, Object contents) {
        List<Fact> facts = List.of(Fact.of("agreement", "agreement-signed", LocalDate.of(2025, 6, 20), Optional.empty(),
                new Attributes(Map.of("contents", contents))));
        return Findings.of(Shipped.engine(pack).caseOnDay(facts, LocalDate.of(2025, 6, 20))).stream()
                .filter(finding -> finding.code().equals("agreement-contents-unrecorded")).toList();
    }

    @Test
    void words_tell_nothing_of_the_items() {
        assertThat(found("NMG-2025", "双方信息、修复方案")).containsExactly(
                Found.about("agreement", "agreement-contents-unrecorded", NOTICE, "第二十八条", "7"));
        assertThat(found("GX-DRAFT", "")).containsExactly(
                Found.about("agreement", "agreement-contents-unrecorded", NOTICE, "第二十一条", "8"));
    }

    @Test
    void a_map_in_their_place_tells_nothing_either() {
        assertThat(found("NMG-2025", Map.of("1", true))).hasSize(1);
    }

    @Test
    void numbers_do_even_if_some_are_missing() {
        assertThat(found("NMG-2025", "1,2")).isEmpty();
    }

    @Test
    void a_text_that_only_offers_a_model_asks_for_no_record() {
        assertThat(found("CN-2020", "")).isEmpty();
        assertThat(found("NMG-2022", "")).isEmpty();
    }
}
