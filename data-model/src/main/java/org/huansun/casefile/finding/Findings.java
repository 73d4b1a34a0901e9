package org.huansun.casefile.finding;

import java.util.ArrayList;
import java.util.List;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Finding;

/** All that is wrong in a case. */
public final class Findings {

    static final List<Check> CHECKS = List.of(
            new TriggerBeforeLaw(),
            new FiledWithoutDamage(),
            new EndedDespiteException(),
            new EndSituationUnknown(),
            new SimpleAssessmentAboveThreshold(),
            new SimpleAssessmentWithoutConsent(),
            new SimpleAssessmentInDispute(),
            new SimpleAssessmentUnfounded(),
            new TooFewExperts(),
            new ConsultationWithoutConditions(),
            new MeetingBeyondLimit(),
            new MeetingAfterPeriod(),
            new FailureGroundMissing(),
            new FailureGroundUnknown(),
            new FailureGroundNotBorneOut(),
            new AgreementWithoutMeeting(),
            new AgreementContentsMissing(),
            new AgreementContentsUnrecorded(),
            new TechnicalOffsetAboveLimit(),
            new InstalmentsTooLong(),
            new InstalmentsUnreadable(),
            new SecondConsultationOmitted(),
            new ProcuratorateNotTold(),
            new RestorationBeforeDamageConfirmed(),
            new RestorationByPlanAuthor(),
            new MajorCaseNotSupervised(),
            new StepSkipped(),
            new LateStep(),
            new StatedDayDiffers(),
            new TooFewOfficers(),
            new AuthorisationOutside(),
            new AuthorityNotSpecial(),
            new SharesOff(),
            new PartyNumberWrong());

    private Findings() {}

    /** What was found while counting the deadlines, then what the checks find, in the order of a case. */
    public static List<Finding> of(CaseOnDay state) {
        List<Finding> findings = new ArrayList<>(state.deadlines().findings());
        for (Check check : CHECKS) {
            if (check.about().isEmpty() || state.hasAny(check.about())) {
                check.look(state, findings::add);
            }
        }
        return findings;
    }
}
