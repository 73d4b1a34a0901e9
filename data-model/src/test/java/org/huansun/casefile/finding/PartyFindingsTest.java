package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Finding.Weight;
import org.junit.jupiter.api.Test;

class PartyFindingsTest {

    private static final String LAWYER =
            "2026-01-05 party-added id=z role=lawyer name=周某 authority=general authorisedFrom=2026-01-10 authorisedUntil=2026-06-30";

    private static List<Finding> found(String code, String... facts) {
        return Found.of(code, "NMG-2025", "2026-09-30", facts);
    }

    private static Finding notice(String entry, String code, String... details) {
        return new Finding(code, Weight.NOTICE, Optional.empty(), Optional.of(entry), List.of(details));
    }

    @Test
    void what_a_lawyer_does_before_or_after_his_paper_is_told() {
        assertThat(found("authorisation-outside", LAWYER, "2026-07-01 reply-received id=late through=周某", "2026-06-30 reply-received through=周某",
                "2026-01-09 minutes-signed id=early name=周某", "2026-07-02 attendance-recorded id=there name=周某 present=true")).containsExactly(
                notice("early", "authorisation-outside", "周某", "2026-01-09", "2026-01-10", "2026-06-30"),
                notice("late", "authorisation-outside", "周某", "2026-07-01", "2026-01-10", "2026-06-30"),
                notice("there", "authorisation-outside", "周某", "2026-07-02", "2026-01-10", "2026-06-30"));
    }

    @Test
    void who_was_not_there_or_is_no_lawyer_or_has_no_dated_paper_is_let_be() {
        assertThat(found("authorisation-outside", LAWYER, "2026-07-02 attendance-recorded name=周某 present=false",
                "2026-07-02 attendance-recorded name=孙某 present=true", "2026-07-02 reply-received",
                "2026-01-05 party-added role=lawyer name=吴某", "2026-07-02 reply-received through=吴某")).isEmpty();
    }

    @Test
    void a_paper_that_was_renewed_covers_the_day_whenever_that_was_recorded() {
        assertThat(found("authorisation-outside", LAWYER, "2026-07-03 reply-received through=周某",
                "2026-07-10 party-changed party=z authorisedFrom=2026-07-01 authorisedUntil=2026-12-31")).isEmpty();
    }

    @Test
    void an_agreement_signed_under_a_general_authorisation_is_told() {
        assertThat(found("authority-not-special", LAWYER, "2026-03-01 agreement-signed id=a through=周某"))
                .containsExactly(notice("a", "authority-not-special", "周某"));
        assertThat(found("authority-not-special", LAWYER.replace("general", "special"), "2026-03-01 agreement-signed through=周某")).isEmpty();
        assertThat(found("authority-not-special", LAWYER.replace("authority=general ", ""), "2026-03-01 agreement-signed through=周某"))
                .as("what was not recorded").isEmpty();
    }

    @Test
    void a_record_on_site_by_one_alone_is_told() {
        assertThat(found("too-few-officers", "2026-03-01 site-visited id=v people=李敏（15070012）", "2026-03-02 interview-held id=i people=李敏"))
                .containsExactly(notice("v", "too-few-officers", "1", "2"), notice("i", "too-few-officers", "1", "2"));
        assertThat(found("too-few-officers", "2026-03-01 site-visited people=李敏、赵强", "2026-03-02 site-visited",
                "2026-03-03 site-visited people=李敏等3人")).isEmpty();
    }

    @Test
    void shares_that_make_no_whole_are_told() {
        assertThat(found("shares-off", "2026-03-01 party-added id=a role=obligor name=甲 share=60.5", "2026-03-01 party-added role=obligor name=乙 share=30"))
                .containsExactly(new Finding("shares-off", Weight.NOTICE, Optional.empty(), Optional.empty(), List.of("90.5")));
        assertThat(found("shares-off", "2026-03-01 party-added id=a role=obligor name=甲 share=60", "2026-03-01 party-added role=obligor name=乙 share=30",
                "2026-03-02 party-changed party=a share=70")).isEmpty();
    }

    @Test
    void a_number_that_can_not_be_right_is_told_without_showing_it() {
        assertThat(found("party-number-wrong", "2026-03-01 party-added id=a role=obligor name=甲 code=91350100M000100Y44",
                "2026-03-01 party-added id=b role=obligor kind=person name=乙 idNumber=11010519491231002X",
                "2026-03-01 party-added id=c role=expert kind=person name=丙 code=110105491231002")).containsExactly(
                notice("a", "party-number-wrong", "甲", "校验码不对：按前 17 位算，末位应为 3"),
                notice("c", "party-number-wrong", "丙", "15 位的旧身份证号已停用，没有校验码，无法核对，请改用 18 位"));
    }

    @Test
    void a_late_step_is_told_with_its_reason_or_without() {
        String clue = "2026-03-02 clue-received channel=1";
        assertThat(found("late-without-reason", clue, "2026-05-20 preliminary-check-completed id=c damageFound=true")).containsExactly(
                new Finding("late-without-reason", Weight.NOTICE, Optional.of("第十四条"), Optional.of("c"), List.of("初步核查期限", "2026-04-01", "2026-05-20")));
        assertThat(found("late-with-reason", clue, "2026-05-20 preliminary-check-completed id=c damageFound=true lateBecause=封路")).containsExactly(
                new Finding("late-with-reason", Weight.NOTICE, Optional.of("第十四条"), Optional.of("c"),
                        List.of("初步核查期限", "2026-04-01", "2026-05-20", "封路")));
        assertThat(found("late-without-reason", clue, "2026-04-01 preliminary-check-completed damageFound=true")).isEmpty();
    }
}
