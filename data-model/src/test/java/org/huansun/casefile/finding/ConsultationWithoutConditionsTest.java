package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.util.ArrayList;
import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class ConsultationWithoutConditionsTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("consultation-without-conditions", pack, asOf, facts);
    }

    private static String[] ready(String... more) {
        List<String> facts = new ArrayList<>(List.of("2025-06-02 preliminary-check-completed damageFound=true",
                "2025-06-10 appraisal-received", "2025-06-12 investigation-completed", "2025-06-16 notice-served id=notice",
                "2025-06-18 reply-received id=reply agrees=true"));
        facts.addAll(List.of(more));
        return facts.toArray(String[]::new);
    }

    @Test
    void all_that_the_file_does_not_show_is_told_in_the_order_of_the_text() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-20 meeting-held id=meeting")).containsExactly(
                Found.about("meeting", "consultation-without-conditions", BREACH, "第二十二条",
                        "已经发生生态环境损害；合理期限内制作的告知书已送达，义务人同意磋商；案件调查已完成，损害事实明确；已有鉴定意见、评估报告或者专家组意见"));
    }

    @Test
    void a_meeting_with_all_conditions_is_in_order_and_the_second_is_not_looked_at() {
        assertThat(found("NMG-2025", "2025-06-30", ready("2025-06-20 meeting-held"))).isEmpty();
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-20 meeting-held", "2025-06-21 meeting-held")).hasSize(1);
    }

    @Test
    void what_came_on_the_day_of_the_meeting_was_there() {
        assertThat(found("NMG-2025", "2025-06-30", ready("2025-06-18 meeting-held"))).isEmpty();
        assertThat(found("NMG-2025", "2025-06-30", ready("2025-06-17 meeting-held"))).hasSize(1);
    }

    @Test
    void an_assessment_by_determination_is_a_basis_in_inner_mongolia() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-10 determination-made", "2025-06-12 investigation-completed",
                "2025-06-16 notice-served", "2025-06-18 reply-received agrees=true", "2025-06-20 meeting-held")).isEmpty();
    }

    @Test
    void of_two_obligors_both_must_agree_to_a_meeting_of_all() {
        String[] replies = ready("2025-06-01 party-added role=obligor name=甲", "2025-06-01 party-added role=obligor name=乙",
                "2025-06-19 reply-received obligor=甲 agrees=true", "2025-06-19 entry-superseded supersedes=reply",
                "2025-06-20 meeting-held id=meeting");
        assertThat(found("NMG-2025", "2025-06-30", replies)).containsExactly(Found.about("meeting",
                "consultation-without-conditions", BREACH, "第二十二条", "合理期限内制作的告知书已送达，义务人同意磋商"));
    }

    @Test
    void and_one_to_a_meeting_with_him() {
        assertThat(found("NMG-2025", "2025-06-30", ready("2025-06-01 party-added role=obligor name=甲",
                "2025-06-01 party-added role=obligor name=乙", "2025-06-19 reply-received obligor=甲 agrees=true",
                "2025-06-19 reply-received obligor=乙 agrees=false", "2025-06-20 meeting-held obligor=甲"))).isEmpty();
        assertThat(found("NMG-2025", "2025-06-30", ready("2025-06-01 party-added role=obligor name=甲",
                "2025-06-01 party-added role=obligor name=乙", "2025-06-19 reply-received obligor=甲 agrees=true",
                "2025-06-19 reply-received obligor=乙 agrees=false", "2025-06-20 meeting-held obligor=乙"))).hasSize(1);
    }

    @Test
    void where_nobody_was_recorded_as_a_party_those_who_answered_must_all_agree() {
        String[] replies = ready("2025-06-19 entry-superseded supersedes=reply", "2025-06-19 reply-received obligor=甲 agrees=false",
                "2025-06-19 reply-received obligor=乙 agrees=true", "2025-06-20 meeting-held");

        assertThat(found("NMG-2025", "2025-06-30", replies)).hasSize(1);
        replies[6] = "2025-06-19 reply-received obligor=甲 agrees=true";
        assertThat(found("NMG-2025", "2025-06-30", replies)).isEmpty();
    }

    @Test
    void the_last_reply_counts() {
        assertThat(found("NMG-2025", "2025-06-30", ready("2025-06-19 reply-received agrees=false", "2025-06-20 meeting-held"))).hasSize(1);
    }

    @Test
    void guangxi_may_begin_when_the_obligor_asks_for_it() {
        assertThat(found("GX-DRAFT", "2025-06-30", "2025-06-10 determination-made",
                "2025-06-12 circumstance-noted name=obligorVolunteered value=true", "2025-06-20 meeting-held")).isEmpty();
    }
}
