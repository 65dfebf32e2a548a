package dev.mentoring.matching.experiment.metric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.mentoring.matching.market.Side;
import java.util.Comparator;

/**
 * How a side fares, the worst off first: a matching is fairer by the leximin order when its worst-off person is better off, or
 * when those are equal the next one, and so on (A. Sen, <i>Collective Choice and Social Welfare</i>, 1970). Greater is fairer;
 * vectors of people of the same number compare.
 *
 * @param places the place of the best partner of everybody who lists one, worst first; whoever has none counts as one place
 *     after the list
 */
public record LeximinVector(ImmutableList<Integer> places) implements Comparable<LeximinVector> {
    /**
     * {@return the vector of a side}
     *
     * @param measurement the instance and the matching; peers are mentees
     * @param side the side
     * @throws IllegalArgumentException when the outcome is no matching
     */
    public static LeximinVector of(Measurement measurement, Side side) {
        checkArgument(measurement.pairs().reason().isEmpty(), "only a matching has a vector");
        return new LeximinVector(
                ImmutableList.copyOf(Ints.asList(measurement.standing(side).bestPlaces()))
                        .reverse());
    }

    @Override
    public int compareTo(LeximinVector other) {
        return Comparators.lexicographical(Comparator.<Integer>reverseOrder()).compare(places, other.places);
    }
}
