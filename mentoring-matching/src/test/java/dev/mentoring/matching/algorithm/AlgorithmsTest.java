package dev.mentoring.matching.algorithm;

import static dev.mentoring.matching.MarketText.market;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.matching.algorithm.assignment.OptimalAssignment;
import dev.mentoring.matching.algorithm.stable.DeferredAcceptance;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlgorithmsTest {
    private static final Algorithms ALGORITHMS = Algorithms.discovered();
    private static final Market MARKET = market("a: x", "x: a");

    @Test
    void the_built_in_algorithms_are_found_and_sorted_by_name() {
        assertThat(ALGORITHMS.all())
                .extracting(MatchingAlgorithm::name)
                .contains("deferred-acceptance", "optimal-assignment")
                .isSorted();
    }

    @Test
    void an_unknown_name_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> ALGORITHMS.solve("magic", MARKET, SolveContext.defaults()))
                .isInstanceOfSatisfying(
                        UnknownAlgorithmException.class,
                        refusal -> assertThat(refusal.known()).contains("deferred-acceptance"))
                .hasMessageContaining("optimal-assignment");
    }

    @Test
    void two_algorithms_of_one_name_are_refused() {
        assertThatThrownBy(() -> Algorithms.of(List.of(new OptimalAssignment(), new OptimalAssignment())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknown_options_and_values_are_refused_at_once() {
        SolveContext context = SolveContext.defaults().withOptions(Map.of("proposing", "both", "speed", "high"));
        assertThatThrownBy(() -> ALGORITHMS.solve("deferred-acceptance", MARKET, context))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(Problem::code)
                                .containsExactlyInAnyOrder("option-value", "unknown-option"));
        assertThatThrownBy(() -> new DeferredAcceptance().solve(MARKET, context))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_feature_that_is_not_accepted_is_refused_with_the_algorithms_that_accept_it() {
        Market minimum = Market.builder()
                .addMentee(Agent.of("a").ranking("x").withMinimum(1))
                .addMentor(Agent.of("x"))
                .build();
        assertThatThrownBy(() -> ALGORITHMS.solve("optimal-assignment", minimum, SolveContext.defaults()))
                .isInstanceOfSatisfying(MarketRefusedException.class, refusal -> {
                    assertThat(refusal.algorithm()).isEqualTo("optimal-assignment");
                    assertThat(refusal.refused()).containsOnlyKeys(MarketFeature.MENTEE_LOWER_QUOTAS);
                    assertThat(refusal.refused().get(MarketFeature.MENTEE_LOWER_QUOTAS))
                            .isEqualTo(ALGORITHMS.accepting(MarketFeature.MENTEE_LOWER_QUOTAS));
                });
        assertThat(ALGORITHMS.accepting(MarketFeature.WEIGHTS)).contains("deferred-acceptance", "optimal-assignment");
    }

    @Test
    void guarantees_depend_on_the_options() {
        SolveContext context = SolveContext.defaults();
        assertThat(new OptimalAssignment().guarantees(context))
                .containsExactly(Guarantee.MAXIMUM_CARDINALITY, Guarantee.MAXIMUM_WEIGHT_AT_THIS_CARDINALITY);
        assertThat(new OptimalAssignment().guarantees(context.withOption("objective", "greatest-score")))
                .containsExactly(Guarantee.MAXIMUM_WEIGHT);
        assertThat(new DeferredAcceptance().guarantees(context.withOption("proposing", "mentor")))
                .containsExactly(Guarantee.WEAKLY_STABLE, Guarantee.STRATEGY_PROOF_FOR_MENTORS);
        assertThat(new DeferredAcceptance().guarantees(context))
                .containsExactly(Guarantee.WEAKLY_STABLE, Guarantee.STRATEGY_PROOF_FOR_MENTEES);
    }

    @Test
    void what_is_promised_whatever_the_options_is_promised_with_each_of_them() {
        for (MatchingAlgorithm algorithm : ALGORITHMS.all()) {
            AlgorithmDescription description = algorithm.description();
            for (AlgorithmOption option : description.options()) {
                for (String value : option.allowed()) {
                    assertThat(algorithm.guarantees(SolveContext.defaults().withOption(option.name(), value)))
                            .as("%s with %s=%s", algorithm.name(), option.name(), value)
                            .containsAll(description.guarantees());
                }
            }
        }
    }

    @Test
    void every_sentence_is_there_in_both_languages() {
        assertThat(CatalogueFaults.of(MatchingTexts.class, "matching")).isEmpty();
    }

    @Test
    void everything_that_people_read_about_an_algorithm_is_there() {
        for (MatchingAlgorithm algorithm : ALGORITHMS.all()) {
            assertThat(algorithm.description().summary().french()).isNotBlank();
            assertThat(algorithm.description().source()).matches(".*\\d{4}.*");
            assertThat(algorithm.description().cost()).contains("O(");
            assertThat(algorithm.description().options())
                    .allSatisfy(option ->
                            assertThat(option.allows(option.defaultValue())).isTrue());
        }
    }
}
