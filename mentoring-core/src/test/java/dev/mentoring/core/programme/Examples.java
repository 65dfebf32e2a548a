package dev.mentoring.core.programme;

import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.BilingualText;
import java.time.ZoneId;
import java.util.List;

/** Sound values for the tests of this package and of those above it. */
public final class Examples {
    public static final ZoneId ZONE = ZoneId.of("America/Montreal");

    private Examples() {}

    /** Terms that are complete, of a programme one to one. */
    public static ProgrammeTerms terms() {
        return terms(ProgrammeFormat.ONE_TO_ONE, ProgrammeSchedule.COHORT);
    }

    /** Terms that are complete. */
    public static ProgrammeTerms terms(ProgrammeFormat format, ProgrammeSchedule schedule) {
        return ProgrammeTerms.usual(format, schedule, ZONE)
                .withPurpose(new BilingualText("Grow into a new trade", "Grandir dans un nouveau métier"))
                .withEligibility(List.of(
                        new EligibilityRule.Anyone(Role.MENTOR), new EligibilityRule.MinimumService(Role.MENTEE, 6)))
                .withAgreementTemplate(new TemplateReference("agreement", 1))
                .withRetentionRule("two-years");
    }

    static EligibilityRule rule() {
        return new EligibilityRule.Anyone(Role.MENTOR);
    }
}
