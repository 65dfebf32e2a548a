package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.time.LocalDate;

/**
 * When a cohort takes place, in the zone of its programme.
 *
 * @param enrolmentFrom the first day on which people may join
 * @param enrolmentUntil the last day on which people may join
 * @param start the first day of the relationships
 * @param end the last day of the relationships
 */
public record CohortDates(LocalDate enrolmentFrom, LocalDate enrolmentUntil, LocalDate start, LocalDate end) {
    /**
     * Checks the order: enrolment begins before it ends and before the start, and the start is before the end.
     *
     * @param enrolmentFrom the first day on which people may join
     * @param enrolmentUntil the last day on which people may join
     * @param start the first day of the relationships
     * @param end the last day of the relationships
     * @throws InvalidInputException with every date that is out of order
     */
    public CohortDates {
        requireNonNull(enrolmentFrom);
        requireNonNull(enrolmentUntil);
        requireNonNull(start);
        requireNonNull(end);
        Problems.Builder problems = Problems.builder();
        inOrder(problems, "enrolmentUntil", enrolmentFrom, enrolmentUntil);
        inOrder(problems, "start", enrolmentFrom, start);
        inOrder(problems, "end", start.plusDays(1), end);
        problems.build().throwIfErrors();
    }

    private static void inOrder(Problems.Builder problems, String field, LocalDate earlier, LocalDate later) {
        if (later.isBefore(earlier)) {
            Place place = Place.field("cohort", "", "dates/" + field);
            problems.error(ProgrammeTexts.CATALOGUE, "cohort-dates-order", place, later, earlier);
        }
    }
}
