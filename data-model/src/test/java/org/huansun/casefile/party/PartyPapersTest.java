package org.huansun.casefile.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.huansun.casefile.Facts;
import org.huansun.casefile.Party;
import org.huansun.casefile.party.Authorisation.State;
import org.huansun.casefile.party.Officers.Officer;
import org.junit.jupiter.api.Test;

class PartyPapersTest {

    private static List<Party> parties(String... facts) {
        return Party.of(Facts.of(facts), LocalDate.of(2026, 12, 31));
    }

    private static State on(String day, String dates) {
        Party lawyer = parties("2026-01-05 party-added role=lawyer name=周某 " + dates).getFirst();
        return Authorisation.of(lawyer).orElseThrow().on(LocalDate.parse(day));
    }

    @Test
    void the_first_and_the_last_day_of_a_paper_belong_to_it() {
        String half = "authorisedFrom=2026-01-10 authorisedUntil=2026-06-30";
        assertThat(on("2026-01-09", half)).isEqualTo(State.NOT_YET);
        assertThat(on("2026-01-10", half)).isEqualTo(State.VALID);
        assertThat(on("2026-06-14", half)).isEqualTo(State.VALID);
        assertThat(on("2026-06-15", half)).isEqualTo(State.ENDING);
        assertThat(on("2026-06-30", half)).isEqualTo(State.ENDING);
        assertThat(on("2026-07-01", half)).isEqualTo(State.EXPIRED);
    }

    @Test
    void a_paper_without_days_tells_nothing() {
        assertThat(on("2026-06-30", "authority=special")).isEqualTo(State.UNDATED);
        assertThat(on("2026-06-30", "authorisedUntil=下半年")).isEqualTo(State.UNDATED);
        assertThat(on("2026-06-30", "authorisedFrom=2026-01-10")).isEqualTo(State.VALID);
    }

    @Test
    void only_a_lawyer_has_one() {
        assertThat(Authorisation.of(parties("2026-01-05 party-added role=expert name=孙某 authorisedUntil=2026-06-30").getFirst())).isEmpty();
    }

    @Test
    void shares_are_a_whole_or_not() {
        assertThat(Shares.of(parties("2026-01-05 party-added role=obligor name=甲 share=33.3333", "2026-01-05 party-added role=obligor name=乙 share=66.6667"))
                .orElseThrow().isOff()).isFalse();
        assertThat(Shares.of(parties("2026-01-05 party-added role=obligor name=甲 share=60", "2026-01-05 party-added role=obligor name=乙 share=30"))
                .orElseThrow().isOff()).isTrue();
        assertThat(Shares.of(parties("2026-01-05 party-added role=obligor name=甲 share=60", "2026-01-05 party-added role=obligor name=乙"))
                .orElseThrow().isOff()).as("the other is not known yet").isFalse();
        assertThat(Shares.of(parties("2026-01-05 party-added role=obligor name=甲", "2026-01-05 party-added role=claimant name=局 share=50"))).isEmpty();
    }

    @Test
    void officers_are_read_as_people_write_them() {
        Officer li = new Officer("李敏", Optional.of("15070012"));
        Officer zhao = new Officer("赵强", Optional.of("15070031"));
        assertThat(Officers.parse(List.of("李敏（15070012）、赵强（执法证号：15070031）")).people()).containsExactly(li, zhao);
        assertThat(Officers.parse(List.of("李敏 15070012；赵强 15070031")).people()).containsExactly(li, zhao);
        assertThat(Officers.parse(List.of("李敏，赵强")).people())
                .containsExactly(new Officer("李敏", Optional.empty()), new Officer("赵强", Optional.empty()));
        assertThat(Officers.parse(List.of("李敏 15070012", "赵强")).count()).isEqualTo(2);
    }

    @Test
    void people_who_are_only_counted_count() {
        assertThat(Officers.parse(List.of("李敏等3人")).count()).isEqualTo(3);
        assertThat(Officers.parse(List.of("李敏等三人")).count()).isEqualTo(3);
        assertThat(Officers.parse(List.of("李敏等")).count()).isGreaterThan(2);
        assertThat(Officers.parse(List.of("李敏")).count()).isEqualTo(1);
        assertThat(Officers.parse(List.of()).count()).isZero();
    }

    @Property
    void whatever_is_written_can_be_read(@ForAll String written) {
        assertThat(Officers.parse(List.of(written)).count()).isGreaterThanOrEqualTo(0);
        assertThat(PhoneNumber.objection(written).map(NumberWords::of).orElse("")).doesNotContain("{");
        assertThat(Shares.isShare(written) && written.isBlank()).isFalse();
    }

    @Test
    void telephone_numbers_are_told_from_what_is_none() {
        for (String right : List.of("13812345678", "+86 138 1234 5678", "0470-8221234", "(0470)8221234", "8221234", "010-62345678转801",
                "12369", "400-123-4567", "13812345678、0470-8221234")) {
            assertThat(PhoneNumber.objection(right)).as(right).isEmpty();
        }
        assertThat(PhoneNumber.objection("1381234567").map(NumberWords::of)).contains("手机号应为 11 位，现有 10 位");
        assertThat(PhoneNumber.objection("没有").map(NumberWords::of)).contains("不像电话号码：手机写 11 位，座机写区号和号码");
    }
}
