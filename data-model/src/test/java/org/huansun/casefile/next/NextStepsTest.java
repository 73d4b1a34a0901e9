package org.huansun.casefile.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.rules.EntryTypesFile;
import org.huansun.rules.NextStepRule.Promptness;
import org.junit.jupiter.api.Test;

class NextStepsTest {

    private static final NextStepWording WORDING = new NextStepWording(EntryTypesFile.load());

    private static final String[] CONSULTING = {
        "2025-06-02 clue-received", "2025-06-03 preliminary-check-completed damageFound=true", "2025-06-04 filing-approved",
        "2025-06-05 appraisal-received", "2025-06-06 investigation-completed", "2025-06-06 conclusion-issued proposal=consult",
        "2025-06-09 notice-served", "2025-06-10 reply-received agrees=true"
    };

    private static String[] consulting(String... more) {
        String[] facts = java.util.Arrays.copyOf(CONSULTING, CONSULTING.length + more.length);
        System.arraycopy(more, 0, facts, CONSULTING.length, more.length);
        return facts;
    }

    private static List<String> marked(char mark, List<String> steps) {
        return steps.stream().filter(step -> step.charAt(0) == mark).map(step -> step.substring(1)).toList();
    }

    @Test
    void nothing_comes_before_the_first_entry_nor_after_the_archive() {
        assertThat(Ahead.of("NMG-2025", "2025-06-30")).isEmpty();
        assertThat(Ahead.of("NMG-2025", "2025-06-30", "2025-06-02 clue-received", "2025-06-03 archived")).isEmpty();
    }

    @Test
    void nothing_comes_after_a_claim_that_was_declined_but_the_archive_once_it_is_closed() {
        assertThat(Ahead.of("NMG-2025", "2025-06-30", "2025-06-02 clue-received", "2025-06-03 preliminary-check-completed",
                "2025-06-04 filing-declined situation=1")).isEmpty();
        assertThat(Ahead.of("NMG-2025", "2025-06-30", "2025-06-02 clue-received", "2025-06-03 preliminary-check-completed",
                "2025-06-04 filing-declined situation=1", "2025-06-05 case-closed")).containsExactly("!archive");
        assertThat(Ahead.of("NMG-2025", "2025-06-30", consulting("2025-06-11 claim-terminated situation=1"))).isEmpty();
    }

    @Test
    void a_check_that_found_no_damage_leads_to_declining_with_reasons_where_the_text_says_so() {
        String none = "2025-06-03 preliminary-check-completed damageFound=false";

        assertThat(Ahead.of("NMG-2025", "2025-06-03", none)).containsExactly("!decline-claim");
        assertThat(Ahead.of("NMG-2025", "2025-06-04", none, "2025-06-04 preliminary-check-completed damageFound=true"))
                .containsExactly("!file-claim");
        assertThat(Ahead.of("NMG-2025", "2025-06-04", none, "2025-06-04 filing-declined")).isEmpty();
        assertThat(Ahead.of("NX-2024", "2025-06-03", none)).isEmpty();
    }

    @Test
    void dated_steps_come_first_the_nearest_at_the_head() {
        List<NextStep> steps = Ahead.steps("NMG-2025", "2025-06-09", "2025-06-02 supervision-opened", "2025-06-09 notice-served");

        assertThat(steps).extracting(NextStep::id).startsWith("obligor-reply-1", "supervision-progress-1", "consultation-period-1");
        assertThat(steps.getFirst().due()).contains(LocalDate.of(2025, 6, 16));
        assertThat(steps.getFirst().article()).isEqualTo("第二十三条");
        assertThat(steps.getFirst().entry()).contains("reply-received");
        assertThat(steps.getFirst().leave()).isEqualTo(NextStep.Leave.DUE);
    }

    @Test
    void a_suspended_deadline_stands_last_among_the_dated() {
        List<NextStep> steps = Ahead.steps("GX-DRAFT", "2025-06-20", "2025-06-09 filing-approved", "2025-06-10 supervision-opened",
                "2025-06-12 appraisal-commissioned");

        assertThat(steps).extracting(NextStep::id).startsWith("supervision-progress-1", "investigation-1");
        assertThat(steps.get(1).due()).isEmpty();
    }

    @Test
    void an_undated_step_gives_way_to_a_deadline_that_asks_for_the_same_entry() {
        assertThat(Ahead.of("NMG-2025", "2025-06-03", "2025-06-02 clue-received"))
                .contains("!preliminary-check-1").doesNotContain("!check-first");
        assertThat(Ahead.of("GX-DRAFT", "2025-06-20", "2025-06-19 meeting-held outcome=agreed"))
                .contains("!sign-agreement-1").doesNotContain("!sign-agreement");
        assertThat(Ahead.of("NMG-2022", "2024-06-20", "2024-06-19 consultation-failed")).contains("!lawsuit-1");
    }

    @Test
    void it_does_not_where_the_deadline_would_be_met_by_a_failure_too() {
        assertThat(Ahead.of("NMG-2025", "2025-06-20", consulting("2025-06-19 meeting-held outcome=agreed")))
                .contains("!consultation-period-1", "!sign-agreement");
    }

    @Test
    void how_soon_is_the_word_of_the_text() {
        NextStep sameTime = Ahead.step("tell-procuratorate", "NMG-2025", "2025-06-20", "2025-06-20 lawsuit-filed");
        NextStep atOnce = Ahead.step("file-claim", "NX-2024", "2025-06-20", "2025-06-20 preliminary-check-completed damageFound=true");
        NextStep promptly = Ahead.step("file-claim", "NMG-2025", "2025-06-20", "2025-06-20 preliminary-check-completed damageFound=true");
        NextStep unstated = Ahead.step("file-claim", "NMG-2022", "2024-06-20", "2024-06-20 investigation-completed");

        assertThat(List.of(sameTime, atOnce, promptly, unstated)).extracting(NextStep::promptness)
                .containsExactly(Promptness.SAME_TIME, Promptness.AT_ONCE, Promptness.PROMPTLY, Promptness.UNSTATED);
        assertThat(List.of(sameTime, atOnce, promptly, unstated)).extracting(step -> WORDING.promptness(step.promptness()))
                .containsExactly("同时", "立即", "及时", "");
        assertThat(List.of(sameTime, atOnce, promptly, unstated)).extracting(NextStep::due).containsOnly(Optional.empty());
    }

    @Test
    void what_is_due_at_the_same_time_may_have_been_done_before() {
        assertThat(Ahead.of("NMG-2025", "2025-06-20", "2025-06-19 procuratorate-notified", "2025-06-20 lawsuit-filed"))
                .doesNotContain("!tell-procuratorate");
    }

    @Test
    void a_step_recorded_before_what_opens_it_is_done_if_both_are_of_one_day() {
        assertThat(Ahead.of("NMG-2025", "2025-06-20", "2025-06-19 conclusion-issued", "2025-06-19 investigation-completed"))
                .doesNotContain("!conclude");
        assertThat(Ahead.of("NMG-2025", "2025-06-20", "2025-06-18 conclusion-issued", "2025-06-19 investigation-completed"))
                .contains("!conclude");
    }

    @Test
    void the_conditions_of_a_meeting_are_required_before_it_and_go_one_by_one() {
        assertThat(marked('<', Ahead.of("NMG-2025", "2025-06-04", "2025-06-03 preliminary-check-completed damageFound=true",
                "2025-06-04 filing-approved"))).containsExactly(
                "consultation-conditions-2", "consultation-conditions-3", "consultation-conditions-4");
        assertThat(marked('<', Ahead.of("NMG-2025", "2025-06-10", CONSULTING))).isEmpty();

        NextStep missing = Ahead.step("consultation-conditions-4", "NMG-2025", "2025-06-04",
                "2025-06-03 preliminary-check-completed damageFound=true", "2025-06-04 filing-approved");
        assertThat(missing.leave()).isEqualTo(NextStep.Leave.REQUIRED_BEFORE);
        assertThat(missing.article()).isEqualTo("第二十二条");
        assertThat(missing.entry()).contains("appraisal-received");
        assertThat(WORDING.sentence(missing)).isEqualTo("召开磋商会议以前还要有：已有鉴定意见、评估报告或者专家组意见");
    }

    @Test
    void a_condition_that_the_file_denies_is_told_as_such() {
        NextStep denied = Ahead.step("simple-assessment-conditions-2", "NMG-2025", "2025-06-10", "2025-06-04 filing-approved",
                "2025-06-05 circumstance-noted name=liabilityUndisputed value=false");

        assertThat(WORDING.sentence(denied)).isEqualTo("收到专家意见的条件不具备：责任认定无争议");
    }

    @Test
    void conditions_of_signing_without_a_meeting_are_none_once_a_meeting_was_held() {
        String[] simple = {"2025-06-04 filing-approved", "2025-06-05 circumstance-noted name=factsSimple value=true"};
        String[] met = {simple[0], simple[1], "2025-06-10 meeting-held outcome=divided"};

        assertThat(Ahead.of("GX-DRAFT", "2025-06-12", simple)).contains("<no-meeting-conditions-4");
        assertThat(Ahead.of("GX-DRAFT", "2025-06-12", met)).doesNotContain("<no-meeting-conditions-4");
    }

    @Test
    void no_meeting_has_to_be_held_with_an_obligor_who_waived_it() {
        String[] waived = {"2025-06-10 reply-received agrees=true", "2025-06-11 circumstance-noted name=meetingWaived value=true"};

        assertThat(Ahead.of("NX-2024", "2025-06-12", waived)).doesNotContain("!hold-meeting");
        assertThat(Ahead.of("GX-DRAFT", "2025-06-12", waived)).doesNotContain("!hold-meeting");
        assertThat(Ahead.of("NMG-2025", "2025-06-12", waived)).contains("!hold-meeting");
    }

    @Test
    void the_fourth_meeting_is_forbidden_until_it_is_approved() {
        String[] three = consulting("2025-06-11 meeting-held outcome=divided", "2025-06-12 meeting-held outcome=divided",
                "2025-06-13 meeting-held outcome=divided");
        String[] approved = java.util.Arrays.copyOf(three, three.length + 1);
        approved[three.length] = "2025-06-14 extra-meeting-approved";

        NextStep fourth = Ahead.step("consultation-meetings", "NMG-2025", "2025-06-14", three);
        assertThat(fourth.leave()).isEqualTo(NextStep.Leave.FORBIDDEN);
        assertThat(fourth.entry()).contains("extra-meeting-approved");
        assertThat(WORDING.sentence(fourth)).isEqualTo("未经批准召开第 4 次磋商会议（原则上以 3 次为限）");
        assertThat(WORDING.sentence(Ahead.step("consultation-meetings", "CN-2020", "2025-06-14", three)))
                .isEqualTo("召开第 4 次磋商会议（原则上以 3 次为限）");
        assertThat(Ahead.of("NMG-2025", "2025-06-14", approved)).doesNotContain("xconsultation-meetings");
        assertThat(Ahead.of("NX-2024", "2025-06-14", three)).doesNotContain("xconsultation-meetings");
    }

    @Test
    void a_ground_that_the_file_bears_out_allows_a_failure() {
        String[] walkedOut = consulting("2025-06-11 meeting-held outcome=walked-out");

        assertThat(marked('?', Ahead.of("NMG-2025", "2025-06-12", walkedOut))).contains("failure-situations-2");
        assertThat(WORDING.sentence(Ahead.step("failure-situations-2", "NMG-2025", "2025-06-12", walkedOut)))
                .isEqualTo("磋商不成：义务人无故不到会，或者中途退出");
        assertThat(Ahead.of("NMG-2025", "2025-06-12", CONSULTING)).noneMatch(step -> step.contains("failure-situations"));
    }

    @Test
    void a_vain_delivery_is_a_ground_until_the_notice_is_served() {
        assertThat(Ahead.of("NMG-2025", "2025-06-12", "2025-06-04 filing-approved", "2025-06-11 notice-delivery-tried"))
                .contains("?failure-situations-4");
        assertThat(Ahead.of("NMG-2025", "2025-06-12", "2025-06-04 filing-approved", "2025-06-11 notice-delivery-tried",
                "2025-06-12 notice-served")).doesNotContain("?failure-situations-4");
    }

    @Test
    void a_red_line_bars_declining_in_inner_mongolia_and_terminating_in_ningxia() {
        String line = "2025-06-03 circumstance-noted name=redLine value=true";

        assertThat(WORDING.sentence(Ahead.step("decline-situations-barred-1", "NMG-2025", "2025-06-04", line)))
                .isEqualTo("因“损害区域在生态保护红线、自然保护地内”，不得以“损害显著轻微，而且不需要赔偿”不予立案");
        assertThat(marked('x', Ahead.of("NMG-2025", "2025-06-05", line, "2025-06-05 filing-approved")))
                .containsExactly("termination-situations-barred-1");
        assertThat(marked('x', Ahead.of("NX-2024", "2025-06-04", line))).isEmpty();
        assertThat(marked('x', Ahead.of("NX-2024", "2025-06-05", line, "2025-06-05 filing-approved")))
                .contains("termination-situations-barred-1");
        assertThat(WORDING.sentence(Ahead.step("termination-situations-barred-1", "NX-2024", "2025-06-05", line,
                "2025-06-05 filing-approved"))).startsWith("因“损害结果在生态保护红线等必须强制性严格保护的区域”，不得以“持续时间短")
                .endsWith("”终止索赔");
        assertThat(marked('x', Ahead.of("GX-DRAFT", "2025-06-05", line, "2025-06-05 filing-approved"))).isEmpty();
    }

    @Test
    void a_consultation_goes_on_with_the_obligor_who_has_not_signed() {
        String[] signed = consulting("2025-06-01 party-added role=obligor name=甲", "2025-06-01 party-added role=obligor name=乙",
                "2025-06-11 meeting-held outcome=agreed obligor=甲", "2025-06-12 agreement-signed obligor=甲",
                "2025-06-13 meeting-held outcome=walked-out obligor=乙", "2025-06-14 consultation-failed obligor=乙");

        assertThat(Ahead.of("NMG-2025", "2025-06-13", signed)).contains("?failure-situations-2", "?invite-procuratorate");
        assertThat(Ahead.of("NMG-2025", "2025-06-12", consulting("2025-06-01 party-added role=obligor name=甲",
                "2025-06-12 agreement-signed"))).doesNotContain("?invite-procuratorate");
        assertThat(Ahead.of("NMG-2025", "2025-06-14", signed)).contains("!sue").doesNotContain("?invite-procuratorate")
                .noneMatch(step -> step.contains("failure-situations"));
    }

    @Test
    void after_a_refusal_the_consultation_begins_anew() {
        String[] refused = consulting("2025-06-11 meeting-held outcome=divided", "2025-06-12 meeting-held outcome=divided",
                "2025-06-13 meeting-held outcome=agreed", "2025-06-16 agreement-signed", "2025-06-17 confirmation-applied",
                "2025-06-24 confirmation-refused");
        String[] again = java.util.Arrays.copyOf(refused, refused.length + 3);
        again[refused.length] = "2025-06-25 notice-served";
        again[refused.length + 1] = "2025-06-26 reply-received agrees=true";
        again[refused.length + 2] = "2025-06-27 meeting-held outcome=walked-out";

        assertThat(Ahead.of("NMG-2025", "2025-06-24", refused)).contains("!second-consultation")
                .doesNotContain("xconsultation-meetings", "?failure-situations-3");
        assertThat(Ahead.of("NMG-2025", "2025-06-26", java.util.Arrays.copyOf(again, again.length - 1))).contains("!hold-meeting")
                .doesNotContain("!second-consultation");
        assertThat(Ahead.of("NMG-2025", "2025-06-27", again)).contains("?failure-situations-2")
                .doesNotContain("xconsultation-meetings", "?failure-situations-3");
    }

    @Test
    void what_the_law_lets_be_is_allowed_and_what_it_demands_is_due() {
        String failure = "2025-06-12 circumstance-noted name=notPerformed value=true";

        assertThat(Ahead.of("NMG-2025", "2025-06-12", "2025-06-10 agreement-signed", failure)).contains("?sue-on-agreement");
        assertThat(Ahead.of("NX-2024", "2025-06-12", "2025-06-10 agreement-signed", failure)).contains("!sue-on-agreement");
        assertThat(Ahead.of("NMG-2025", "2025-06-12", "2025-06-10 confirmation-granted", failure)).contains("?enforce");
        assertThat(Ahead.of("NX-2024", "2025-06-12", "2025-06-10 confirmation-granted", failure)).contains("!enforce");
        assertThat(Ahead.of("NMG-2022", "2024-06-12", "2024-06-10 reply-received agrees=true")).contains("!call-appraiser");
        assertThat(Ahead.of("NMG-2025", "2025-06-12", "2025-06-10 notice-served")).contains("?call-appraiser");
    }

    @Test
    void an_evaluation_goes_to_the_court_that_confirmed_or_judged_and_to_no_other() {
        String evaluated = "2025-06-12 restoration-evaluated passed=true";

        assertThat(Ahead.of("GX-DRAFT", "2025-06-12", "2025-06-10 agreement-signed", evaluated))
                .noneMatch(step -> step.startsWith("!send-evaluation"));
        assertThat(Ahead.of("GX-DRAFT", "2025-06-12", "2025-06-10 confirmation-granted", evaluated))
                .contains("!send-evaluation-to-court").doesNotContain("!send-evaluation-to-judging-court");
        assertThat(Ahead.of("GX-DRAFT", "2025-06-12", "2025-06-10 judgment-effective", evaluated))
                .contains("!send-evaluation-to-judging-court").doesNotContain("!send-evaluation-to-court");
    }

    @Test
    void an_appraisal_made_before_the_filing_is_one() {
        assertThat(Ahead.of("NMG-2022", "2024-06-12", "2024-06-01 appraisal-received", "2024-06-10 filing-approved"))
                .contains("!serve-notice").doesNotContain("!assess");
    }
}
