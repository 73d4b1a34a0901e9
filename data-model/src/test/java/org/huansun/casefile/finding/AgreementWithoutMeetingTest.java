package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class AgreementWithoutMeetingTest {

    private static List<Finding> found(String code, String pack, String... facts) {
        return Found.of(code, pack, "2025-06-30", facts);
    }

    @Test
    void where_the_text_knows_no_agreement_without_a_meeting_it_is_found() {
        assertThat(found("agreement-without-meeting", "NMG-2025", "2025-06-20 agreement-signed id=agreement")).containsExactly(
                Found.about("agreement", "agreement-without-meeting", BREACH, "第二十一条"));
    }

    @Test
    void a_meeting_of_the_same_day_came_before_whatever_was_recorded_first() {
        assertThat(found("agreement-without-meeting", "NMG-2025", "2025-06-20 agreement-signed", "2025-06-20 meeting-held")).isEmpty();
        assertThat(found("agreement-without-meeting", "NMG-2025", "2025-06-20 agreement-signed", "2025-06-21 meeting-held")).hasSize(1);
    }

    @Test
    void a_meeting_with_another_obligor_is_none() {
        assertThat(found("agreement-without-meeting", "NMG-2025", "2025-06-19 meeting-held obligor=甲",
                "2025-06-20 agreement-signed obligor=甲", "2025-06-21 agreement-signed id=second obligor=乙")).containsExactly(
                Found.about("second", "agreement-without-meeting", BREACH, "第二十一条"));
    }

    @Test
    void ningxia_allows_it_up_to_its_figure_when_the_obligor_agrees() {
        assertThat(found("agreement-without-meeting-unfounded", "NX-2024", "2025-06-01 appraisal-received amount=500000.00",
                "2025-06-20 circumstance-noted name=meetingWaived value=true", "2025-06-20 agreement-signed")).isEmpty();
        assertThat(found("agreement-without-meeting-unfounded", "NX-2024", "2025-06-01 appraisal-received amount=500000.01",
                "2025-06-20 circumstance-noted name=meetingWaived value=true", "2025-06-20 agreement-signed id=agreement")).containsExactly(
                Found.about("agreement", "agreement-without-meeting-unfounded", BREACH, "第十七条",
                        "评估认定的损害金额在 50 万元以下（不含调查、鉴定评估等费用）"));
    }

    @Test
    void ningxia_means_the_assessed_amount_and_not_the_estimate() {
        assertThat(found("agreement-without-meeting-unfounded", "NX-2024", "2025-06-01 circumstance-noted name=estimatedLoss value=900000",
                "2025-06-02 appraisal-received amount=520000 costs=20000",
                "2025-06-20 circumstance-noted name=meetingWaived value=true", "2025-06-20 agreement-signed")).isEmpty();
    }

    @Test
    void guangxi_asks_for_a_simple_case_with_a_small_impact() {
        String[] simple = {"2025-06-01 circumstance-noted name=estimatedLoss value=300000",
            "2025-06-02 circumstance-noted name=factsSimple value=true", "2025-06-02 circumstance-noted name=liabilityUndisputed value=true",
            "2025-06-02 circumstance-noted name=meetingWaived value=true", "2025-06-02 circumstance-noted name=impactSmall value=true",
            "2025-06-20 agreement-signed id=agreement"};
        assertThat(found("agreement-without-meeting-unfounded", "GX-DRAFT", simple)).isEmpty();
        simple[4] = "2025-06-02 circumstance-noted name=impactSmall value=false";
        assertThat(found("agreement-without-meeting-unfounded", "GX-DRAFT", simple)).containsExactly(
                Found.about("agreement", "agreement-without-meeting-unfounded", BREACH, "第十七条",
                        "损害较小：影响较小，初步估算不超过 30 万元（不含调查、鉴定评估等费用）"));
    }
}
