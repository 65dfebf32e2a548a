package dev.mentoring.examples.programme.year;

import java.time.LocalDate;

/**
 * One run of the matching.
 *
 * @param date when
 * @param mentees how many mentees were in it
 * @param matched how many of them the plan gave a mentor
 * @param places how many places mentors offered
 * @param meanScore the mean score of the pairs, in basis points
 */
public record MatchingRound(LocalDate date, int mentees, int matched, int places, int meanScore) {}
