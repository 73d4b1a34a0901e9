package org.huansun.casefile.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Facts;
import org.huansun.casefile.Party;
import org.huansun.casefile.Shipped;
import org.huansun.rules.AttendanceRule;
import org.junit.jupiter.api.Test;

/** Who must, may and asked to come, by pack and by what was recorded. */
class GuestsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-05");
    private static final String CLAIMANT = "2026-02-01 party-added role=claimant name=局";
    private static final String OBLIGOR = "2026-02-01 party-added role=obligor name=甲公司";
    private static final String APPRAISER = "2026-02-01 party-added role=appraiser name=鉴定中心";

    private static List<Guest> guests(String pack, int round, String... facts) {
        return Guests.of(Shipped.caseOnDay(pack, DAY.toString(), facts), Party.of(Facts.of(facts), DAY), round);
    }

    private static Guest named(List<Guest> guests, String name) {
        return guests.stream().filter(guest -> guest.name().equals(Optional.of(name))).findFirst().orElseThrow();
    }

    private static Guest ruled(List<Guest> guests, String rule) {
        return guests.stream().filter(guest -> guest.rule().map(AttendanceRule::id).equals(Optional.of(rule))).findFirst().orElseThrow();
    }

    @Test
    void the_two_sides_come_first_and_without_a_rule() {
        assertThat(guests("NMG-2025", 1, OBLIGOR, CLAIMANT).subList(0, 2)).extracting(guest -> guest.name().orElseThrow(), Guest::side, Guest::rule)
                .containsExactly(tuple("甲公司", Side.OBLIGOR, Optional.empty()),
                        tuple("局", Side.CLAIMANT, Optional.empty()));
    }

    @Test
    void a_rule_for_which_nobody_was_named_stands_alone() {
        assertThat(ruled(guests("NMG-2025", 1), "procuratorate").name()).isEmpty();
    }

    @Test
    void the_party_of_a_rules_role_is_meant_by_it() {
        assertThat(ruled(guests("NMG-2025", 1, APPRAISER), "appraiser").name()).contains("鉴定中心");
    }

    @Test
    void an_appraiser_has_to_be_told_under_the_text_that_says_so_and_not_under_the_other() {
        assertThat(ruled(guests("NMG-2022", 1, APPRAISER), "appraiser").isMissing()).isTrue();
        assertThat(ruled(guests("NMG-2025", 1, APPRAISER), "appraiser").isMissing()).isFalse();
        assertThat(ruled(guests("NMG-2022", 1, APPRAISER, "2026-03-01 invitation-sent round=1 name=鉴定中心"), "appraiser").isMissing()).isFalse();
    }

    @Test
    void an_invitation_counts_for_its_round_and_the_last_one_with_its_answer() {
        String[] facts = {APPRAISER, "2026-02-20 invitation-sent round=1 name=鉴定中心 answer=declines",
            "2026-03-01 invitation-sent round=2 name=鉴定中心 answer=none", "2026-03-02 invitation-sent round=2 name=鉴定中心 answer=comes"};

        assertThat(named(guests("NMG-2025", 2, facts), "鉴定中心").told()).contains(LocalDate.parse("2026-03-02"));
        assertThat(named(guests("NMG-2025", 2, facts), "鉴定中心").answer()).contains("comes");
        assertThat(named(guests("NMG-2025", 3, facts), "鉴定中心").told()).isEmpty();
    }

    @Test
    void who_asked_is_listed_with_what_was_decided() {
        List<Guest> guests = guests("NMG-2025", 1, "2026-03-01 attendance-requested round=1 name=村委会 admitted=false",
                "2026-03-01 attendance-requested round=1 name=某协会");

        assertThat(named(guests, "村委会").asked().flatMap(Guest.Request::admitted)).contains(false);
        assertThat(named(guests, "某协会").asked().flatMap(Guest.Request::admitted)).isEmpty();
    }

    @Test
    void whoever_was_invited_by_a_rule_stands_with_it() {
        Guest guest = named(guests("NMG-2025", 1, "2026-03-01 invitation-sent round=1 name=某检察院 rule=procuratorate"), "某检察院");

        assertThat(guest.rule().map(AttendanceRule::article)).contains("第二十五条");
        assertThat(guest.side()).isEqualTo(Side.PROCURATORATE);
    }

    @Test
    void the_obligors_lawyer_comes_by_the_obligors_right_and_no_other_rule() {
        List<Guest> guests = guests("NMG-2025", 1, OBLIGOR, "2026-02-01 party-added role=lawyer name=郑律师 actsFor=甲公司");

        assertThat(guests.stream().filter(guest -> guest.name().equals(Optional.of("郑律师")))).singleElement()
                .satisfies(guest -> assertThat(guest.rule().map(AttendanceRule::how)).contains(AttendanceRule.Way.ATTEND));
    }
}
