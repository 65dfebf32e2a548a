package dev.mentoring.matching.experiment.generator;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.ScoredMarketBuilder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws instances of any size from the people of a real one, with replacement (B. Efron, <i>Bootstrap methods: another look at
 * the jackknife</i>, 1979).
 *
 * <p>A copy of a mentee thinks of a copy of a mentor what the one thinks of the other, and the pair weighs the same. Copies of
 * one person take the place of that person on a list: in a uniform order where the person stood alone, tied where the person was
 * tied, so that strict lists stay strict. Two copies of one peer are not acceptable to each other. Quotas are copied. Ids get a
 * number: {@code r1#1}, {@code r1#2}.
 *
 * @param mentees how many mentees to draw, or participants for peers; 1 or more
 * @param mentors how many mentors to draw; 1 or more, without meaning for peers
 */
public record Bootstrap(int mentees, int mentors) {
    /**
     * Checks the sizes.
     *
     * @param mentees how many mentees to draw; 1 or more
     * @param mentors how many mentors to draw; 1 or more
     */
    public Bootstrap {
        checkArgument(mentees >= 1 && mentors >= 1, "draws 1 or more, not %s and %s", mentees, mentors);
        checkArgument((long) mentees * mentors <= Market.MAXIMUM_PAIRS, "%s x %s are too many", mentees, mentors);
    }

    /**
     * {@return an instance drawn from another one}, in time O(mentees · mentors · log)
     *
     * @param instance a market of two sides without couples, or of peers, with somebody on each side
     * @param seed the seed; the same one draws the same people
     * @throws dev.mentoring.core.problem.InvalidInputException when the instance has another shape, or nobody on a side
     */
    public Instance resample(Instance instance, long seed) {
        SeededStream stream = new SeededStream(seed);
        if (instance instanceof PeerMarket peers) {
            Market mirror = peers.mirror();
            int[] drawn = drawn(mentees, mirror.menteeCount(), stream);
            Copies copies = new Copies(mirror, drawn, drawn);
            return PeerMarket.scored(
                    ids(mirror.menteeIds(), drawn),
                    copies.starts,
                    copies.columns,
                    copies.menteeScores(stream),
                    copies.weights());
        }
        Market market = MarketArrays.twoSided(instance);
        int[] menteesDrawn = drawn(mentees, market.menteeCount(), stream);
        int[] mentorsDrawn = drawn(mentors, market.mentorCount(), stream);
        Copies copies = new Copies(market, menteesDrawn, mentorsDrawn);
        ScoredMarketBuilder builder = Market.scored(
                        ids(market.menteeIds(), menteesDrawn), ids(market.mentorIds(), mentorsDrawn))
                .menteeMaxima(
                        Arrays.stream(menteesDrawn).map(market::menteeMaximum).toArray())
                .mentorMaxima(
                        Arrays.stream(mentorsDrawn).map(market::mentorMaximum).toArray())
                .menteeMinima(
                        Arrays.stream(menteesDrawn).map(market::menteeMinimum).toArray())
                .mentorMinima(
                        Arrays.stream(mentorsDrawn).map(market::mentorMinimum).toArray())
                .acceptable(copies.starts, copies.columns);
        if (market.hasWeights()) {
            builder.weights(copies.weights());
        }
        return builder.menteeScores(copies.menteeScores(stream))
                .mentorScores(copies.mentorScores(stream))
                .build();
    }

    private static int[] drawn(int count, int people, SeededStream stream) {
        if (people == 0) {
            throw Perturbation.otherShape();
        }
        int[] drawn = new int[count];
        Arrays.setAll(drawn, i -> stream.below(people));
        Arrays.sort(drawn);
        return drawn;
    }

    private static List<String> ids(ImmutableList<String> originals, int[] drawn) {
        Map<Integer, Integer> copies = new HashMap<>();
        return Arrays.stream(drawn)
                .mapToObj(original -> originals.get(original) + "#" + copies.merge(original, 1, Integer::sum))
                .toList();
    }

    /** The acceptable pairs of copies. */
    private static final class Copies {
        private final Market market;
        private final int[] mentees;
        private final int[] mentors;
        private final int[] starts;
        private final int[] columns;
        private final int[] originals;

        private Copies(Market market, int[] mentees, int[] mentors) {
            this.market = market;
            this.mentees = mentees;
            this.mentors = mentors;
            this.starts = new int[mentees.length + 1];
            int[] found = new int[mentees.length * mentors.length];
            int[] partners = new int[found.length];
            int next = 0;
            for (int i = 0; i < mentees.length; i++) {
                for (int j = 0; j < mentors.length; j++) {
                    int original = market.find(mentees[i], mentors[j]);
                    if (original >= 0) {
                        found[next] = original;
                        partners[next++] = j;
                    }
                }
                starts[i + 1] = next;
            }
            this.originals = Arrays.copyOf(found, next);
            this.columns = Arrays.copyOf(partners, next);
        }

        private long[] weights() {
            return market.hasWeights()
                    ? Arrays.stream(originals).mapToLong(market::weight).toArray()
                    : new long[0];
        }

        private int[] menteeScores(SeededStream stream) {
            int[] scores = new int[columns.length];
            for (int i = 0; i < mentees.length; i++) {
                int[] places = new int[market.rowEnd(mentees[i]) - market.rowStart(mentees[i])];
                int from = market.rowStart(mentees[i]);
                Arrays.setAll(places, k -> market.menteeRank(from + k));
                Ladder ladder = new Ladder(places, stream.permutation(mentors.length));
                for (int pair = starts[i]; pair < starts[i + 1]; pair++) {
                    scores[pair] = ladder.score(market.menteeRank(originals[pair]), columns[pair]);
                }
            }
            return scores;
        }

        private int[] mentorScores(SeededStream stream) {
            int[] scores = new int[columns.length];
            Ladder[] ladders = new Ladder[mentors.length];
            for (int j = 0; j < mentors.length; j++) {
                int from = market.columnStart(mentors[j]);
                int[] places = new int[market.columnEnd(mentors[j]) - from];
                Arrays.setAll(places, k -> market.mentorRankAt(from + k));
                ladders[j] = new Ladder(places, stream.permutation(mentees.length));
            }
            for (int i = 0; i < mentees.length; i++) {
                for (int pair = starts[i]; pair < starts[i + 1]; pair++) {
                    scores[pair] = ladders[columns[pair]].score(market.mentorRank(originals[pair]), i);
                }
            }
            return scores;
        }
    }

    /** The tiers of one person’s list, and the order of copies within a tier of one. */
    private static final class Ladder {
        private final int[] ranks;
        private final int[] orderOfCopies;

        private Ladder(int[] ranks, int[] orderOfCopies) {
            this.ranks = ranks;
            this.orderOfCopies = orderOfCopies;
            Arrays.sort(ranks);
        }

        private int score(int rank, int copy) {
            int place = Arrays.binarySearch(ranks, rank);
            boolean tied =
                    (place > 0 && ranks[place - 1] == rank) || (place + 1 < ranks.length && ranks[place + 1] == rank);
            int first = place;
            while (first > 0 && ranks[first - 1] == rank) {
                first--;
            }
            return ~(first * orderOfCopies.length + (tied ? 0 : orderOfCopies[copy]));
        }
    }
}
