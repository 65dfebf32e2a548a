package dev.mentoring.matching.algorithm.stable;

import static dev.mentoring.matching.MarketText.market;
import static dev.mentoring.matching.MarketText.pairs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.matching.algorithm.SolveCancelledException;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.NoBlockingPair;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.certificate.UnmetMinimum;
import dev.mentoring.matching.certificate.UnmetMinimum.Shortfall;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import dev.mentoring.matching.verify.Verifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the algorithm does beyond the published answers, which are in {@link PublishedStableMatchingsTest}. */
class DeferredAcceptanceTest {
    private static final SolveContext MENTEES = SolveContext.defaults();
    private static final SolveContext MENTORS = MENTEES.withOption("proposing", "mentor");

    private static final Market INDIFFERENT = market("a: (x y)\nb: (x y)", "x: (a b)\ny: (a b)");

    private static Matching solve(Market market, SolveContext context) {
        return new DeferredAcceptance().solve(market, context).toMatching();
    }

    @Test
    void the_certificate_names_the_lottery() {
        Matching matching =
                solve(INDIFFERENT, MENTORS.withOption("ties", "multiple").withSeed(7));
        assertThat(matching.certificate()).contains(new NoBlockingPair(Side.MENTOR, TieBreaking.MULTIPLE, 7));
        assertThat(matching.guarantees()).containsExactly(Guarantee.WEAKLY_STABLE);
        assertThat(matching.algorithm()).isEqualTo("deferred-acceptance");
    }

    @Test
    void every_outcome_of_a_fair_lottery_occurs_for_some_seed() {
        for (String ties : new String[] {"single", "multiple"}) {
            Set<String> outcomes = new HashSet<>();
            for (long seed = 0; seed < 40; seed++) {
                outcomes.add(pairs(
                        solve(INDIFFERENT, MENTEES.withOption("ties", ties).withSeed(seed))));
            }
            assertThat(outcomes).containsExactlyInAnyOrder("a-x b-y", "a-y b-x");
        }
    }

    @Test
    void a_single_lottery_gives_one_order_to_all_choosers_and_several_lotteries_do_not() {
        int differing = 0;
        for (long seed = 0; seed < 60; seed++) {
            Market market = market("a: x\nb: x\nc: y\nd: y", "x(1): (a b)\ny(1): (c d)");
            Market twice = market("a(2): x y\nb(2): x y", "x: (a b)\ny: (a b)");
            assertThat(solve(market, MENTEES.withSeed(seed)).pairs()).hasSize(2);
            assertThat(solve(twice, MENTEES.withSeed(seed)).unmatchedMentees()).hasSize(1);
            Matching multiple =
                    solve(twice, MENTEES.withOption("ties", "multiple").withSeed(seed));
            differing += multiple.unmatchedMentees().isEmpty() ? 1 : 0;
        }
        assertThat(differing).isBetween(15, 45);
    }

    @Test
    void an_unmet_minimum_is_answered_with_the_people_and_a_stable_matching() {
        Market market = Market.builder()
                .addMentee(Agent.of("a").ranking("x", "y"))
                .addMentee(Agent.of("b").ranking("x"))
                .addMentor(Agent.of("x").ranking("a", "b").withMaximum(2).withMinimum(2))
                .addMentor(Agent.of("y").ranking("a").withMinimum(1))
                .build();
        NoMatching answer = (NoMatching) new DeferredAcceptance().solve(market, MENTEES);
        assertThat(answer.sought()).containsExactly(Guarantee.WEAKLY_STABLE);
        UnmetMinimum proof = (UnmetMinimum) answer.certificate();
        assertThat(proof.shortfalls()).containsExactly(new Shortfall(Side.MENTOR, "y", 1, 0));
        assertThat(proof.pairs()).containsExactly(new Pair("a", "x"), new Pair("b", "x"));
        assertThat(proof.strict()).isTrue();
    }

    @Test
    void with_ties_an_unmet_minimum_proves_nothing_of_other_lotteries() {
        Market market = Market.builder()
                .addMentee(
                        Agent.of("a").rankingTiers(List.of(List.of("x", "y"))).withMinimum(1))
                .addMentee(Agent.of("b").ranking("x").withMinimum(1))
                .addMentor(Agent.of("x").ranking("a", "b"))
                .addMentor(Agent.of("y").ranking("a"))
                .build();
        Set<Class<?>> answers = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            Outcome answer = new DeferredAcceptance().solve(market, MENTEES.withSeed(seed));
            answers.add(answer.getClass());
            if (answer instanceof NoMatching none) {
                assertThat(none.sought()).isEmpty();
                assertThat(((UnmetMinimum) none.certificate()).strict()).isFalse();
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(NoMatching.class, Matching.class);
    }

    @Test
    void somebody_without_any_place_gets_nobody_and_blocks_nothing() {
        Market market = market("a: x y", "x(0): a\ny: a");
        for (SolveContext context : new SolveContext[] {MENTEES, MENTORS}) {
            Matching matching = solve(market, context);
            assertThat(pairs(matching)).isEqualTo("a-y");
            assertThat(new Verifier().verify(market, matching).allHold()).isTrue();
        }
    }

    @Test
    void an_empty_market_has_an_empty_matching() {
        assertThat(solve(Market.builder().build(), MENTEES).pairs()).isEmpty();
    }

    @Test
    void it_can_be_cancelled() {
        Market market = Market.scored(ids("r", 300), ids("h", 300))
                .menteeScores((mentee, mentor) -> -mentor)
                .mentorScores((mentee, mentor) -> mentee)
                .build();
        assertThatThrownBy(() -> solve(market, MENTEES.withCancellation(() -> true)))
                .isInstanceOf(SolveCancelledException.class);
    }

    /** Everybody agrees, so that proposers exhaust every batch: person i meets person i, and no recursion is needed. */
    @Test
    void whole_lists_are_gone_through_batch_by_batch() {
        int size = 1_500;
        Market market = Market.scored(ids("r", size), ids("h", size))
                .menteeScores((mentee, mentor) -> -mentor)
                .mentorScores((mentee, mentor) -> mentee)
                .build();
        for (SolveContext context : new SolveContext[] {MENTEES, MENTORS}) {
            Matching matching = solve(market, context);
            assertThat(matching.pairs())
                    .allSatisfy(
                            pair -> assertThat(Integer.parseInt(pair.mentee().substring(1))
                                            + Integer.parseInt(pair.mentor().substring(1)))
                                    .isEqualTo(size - 1));
        }
    }

    /** Each proposal sends somebody away, a hundred thousand times in a row. */
    @Test
    void a_long_chain_of_rejections_needs_no_stack() {
        int size = 100_000;
        int[] starts = IntStream.rangeClosed(0, size).map(i -> 2 * i).toArray();
        int[] mentors = new int[2 * size];
        int[] menteeScores = new int[2 * size];
        int[] mentorScores = new int[2 * size];
        for (int i = 0; i < size; i++) {
            boolean last = i == size - 1;
            mentors[2 * i] = last ? 0 : i;
            mentors[2 * i + 1] = last ? size - 1 : i + 1;
            menteeScores[2 * i] = 1;
            mentorScores[2 * i] = last ? 1 : 0;
            mentorScores[2 * i + 1] = last ? 0 : 1;
        }
        Market market = Market.scored(ids("r", size), ids("h", size))
                .acceptable(starts, mentors)
                .menteeScores(menteeScores)
                .mentorScores(mentorScores)
                .build();
        Matching matching = solve(market, MENTEES);
        assertThat(matching.pairs()).hasSize(size);
        assertThat(matching.pairs().get(0).mentor()).isEqualTo("h000001");
    }

    private static List<String> ids(String prefix, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> prefix + "%06d".formatted(i))
                .toList();
    }
}
