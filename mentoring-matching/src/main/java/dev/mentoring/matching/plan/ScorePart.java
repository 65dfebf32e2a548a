package dev.mentoring.matching.plan;

import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.BilingualText;
import java.util.OptionalInt;

/**
 * What one reason adds to the score of a pair, for one side. The points of all parts add up exactly to the score.
 *
 * @param name the name of the criterion, {@code choice} for a ranked choice, or {@code nothing-known} for the middling
 *     score of a side that answered nothing
 * @param label what it looks at
 * @param side whose gain it is
 * @param gain what that side gains by it, 0 to 10 000; empty when unknown
 * @param weight what the criterion weighs; 0 where weights do not apply
 * @param points what it adds to the score of the pair
 */
public record ScorePart(String name, BilingualText label, Role side, OptionalInt gain, int weight, int points) {}
