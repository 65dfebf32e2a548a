package dev.mentoring.matching.algorithm.chance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.DrawnLottery;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.certificate.PairTickets;
import dev.mentoring.matching.certificate.WeightedMatching;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class FairLotteryProperties {
    private static final SolveContext SERIAL = SolveContext.defaults();
    private static final SolveContext CAPPED = SERIAL.withOption("cap", "2/5");
    private static final SolveContext ORDERS = SERIAL.withOption("from", "random-serial-dictatorship");

    @Provide
    Arbitrary<Markets.Spec> markets() {
        return Arbitraries.oneOf(Markets.marriage(), Markets.manyToOne());
    }

    private static DrawnLottery proof(Matching matching) {
        return (DrawnLottery) matching.certificate().orElseThrow();
    }

    private static Map<Pair, Fraction> chances(DrawnLottery lottery) {
        Map<Pair, Fraction> chances = new TreeMap<>();
        for (PairTickets pair : lottery.pairs()) {
            chances.put(pair.pair(), new Fraction(pair.tickets(), lottery.tickets()));
        }
        return chances;
    }

    @Property(tries = 300)
    void the_matchings_give_each_pair_exactly_its_probability(@ForAll("markets") Markets.Spec spec, @ForAll long seed) {
        assertDecomposed(spec.market(), seed);
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void the_matchings_give_each_pair_exactly_its_probability_in_many_markets(
            @ForAll("markets") Markets.Spec spec, @ForAll long seed) {
        assertDecomposed(spec.market(), seed);
    }

    private static void assertDecomposed(Market market, long seed) {
        for (SolveContext context : List.of(SERIAL, CAPPED, ORDERS)) {
            Matching matching = new FairLottery().solve(market, context.withSeed(seed));
            DrawnLottery lottery = proof(matching);
            assertThat(chances(lottery)).isEqualTo(expected(market, context));
            BigInteger tickets = BigInteger.ZERO;
            Map<Pair, BigInteger> ofPairs = new TreeMap<>();
            for (WeightedMatching drawable : lottery.matchings()) {
                assertIsMatching(market, drawable, chances(lottery));
                tickets = tickets.add(drawable.tickets());
                drawable.pairs().forEach(pair -> ofPairs.merge(pair, drawable.tickets(), BigInteger::add));
            }
            assertThat(tickets).isEqualTo(lottery.tickets());
            assertThat(lottery.pairs()).allMatch(pair -> pair.tickets().equals(ofPairs.remove(pair.pair())));
            assertThat(ofPairs).isEmpty();
            assertThat(lottery.matchings().stream().map(WeightedMatching::pairs))
                    .doesNotHaveDuplicates();
            assertThat(lottery.matchings().size() - 1L).isLessThanOrEqualTo(fractional(lottery));
            assertThat(matching.pairs()).isEqualTo(holder(lottery));
        }
    }

    private static Map<Pair, Fraction> expected(Market market, SolveContext context) {
        return context.equals(ORDERS)
                ? Chances.averageOverOrders(market)
                : Chances.eat(market, context.equals(CAPPED) ? Fraction.of(2, 5) : Fraction.ONE);
    }

    private static void assertIsMatching(Market market, WeightedMatching drawable, Map<Pair, Fraction> chances) {
        assertThat(drawable.pairs().stream().map(Pair::mentee)).doesNotHaveDuplicates();
        for (String mentor : market.mentorIds()) {
            long load = drawable.pairs().stream()
                    .filter(pair -> pair.mentor().equals(mentor))
                    .count();
            Fraction expected = Chances.total(chances, mentor);
            BigInteger down = expected.numerator().divide(expected.denominator());
            boolean whole = expected.denominator().equals(BigInteger.ONE);
            assertThat(BigInteger.valueOf(load)).isBetween(down, whole ? down : down.add(BigInteger.ONE));
            assertThat(load).isLessThanOrEqualTo(Chances.places(market, mentor));
        }
    }

    private static long fractional(DrawnLottery lottery) {
        return lottery.pairs().stream()
                .filter(pair -> !pair.tickets().equals(lottery.tickets()))
                .count();
    }

    private static List<Pair> holder(DrawnLottery lottery) {
        BigInteger end = BigInteger.ZERO;
        for (WeightedMatching drawable : lottery.matchings()) {
            end = end.add(drawable.tickets());
            if (lottery.drawn().compareTo(end) < 0) {
                return drawable.pairs();
            }
        }
        throw new AssertionError("no such ticket");
    }

    @Provide
    Arbitrary<Markets.Spec> perhapsTies() {
        return Arbitraries.oneOf(markets(), Markets.marriageWithTies(), Markets.manyToOneWithTies());
    }

    @Property(tries = 200)
    void whatever_is_drawn_from_probabilistic_serial_is_pareto_efficient(@ForAll("perhapsTies") Markets.Spec spec) {
        Market market = spec.market();
        Matching matching = new FairLottery().solve(market, SERIAL);
        assertThat(matching.guarantees()).containsExactly(Guarantee.PARETO_EFFICIENT);
        BruteForce all = new BruteForce(market);
        for (WeightedMatching drawable : proof(matching).matchings()) {
            int[] ranks = ranks(market, Matching.of(market, "drawn", drawable.pairs()));
            assertThat(all.all()).noneMatch(other -> improves(ranks(market, all.matching(other)), ranks));
        }
    }

    private static int[] ranks(Market market, Matching matching) {
        int[] ranks = new int[market.menteeCount()];
        Arrays.fill(ranks, Integer.MAX_VALUE);
        for (Pair pair : matching.pairs()) {
            int mentee = market.menteeIndex(pair.mentee());
            ranks[mentee] = market.menteeRank(market.find(mentee, market.mentorIndex(pair.mentor())));
        }
        return ranks;
    }

    private static boolean improves(int[] one, int[] other) {
        boolean better = false;
        for (int i = 0; i < one.length; i++) {
            if (one[i] > other[i]) {
                return false;
            }
            better |= one[i] < other[i];
        }
        return better;
    }

    @Property(tries = 200)
    void no_pair_is_more_likely_than_the_cap(@ForAll("markets") Markets.Spec spec) {
        assertThat(chances(proof(new FairLottery().solve(spec.market(), CAPPED)))
                        .values())
                .allMatch(chance -> chance.compareTo(Fraction.of(2, 5)) <= 0);
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(
            @ForAll("markets") Markets.Spec spec, @ForAll long order, @ForAll long seed) {
        for (SolveContext context : List.of(SERIAL, CAPPED, ORDERS)) {
            assertThat(new FairLottery().solve(spec.market(order), context.withSeed(seed)))
                    .isEqualTo(new FairLottery().solve(spec.market(), context.withSeed(seed)));
        }
    }
}
