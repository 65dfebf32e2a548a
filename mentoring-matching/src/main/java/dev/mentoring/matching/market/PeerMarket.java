package dev.mentoring.matching.market;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.problem.Problems;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A one-sided matching instance: anybody may be paired with anybody who accepts them. Immutable and thread-safe.
 *
 * <p>It is held as a {@link Market} whose two sides are the same people in the same order. An acceptable pair of {@code
 * i} and {@code j} is there twice, as {@code (i, j)} and {@code (j, i)}: {@link Market#menteeRank} of the first is what
 * {@code i} thinks of {@code j}, of the second what {@code j} thinks of {@code i}; both have the same weight. Nobody is
 * acceptable to themselves.
 */
public final class PeerMarket implements Instance {
    private final Market mirror;
    private final Problems warnings;

    PeerMarket(Market mirror, Problems warnings) {
        this.mirror = mirror;
        this.warnings = warnings;
    }

    /** {@return a builder that is told ids, preference lists and weights} */
    public static PeerMarketBuilder builder() {
        return new PeerMarketBuilder();
    }

    /**
     * {@return a market whose preferences are scores in primitive arrays}, built in linear time
     *
     * <p>The pairs are given as compressed sparse rows, each pair in the rows of both. What is wrong with the arrays is a
     * programming error.
     *
     * @param ids the ids of the participants, in the order of the arrays
     * @param starts where the row of each participant begins, and at the end the number of entries
     * @param partners the position of the partner of each entry, strictly ascending within a row
     * @param scores what the participant of the row thinks of the partner; greater is better, equal is a tie
     * @param weights what the pairs weigh, the same in both rows; empty when no weight is given
     * @throws IllegalArgumentException when an id occurs twice, an array does not have the right length, or a pair does not
     *     stand in both rows with the same weight
     */
    public static PeerMarket scored(
            Collection<String> ids, int[] starts, int[] partners, int[] scores, long[] weights) {
        ScoredMarketBuilder mirror = Market.scored(ids, ids).acceptable(starts, partners);
        checkArgument(scores.length == partners.length, "%s scores for %s entries", scores.length, partners.length);
        checkArgument(weights.length == 0 || weights.length == partners.length, "%s weights", weights.length);
        int[] next = Arrays.copyOf(starts, ids.size());
        int[] answers = new int[scores.length];
        for (int person = 0; person < ids.size(); person++) {
            for (int entry = starts[person]; entry < starts[person + 1]; entry++) {
                int partner = partners[entry];
                // Rows ascend, so that the entries of a partner’s row are met in their order.
                int answer = next[partner]++;
                checkArgument(
                        partner != person && answer < starts[partner + 1] && partners[answer] == person,
                        "the pair of %s and %s does not stand in both rows",
                        person,
                        partner);
                checkArgument(weights.length == 0 || weights[answer] == weights[entry], "two weights of one pair");
                answers[entry] = scores[answer];
            }
        }
        if (weights.length > 0) {
            mirror.weights(weights);
        }
        return new PeerMarket(mirror.menteeScores(scores).mentorScores(answers).build(), Problems.none());
    }

    /** {@return the market in which everybody is on both sides} */
    public Market mirror() {
        return mirror;
    }

    /** {@return the number of participants} */
    public int participantCount() {
        return mirror.menteeCount();
    }

    @Override
    public Problems warnings() {
        return warnings;
    }

    /** {@return what this market really has beyond the plainest case; always {@link MarketFeature#PEERS}} */
    @Override
    public ImmutableSet<MarketFeature> features() {
        Set<MarketFeature> features = EnumSet.of(MarketFeature.PEERS);
        for (MarketFeature feature : mirror.features()) {
            switch (feature) {
                case MENTEE_TIES, MENTOR_TIES -> features.add(MarketFeature.MENTEE_TIES);
                case WEIGHTS -> features.add(MarketFeature.WEIGHTS);
                default -> {}
            }
        }
        int people = participantCount();
        if (mirror.pairCount() < (long) people * (people - 1)) {
            features.add(MarketFeature.INCOMPLETE_LISTS);
        }
        return Sets.immutableEnumSet(features);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PeerMarket market && mirror.equals(market.mirror);
    }

    @Override
    public int hashCode() {
        return ~mirror.hashCode();
    }

    @Override
    public String toString() {
        return "PeerMarket of " + participantCount() + " participants and " + mirror.pairCount() / 2
                + " acceptable pairs";
    }
}
