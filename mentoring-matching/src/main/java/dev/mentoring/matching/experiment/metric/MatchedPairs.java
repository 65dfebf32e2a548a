package dev.mentoring.matching.experiment.metric;

import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import dev.mentoring.matching.outcome.PairProbability;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import dev.mentoring.matching.outcome.RandomMatching;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The acceptable pairs of an outcome, as indices of a table of pairs. Peers stand in the table of their mirror, each pair in
 * both directions; mentees of a market of topics are paired with topics.
 */
final class MatchedPairs {
    private final Market table;
    private final int[] pairs;
    private final double[] chances;
    private final Optional<UndefinedReason> reason;

    private MatchedPairs(Market table, int[] pairs, double[] chances, Optional<UndefinedReason> reason) {
        this.table = table;
        this.pairs = pairs;
        this.chances = chances;
        this.reason = reason;
    }

    static MatchedPairs of(Instance instance, Outcome outcome) {
        Market table = table(instance);
        if (outcome instanceof NoMatching) {
            return new MatchedPairs(table, new int[0], new double[0], Optional.of(UndefinedReason.NO_MATCHING));
        }
        if (outcome instanceof RandomMatching random) {
            return random(table, random);
        }
        int[] pairs = outcome instanceof PeerMatching peers
                ? peers.groups().stream()
                        .flatMapToInt(group -> group(table, group))
                        .toArray()
                : ((Matching) outcome)
                        .pairs().stream()
                                .mapToInt(pair -> index(table, pair))
                                .filter(pair -> pair >= 0)
                                .toArray();
        Arrays.sort(pairs);
        double[] certain = new double[pairs.length];
        Arrays.fill(certain, 1);
        return new MatchedPairs(table, pairs, certain, Optional.empty());
    }

    private static Market table(Instance instance) {
        if (instance instanceof PeerMarket peers) {
            return peers.mirror();
        }
        return instance instanceof ProjectMarket topics ? topics.choices() : (Market) instance;
    }

    private static MatchedPairs random(Market table, RandomMatching random) {
        PairProbability[] possible = random.probabilities().stream()
                .filter(probability -> index(table, probability.pair()) >= 0)
                .toArray(PairProbability[]::new);
        return new MatchedPairs(
                table,
                Stream.of(possible)
                        .mapToInt(probability -> index(table, probability.pair()))
                        .toArray(),
                Stream.of(possible).mapToDouble(MatchedPairs::chance).toArray(),
                Optional.of(UndefinedReason.RANDOM_MATCHING));
    }

    private static double chance(PairProbability pair) {
        return new BigDecimal(pair.probability().numerator())
                .divide(new BigDecimal(pair.probability().denominator()), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static int index(Market table, Pair pair) {
        int mentee = table.menteeIndex(pair.mentee());
        int mentor = table.mentorIndex(pair.topic().orElse(pair.mentor()));
        return mentee < 0 || mentor < 0 ? -1 : table.find(mentee, mentor);
    }

    private static IntStream group(Market table, PeerGroup group) {
        return group.members().stream()
                .flatMapToInt(one -> group.members().stream()
                        .filter(other -> !other.equals(one))
                        .mapToInt(other -> index(table, new Pair(one, other)))
                        .filter(pair -> pair >= 0));
    }

    Market table() {
        return table;
    }

    /** Why there are no certain pairs; empty for a matching. */
    Optional<UndefinedReason> reason() {
        return reason;
    }

    int count() {
        return pairs.length;
    }

    int pair(int position) {
        return pairs[position];
    }

    double chance(int position) {
        return chances[position];
    }

    boolean contains(int pair) {
        return Arrays.binarySearch(pairs, pair) >= 0;
    }
}
