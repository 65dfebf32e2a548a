package dev.mentoring.matching.market;

import static dev.mentoring.matching.MarketText.builder;
import static dev.mentoring.matching.MarketText.market;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarketTest {
    private static String acceptable(Market market) {
        StringBuilder pairs = new StringBuilder();
        for (int pair = 0; pair < market.pairCount(); pair++) {
            pairs.append(market.menteeIds().get(market.menteeOf(pair)))
                    .append(market.mentorIds().get(market.mentorOf(pair)))
                    .append(' ');
        }
        return pairs.toString().strip();
    }

    @Test
    void a_pair_is_acceptable_when_both_list_it() {
        Market market = market("a: x y\nb: y", "x: a b\ny: b");
        assertThat(acceptable(market)).isEqualTo("ax by");
        assertThat(market.warnings().all())
                .extracting(Problem::code, problem -> problem.place().toString())
                .containsExactly(
                        tuple("one-sided-preference", "/mentees/0/preferences/1"),
                        tuple("one-sided-preference", "/mentors/0/preferences/1"));
    }

    @Test
    void who_has_no_list_accepts_everyone_who_lists_them_and_is_indifferent() {
        Market market = market("a: x y\nb: y", "x: *\ny: *");
        assertThat(acceptable(market)).isEqualTo("ax ay by");
        assertThat(market.mentorRank(market.find(0, 1))).isEqualTo(market.mentorRank(market.find(1, 1)));
        assertThat(market.warnings().isEmpty()).isTrue();
    }

    @Test
    void with_weights_alone_exactly_the_named_pairs_are_acceptable() {
        Market market = builder("a: *\nb: *", "x: *\ny: *")
                .addWeight("b", "x", -3)
                .addWeight("a", "y", 2)
                .build();
        assertThat(acceptable(market)).isEqualTo("ay bx");
        assertThat(market.weight(market.find(1, 0))).isEqualTo(-3);
        assertThat(market.leastWeight()).isEqualTo(-3);
        assertThat(market.greatestWeight()).isEqualTo(2);
        assertThat(market.features())
                .containsExactly(MarketFeature.TWO_SIDES, MarketFeature.INCOMPLETE_LISTS, MarketFeature.WEIGHTS);
    }

    @Test
    void a_weight_makes_a_pair_acceptable_only_to_those_without_a_list() {
        Market market = builder("a: y\nb: *", "x: *\ny: *")
                .addWeight("a", "x", 5)
                .addWeight("b", "x", 6)
                .build();
        assertThat(acceptable(market)).isEqualTo("ay bx");
        assertThat(market.weight(market.find(0, 1))).isZero();
        assertThat(market.warnings().all())
                .extracting(Problem::code, problem -> problem.place().toString())
                .containsExactly(tuple("weight-of-unacceptable-pair", "/weights/0"));
    }

    @Test
    void without_any_weight_every_pair_weighs_one() {
        Market market = market("a: x", "x: a");
        assertThat(market.hasWeights()).isFalse();
        assertThat(market.weight(0)).isEqualTo(1);
    }

    @Test
    void an_empty_list_accepts_nobody() {
        assertThat(market("a:", "x: *").pairCount()).isZero();
    }

    @Test
    void every_problem_is_reported_at_once_with_its_place() {
        MarketBuilder builder = builder("a: x z (y y)\na: x\n: x", "x(-1): a\ny: a a")
                .addMentor(Agent.of("w").withMinimum(3).withMaximum(2))
                .addMentor(Agent.of("v").withMinimum(-1))
                .addWeight("a", "x", 1)
                .addWeight("a", "x", 1)
                .addWeight("q", "p", 1);
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(
                                        Problem::code,
                                        problem -> problem.place().toString())
                                .containsExactlyInAnyOrder(
                                        tuple("duplicate-id", "/mentees/1/id"),
                                        tuple("blank-id", "/mentees/2/id"),
                                        tuple("negative-quota", "/mentors/0/maximum"),
                                        tuple("minimum-above-maximum", "/mentors/0/minimum"),
                                        tuple("minimum-above-maximum", "/mentors/2/minimum"),
                                        tuple("negative-quota", "/mentors/3/minimum"),
                                        tuple("unknown-partner", "/mentees/0/preferences/1"),
                                        tuple("repeated-partner", "/mentees/0/preferences/2/1"),
                                        tuple("repeated-partner", "/mentors/1/preferences/1"),
                                        tuple("unknown-partner", "/weights/2/mentee"),
                                        tuple("unknown-partner", "/weights/2/mentor"),
                                        tuple("repeated-weight", "/weights/1")));
    }

    @Test
    void the_features_are_those_that_the_market_really_has() {
        assertThat(market("a: x", "x: a").features()).containsExactly(MarketFeature.TWO_SIDES);
        assertThat(market("a: (x y)\nb: x y", "x: a b\ny: a b").features())
                .containsExactly(MarketFeature.TWO_SIDES, MarketFeature.MENTEE_TIES);
        assertThat(market("a: x y\nb: x y", "x: (a b)\ny: a b").features())
                .containsExactly(MarketFeature.TWO_SIDES, MarketFeature.MENTOR_TIES);
        assertThat(market("a: x\nb: x", "x: a b").features())
                .containsExactly(MarketFeature.TWO_SIDES, MarketFeature.UNEQUAL_SIDES);
        assertThat(market("a(2): x", "x: a").features())
                .containsExactly(MarketFeature.TWO_SIDES, MarketFeature.MENTEE_UPPER_QUOTAS);
        assertThat(market("a: x", "x(0): a").features())
                .containsExactly(MarketFeature.TWO_SIDES, MarketFeature.MENTOR_UPPER_QUOTAS);
        assertThat(market("a: x\nb: y", "x: a\ny: b").features())
                .containsExactly(MarketFeature.TWO_SIDES, MarketFeature.INCOMPLETE_LISTS);
        assertThat(Market.builder()
                        .addMentee(Agent.of("a").ranking("x").withMinimum(1))
                        .addMentor(Agent.of("x").withMinimum(1))
                        .build()
                        .features())
                .containsExactly(
                        MarketFeature.TWO_SIDES, MarketFeature.MENTEE_LOWER_QUOTAS, MarketFeature.MENTOR_LOWER_QUOTAS);
    }

    @Test
    void scores_given_in_any_order_of_people_are_the_same_market() {
        Market one = Market.scored(List.of("a", "b"), List.of("x", "y", "z"))
                .acceptable(new int[] {0, 2, 4}, new int[] {0, 2, 1, 2})
                .menteeScores(new int[] {5, 9, 1, 1})
                .mentorScores(new int[] {3, 4, 5, Integer.MIN_VALUE})
                .weights(new long[] {1, 2, 3, 4})
                .mentorMaxima(new int[] {1, 2, 3})
                .build();
        Market other = Market.scored(List.of("b", "a"), List.of("z", "x", "y"))
                .acceptable(new int[] {0, 2, 4}, new int[] {0, 2, 0, 1})
                .menteeScores(new int[] {1, 1, 9, 5})
                .mentorScores(new int[] {Integer.MIN_VALUE, 5, 4, 3})
                .weights(new long[] {4, 3, 2, 1})
                .mentorMaxima(new int[] {3, 1, 2})
                .build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.mentee(0).preferences().orElseThrow()).isEqualTo(List.of(List.of("z"), List.of("x")));
        assertThat(one.mentor(2).preferences().orElseThrow()).isEqualTo(List.of(List.of("a"), List.of("b")));
        assertThat(one.mentor(2).maximum()).isEqualTo(3);
    }

    @Test
    void complete_scores_are_the_same_from_a_table_and_from_a_function() {
        int[] table = {4, 1, 7, 7, 0, 2};
        Market one = Market.scored(List.of("b", "a"), List.of("z", "x", "y"))
                .menteeScores(table)
                .mentorScores(table)
                .build();
        Market other = Market.scored(List.of("b", "a"), List.of("z", "x", "y"))
                .menteeScores((mentee, mentor) -> table[3 * mentee + mentor])
                .mentorScores((mentee, mentor) -> table[3 * mentee + mentor])
                .build();
        assertThat(one).isEqualTo(other);
        assertThat(one.isComplete()).isTrue();
        assertThat(one.mentee(1).preferences().orElseThrow())
                .isEqualTo(List.of(List.of("y"), List.of("z"), List.of("x")));
        assertThat(one.columnEnd(2) - one.columnStart(2)).isEqualTo(2);
        assertThat(one.mentorOf(one.pairAt(one.columnStart(2)))).isEqualTo(2);
        assertThat(one.menteeOf(one.pairAt(one.columnStart(2) + 1))).isEqualTo(1);
    }

    @Test
    void what_is_wrong_with_arrays_is_a_programming_error() {
        assertThatThrownBy(() -> Market.scored(List.of("a", "a"), List.of("x")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> Market.scored(List.of("a"), List.of("x", "y"))
                        .menteeScores(new int[1])
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Market.scored(List.of("a"), List.of("x", "y")).acceptable(new int[] {0, 2}, new int[] {1, 0}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Market.scored(List.of("a"), List.of("x"))
                        .mentorMinima(new int[] {2})
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Market.scored(List.of("a"), List.of("x")).menteeMaxima(new int[] {-1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_market_written_back_as_lists_is_the_same_market() {
        Market market = market("b: (x y) z\na: z", "x: b\ny(3): b\nz: (a b)");
        MarketBuilder copy = Market.builder();
        for (int mentor = market.mentorCount() - 1; mentor >= 0; mentor--) {
            copy.addMentor(market.mentor(mentor));
        }
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            copy.addMentee(market.mentee(mentee));
        }
        assertThat(copy.build()).isEqualTo(market);
        assertThat(market).isNotEqualTo(market("b: x y z\na: z", "x: b\ny(3): b\nz: (a b)"));
        assertThat(market.menteeIndex("b")).isEqualTo(1);
        assertThat(market.menteeIndex("c")).isEqualTo(-1);
        assertThat(market.mentorIndex("")).isEqualTo(-1);
    }

    @Test
    void a_mentor_s_ranks_are_the_same_by_pair_and_by_position() {
        Market sparse = market("a: x y\nb: y", "x: a\ny: (b a)");
        Market lists = market("a: x y\nb: y x", "x: b a\ny: (b a)");
        Market table = Market.scored(List.of("b", "a"), List.of("y", "x", "z"))
                .acceptable(new int[] {0, 3, 6}, new int[] {0, 1, 2, 0, 1, 2})
                .mentorScores(new int[] {1, 2, 3, 4, 5, 6})
                .build();
        for (Market market : List.of(sparse, lists, table)) {
            for (int position = 0; position < market.pairCount(); position++) {
                assertThat(market.mentorRankAt(position)).isEqualTo(market.mentorRank(market.pairAt(position)));
            }
        }
        assertThat(table.mentorRank(table.find(1, 2))).isEqualTo(~3);
        assertThat(table.mentorRank(table.find(0, 1))).isEqualTo(~4);
        assertThat(lists.mentorRank(lists.find(1, 0))).isLessThan(lists.mentorRank(lists.find(0, 0)));
    }
}
