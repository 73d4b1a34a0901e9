package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;
import static org.huansun.casefile.Finding.Weight.NOTICE;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class FailureGroundNotBorneOutTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("failure-ground-not-borne-out", pack, asOf, facts);
    }

    private static Finding notBorneOut(Finding.Weight weight, String ground) {
        return Found.about("failure", "failure-ground-not-borne-out", weight, "第二十九条", ground);
    }

    @Test
    void three_meetings_bear_out_the_third_ground_and_two_do_not() {
        String[] two = {"2025-06-02 meeting-held outcome=divided", "2025-06-09 meeting-held outcome=divided",
            "2025-06-20 consultation-failed id=failure situation=3"};
        String[] three = {two[0], two[1], two[2], "2025-06-16 meeting-held outcome=divided"};
        assertThat(found("NMG-2025", "2025-06-30", two)).containsExactly(notBorneOut(BREACH, "磋商会议开满 3 次，权利人一方认为难以达成一致"));
        assertThat(found("NMG-2025", "2025-06-30", three)).isEmpty();
    }

    @Test
    void a_reply_is_overdue_the_day_after_its_last_day_and_not_on_it() {
        // five working days after Monday 2025-06-16: Monday 2025-06-23
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-16 notice-served", "2025-06-23 consultation-failed id=failure situation=1"))
                .containsExactly(notBorneOut(BREACH, "义务人明确拒绝磋商，或者没有在书面通知规定的时间内答复"));
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-16 notice-served", "2025-06-24 consultation-failed situation=1")).isEmpty();
    }

    @Test
    void a_refusal_bears_it_out_at_once() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-16 notice-served", "2025-06-17 reply-received agrees=false",
                "2025-06-17 consultation-failed situation=1")).isEmpty();
    }

    @Test
    void an_agreeing_reply_in_time_denies_it() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-16 notice-served", "2025-06-17 reply-received agrees=true",
                "2025-06-26 consultation-failed id=failure situation=1"))
                .containsExactly(notBorneOut(BREACH, "义务人明确拒绝磋商，或者没有在书面通知规定的时间内答复"));
    }

    @Test
    void where_the_notice_set_no_time_the_file_says_nothing() {
        assertThat(found("GX-DRAFT", "2025-06-30", "2025-06-16 notice-served", "2025-06-26 consultation-failed id=failure situation=1"))
                .containsExactly(Found.about("failure", "failure-ground-not-borne-out", NOTICE, "第二十二条",
                        "义务人明确拒绝磋商，或者没有在告知书规定的时间内答复"));
    }

    @Test
    void walking_out_bears_out_the_second_ground_and_a_divided_meeting_does_not() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-16 meeting-held outcome=walked-out",
                "2025-06-17 consultation-failed situation=2")).isEmpty();
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-16 meeting-held outcome=divided",
                "2025-06-17 consultation-failed id=failure situation=2")).containsExactly(notBorneOut(BREACH, "义务人无故不到会，或者中途退出"));
    }

    @Test
    void the_period_has_to_be_over_for_the_sixth_ground() {
        assertThat(found("NMG-2025", "2025-07-30", "2025-03-04 notice-served", "2025-06-03 consultation-failed id=failure situation=6"))
                .containsExactly(notBorneOut(BREACH, "磋商期限已过，仍没有协议"));
        assertThat(found("NMG-2025", "2025-07-30", "2025-03-04 notice-served", "2025-06-04 consultation-failed situation=6")).isEmpty();
    }

    @Test
    void ningxia_takes_three_meetings_or_the_period() {
        assertThat(found("NX-2024", "2025-07-30", "2025-03-04 notice-served", "2025-06-04 consultation-failed situation=3")).isEmpty();
        assertThat(found("NX-2024", "2025-07-30", "2025-05-04 notice-served", "2025-06-04 consultation-failed id=failure situation=3"))
                .containsExactly(Found.about("failure", "failure-ground-not-borne-out", BREACH, "第十八条",
                        "磋商三次或者磋商期限已过，仍没有协议"));
    }

    @Test
    void a_notice_that_was_served_was_not_tried_in_vain() {
        assertThat(found("NMG-2025", "2025-07-30", "2025-06-03 notice-delivery-tried", "2025-06-20 consultation-failed situation=4"))
                .isEmpty();
        assertThat(found("NMG-2025", "2025-07-30", "2025-06-03 notice-delivery-tried", "2025-06-10 notice-served",
                "2025-06-20 consultation-failed id=failure situation=4"))
                .containsExactly(notBorneOut(BREACH, "除公告外的民事送达方式都用过，仍无法送达告知书"));
    }

    @Test
    void of_two_obligors_the_one_who_refused_bears_it_out_for_himself_and_not_for_all() {
        String[] replies = {"2025-06-01 party-added role=obligor name=甲", "2025-06-01 party-added role=obligor name=乙",
            "2025-06-16 notice-served", "2025-06-17 reply-received obligor=甲 agrees=false",
            "2025-06-17 reply-received obligor=乙 agrees=true", "2025-06-18 consultation-failed id=failure situation=1 obligor=甲"};
        assertThat(found("NMG-2025", "2025-06-30", replies)).isEmpty();
        replies[5] = "2025-06-18 consultation-failed id=failure situation=1";
        assertThat(found("NMG-2025", "2025-06-30", replies))
                .containsExactly(notBorneOut(BREACH, "义务人明确拒绝磋商，或者没有在书面通知规定的时间内答复"));
    }

    @Test
    void meetings_before_a_refusal_of_the_court_do_not_count_for_the_consultation_after_it() {
        assertThat(found("NMG-2025", "2025-09-30", "2025-06-02 meeting-held", "2025-06-03 meeting-held", "2025-06-04 meeting-held",
                "2025-07-01 confirmation-refused", "2025-07-10 consultation-failed id=failure situation=3"))
                .containsExactly(notBorneOut(BREACH, "磋商会议开满 3 次，权利人一方认为难以达成一致"));
    }

    @Test
    void a_ground_that_only_people_can_judge_is_not_judged() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-17 consultation-failed situation=5")).isEmpty();
    }
}
