package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.BilingualText;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/**
 * What a programme has settled: what it is for, in which form, for whom, and the policies that everything in it keeps to.
 *
 * <p>Begin with {@link #usual} and change what is different. All faults are told at once. Immutable and thread-safe.
 *
 * @param purpose what the programme is for, as it is published; needed for publication
 * @param format in which form people are brought together
 * @param schedule in cohorts or all the time
 * @param zone the zone in which the dates of the programme are meant
 * @param eligibility who may take part; needed for publication
 * @param enrolment how people join and pause
 * @param proposals how proposals come about
 * @param relationships what every relationship keeps to
 * @param agreementTemplate the agreement that people sign; needed for publication
 * @param retentionRule the code of the rule by which records are kept and removed; needed for publication
 */
public record ProgrammeTerms(
        Optional<BilingualText> purpose,
        ProgrammeFormat format,
        ProgrammeSchedule schedule,
        ZoneId zone,
        ImmutableList<EligibilityRule> eligibility,
        EnrolmentPolicy enrolment,
        ProposalPolicy proposals,
        RelationshipPolicy relationships,
        Optional<TemplateReference> agreementTemplate,
        Optional<String> retentionRule) {
    /**
     * Checks that the policies are sound and fit together.
     *
     * @param purpose what the programme is for
     * @param format in which form people are brought together
     * @param schedule in cohorts or all the time
     * @param zone the zone in which dates are meant
     * @param eligibility who may take part
     * @param enrolment how people join and pause
     * @param proposals how proposals come about
     * @param relationships what every relationship keeps to
     * @param agreementTemplate the agreement that people sign
     * @param retentionRule the rule by which records are kept and removed
     * @throws InvalidInputException with everything that is wrong
     */
    public ProgrammeTerms {
        requireNonNull(purpose);
        requireNonNull(format);
        requireNonNull(schedule);
        requireNonNull(zone);
        requireNonNull(eligibility);
        requireNonNull(enrolment);
        requireNonNull(proposals);
        requireNonNull(relationships);
        requireNonNull(agreementTemplate);
        requireNonNull(retentionRule);
        Problems.Builder problems = Problems.builder();
        new TermsCheck(problems).check(format, eligibility, enrolment, proposals, relationships, retentionRule);
        problems.build().throwIfErrors();
    }

    /**
     * {@return the usual terms of a format, not yet complete enough to be published}
     *
     * @param format in which form people are brought together
     * @param schedule in cohorts or all the time
     * @param zone the zone in which dates are meant
     */
    public static ProgrammeTerms usual(ProgrammeFormat format, ProgrammeSchedule schedule, ZoneId zone) {
        return new ProgrammeTerms(
                Optional.empty(),
                format,
                schedule,
                zone,
                ImmutableList.of(),
                EnrolmentPolicy.usual(),
                ProposalPolicy.usual(),
                RelationshipPolicy.usual(format),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return the same terms with another purpose}
     *
     * @param changed what the programme is for
     */
    public ProgrammeTerms withPurpose(BilingualText changed) {
        return new ProgrammeTerms(
                Optional.of(changed),
                format,
                schedule,
                zone,
                eligibility,
                enrolment,
                proposals,
                relationships,
                agreementTemplate,
                retentionRule);
    }

    /**
     * {@return the same terms with another eligibility}
     *
     * @param changed who may take part
     */
    public ProgrammeTerms withEligibility(Collection<? extends EligibilityRule> changed) {
        return new ProgrammeTerms(
                purpose,
                format,
                schedule,
                zone,
                ImmutableList.copyOf(changed),
                enrolment,
                proposals,
                relationships,
                agreementTemplate,
                retentionRule);
    }

    /**
     * {@return the same terms with another enrolment policy}
     *
     * @param changed how people join and pause
     */
    public ProgrammeTerms withEnrolment(EnrolmentPolicy changed) {
        return new ProgrammeTerms(
                purpose,
                format,
                schedule,
                zone,
                eligibility,
                requireNonNull(changed),
                proposals,
                relationships,
                agreementTemplate,
                retentionRule);
    }

    /**
     * {@return the same terms with another proposal policy}
     *
     * @param changed how proposals come about
     */
    public ProgrammeTerms withProposals(ProposalPolicy changed) {
        return new ProgrammeTerms(
                purpose,
                format,
                schedule,
                zone,
                eligibility,
                enrolment,
                requireNonNull(changed),
                relationships,
                agreementTemplate,
                retentionRule);
    }

    /**
     * {@return the same terms with another relationship policy}
     *
     * @param changed what every relationship keeps to
     */
    public ProgrammeTerms withRelationships(RelationshipPolicy changed) {
        return new ProgrammeTerms(
                purpose,
                format,
                schedule,
                zone,
                eligibility,
                enrolment,
                proposals,
                requireNonNull(changed),
                agreementTemplate,
                retentionRule);
    }

    /**
     * {@return the same terms with another agreement}
     *
     * @param changed the agreement that people sign
     */
    public ProgrammeTerms withAgreementTemplate(TemplateReference changed) {
        return new ProgrammeTerms(
                purpose,
                format,
                schedule,
                zone,
                eligibility,
                enrolment,
                proposals,
                relationships,
                Optional.of(changed),
                retentionRule);
    }

    /**
     * {@return the same terms with another retention rule}
     *
     * @param changed the code of the rule
     */
    public ProgrammeTerms withRetentionRule(String changed) {
        return new ProgrammeTerms(
                purpose,
                format,
                schedule,
                zone,
                eligibility,
                enrolment,
                proposals,
                relationships,
                agreementTemplate,
                Optional.of(changed));
    }

    /** {@return whether everything is there that a published programme needs} */
    public boolean complete() {
        return purpose.isPresent()
                && !eligibility.isEmpty()
                && agreementTemplate.isPresent()
                && retentionRule.isPresent();
    }
}
