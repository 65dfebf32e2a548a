package dev.mentoring.matching.experiment.metric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Side;
import java.util.Arrays;

/**
 * How many of a side have their best partner at each place of their list.
 *
 * @param counts how many at place 1, 2, …, up to the last place that occurs
 * @param unmatched how many list somebody and have no partner
 */
public record RankProfile(ImmutableList<Integer> counts, int unmatched) {
    /**
     * {@return the profile of a side}
     *
     * @param measurement the instance and the matching; peers are mentees
     * @param side the side
     * @throws IllegalArgumentException when the outcome is no matching
     */
    public static RankProfile of(Measurement measurement, Side side) {
        checkArgument(measurement.pairs().reason().isEmpty(), "only a matching has a profile");
        Standing standing = measurement.standing(side);
        int[] counts = new int[0];
        int unmatched = 0;
        for (int agent = 0; agent < standing.agents(); agent++) {
            if (standing.partners(agent) > 0) {
                int place = standing.bestPlace(agent);
                counts = place > counts.length ? Arrays.copyOf(counts, place) : counts;
                counts[place - 1]++;
            } else if (standing.takesPart(agent)) {
                unmatched++;
            }
        }
        return new RankProfile(Arrays.stream(counts).boxed().collect(ImmutableList.toImmutableList()), unmatched);
    }
}
