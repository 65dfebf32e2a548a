package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.PairProbability;
import dev.mentoring.matching.outcome.RandomMatching;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Are these probabilities those of some lottery over matchings of the market? They are exactly when nobody has more places
 * on average than the upper quota allows, or fewer than the lower one (Birkhoff 1946, von Neumann 1953; with quotas Budish,
 * Che, Kojima and Milgrom 2013, theorem 1).
 */
final class LotteryFeasibilityCheck {
    private final Market market;
    private final Problems.Builder problems = Problems.builder();
    private final Fraction[] menteeLoad;
    private final Fraction[] mentorLoad;

    private LotteryFeasibilityCheck(Market market) {
        this.market = market;
        this.menteeLoad = new Fraction[market.menteeCount()];
        this.mentorLoad = new Fraction[market.mentorCount()];
        Arrays.fill(menteeLoad, Fraction.ZERO);
        Arrays.fill(mentorLoad, Fraction.ZERO);
    }

    static Optional<CounterExample> of(Market market, RandomMatching lottery) {
        LotteryFeasibilityCheck check = new LotteryFeasibilityCheck(market);
        for (int i = 0; i < lottery.probabilities().size(); i++) {
            boolean repeated = i > 0
                    && lottery.probabilities()
                            .get(i)
                            .pair()
                            .equals(lottery.probabilities().get(i - 1).pair());
            check.checkPair(lottery.probabilities().get(i), "/probabilities/" + i, repeated);
        }
        check.checkSide(market.menteeIds(), check.menteeLoad, market::menteeMinimum, market::menteeMaximum);
        check.checkSide(market.mentorIds(), check.mentorLoad, market::mentorMinimum, market::mentorMaximum);
        return FeasibilityCheck.result(check.problems);
    }

    private void checkPair(PairProbability probability, String place, boolean repeated) {
        Pair pair = probability.pair();
        int mentee =
                known(market.menteeIndex(pair.mentee()), place + "/mentee", pair.mentee(), menteeLoad, probability);
        int mentor =
                known(market.mentorIndex(pair.mentor()), place + "/mentor", pair.mentor(), mentorLoad, probability);
        if (pair.topic().isPresent()) {
            error("unknown-in-matching", place + "/topic", pair.topic().get());
        }
        if (mentee >= 0 && mentor >= 0 && market.find(mentee, mentor) < 0) {
            error("unacceptable-pair", place, pair.mentee(), pair.mentor());
        }
        if (repeated) {
            error("pair-twice", place, pair.mentee(), pair.mentor());
        }
    }

    private int known(int index, String pointer, String id, Fraction[] load, PairProbability probability) {
        if (index < 0) {
            error("unknown-in-matching", pointer, id);
        } else {
            load[index] = load[index].plus(probability.probability());
        }
        return index;
    }

    private void checkSide(
            ImmutableList<String> ids, Fraction[] load, IntUnaryOperator minimum, IntUnaryOperator maximum) {
        for (int i = 0; i < load.length; i++) {
            if (load[i].compareTo(Fraction.of(maximum.applyAsInt(i))) > 0) {
                error("above-maximum", "/probabilities", ids.get(i), load[i], maximum.applyAsInt(i));
            }
            if (load[i].compareTo(Fraction.of(minimum.applyAsInt(i))) < 0) {
                error("below-minimum", "/probabilities", ids.get(i), load[i], minimum.applyAsInt(i));
            }
        }
    }

    private void error(String code, String pointer, Object... arguments) {
        problems.error(MatchingTexts.CATALOGUE, code, Place.pointer(pointer), arguments);
    }
}
