package dev.mentoring.matching.experiment.generator;

import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.ScoredMarketBuilder;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The acceptable pairs of a market and their weights in arrays, from which another one like it is built. */
record MarketArrays(int[] starts, int[] columns, long[] weights) {
    static MarketArrays of(Market market) {
        int[] starts = new int[market.menteeCount() + 1];
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            starts[mentee + 1] = market.rowEnd(mentee);
        }
        int[] columns = new int[market.pairCount()];
        Arrays.setAll(columns, market::mentorOf);
        long[] weights = new long[market.hasWeights() ? market.pairCount() : 0];
        Arrays.setAll(weights, market::weight);
        return new MarketArrays(starts, columns, weights);
    }

    /** The market of two sides that an instance is; refuses couples, topics and peers. */
    static Market twoSided(Instance instance) {
        if (instance instanceof Market market && market.couples().isEmpty()) {
            return market;
        }
        throw Perturbation.otherShape();
    }

    /** A builder that knows the people, quotas, pairs and weights of a market. */
    ScoredMarketBuilder builder(Market market) {
        int[] mentees = IntStream.range(0, market.menteeCount()).toArray();
        int[] mentors = IntStream.range(0, market.mentorCount()).toArray();
        ScoredMarketBuilder builder = Market.scored(market.menteeIds(), market.mentorIds())
                .menteeMaxima(Arrays.stream(mentees).map(market::menteeMaximum).toArray())
                .mentorMaxima(Arrays.stream(mentors).map(market::mentorMaximum).toArray())
                .menteeMinima(Arrays.stream(mentees).map(market::menteeMinimum).toArray())
                .mentorMinima(Arrays.stream(mentors).map(market::mentorMinimum).toArray());
        if (!market.isComplete()) {
            builder.acceptable(starts, columns);
        }
        return market.hasWeights() ? builder.weights(weights) : builder;
    }
}
