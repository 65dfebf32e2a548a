package dev.mentoring.core.programme;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;

/**
 * Whether matching may begin: who is ready, and how far the places go.
 *
 * @param mentors how many mentors are ready
 * @param mentees how many mentees are ready
 * @param placesOffered how many relationships the mentors can still take on
 * @param placesWanted how many the mentees can
 * @param unfinished how many enrolments are neither ready nor ended
 */
public record MatchingReadiness(int mentors, int mentees, int placesOffered, int placesWanted, int unfinished) {
    /**
     * Refuses negative numbers.
     *
     * @param mentors how many mentors are ready
     * @param mentees how many mentees are ready
     * @param placesOffered how many relationships the mentors can still take on
     * @param placesWanted how many the mentees can
     * @param unfinished how many enrolments are neither ready nor ended
     */
    public MatchingReadiness {
        checkArgument(
                Math.min(Math.min(mentors, mentees), Math.min(Math.min(placesOffered, placesWanted), unfinished)) >= 0,
                "the numbers of a readiness are 0 or more");
    }

    /**
     * {@return what stands in the way of matching, and what makes it poorer}
     *
     * @param cohort which cohort the report is about
     * @param format the format of the programme; equals need no mentors
     */
    public Problems report(CohortId cohort, ProgrammeFormat format) {
        Problems.Builder problems = Problems.builder();
        Place place = Place.field("cohort", cohort.value(), "readiness");
        boolean mutual = format.rules().guidance() == Guidance.MUTUAL;
        int needed = mutual ? 2 : 1;
        if (mentees + (mutual ? mentors : 0) < needed) {
            problems.error(ProgrammeTexts.CATALOGUE, "readiness-no-mentee", place, needed);
        }
        if (!mutual && mentors < 1) {
            problems.error(ProgrammeTexts.CATALOGUE, "readiness-no-mentor", place);
        }
        if (!mutual && placesOffered < placesWanted) {
            problems.warning(ProgrammeTexts.CATALOGUE, "readiness-places-short", place, placesOffered, placesWanted);
        }
        if (unfinished > 0) {
            problems.warning(ProgrammeTexts.CATALOGUE, "readiness-unfinished", place, unfinished);
        }
        return problems.build();
    }
}
