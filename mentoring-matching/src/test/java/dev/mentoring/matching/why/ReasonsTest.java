package dev.mentoring.matching.why;

import static dev.mentoring.matching.MarketText.market;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.assignment.OptimalAssignment;
import dev.mentoring.matching.algorithm.schoolchoice.EfficiencyAdjustedDeferredAcceptance;
import dev.mentoring.matching.algorithm.schoolchoice.ImmediateAcceptance;
import dev.mentoring.matching.algorithm.schoolchoice.SerialDictatorship;
import dev.mentoring.matching.algorithm.schoolchoice.TopTradingCycles;
import dev.mentoring.matching.algorithm.stable.DeferredAcceptance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final SolveContext CONTEXT = SolveContext.defaults();

    private static final Market SCHOOLS =
            market("i1: b a c\ni2: a b c\ni3: a b c", "a: i1 i3 i2\nb: i2 i1 i3\nc: i2 i1 i3");

    private static final Reasons STABLE =
            Reasons.of(SCHOOLS, new DeferredAcceptance().solve(SCHOOLS, CONTEXT).toMatching());

    @Test
    void a_stable_matching_says_who_holds_the_place_and_outranks_whom() {
        WhyNotPair why = STABLE.whyNot("i3", "a");
        assertThat(why.reasons())
                .containsExactly(new Reason.PlacesHeld("i3", "a", ImmutableList.of(new Holder("i1", Standing.HIGHER))));
        assertThat(why.sentence())
                .isEqualTo(new BilingualText(
                        "a has no free place. a ranks i1 above i3.",
                        "a n’a plus de place libre. a classe i1 avant i3."));
    }

    @Test
    void a_pair_is_explained_by_what_could_not_be_had_and_by_what_is_sought() {
        WhyPair why = STABLE.why("i1", "a");
        assertThat(why.menteeRank()).isEqualTo(2);
        assertThat(why.outranked()).containsExactly("i3", "i2");
        assertThat(why.sentence())
                .isEqualTo(new BilingualText(
                        "a is number 2 on the list of i1, and i1 is number 1 on the list of a. As to b, whom i1 prefers: b has no"
                                + " free place. b ranks i2 above i1. a ranks i1 above i3, i2, all of whom would gain by this place. The"
                                + " matching seeks that no mentee and mentor would both gain by leaving with each other.",
                        "a est au rang 2 dans la liste de i1, et i1 au rang 1 dans celle de a. Quant à b, que i1 préfère\u00a0: b n’a"
                                + " plus de place libre. b classe i2 avant i1. a classe i1 avant i3, i2, qui gagneraient à avoir"
                                + " cette place. Le couplage vise à ce qu’aucun mentoré et aucun mentor ne gagnent tous deux à"
                                + " partir ensemble."));
    }

    @Test
    void a_blocking_pair_is_said_to_be_one_together_with_what_the_mechanism_seeks() {
        Reasons reasons = Reasons.of(SCHOOLS, new TopTradingCycles().solve(SCHOOLS, CONTEXT));
        assertThat(reasons.whyNot("i3", "a").sentence())
                .isEqualTo(new BilingualText(
                        "i3 prefers a to c. a ranks i3 above i2. Both would gain, so that this pair blocks the matching. The"
                                + " mentees trade the places that belong to them, and each gets the best that is left.",
                        "i3 préfère a à c. a classe i3 avant i2. Tous deux y gagneraient\u00a0: cette paire bloque le couplage. Les"
                                + " mentorés échangent les places qui leur reviennent, et chacun obtient la meilleure qui"
                                + " reste."));
        assertThat(reasons.why("i1", "b").course()).contains(new Course.Trade(new Pair("i1", "b"), 1, "i2"));
        assertThat(reasons.why("i3", "c").course()).contains(new Course.Trade(new Pair("i3", "c"), 2, "i3"));
    }

    @Test
    void a_blocking_pair_of_a_matching_that_claims_stability_proves_it_wrong() {
        Matching wrong = new Matching(
                "elsewhere",
                ImmutableList.of(),
                ImmutableSortedSet.of("i1", "i2", "i3"),
                ImmutableSortedSet.of("a", "b", "c"),
                ImmutableSet.of(Guarantee.WEAKLY_STABLE),
                Optional.empty());
        assertThat(Reasons.of(SCHOOLS, wrong).whyNot("i1", "a").sentence().english())
                .isEqualTo(
                        "i1 has a free place and would take a. a has a free place and would take i1. Both would gain, so that"
                                + " this pair blocks the matching, although it claims to be stable.");
    }

    @Test
    void whoever_is_alone_is_told_of_each_acceptable_mentor() {
        Market market = market("a: x y\nb: x\nc: y\nd: x", "x: (a b)\ny: c a");
        Matching matching = new DeferredAcceptance().solve(market, CONTEXT).toMatching();
        String alone = matching.unmatchedMentees().contains("a") ? "a" : "b";
        WhyNobody why = Reasons.of(market, matching).whyNobody(alone);
        assertThat(why.mentors().get(0).reasons())
                .containsExactly(new Reason.PlacesHeld(
                        alone,
                        "x",
                        ImmutableList.of(new Holder(alone.equals("a") ? "b" : "a", Standing.FIRST_BY_LOTTERY))));
        assertThat(why.sentence().english()).contains("and the lottery came out for");
        assertThat(Reasons.of(market, matching).whyNobody("d").sentence())
                .isEqualTo(new BilingualText(
                        "d has no mentor, because nobody is acceptable.",
                        "d n’a pas de mentor, car personne n’est acceptable."));
    }

    @Test
    void a_free_place_does_not_block_when_the_mentee_is_better_off() {
        Market market = market("a: x y", "x: a\ny(2): a");
        assertThat(Reasons.of(
                                market,
                                new DeferredAcceptance().solve(market, CONTEXT).toMatching())
                        .whyNot("a", "y")
                        .sentence()
                        .english())
                .isEqualTo("a is with x, whom a prefers to y. y has 2 free places all the same.");
    }

    @Test
    void the_aim_is_that_of_the_mechanism() {
        assertThat(List.of(
                        Aim.of(new DeferredAcceptance().solve(SCHOOLS, CONTEXT).toMatching()),
                        Aim.of(new OptimalAssignment().solve(SCHOOLS, CONTEXT).toMatching()),
                        Aim.of(new OptimalAssignment()
                                .solve(SCHOOLS, CONTEXT.withOption("objective", "greatest-score"))
                                .toMatching()),
                        Aim.of(new SerialDictatorship().solve(SCHOOLS, CONTEXT)),
                        Aim.of(new ImmediateAcceptance().solve(SCHOOLS, CONTEXT)),
                        Aim.of(new EfficiencyAdjustedDeferredAcceptance().solve(SCHOOLS, CONTEXT)),
                        Aim.of(Matching.of(SCHOOLS, "elsewhere", Set.of()))))
                .containsExactly(
                        Aim.STABILITY,
                        Aim.MOST_PAIRS_THEN_WEIGHT,
                        Aim.GREATEST_WEIGHT,
                        Aim.TURNS,
                        Aim.EARLIER_CHOICES_FIRST,
                        Aim.STABILITY_WITH_CONSENT,
                        Aim.UNSTATED);
    }

    @Test
    void a_choice_among_stable_matchings_is_named_with_its_own_aim() {
        Matching stable = new DeferredAcceptance().solve(SCHOOLS, CONTEXT).toMatching();
        assertThat(Aim.of(stable.proving(
                        Set.of(Guarantee.WEAKLY_STABLE, Guarantee.EGALITARIAN),
                        stable.certificate().orElseThrow())))
                .isEqualTo(Aim.STABILITY_THEN_SMALLEST_SUM);
        for (Aim aim : Aim.values()) {
            assertThat(aim.label().french()).endsWith(".");
        }
    }

    @Test
    void the_course_of_each_mechanism_is_told() {
        assertThat(Reasons.of(SCHOOLS, new SerialDictatorship().solve(SCHOOLS, CONTEXT.withOption("order", "i2,i1,i3")))
                        .why("i1", "b")
                        .course()
                        .orElseThrow()
                        .sentence()
                        .english())
                .isEqualTo("i1 chose in turn 2 of 3, in the given order.");
        assertThat(Reasons.of(SCHOOLS, new ImmediateAcceptance().solve(SCHOOLS, CONTEXT))
                        .why("i2", "c")
                        .course()
                        .orElseThrow()
                        .sentence()
                        .french())
                .isEqualTo("c a accepté i2 au tour 3 sur 3.");
        assertThat(Reasons.of(SCHOOLS, new EfficiencyAdjustedDeferredAcceptance().solve(SCHOOLS, CONTEXT))
                        .why("i1", "b")
                        .course()
                        .orElseThrow()
                        .sentence()
                        .english())
                .isEqualTo("From the stable matching, i1 came to b in 1 move, which cost no mentee anything.");
    }

    @Test
    void questions_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> STABLE.why("i1", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STABLE.whyNot("i1", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STABLE.whyNobody("i1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STABLE.whyNot("zoe", "a")).isInstanceOf(IllegalArgumentException.class);
        Matching twice = Matching.of(SCHOOLS, "elsewhere", List.of(new Pair("i1", "a"), new Pair("i2", "a")));
        assertThatThrownBy(() -> Reasons.of(SCHOOLS, twice)).isInstanceOf(IllegalArgumentException.class);
    }
}
