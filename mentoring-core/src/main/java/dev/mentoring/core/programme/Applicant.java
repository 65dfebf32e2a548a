package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.participant.Role;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What eligibility is judged by. What is not known is left out and stays unknown.
 *
 * @param role in which role the person applies
 * @param monthsOfService for how many whole months she has been with the organisation
 * @param unit where in the organisation she works
 * @param grade her grade
 * @param contractEnd the last day of her contract; empty when unknown
 * @param openEnded whether the contract has no end
 * @param plannedEnd the day on which the mentoring would end
 */
public record Applicant(
        Role role,
        Optional<Integer> monthsOfService,
        Optional<String> unit,
        Optional<String> grade,
        Optional<LocalDate> contractEnd,
        boolean openEnded,
        Optional<LocalDate> plannedEnd) {
    /**
     * Refuses null.
     *
     * @param role in which role the person applies
     * @param monthsOfService for how many whole months she has been with the organisation
     * @param unit where in the organisation she works
     * @param grade her grade
     * @param contractEnd the last day of her contract
     * @param openEnded whether the contract has no end
     * @param plannedEnd the day on which the mentoring would end
     */
    public Applicant {
        requireNonNull(role);
        requireNonNull(monthsOfService);
        requireNonNull(unit);
        requireNonNull(grade);
        requireNonNull(contractEnd);
        requireNonNull(plannedEnd);
    }

    /**
     * {@return somebody of whom nothing else is known}
     *
     * @param role in which role the person applies
     */
    public static Applicant unknown(Role role) {
        return new Applicant(
                role, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
    }
}
