package dev.mentoring.matching.algorithm.chance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.PairProbability;
import dev.mentoring.matching.outcome.RandomMatching;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The probabilities of random serial dictatorship: mentees choose one after the other the best mentor who has a place left,
 * in an order of which each is as likely as any other (Abdulkadiroğlu and Sönmez, <i>Random serial dictatorship and the core
 * from random endowments in house allocation problems</i>, 1998). Immutable and thread-safe.
 *
 * <p><b>Finds</b>, with {@code samples=0}, the exact probability of each pair: the number of orders in which it comes about,
 * divided by the number of all orders. Orders that lead to the same situation are counted together; there may be {@value
 * #MOST_SITUATIONS} situations, which a dozen mentees reach who all have other long lists, but not a hundred who share three
 * lists. Beyond, {@link TooManyOrdersException} says so. With {@code samples=n} the probabilities are frequencies in {@code n}
 * orders drawn by the seed, for markets of any size.
 *
 * <p><b>Guarantees</b> that nobody gains by misreporting, and, where exact, equal treatment. It is not always ordinally
 * efficient; {@link ProbabilisticSerial} is. Mentors' preferences and weights are ignored; ties of mentees are refused.
 *
 * <p><b>Proof</b>: {@link dev.mentoring.matching.certificate.AllOrders}, or {@link
 * dev.mentoring.matching.certificate.SampledOrders} with the interval of confidence.
 *
 * <p><b>Cost</b>: exact {@code O(s d l)} for {@code s} situations and {@code d} different lists of {@code l} mentors; else
 * {@code O(samples (n log n + p))} for {@code n} mentees and {@code p} acceptable pairs.
 */
public final class RandomSerialDictatorship implements TwoSidedAlgorithm {
    /** How many orders are drawn; 0, for all orders, unless said otherwise. */
    public static final AlgorithmOption SAMPLES = new AlgorithmOption(
            "samples",
            ImmutableList.of(),
            "0",
            MatchingTexts.CATALOGUE.text("algorithm.random-serial-dictatorship.samples"));

    /**
     * How many situations may be counted for exact probabilities: how many mentees of each list have chosen, and how many
     * places are left where.
     */
    public static final int MOST_SITUATIONS = 500_000;

    /** The greatest number of orders that are drawn. */
    private static final int MOST_SAMPLES = 100_000_000;

    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "random-serial-dictatorship", MatchingTexts.CATALOGUE)
            .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
            .addAcceptedFeatures(MarketFeature.MENTOR_TIES)
            .addGuarantees(Guarantee.STRATEGY_PROOF_FOR_MENTEES)
            .addOptions(SAMPLES)
            .cost(
                    "exact: time O(s d l), memory O(s (d + m)); s situations, exponential in the d different lists of l mentors; sampled: time"
                            + " O(samples (n log n + p)), memory O(p); p acceptable pairs, n mentees, m mentors")
            .source(
                    "A. Abdulkadiroğlu and T. Sönmez, Random serial dictatorship and the core from random endowments in house"
                            + " allocation problems, 1998; H. Aziz, F. Brandt and M. Brill, The computational complexity of random"
                            + " serial dictatorship, 2013")
            .build();

    /** Makes the algorithm, which has no state. */
    public RandomSerialDictatorship() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public ImmutableSet<Guarantee> guarantees(SolveContext context) {
        return samples(context) == 0
                ? Sets.immutableEnumSet(Guarantee.EQUAL_TREATMENT, Guarantee.STRATEGY_PROOF_FOR_MENTEES)
                : DESCRIPTION.guarantees();
    }

    /**
     * {@inheritDoc}
     *
     * @throws TooManyOrdersException when exact probabilities were asked for and are out of reach
     */
    @Override
    public RandomMatching solve(Market market, SolveContext context) {
        context.check(this, market);
        int samples = samples(context);
        if (samples > 0) {
            SampledChances sampled = new SampledChances(market, samples, context);
            return answer(market, sampled.counts(), BigInteger.valueOf(samples), Set.of(), sampled.certificate());
        }
        ExactChances exact = new ExactChances(market, context);
        return answer(market, exact.counts(), exact.orders(), Set.of(Guarantee.EQUAL_TREATMENT), exact.certificate());
    }

    private static int samples(SolveContext context) {
        return (int) context.wholeNumber(SAMPLES, 0, MOST_SAMPLES);
    }

    private RandomMatching answer(
            Market market, List<BigInteger> counts, BigInteger orders, Set<Guarantee> claims, Certificate certificate) {
        ImmutableList.Builder<PairProbability> probabilities = ImmutableList.builder();
        for (int pair = 0; pair < counts.size(); pair++) {
            if (counts.get(pair).signum() > 0) {
                Pair named = new Pair(
                        market.menteeIds().get(market.menteeOf(pair)),
                        market.mentorIds().get(market.mentorOf(pair)));
                probabilities.add(new PairProbability(named, new Fraction(counts.get(pair), orders)));
            }
        }
        return new RandomMatching(name(), probabilities.build(), ImmutableSet.copyOf(claims), Optional.of(certificate));
    }
}
