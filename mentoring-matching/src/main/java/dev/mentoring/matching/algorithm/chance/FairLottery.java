package dev.mentoring.matching.algorithm.chance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.algorithm.AlgorithmDescription;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.certificate.DrawnLottery;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.PairProbability;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws a matching such that every pair has exactly the probability that a fair mechanism gives it. Immutable and thread-safe.
 *
 * <p><b>Finds</b> probabilities by the mechanism {@code from}, {@link ProbabilisticSerial} unless said otherwise; writes them
 * as a lottery over matchings (Birkhoff 1946; von Neumann 1953; for several places and for people who may stay alone Budish,
 * Che, Kojima and Milgrom, <i>Designing random allocation mechanisms</i>, 2013); and draws one by the seed. There are at most
 * as many matchings as pairs that are neither certain nor impossible, and one more. Mentors' preferences and weights are
 * ignored; ties of mentees are refused by {@code from=random-serial-dictatorship} alone.
 *
 * <p><b>A cap</b> keeps every pair from being more likely than that, so that nobody can count on one mentor (a wish known
 * from the assignment of reviewers: Jecmen, Zhang, Liu, Shah, Conitzer and Fang, <i>Mitigating manipulation in peer review via
 * randomized reviewer assignments</i>, 2020). The rule: all mentees eat as in probabilistic serial, and whoever has had as much
 * of a mentor as the cap goes on to the next on the list (the generalised mechanism of Budish, Che, Kojima and Milgrom). It
 * goes with {@code from=probabilistic-serial} alone.
 *
 * <p><b>Guarantees</b>, from probabilistic serial without a cap, that the matching is Pareto-efficient for mentees, whichever
 * is drawn; the chances are ordinally efficient. Chances are equal for equal preferences, but for a sample of orders.
 *
 * <p><b>Proof</b>: {@link DrawnLottery}, from which the draw can be repeated by hand.
 *
 * <p><b>Cost</b>: to find the probabilities, and then for each of the matchings one pass over the possible pairs, with whole
 * numbers as long as their common denominator, and an alternating path for each change between one matching and the next.
 */
public final class FairLottery implements TwoSidedAlgorithm {
    /** Where the probabilities come from; {@code probabilistic-serial} unless said otherwise. */
    public static final AlgorithmOption FROM = new AlgorithmOption(
            "from",
            ImmutableList.of("probabilistic-serial", "random-serial-dictatorship"),
            "probabilistic-serial",
            MatchingTexts.CATALOGUE.text("algorithm.lottery.from"));

    /** The greatest probability of a pair, as a fraction such as {@code 1/2}; {@code 1} unless said otherwise. */
    public static final AlgorithmOption CAP =
            new AlgorithmOption("cap", ImmutableList.of(), "1", MatchingTexts.CATALOGUE.text("algorithm.lottery.cap"));

    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,9})(?:/([0-9]{1,9}))?");

    private static final AlgorithmDescription DESCRIPTION = AlgorithmDescription.named(
                    "lottery", MatchingTexts.CATALOGUE)
            .addAllAcceptedFeatures(MarketFeature.MANY_TO_ONE)
            .addAcceptedFeatures(MarketFeature.MENTEE_TIES, MarketFeature.MENTOR_TIES)
            .addOptions(FROM, CAP, RandomSerialDictatorship.SAMPLES)
            .cost(
                    "time O(d (f + n + m)) on whole numbers, memory O(d n); d at most f + 1 matchings, f pairs neither certain"
                            + " nor impossible, n mentees, m mentors")
            .source("G. Birkhoff, Tres observaciones sobre el álgebra lineal, 1946; E. Budish, Y.-K. Che, F. Kojima and"
                    + " P. Milgrom, Designing random allocation mechanisms: theory and applications, 2013")
            .build();

    /** Makes the algorithm, which has no state. */
    public FairLottery() {}

    @Override
    public AlgorithmDescription description() {
        return DESCRIPTION;
    }

    @Override
    public ImmutableSet<Guarantee> guarantees(SolveContext context) {
        if (isEating(context)) {
            return isCapped(context)
                    ? ImmutableSet.of(Guarantee.EQUAL_TREATMENT)
                    : Sets.immutableEnumSet(
                            Guarantee.PARETO_EFFICIENT, Guarantee.EQUAL_TREATMENT, Guarantee.ORDINALLY_EFFICIENT);
        }
        return new RandomSerialDictatorship().guarantees(orders(context));
    }

    /**
     * {@inheritDoc}
     *
     * @throws TooManyOrdersException when exact probabilities of random serial dictatorship were asked for and are out of
     *     reach
     */
    @Override
    public Matching solve(Market market, SolveContext context) {
        context.check(this, market);
        Decomposition lottery = new Decomposition(market, probabilities(market, context), context);
        BigInteger drawn = new SeededNumbers(context.seed()).below(lottery.tickets());
        boolean efficient = isEating(context) && !isCapped(context);
        return Matching.of(market, name(), lottery.matchingOf(drawn))
                .proving(
                        efficient ? Set.of(Guarantee.PARETO_EFFICIENT) : Set.of(),
                        new DrawnLottery(
                                context.seed(), lottery.tickets(), drawn, lottery.pairs(), lottery.matchings()));
    }

    private static ImmutableList<PairProbability> probabilities(Market market, SolveContext context) {
        checkEffect(context);
        return isEating(context)
                ? Eaten.of(market, cap(context), context).probabilities()
                : new RandomSerialDictatorship().solve(market, orders(context)).probabilities();
    }

    /** Refuses an option that the other mechanism has. */
    private static void checkEffect(SolveContext context) {
        AlgorithmOption other = isEating(context) ? RandomSerialDictatorship.SAMPLES : CAP;
        if (!context.value(other).equals(other.defaultValue())) {
            throw refusal("option-without-effect", other, other.name(), FROM.name(), context.value(FROM));
        }
    }

    private static boolean isEating(SolveContext context) {
        return context.value(FROM).equals("probabilistic-serial");
    }

    private static boolean isCapped(SolveContext context) {
        return cap(context).compareTo(Fraction.ONE) < 0;
    }

    private static SolveContext orders(SolveContext context) {
        AlgorithmOption samples = RandomSerialDictatorship.SAMPLES;
        return context.withOptions(ImmutableMap.of(samples.name(), context.value(samples)));
    }

    private static Fraction cap(SolveContext context) {
        Matcher written = FRACTION.matcher(context.value(CAP));
        if (written.matches()) {
            long numerator = Long.parseLong(written.group(1));
            long denominator = written.group(2) == null ? 1 : Long.parseLong(written.group(2));
            if (numerator > 0 && numerator <= denominator) {
                return Fraction.of(numerator, denominator);
            }
        }
        throw refusal("option-fraction", CAP, CAP.name(), context.value(CAP));
    }

    private static InvalidInputException refusal(String code, AlgorithmOption option, Object... arguments) {
        return new InvalidInputException(Problems.builder()
                .error(MatchingTexts.CATALOGUE, code, Place.field("options", "", option.name()), arguments)
                .build());
    }
}
