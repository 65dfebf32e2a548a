package dev.mentoring.matching.experiment.generator;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Disturbs the preferences of an instance by swaps of neighbours, for instance to see what survives of its matching.
 *
 * <p>Law: each list is drawn from Mallows’ distribution around itself with the normalised dispersion of its side, which is the
 * expected number of swaps as a share of that of a uniformly drawn list (C. L. Mallows, 1957; N. Boehmer et al., <i>Putting a
 * compass on the map of elections</i>, 2021). Noise 0 leaves a side as it was, noise 1 makes its lists uniform. Who was tied is
 * put in a uniform order first; the new list has tiers of the same sizes. Acceptable pairs, quotas and weights stay.
 *
 * @param menteeNoise the noise of mentees’ lists, 0 to 1; that of everybody’s for peers
 * @param mentorNoise the noise of mentors’ lists, 0 to 1; without meaning for peers
 */
public record Perturbation(double menteeNoise, double mentorNoise) {
    /**
     * Checks the noise.
     *
     * @param menteeNoise the noise of mentees’ lists, 0 to 1
     * @param mentorNoise the noise of mentors’ lists, 0 to 1
     */
    public Perturbation {
        checkArgument(menteeNoise >= 0 && menteeNoise <= 1, "noise is 0 to 1, but was %s", menteeNoise);
        checkArgument(mentorNoise >= 0 && mentorNoise <= 1, "noise is 0 to 1, but was %s", mentorNoise);
    }

    /**
     * {@return the disturbed instance}, in time O(p log p) for p acceptable pairs
     *
     * @param instance a market of two sides without couples, or of peers
     * @param seed the seed; the same one disturbs in the same way
     * @throws InvalidInputException when the instance has another shape
     */
    public Instance disturb(Instance instance, long seed) {
        SeededStream stream = new SeededStream(seed);
        SeededStream menteeStream = stream.split();
        SeededStream mentorStream = stream.split();
        if (instance instanceof PeerMarket peers) {
            Market mirror = peers.mirror();
            MarketArrays arrays = MarketArrays.of(mirror);
            return PeerMarket.scored(
                    mirror.menteeIds(),
                    arrays.starts(),
                    arrays.columns(),
                    ofMentees(mirror, menteeStream),
                    arrays.weights());
        }
        Market market = MarketArrays.twoSided(instance);
        return MarketArrays.of(market)
                .builder(market)
                .menteeScores(ofMentees(market, menteeStream))
                .mentorScores(ofMentors(market, mentorStream))
                .build();
    }

    private int[] ofMentees(Market market, SeededStream stream) {
        Noise noise = new Noise(menteeNoise, market.mentorCount(), stream);
        int[] scores = new int[market.pairCount()];
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            int start = market.rowStart(mentee);
            int[] pairs = new int[market.rowEnd(mentee) - start];
            Arrays.setAll(pairs, i -> start + i);
            noise.disturb(pairs, market::menteeRank, scores);
        }
        return scores;
    }

    private int[] ofMentors(Market market, SeededStream stream) {
        Noise noise = new Noise(mentorNoise, market.menteeCount(), stream);
        int[] scores = new int[market.pairCount()];
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            int start = market.columnStart(mentor);
            int[] pairs = new int[market.columnEnd(mentor) - start];
            Arrays.setAll(pairs, i -> market.pairAt(start + i));
            noise.disturb(pairs, market::mentorRank, scores);
        }
        return scores;
    }

    /** The noise of one side, which prepares its distribution once for each length of lists. */
    private static final class Noise {
        private final double level;
        private final Mallows[] byLength;
        private final SeededStream stream;

        private Noise(double level, int longest, SeededStream stream) {
            this.level = level;
            this.byLength = new Mallows[longest + 1];
            this.stream = stream;
        }

        /** Scores the pairs of one person anew. */
        private void disturb(int[] pairs, IntUnaryOperator rank, int[] scores) {
            int length = pairs.length;
            int[] shuffled = stream.permutation(length);
            long[] keys = new long[length];
            Arrays.setAll(keys, i -> ((long) rank.applyAsInt(pairs[shuffled[i]]) << 32) | i);
            Arrays.sort(keys);
            int[] order = new int[length];
            Arrays.setAll(order, place -> pairs[shuffled[(int) keys[place]]]);
            int[] disturbed = level == 0 ? order : distribution(length).around(order, stream);
            int tier = 0;
            for (int place = 0; place < length; place++) {
                if (place > 0 && keys[place] >> 32 != keys[place - 1] >> 32) {
                    tier++;
                }
                scores[disturbed[place]] = ~tier;
            }
        }

        private Mallows distribution(int length) {
            if (byLength[length] == null) {
                byLength[length] = Mallows.normalised(length, level);
            }
            return byLength[length];
        }
    }

    static InvalidInputException otherShape() {
        return new InvalidInputException(Problems.builder()
                .error(GeneratorTexts.CATALOGUE, "other-shape", Place.field("instance", "", ""))
                .build());
    }
}
