package dev.mentoring.matching.algorithm.profile;

import static dev.mentoring.matching.MarketText.market;
import static dev.mentoring.matching.MarketText.pairs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.matching.algorithm.MarketRefusedException;
import dev.mentoring.matching.algorithm.SolveCancelledException;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.FirstAndSecondChoices;
import dev.mentoring.matching.certificate.NoPopularMatching;
import dev.mentoring.matching.certificate.ProfileProof;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final SolveContext DEFAULTS = SolveContext.defaults();

    private static List<Integer> profile(ProfileAlgorithm algorithm, Market market) {
        Matching matching = algorithm.solve(market, DEFAULTS);
        ProfileProofCheck.check(market, matching);
        return ((ProfileProof) matching.certificate().orElseThrow()).profile();
    }

    private static Outcome popular(Market market) {
        return new Popular().solve(market, DEFAULTS);
    }

    @Test
    void most_first_choices_may_leave_somebody_alone_who_could_be_placed() {
        Market market = market("a: x\nb: x y\nc: y z", "x: *\ny: *\nz: *");
        assertThat(profile(new RankMaximal(), market)).containsExactly(2);
        assertThat(profile(new GreedyMaximum(), market)).containsExactly(1, 2);
        assertThat(profile(new GenerousMaximum(), market)).containsExactly(1, 2);
    }

    @Test
    void the_generous_give_up_a_first_choice_to_spare_somebody_the_worst_rank() {
        Market market = market("a: x y\nb: y z\nc: x y z", "x: *\ny: *\nz: *");
        assertThat(profile(new GreedyMaximum(), market)).containsExactly(2, 0, 1);
        assertThat(profile(new GenerousMaximum(), market)).containsExactly(1, 2);
    }

    @Test
    void tied_mentors_have_the_same_rank_and_the_next_tier_the_next() {
        Market market = market("a: (x y) z\nb: (x y) z\nc: (x y) z", "x: *\ny: *\nz: *");
        assertThat(profile(new RankMaximal(), market)).containsExactly(2, 1);
    }

    @Test
    void mentors_fill_as_many_places_as_they_have() {
        Market market = market("a: x y\nb: x y\nc: x y\nd: z", "x(2): *\ny: *\nz(0): *");
        assertThat(profile(new RankMaximal(), market)).containsExactly(2, 1);
        assertThat(profile(new GenerousMaximum(), market)).containsExactly(2, 1);
    }

    @Test
    void a_market_without_pairs_has_an_empty_profile() {
        Market market = market("a:", "x:");
        assertThat(profile(new RankMaximal(), market)).isEmpty();
        assertThat(profile(new GreedyMaximum(), market)).isEmpty();
        assertThat(profile(new GenerousMaximum(), market)).isEmpty();
        assertThat(popular(market)).isInstanceOf(Matching.class);
    }

    /** With weights, 60 ranks for 60 people would need numbers of some 350 binary digits. */
    @Test
    void long_lists_need_no_great_numbers() {
        Market market = random(60, 60, 1);
        assertThat(profile(new RankMaximal(), market)).hasSizeGreaterThan(15);
        assertThat(profile(new GreedyMaximum(), market)).hasSizeGreaterThan(15);
        assertThat(profile(new GenerousMaximum(), market)).hasSizeLessThan(12);
        assertThat(profile(new GreedyMaximum(), random(80, 20, 4))).hasSizeGreaterThan(3);
    }

    private static Market random(int mentees, int mentors, int places) {
        Random random = new Random(1);
        List<String> ids = IntStream.range(0, mentors).mapToObj(i -> "h" + i).collect(Collectors.toList());
        return market(
                IntStream.range(0, mentees)
                        .mapToObj(i -> {
                            Collections.shuffle(ids, random);
                            return "r" + i + ": " + String.join(" ", ids);
                        })
                        .collect(Collectors.joining("\n")),
                IntStream.range(0, mentors)
                        .mapToObj(i -> "h" + i + "(" + places + "): *")
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void mentees_with_several_places_are_refused() {
        Market several = market("a(2): x y", "x: *\ny: *");
        for (ProfileAlgorithm algorithm : List.of(new RankMaximal(), new GreedyMaximum(), new GenerousMaximum())) {
            assertThatThrownBy(() -> algorithm.solve(several, DEFAULTS)).isInstanceOf(MarketRefusedException.class);
        }
        assertThatThrownBy(() -> popular(several)).isInstanceOf(MarketRefusedException.class);
    }

    @Test
    void whoever_cancels_gets_no_answer() {
        SolveContext cancelled = DEFAULTS.withCancellation(() -> true);
        Market market = random(60, 60, 1);
        assertThatThrownBy(() -> new RankMaximal().solve(market, cancelled))
                .isInstanceOf(SolveCancelledException.class);
    }

    /** Abraham, Irving, Kavitha and Mehlhorn 2007, section 1: three applicants with one list of three posts. */
    @Test
    void three_mentees_with_the_same_three_mentors_have_no_popular_matching() {
        Market market = market("a: x y z\nb: x y z\nc: x y z", "x: *\ny: *\nz: *");
        NoMatching none = (NoMatching) popular(market);
        new PopularProofCheck(market).check(none);
        assertThat(none.sought()).containsExactly(Guarantee.POPULAR);
        NoPopularMatching proof = (NoPopularMatching) none.certificate();
        assertThat(proof.openMentors()).containsExactly("y", "z");
        assertThat(proof.shortage().mentees()).containsExactly("a", "b", "c");
        assertThat(proof.shortage().mentors()).containsExactly("x", "y");
    }

    @Test
    void one_more_place_makes_a_matching_popular() {
        Market market = market("a: x y z\nb: x y z\nc: x y z", "x(2): *\ny: *\nz: *");
        Matching matching = (Matching) popular(market);
        new PopularProofCheck(market).check(matching);
        assertThat(matching.pairs()).hasSize(3);
        assertThat(matching.certificate())
                .hasValueSatisfying(proof -> assertThat(((FirstAndSecondChoices) proof).openMentors())
                        .containsExactly("y", "z"));
    }

    @Test
    void of_the_popular_matchings_one_of_most_pairs_is_chosen() {
        assertThat(pairs((Matching) popular(market("a: x y\nb: x", "x: *\ny: *"))))
                .isEqualTo("a-y b-x");
    }
}
