package org.huansun.casefile.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.Optional;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Facts;
import org.huansun.casefile.Shipped;
import org.huansun.casefile.meeting.Attendance.Movement;
import org.huansun.casefile.meeting.Attendance.Presence;
import org.huansun.casefile.meeting.Clause.State;
import org.huansun.casefile.meeting.Ending.Outcome;
import org.junit.jupiter.api.Test;

/** What was recorded of a round, read back. */
class MeetingsTest {

    private static final List<String> SIDES = List.of("局", "甲公司", "乙公司");
    private static final String DAY = "2026-03-05 ";

    private static Meeting read(int round, String... facts) {
        List<Fact> recorded = Facts.of(facts);
        LocalDate day = LocalDate.parse("2026-03-05");
        return Meetings.of(recorded, Shipped.engine("NMG-2025").caseOnDay(recorded, day).history(), round);
    }

    private static Clause clause(String... facts) {
        return read(2, facts).clauses().getFirst();
    }

    @Test
    void a_round_of_which_nothing_was_recorded_is_empty() {
        Meeting meeting = read(2, DAY + "statement-noted round=1 speaker=甲 text=话");

        assertThat(meeting.isBegun()).isFalse();
        assertThat(meeting.statements()).isEmpty();
        assertThat(meeting.minutes().isAnswered("甲")).isFalse();
    }

    @Test
    void an_entry_without_a_round_belongs_to_the_first() {
        assertThat(read(1, DAY + "statement-noted speaker=甲 text=话").statements()).hasSize(1);
    }

    @Test
    void the_last_plan_and_the_first_opening_count() {
        Meeting meeting = read(1, "2026-03-01 meeting-planned round=1 at=09:00", "2026-03-02 meeting-planned round=1 at=10:00",
                DAY + "meeting-opened round=1 at=10:05", DAY + "meeting-opened round=1 at=10:20");

        assertThat(meeting.plan().flatMap(Plan::at)).contains("10:00");
        assertThat(meeting.opened().flatMap(Plan::at)).contains("10:05");
    }

    @Test
    void somebody_comes_goes_and_comes_again_and_what_was_checked_stays_checked() {
        Attendance person = read(1, DAY + "attendance-recorded round=1 name=孙某 capacity=法定代表人 side=obligor for=甲公司 present=true at=09:30 identityChecked=true",
                DAY + "attendance-recorded round=1 name=孙某 capacity=法定代表人 side=obligor present=false leaving=true at=10:00",
                DAY + "attendance-recorded round=1 name=孙某 capacity=法定代表人 side=obligor present=true at=10:10 conflict=有").attendance().getFirst();

        assertThat(person.movements()).containsExactly(new Movement("09:30", Presence.PRESENT), new Movement("10:00", Presence.LEFT),
                new Movement("10:10", Presence.PRESENT));
        assertThat(person.identityChecked()).isTrue();
        assertThat(person.standsFor()).contains("甲公司");
        assertThat(person.conflict()).contains("有");
        assertThat(person.arrivals()).containsExactly("09:30", "10:10");
        assertThat(person.departures()).containsExactly("10:00");
    }

    @Test
    void who_leaves_without_his_side_being_said_stays_on_it() {
        assertThat(read(1, DAY + "attendance-recorded round=1 name=孙某 capacity=法定代表人 side=obligor present=true",
                DAY + "attendance-recorded round=1 name=孙某 present=false leaving=true").attendance().getFirst().side()).isEqualTo(Side.OBLIGOR);
    }

    @Test
    void who_did_not_come_is_known_and_was_not_there() {
        Meeting meeting = read(1, DAY + "attendance-recorded round=1 name=郑某 capacity=代理人 present=false refused=拒绝");

        assertThat(meeting.attendance()).singleElement().satisfies(person -> assertThat(person.came()).isFalse());
        assertThat(meeting.present()).isEmpty();
    }

    @Test
    void a_step_completed_twice_counts_as_it_was_completed_last_and_steps_stand_by_number() {
        Meeting meeting = read(1, DAY + "step-completed round=1 step=2 at=09:50", DAY + "step-completed round=1 step=1 at=09:40 missing=身份",
                DAY + "step-completed round=1 step=1 at=09:55 checks=身份");

        assertThat(meeting.steps()).extracting(StepTaken::number).containsExactly(1, 2);
        assertThat(meeting.step(1).orElseThrow().checks()).containsExactly("身份");
        assertThat(meeting.step(1).orElseThrow().missing()).isEmpty();
    }

    @Test
    void a_pause_lasts_until_it_is_ended() {
        assertThat(read(1, DAY + "meeting-paused round=1 at=10:00").isPaused()).isTrue();
        Meeting resumed = read(1, DAY + "meeting-paused round=1 at=10:00 reason=核对", DAY + "meeting-resumed round=1 at=10:15");
        assertThat(resumed.isPaused()).isFalse();
        assertThat(resumed.pauses()).containsExactly(new Pause(Optional.of("10:00"), Optional.of("10:15"), Optional.of("核对")));
    }

    @Test
    void a_corrected_statement_stands_where_the_old_one_stood() {
        Meeting meeting = read(1, DAY + "statement-noted id=a round=1 speaker=甲 text=一 at=09:40", DAY + "statement-noted round=1 speaker=甲 text=二 at=09:50",
                DAY + "statement-noted supersedes=a round=1 speaker=甲 text=改 at=09:40");

        assertThat(meeting.statements()).extracting(Statement::text).containsExactly("改", "二");
    }

    @Test
    void the_last_position_of_a_speaker_counts() {
        Meeting meeting = read(1, DAY + "statement-noted round=1 speaker=甲 text=一 at=09:40 about=amount position=objects",
                DAY + "statement-noted round=1 speaker=甲 text=二 at=09:50 about=amount position=partly",
                DAY + "statement-noted round=1 speaker=乙 text=三 at=09:55 about=amount position=accepts");

        assertThat(meeting.position("甲", Statement.About.AMOUNT).flatMap(Statement::position)).contains(Statement.Position.PARTLY);
        assertThat(meeting.position("甲", Statement.About.FACTS)).isEmpty();
    }

    @Test
    void a_clause_is_open_until_everybody_has_agreed_and_disputed_once_somebody_says_no() {
        String proposed = DAY + "clause-proposed round=2 clause=amount amount=100 by=局 text=一次付清";
        String yes = DAY + "clause-answered round=2 clause=amount by=甲公司 agrees=true";
        assertThat(clause(proposed).between(SIDES)).isEqualTo(State.OPEN);
        assertThat(clause(proposed, yes).between(SIDES)).isEqualTo(State.OPEN);
        assertThat(clause(proposed, yes, DAY + "clause-answered round=2 clause=amount by=乙公司 agrees=true").between(SIDES)).isEqualTo(State.AGREED);
        assertThat(clause(proposed, yes, DAY + "clause-answered round=2 clause=amount by=乙公司 agrees=false").between(SIDES)).isEqualTo(State.DISPUTED);
    }

    @Test
    void a_new_proposal_wipes_out_the_answers_to_the_one_before() {
        Clause clause = clause("2026-02-20 clause-proposed round=1 clause=amount amount=100 by=局 text=一次付清",
                "2026-02-20 clause-answered round=1 clause=amount by=甲公司 agrees=false",
                DAY + "clause-proposed round=2 clause=amount amount=90 by=局 text=一次付清");

        assertThat(clause.answers()).isEmpty();
        assertThat(clause.before(2).flatMap(Clause.Proposal::amount)).contains(new BigDecimal("100"));
    }

    @Test
    void a_clause_is_new_where_its_words_or_its_amount_are() {
        String first = "2026-02-20 clause-proposed round=1 clause=amount amount=100 by=局 text=一次付清";
        assertThat(clause(first).isNewIn(2)).isFalse();
        assertThat(clause(first, DAY + "clause-proposed round=2 clause=amount amount=100.00 by=局 text=一次付清").isNewIn(2)).isFalse();
        assertThat(clause(first, DAY + "clause-proposed round=2 clause=amount amount=90 by=局 text=一次付清").isNewIn(2)).isTrue();
        assertThat(clause(first, DAY + "clause-proposed round=2 clause=amount amount=100 by=局 text=分期").isNewIn(2)).isTrue();
        assertThat(clause(DAY + "clause-proposed round=2 clause=amount amount=100 by=局 text=分期").isNewIn(2)).isTrue();
    }

    @Test
    void what_a_party_answered_under_its_old_name_stays_its_answer_under_the_new_one() {
        Meeting meeting = read(2, "2026-02-01 party-added id=p role=obligor name=旧公司",
                "2026-02-20 clause-proposed round=1 clause=amount amount=100 by=局 text=一次付清", "2026-02-20 clause-answered round=1 clause=amount by=旧公司 agrees=true",
                "2026-02-20 attendance-recorded round=2 name=孙某 for=旧公司 present=true", "2026-03-01 party-changed party=p name=新公司");

        assertThat(meeting.clauses().getFirst().between(List.of("局", "新公司"))).isEqualTo(State.AGREED);
        assertThat(meeting.attendance().getFirst().standsFor()).contains("新公司");
    }

    @Test
    void clauses_stand_in_the_order_of_their_points_and_others_by_their_titles() {
        List<Clause> clauses = read(1, DAY + "clause-proposed round=1 clause=other title=复查费用 text=一", DAY + "clause-proposed round=1 clause=amount text=二",
                DAY + "clause-proposed round=1 clause=restoration-plan text=三", DAY + "clause-proposed round=1 clause=other title=公开道歉 text=四").clauses();

        assertThat(clauses).extracting(clause -> clause.current().text()).containsExactly("三", "二", "一", "四");
    }

    @Test
    void who_was_there_and_has_neither_signed_nor_refused_is_still_to_sign() {
        Meeting meeting = read(1, DAY + "attendance-recorded round=1 name=甲 present=true", DAY + "attendance-recorded round=1 name=乙 present=true",
                DAY + "attendance-recorded round=1 name=丙 present=true", DAY + "attendance-recorded round=1 name=丁 present=false",
                DAY + "minutes-signed round=1 name=甲", DAY + "minutes-refused round=1 name=乙 reason=不满");

        assertThat(meeting.unsigned()).extracting(Signatory::name).containsExactly("丙");
        assertThat(meeting.minutes().refusals()).extracting(MinutesSoFar.Refusal::statement).containsExactly("不满");
    }

    @Test
    void who_leads_and_who_writes_sign_as_well_once_each() {
        Meeting meeting = read(1, DAY + "meeting-opened round=1 host=王建国 recorder=李敏", DAY + "attendance-recorded round=1 name=王建国 present=true side=host",
                DAY + "attendance-recorded round=1 name=甲 present=true side=obligor", DAY + "minutes-signed round=1 name=乙");

        assertThat(meeting.signatories()).extracting(one -> one.name() + " " + one.part())
                .containsExactly("王建国 HOST", "李敏 RECORDER", "甲 PRESENT", "乙 UNRECORDED");
        assertThat(meeting.signatories()).filteredOn(Signatory::isParty).extracting(Signatory::name).containsExactly("甲");
        assertThat(meeting.unsigned()).extracting(Signatory::name).containsExactly("王建国", "李敏", "甲");
    }

    @Test
    void nobody_signs_a_meeting_that_has_not_begun() {
        assertThat(read(1, DAY + "meeting-planned round=1 host=王建国").signatories()).isEmpty();
    }

    @Test
    void what_is_said_after_the_reading_makes_a_new_text_to_be_read_and_signed_again() {
        String[] signed = {DAY + "attendance-recorded round=1 name=甲 present=true", DAY + "statement-noted id=said round=1 speaker=甲 text=一",
                DAY + "minutes-read round=1", DAY + "minutes-signed round=1 name=甲", DAY + "minutes-refused round=1 name=乙 reason=不满"};
        for (String change : List.of("statement-noted round=1 speaker=甲 text=二", "statement-noted supersedes=said round=1 speaker=甲 text=一一",
                "entry-superseded supersedes=said", "clause-proposed round=1 clause=amount text=三", "clause-answered round=1 clause=amount by=甲 agrees=true",
                "meeting-held round=1 outcome=agreed", "attendance-recorded round=1 name=丙 present=true")) {
            MinutesSoFar minutes = read(1, with(signed, DAY + change)).minutes();
            assertThat(minutes.read()).as(change).isEmpty();
            assertThat(minutes.isAnswered("甲")).as(change).isFalse();
            assertThat(minutes.outdated()).as(change).extracting(MinutesSoFar.Signature::name).containsExactly("甲", "乙");
        }
        for (String other : List.of("statement-noted round=2 speaker=甲 text=二", "step-completed round=1 step=9",
                "attendance-recorded round=1 name=甲 present=false leaving=true")) {
            MinutesSoFar minutes = read(1, with(signed, DAY + other)).minutes();
            assertThat(minutes.read()).as(other).isPresent();
            assertThat(minutes.outdated()).as(other).isEmpty();
        }
    }

    @Test
    void what_was_read_and_signed_again_stands() {
        MinutesSoFar minutes = read(1, DAY + "minutes-read round=1", DAY + "minutes-signed round=1 name=甲", DAY + "statement-noted round=1 speaker=甲 text=二",
                DAY + "minutes-read id=again round=1", DAY + "minutes-signed id=anew round=1 name=甲").minutes();

        assertThat(minutes.read()).hasValueSatisfying(version -> assertThat(version.entry()).isEqualTo("again"));
        assertThat(minutes.signature("甲")).hasValueSatisfying(signature -> assertThat(signature.entry()).isEqualTo("anew"));
    }

    @Test
    void what_is_corrected_after_the_sealing_takes_no_signature_away() {
        MinutesSoFar minutes = read(1, DAY + "statement-noted id=said round=1 speaker=甲 text=一", DAY + "minutes-read round=1",
                DAY + "minutes-signed round=1 name=甲", DAY + "minutes-sealed round=1", DAY + "statement-noted supersedes=said round=1 speaker=甲 text=二").minutes();

        assertThat(minutes.read()).isPresent();
        assertThat(minutes.isAnswered("甲")).isTrue();
    }

    @Test
    void the_course_of_a_meeting_is_read_anew_only_when_it_is_corrected() {
        String[] signed = {DAY + "meeting-opened id=opened round=1 host=甲", DAY + "step-completed id=step round=1 step=1", DAY + "minutes-read round=1",
            DAY + "minutes-signed round=1 name=甲"};
        assertThat(read(1, with(signed, DAY + "meeting-opened supersedes=opened round=1 host=乙")).minutes().read()).isEmpty();
        assertThat(read(1, with(signed, DAY + "step-completed supersedes=step round=1 step=1 reason=改")).minutes().isAnswered("甲")).isFalse();
        assertThat(read(1, with(signed, DAY + "meeting-paused round=1")).minutes().read()).isPresent();
    }

    @Test
    void what_is_added_after_the_sealing_is_told_like_a_correction() {
        assertThat(read(1, DAY + "statement-noted round=1 speaker=甲 text=一", DAY + "minutes-sealed round=1",
                DAY + "statement-noted id=late round=1 speaker=甲 text=二", DAY + "statement-noted round=2 speaker=甲 text=三",
                DAY + "attendance-recorded round=1 name=甲 leaving=true").afterwards()).containsExactly("late");
    }

    @Test
    void a_meeting_ends_with_each_obligor_or_with_all_at_once() {
        List<String> both = List.of("甲", "乙");
        Meeting one = read(1, DAY + "meeting-held round=1 outcome=absent obligor=乙");
        assertThat(one.open(both)).containsExactly("甲");
        assertThat(one.isOver(both)).isFalse();
        Meeting each = read(1, DAY + "meeting-held round=1 outcome=absent obligor=乙", DAY + "meeting-held round=1 outcome=agreed obligor=甲");
        assertThat(each.isOver(both)).isTrue();
        assertThat(each.endings()).extracting(ending -> ending.obligor().orElse("")).containsExactly("乙", "甲");
        Meeting all = read(1, DAY + "meeting-held round=1 outcome=divided");
        assertThat(all.isOver(both)).isTrue();
        assertThat(all.isOver(List.of())).isTrue();
        assertThat(read(1).isOver(List.of())).isFalse();
        assertThat(read(1, DAY + "meeting-held round=1 outcome=absent obligor=乙", DAY + "meeting-held round=1 outcome=agreed").endings()).hasSize(1);
    }

    private static String[] with(String[] facts, String more) {
        return Stream.concat(Stream.of(facts), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void what_corrects_the_round_after_its_sealing_is_told_and_nothing_else() {
        Meeting meeting = read(1, DAY + "statement-noted id=a round=1 speaker=甲 text=一", DAY + "statement-noted id=b round=1 speaker=甲 text=二",
                DAY + "statement-noted id=c round=2 speaker=甲 text=三", DAY + "statement-noted id=before supersedes=a round=1 speaker=甲 text=一一",
                DAY + "minutes-sealed round=1", DAY + "statement-noted id=after supersedes=b round=1 speaker=甲 text=二二",
                DAY + "statement-noted supersedes=c round=2 speaker=甲 text=三三", DAY + "entry-superseded id=gone supersedes=before");

        assertThat(meeting.isSealed()).isTrue();
        assertThat(meeting.afterwards()).containsExactly("after", "gone");
    }

    @Test
    void an_outcome_that_nobody_knows_is_left_open() {
        assertThat(read(1, DAY + "meeting-held round=1 outcome=walked-out").ending().flatMap(Ending::outcome)).contains(Outcome.WALKED_OUT);
        assertThat(read(1, DAY + "meeting-held round=1 outcome=danced").ending().orElseThrow().outcome()).isEmpty();
    }
}
