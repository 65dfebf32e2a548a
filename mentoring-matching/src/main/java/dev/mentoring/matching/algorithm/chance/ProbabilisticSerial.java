package dev.mentoring.matching.algorithm.chance;

import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.certificate.ExhaustionTimes;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.RandomMatching;
import java.util.Optional;

/**
 * The probabilities of the probabilistic serial mechanism (Bogomolnaia and Moulin, <i>A new solution to the random assignment
 * problem</i>, 2001; with ties Katta and Sethuraman, <i>A solution to the random assignment problem on the full preference
 * domain</i>, 2006). Immutable and thread-safe.
 *
 * <p><b>Finds</b> what each mentee gets when all of them eat at the same time and speed, from time 0 to 1, each from the
 * best tier of the list of which something is left; a mentor with {@code q} places is {@code q} units large. The amount is
 * the probability of the pair. Of tied mentors, everybody eats those whom the others can spare best. Who has nobody left on
 * the list stops eating, and stays alone with the probability that is missing to 1. Mentors' preferences and weights are
 * ignored.
 *
 * <p><b>Guarantees</b> ordinal efficiency: no other probabilities give every mentee at least the same chance of the first
 * tier, of one of the first two, and so on, and somebody a better one. And equal treatment: nobody even prefers the chances
 * of another mentee to the own ones, and mentees with the same list have the same chances. It is not strategy-proof. {@link
 * FairLottery} draws a matching.
 *
 * <p><b>Proof</b>: {@link ExhaustionTimes}. No lottery is involved; the answer depends on ids, lists and quotas alone, and
 * without ties on lists and quotas.
 *
 * <p><b>Cost</b>: without ties {@code O(p log p)} operations on exact fractions, whose length grows with the number of
 * mentors. With ties, a few greatest flows for each mentor who is used up.
 */
public final class ProbabilisticSerial implements TwoSidedAlgorithm {
    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "probabilistic-serial", MatchingTexts.CATALOGUE)
            .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
            .addAcceptedFeatures(MarketFeature.MENTEE_TIES, MarketFeature.MENTOR_TIES)
            .addGuarantees(Guarantee.ORDINALLY_EFFICIENT, Guarantee.EQUAL_TREATMENT)
            .cost(
                    "time O(p log p), with ties O(m n^2 p^2) at worst, operations on fractions of O(m log n) digits, memory O(p)"
                            + " fractions; p acceptable pairs, n mentees, m mentors")
            .source(
                    "A. Bogomolnaia and H. Moulin, A new solution to the random assignment problem, 2001; A.-K. Katta and"
                            + " J. Sethuraman, A solution to the random assignment problem on the full preference domain, 2006")
            .build();

    /** Makes the algorithm, which has no state. */
    public ProbabilisticSerial() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public RandomMatching solve(Market market, SolveContext context) {
        context.check(this, market);
        Eaten eaten = Eaten.of(market, Fraction.ONE, context);
        return new RandomMatching(
                name(),
                eaten.probabilities(),
                DESCRIPTION.guarantees(),
                Optional.of(new ExhaustionTimes(eaten.exhaustionTimes())));
    }
}
