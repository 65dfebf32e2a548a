package dev.mentoring.core.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Whether somebody may take part, as reasons and not as a mere yes or no.
 *
 * @param reasons what came of each rule for the role, in the order of the terms
 */
public record Eligibility(ImmutableList<EligibilityReason> reasons) {
    /**
     * Refuses null.
     *
     * @param reasons what came of each rule for the role, in the order of the terms
     */
    public Eligibility {
        requireNonNull(reasons);
    }

    /**
     * {@return what the rules of a programme say of a person; rules for another role are left out}
     *
     * @param terms the terms of the programme
     * @param applicant what is known of the person
     */
    public static Eligibility of(ProgrammeTerms terms, Applicant applicant) {
        return new Eligibility(terms.eligibility().stream()
                .filter(rule -> rule.role() == applicant.role())
                .map(rule -> new EligibilityReason(rule, rule.verdict(applicant)))
                .collect(toImmutableList()));
    }

    /** {@return whether there are rules for the role, and every one of them is met} */
    public boolean established() {
        return !reasons.isEmpty() && open().isEmpty();
    }

    /** {@return the rules that are not met or not known to be} */
    public ImmutableList<EligibilityReason> open() {
        return reasons.stream()
                .filter(reason -> reason.verdict() != EligibilityVerdict.MET)
                .collect(toImmutableList());
    }
}
