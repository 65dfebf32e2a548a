package dev.mentoring.matching.plan;

import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.text.BilingualText;

/**
 * What is wanted and what there is of one competency.
 *
 * @param competency the competency
 * @param label its name
 * @param needs how many mentees need it
 * @param covered how many of them got a mentor who covers the need in full
 * @param partlyCovered how many of them got a mentor who covers it in part
 * @param offers how many mentors offer it
 * @param places how many places those mentors have
 * @param price what one more place with a mentor who offers it would give, for the mentor where that is most
 * @param missingPlaces how many of the mentees that are left without a mentor in a shortage need it
 */
public record CompetencyBalance(
        CompetencyId competency,
        BilingualText label,
        int needs,
        int covered,
        int partlyCovered,
        int offers,
        int places,
        PlacePrice price,
        int missingPlaces) {}
