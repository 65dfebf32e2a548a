package dev.mentoring.matching.algorithm.chance;

import static dev.mentoring.matching.MarketText.market;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.matching.MarketText;
import dev.mentoring.matching.algorithm.MarketRefusedException;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.AllOrders;
import dev.mentoring.matching.certificate.DrawnLottery;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.certificate.SampledOrders;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.RandomMatching;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChanceTest {
    private static final SolveContext DEFAULTS = SolveContext.defaults();
    private static final String EVERYBODY = "a: *\nb: *\nc: *\nd: *";

    /** Bogomolnaia and Moulin 2001, section 1: everybody prefers probabilistic serial to random priority. */
    private static final Market FOUR = market("1: a b c d\n2: a b c d\n3: b a d c\n4: b a d c", EVERYBODY);

    /** Bogomolnaia and Moulin 2001, section 4: the two mechanisms with three agents. */
    private static final Market THREE = market("1: a b c\n2: a c b\n3: b a c", "a: *\nb: *\nc: *");

    private static RandomMatching serial(Market market) {
        return new ProbabilisticSerial().solve(market, DEFAULTS);
    }

    private static RandomMatching orders(Market market) {
        return new RandomSerialDictatorship().solve(market, DEFAULTS);
    }

    @Test
    void the_published_example_of_four_in_which_eating_is_better_for_all() {
        assertThat(Chances.text(serial(FOUR)))
                .isEqualTo("1-a 1/2, 1-c 1/2, 2-a 1/2, 2-c 1/2, 3-b 1/2, 3-d 1/2, 4-b 1/2, 4-d 1/2");
        assertThat(Chances.text(orders(FOUR)))
                .startsWith("1-a 5/12, 1-b 1/12, 1-c 5/12, 1-d 1/12, 2-a 5/12")
                .endsWith("4-a 1/12, 4-b 5/12, 4-c 1/12, 4-d 5/12");
        assertThat(Chances.isOrdinallyEfficient(FOUR, Chances.of(serial(FOUR)))).isTrue();
        assertThat(Chances.isOrdinallyEfficient(FOUR, Chances.of(orders(FOUR)))).isFalse();
    }

    @Test
    void the_published_example_of_three() {
        assertThat(Chances.text(serial(THREE)))
                .isEqualTo("1-a 1/2, 1-b 1/4, 1-c 1/4, 2-a 1/2, 2-c 1/2, 3-b 3/4, 3-c 1/4");
        assertThat(Chances.text(orders(THREE)))
                .isEqualTo("1-a 1/2, 1-b 1/6, 1-c 1/3, 2-a 1/2, 2-c 1/2, 3-b 5/6, 3-c 1/6");
    }

    @Test
    void places_are_shared_and_who_has_nobody_left_stays_alone() {
        Market market = market("1: a\n2: a\n3: a b\n4: c", "a(2): *\nb: *\nc(0): *");
        assertThat(Chances.text(serial(market))).isEqualTo("1-a 2/3, 2-a 2/3, 3-a 2/3, 3-b 1/3");
        assertThat(Chances.text(orders(market))).isEqualTo("1-a 2/3, 2-a 2/3, 3-a 2/3, 3-b 1/3");
    }

    @Test
    void tied_mentors_are_used_up_together() {
        Market market = market("1: (a b)\n2: a\n3: (a b) c\n4: (a b) c", "a: *\nb: *\nc: *");
        assertThat(Chances.text(serial(market))).isEqualTo("1-a 1/2, 2-a 1/2, 3-b 1/2, 3-c 1/2, 4-b 1/2, 4-c 1/2");
        assertThat(new FairLottery().solve(market, DEFAULTS).guarantees()).containsExactly(Guarantee.PARETO_EFFICIENT);
    }

    @Test
    void ties_of_mentees_are_refused_by_orders() {
        Market ties = market("1: (a b)", "a: 1\nb: 1");
        assertThatThrownBy(() -> orders(ties)).isInstanceOf(MarketRefusedException.class);
        assertThatThrownBy(
                        () -> new FairLottery().solve(ties, DEFAULTS.withOption("from", "random-serial-dictatorship")))
                .isInstanceOf(MarketRefusedException.class)
                .hasMessageContaining("random-serial-dictatorship");
    }

    private static Market rivals(int mentees, int mentors) {
        String list = IntStream.range(0, mentors).mapToObj(i -> "h" + i).collect(Collectors.joining(" "));
        return market(
                IntStream.range(0, mentees).mapToObj(i -> "r" + i + ": " + list).collect(Collectors.joining("\n")),
                IntStream.range(0, mentors).mapToObj(i -> "h" + i + ": *").collect(Collectors.joining("\n")));
    }

    @Test
    void many_mentees_with_few_lists_are_counted_exactly() {
        RandomMatching matching = orders(rivals(50, 3));
        assertThat(matching.certificate())
                .hasValueSatisfying(
                        proof -> assertThat(((AllOrders) proof).mentees()).isEqualTo(50));
        assertThat(Chances.of(matching).values()).hasSize(150).allMatch(Fraction.of(1, 50)::equals);
        assertThat(matching.guarantees()).containsExactly(Guarantee.EQUAL_TREATMENT);
    }

    /** Everybody has another list: those of the mentors in a circle, begun with another one. */
    private static Market circle(int size) {
        return market(
                IntStream.range(0, size)
                        .mapToObj(i -> "r" + i + ": "
                                + IntStream.range(0, size)
                                        .mapToObj(j -> "h" + (i * i + j) % size)
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n")),
                IntStream.range(0, size).mapToObj(i -> "h" + i + ": *").collect(Collectors.joining("\n")));
    }

    @Test
    void mentees_who_cannot_lose_their_first_choice_do_not_count() {
        Market market = market(
                IntStream.range(10, 40).mapToObj(i -> "r" + i + ": x y").collect(Collectors.joining("\n")) + "\nz: y",
                "x(30): *\ny: *");
        RandomMatching matching = orders(market);
        assertThat(matching.certificate()).contains(new AllOrders(0, BigInteger.ONE));
        assertThat(Chances.of(matching).values()).hasSize(31).allMatch(Fraction.ONE::equals);
    }

    @Test
    void too_many_situations_are_refused_with_the_advice_to_sample() {
        assertThatThrownBy(() -> orders(circle(40)))
                .isInstanceOf(TooManyOrdersException.class)
                .hasMessageContaining("500,000")
                .hasMessageContaining("samples");
        assertThat(orders(circle(40), "100")).isNotEmpty();
    }

    private static Map<Pair, Fraction> orders(Market market, String samples) {
        return Chances.of(new RandomSerialDictatorship()
                .solve(market, DEFAULTS.withSeed(7).withOption("samples", samples)));
    }

    @Test
    void a_sample_comes_as_close_as_it_says() {
        RandomMatching sampled =
                new RandomSerialDictatorship().solve(FOUR, DEFAULTS.withSeed(7).withOption("samples", "10000"));
        SampledOrders proof = (SampledOrders) sampled.certificate().orElseThrow();
        assertThat(proof).isEqualTo(new SampledOrders(10_000, 7, 13_582));
        assertThat(sampled.guarantees()).isEmpty();
        Map<Pair, Fraction> exact = Chances.of(orders(FOUR));
        Chances.of(sampled)
                .forEach(
                        (pair, chance) -> assertThat(size(chance)).isCloseTo(size(exact.get(pair)), within(0.013_582)));
    }

    private static double size(Fraction fraction) {
        return fraction.numerator().doubleValue() / fraction.denominator().doubleValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "many", "", "100000001", "9999999999", "1.5"})
    void a_number_of_samples_that_is_none_is_refused(String samples) {
        assertThatThrownBy(() -> orders(FOUR, samples))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("samples");
    }

    /** The first numbers from seed 1234567, as several published implementations of SplitMix64 give them. */
    @Test
    void the_numbers_are_those_of_splitmix64() {
        SeededNumbers numbers = new SeededNumbers(1234567);
        assertThat(IntStream.range(0, 5).mapToObj(i -> Long.toUnsignedString(numbers.next())))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void numbers_below_a_bound_are_the_leading_digits_of_the_next_that_fit() {
        assertThat(new SeededNumbers(1234567).below(BigInteger.ONE)).isZero();
        assertThat(new SeededNumbers(1234567).below(BigInteger.TWO.pow(64)))
                .isEqualTo(new BigInteger("6457827717110365317"));
        BigInteger words =
                new BigInteger("6457827717110365317").shiftLeft(64).add(new BigInteger("3203168211198807973"));
        assertThat(new SeededNumbers(1234567).below(BigInteger.TWO.pow(70))).isEqualTo(words.shiftRight(58));
        assertThat(new SeededNumbers(1234567).below(BigInteger.valueOf(5)))
                .as("the leading three digits of 6457827717110365317 of 64")
                .isEqualTo(BigInteger.TWO);
    }

    @Test
    void a_draw_can_be_repeated_from_its_proof() {
        Matching matching = new FairLottery().solve(THREE, DEFAULTS.withSeed(1234567));
        DrawnLottery lottery = (DrawnLottery) matching.certificate().orElseThrow();
        assertThat(lottery.tickets()).isEqualTo(BigInteger.valueOf(4));
        assertThat(lottery.drawn())
                .as("the leading two binary digits of 6457827717110365317")
                .isEqualTo(BigInteger.ONE);
        assertThat(lottery.matchings().stream()
                        .map(drawable -> drawable.tickets() + " "
                                + MarketText.pairs(Matching.of(THREE, "drawn", drawable.pairs()))))
                .containsExactly("2 1-a 2-c 3-b", "1 1-c 2-a 3-b", "1 1-b 2-a 3-c");
    }

    @Test
    void over_ten_thousand_seeds_pairs_are_drawn_as_often_as_they_should() {
        Map<Pair, Integer> drawn = new TreeMap<>();
        int seeds = 10_000;
        for (int seed = 0; seed < seeds; seed++) {
            new FairLottery()
                    .solve(THREE, DEFAULTS.withSeed(seed))
                    .pairs()
                    .forEach(pair -> drawn.merge(pair, 1, Integer::sum));
        }
        Map<Pair, Fraction> chances = Chances.of(serial(THREE));
        assertThat(drawn.keySet()).isEqualTo(chances.keySet());
        drawn.forEach(
                (pair, times) -> assertThat(times / (double) seeds).isCloseTo(size(chances.get(pair)), within(0.02)));
    }

    @Test
    void a_cap_spreads_the_chances() {
        Matching matching =
                new FairLottery().solve(market("1: a b\n2: b a", "a: *\nb: *"), DEFAULTS.withOption("cap", "1/2"));
        DrawnLottery lottery = (DrawnLottery) matching.certificate().orElseThrow();
        assertThat(lottery.tickets()).isEqualTo(BigInteger.TWO);
        assertThat(lottery.pairs()).hasSize(4).allMatch(pair -> pair.tickets().equals(BigInteger.ONE));
        assertThat(matching.pairs()).hasSize(2);
        assertThat(matching.guarantees()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0/2", "3/2", "1/0", "half", "", "1/2/3", "-1/2", "2"})
    void a_cap_that_is_no_probability_is_refused(String cap) {
        assertThatThrownBy(() -> new FairLottery().solve(FOUR, DEFAULTS.withOption("cap", cap)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("cap");
    }

    @Test
    void an_option_that_the_mechanism_does_not_have_is_refused() {
        SolveContext context = DEFAULTS.withOption("cap", "1/2").withOption("from", "random-serial-dictatorship");
        assertThatThrownBy(() -> new FairLottery().solve(FOUR, context))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("cap has no meaning with from=random-serial-dictatorship");
        assertThatThrownBy(() -> new FairLottery().solve(FOUR, DEFAULTS.withOption("samples", "10")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("samples has no meaning with from=probabilistic-serial");
    }

    @Test
    void chances_may_come_from_a_sample_of_orders() {
        SolveContext context =
                DEFAULTS.withOption("from", "random-serial-dictatorship").withOption("samples", "100");
        DrawnLottery lottery = (DrawnLottery)
                new FairLottery().solve(rivals(21, 3), context).certificate().orElseThrow();
        assertThat(BigInteger.valueOf(100).mod(lottery.tickets())).isZero();
    }

    @Test
    void nobody_is_drawn_from_an_empty_market() {
        assertThat(new FairLottery().solve(market("1:", "a:"), DEFAULTS).pairs())
                .isEmpty();
        assertThat(serial(market("", "")).probabilities()).isEmpty();
        assertThat(orders(market("", "")).probabilities()).isEmpty();
    }
}
