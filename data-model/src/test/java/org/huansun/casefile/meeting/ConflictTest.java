package org.huansun.casefile.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Facts;
import org.huansun.casefile.Party;
import org.huansun.casefile.Shipped;
import org.huansun.casefile.meeting.Conflict.Kind;
import org.junit.jupiter.api.Test;

/** Who is bound to more than one side, as far as the file shows. */
class ConflictTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-05");

    private static List<Conflict> found(String... facts) {
        CaseOnDay state = Shipped.caseOnDay("NMG-2025", DAY.toString(), facts);
        return Conflict.of(state, Party.of(Facts.of(facts), DAY), Meetings.of(Facts.of(facts), state.history(), 1));
    }

    private static String party(String role, String name, String more) {
        return "2026-02-01 party-added role=" + role + " name=" + name + " " + more;
    }

    @Test
    void a_case_in_which_everybody_has_his_own_side_has_none() {
        assertThat(found(party("claimant", "局", ""), party("obligor", "甲公司", ""), party("expert", "周某", ""),
                "2026-02-03 site-visited people=李敏")).isEmpty();
    }

    @Test
    void one_name_on_two_sides_is_told_with_both_roles() {
        assertThat(found(party("obligor", "甲公司", ""), party("appraiser", "甲公司", "")))
                .containsExactly(new Conflict(Kind.TWO_SIDES, "甲公司", List.of("obligor", "appraiser")));
    }

    @Test
    void one_number_under_two_names_is_one_person_and_one_name_under_two_numbers_is_two() {
        assertThat(found(party("obligor", "孙某", "idNumber=15010219800101123X"), party("expert", "孙大", "idNumber=15010219800101123X")))
                .extracting(Conflict::kind).containsExactly(Kind.TWO_SIDES);
        assertThat(found(party("obligor", "孙某", "idNumber=15010219800101123X"), party("expert", "孙某", "idNumber=150102197001011231"))).isEmpty();
    }

    @Test
    void a_lawyer_of_several_obligors_is_told_and_one_of_a_single_obligor_is_not() {
        String one = party("lawyer", "郑律师", "actsFor=甲公司");
        assertThat(found(one)).isEmpty();
        assertThat(found(one, party("lawyer", "郑律师", "actsFor=乙公司")))
                .containsExactly(new Conflict(Kind.LAWYER_OF_SEVERAL, "郑律师", List.of("甲公司", "乙公司")));
    }

    @Test
    void an_appraiser_who_restores_is_told() {
        assertThat(found(party("appraiser", "鉴定中心", ""), "2026-02-20 restoration-started contractor=鉴定中心"))
                .containsExactly(new Conflict(Kind.APPRAISER_RESTORES, "鉴定中心", List.of()));
        assertThat(found(party("appraiser", "鉴定中心", ""), "2026-02-20 restoration-started contractor=修复公司")).isEmpty();
    }

    @Test
    void an_expert_who_visited_the_site_as_an_officer_is_told() {
        assertThat(found(party("expert", "周某", ""), "2026-02-03 site-visited people=李敏、周某"))
                .containsExactly(new Conflict(Kind.OFFICER_IS_EXPERT, "周某", List.of()));
    }

    @Test
    void what_was_declared_at_the_table_is_told_for_its_round() {
        assertThat(found("2026-03-05 attendance-recorded round=1 name=周某 present=true conflict=曾受聘"))
                .containsExactly(new Conflict(Kind.DECLARED, "周某", List.of("曾受聘")));
        assertThat(found("2026-03-05 attendance-recorded round=2 name=周某 present=true conflict=曾受聘")).isEmpty();
    }
}
