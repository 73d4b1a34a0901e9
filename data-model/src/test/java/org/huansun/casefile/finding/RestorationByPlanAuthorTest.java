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

class RestorationByPlanAuthorTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("restoration-by-plan-author", pack, asOf, facts);
    }

    @Test
    void the_author_of_the_plan_must_not_carry_it_out() {
        assertThat(found("GX-DRAFT", "2025-07-09", "2025-06-01 restoration-plan-filed id=plan author=甲院 contractor=甲院")).containsExactly(
                Found.about("plan", "restoration-by-plan-author", BREACH, "第二十五条", "甲院"));
    }

    @Test
    void however_the_name_is_typed() {
        assertThat(found("GX-DRAFT", "2025-07-09", "2025-06-01 restoration-plan-filed author=甲院（Ａ）",
                "2025-06-20 restoration-started id=start contractor=甲院(A)")).containsExactly(
                Found.about("start", "restoration-by-plan-author", BREACH, "第二十五条", "甲院(A)"));
    }

    @Test
    void blanks_in_a_name_make_no_other_name() {
        Fact plan = Fact.of("plan", "restoration-plan-filed", LocalDate.of(2025, 6, 1), Optional.empty(),
                new Attributes(Map.of("author", "甲 院", "contractor", " 甲院 ")));

        assertThat(Findings.of(Shipped.engine("GX-DRAFT").caseOnDay(List.of(plan), LocalDate.of(2025, 6, 2)))).containsExactly(
                Found.about("plan", "restoration-by-plan-author", BREACH, "第二十五条", "甲院"));
    }

    @Test
    void another_body_may() {
        assertThat(found("GX-DRAFT", "2025-07-09", "2025-06-01 restoration-plan-filed author=甲院 contractor=乙公司",
                "2025-06-20 restoration-started contractor=乙公司")).isEmpty();
    }

    @Test
    void where_no_name_was_written_none_is_the_same() {
        assertThat(found("GX-DRAFT", "2025-07-09", "2025-06-01 restoration-plan-filed author= contractor=", "2025-06-20 restoration-started"))
                .isEmpty();
    }

    @Test
    void no_other_text_forbids_it() {
        assertThat(found("NX-2024", "2025-07-09", "2025-06-01 restoration-plan-filed author=甲院 contractor=甲院")).isEmpty();
    }
}
