package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/**
 * One condition for taking part in a role. It answers for one person with a verdict; {@link Eligibility} gathers them as reasons.
 */
public sealed interface EligibilityRule extends Labelled {
    /** {@return for whom the rule is} */
    Role role();

    /**
     * {@return what comes of it for a person; meant for people who apply in {@link #role}}
     *
     * @param applicant what is known of the person
     */
    EligibilityVerdict verdict(Applicant applicant);

    /**
     * Everybody in this role may take part: openness is said, not assumed.
     *
     * @param role for whom the rule is
     */
    record Anyone(Role role) implements EligibilityRule {
        /**
         * Refuses null.
         *
         * @param role for whom the rule is
         */
        public Anyone {
            requireNonNull(role);
        }

        @Override
        public EligibilityVerdict verdict(Applicant applicant) {
            return EligibilityVerdict.MET;
        }

        @Override
        public String code() {
            return "anyone";
        }

        @Override
        public BilingualText label() {
            return ProgrammeTexts.CATALOGUE.text("eligibility.anyone", role);
        }
    }

    /**
     * Only those who have been with the organisation for a while.
     *
     * @param role for whom the rule is
     * @param months for how many whole months; 0 or more
     */
    record MinimumService(Role role, int months) implements EligibilityRule {
        /**
         * Refuses null.
         *
         * @param role for whom the rule is
         * @param months for how many whole months
         */
        public MinimumService {
            requireNonNull(role);
        }

        @Override
        public EligibilityVerdict verdict(Applicant applicant) {
            return EligibilityVerdict.of(applicant.monthsOfService().map(served -> served >= months));
        }

        @Override
        public String code() {
            return "minimum-service";
        }

        @Override
        public BilingualText label() {
            return ProgrammeTexts.CATALOGUE.text("eligibility.minimum-service", role, months);
        }
    }

    /**
     * Only those who work in certain units.
     *
     * @param role for whom the rule is
     * @param units the units
     */
    record UnitIn(Role role, ImmutableSortedSet<String> units) implements EligibilityRule {
        /**
         * Refuses null.
         *
         * @param role for whom the rule is
         * @param units the units
         */
        public UnitIn {
            requireNonNull(role);
            requireNonNull(units);
        }

        @Override
        public EligibilityVerdict verdict(Applicant applicant) {
            return EligibilityVerdict.of(applicant.unit().map(units::contains));
        }

        @Override
        public String code() {
            return "unit-in";
        }

        @Override
        public BilingualText label() {
            return ProgrammeTexts.CATALOGUE.text("eligibility.unit-in", role, String.join(", ", units));
        }
    }

    /**
     * Only those of certain grades.
     *
     * @param role for whom the rule is
     * @param grades the grades
     */
    record GradeIn(Role role, ImmutableSortedSet<String> grades) implements EligibilityRule {
        /**
         * Refuses null.
         *
         * @param role for whom the rule is
         * @param grades the grades
         */
        public GradeIn {
            requireNonNull(role);
            requireNonNull(grades);
        }

        @Override
        public EligibilityVerdict verdict(Applicant applicant) {
            return EligibilityVerdict.of(applicant.grade().map(grades::contains));
        }

        @Override
        public String code() {
            return "grade-in";
        }

        @Override
        public BilingualText label() {
            return ProgrammeTexts.CATALOGUE.text("eligibility.grade-in", role, String.join(", ", grades));
        }
    }

    /**
     * Only those whose contract does not end before the mentoring does.
     *
     * @param role for whom the rule is
     */
    record ContractOutlasts(Role role) implements EligibilityRule {
        /**
         * Refuses null.
         *
         * @param role for whom the rule is
         */
        public ContractOutlasts {
            requireNonNull(role);
        }

        @Override
        public EligibilityVerdict verdict(Applicant applicant) {
            return applicant.openEnded()
                    ? EligibilityVerdict.MET
                    : EligibilityVerdict.of(applicant
                            .contractEnd()
                            .flatMap(last -> applicant.plannedEnd().map(end -> !last.isBefore(end))));
        }

        @Override
        public String code() {
            return "contract-outlasts";
        }

        @Override
        public BilingualText label() {
            return ProgrammeTexts.CATALOGUE.text("eligibility.contract-outlasts", role);
        }
    }
}
