package dev.mentoring.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.availability.TimeWindow;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.MatchingArbitraries;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.criterion.CompiledCriterion;
import dev.mentoring.matching.criterion.Criterion;
import dev.mentoring.matching.plan.ScorePart;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.policy.SideCombination;
import dev.mentoring.matching.policy.UnknownHandling;
import dev.mentoring.matching.policy.WeightedCriterion;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScoringProperties {
    /** Gives the same gains to everybody. */
    private record Fixed(String name, int forMentee, int forMentor) implements Criterion {
        @Override
        public BilingualText label() {
            return BilingualText.same(name);
        }

        @Override
        public CompiledCriterion compile(Candidates candidates) {
            return new CompiledCriterion() {
                @Override
                public int menteeGain(int mentee, int mentor) {
                    return forMentee;
                }

                @Override
                public int mentorGain(int mentee, int mentor) {
                    return forMentor;
                }
            };
        }
    }

    @Provide
    Arbitrary<ParticipantPool> pools() {
        return MatchingArbitraries.pools(2);
    }

    @Provide
    Arbitrary<MatchingPolicy> policies() {
        return MatchingArbitraries.policies();
    }

    private static Candidates candidates(ParticipantPool pool) {
        return Candidates.of(pool, MatchingArbitraries.DATE, TimeWindow.ofWeeks(MatchingArbitraries.DATE, 4), 2);
    }

    @Property(tries = 300)
    void parts_add_up_exactly_and_scores_stay_in_range(
            @ForAll("pools") ParticipantPool pool, @ForAll("policies") MatchingPolicy policy) {
        Candidates candidates = candidates(pool);
        Scoring scoring = Scoring.of(policy, candidates);
        for (int mentee = 0; mentee < candidates.mentees().size(); mentee++) {
            for (int mentor = 0; mentor < candidates.mentors().size(); mentor++) {
                int score = scoring.score(mentee, mentor);
                ImmutableList<ScorePart> parts = scoring.parts(mentee, mentor);
                assertThat(parts.stream().mapToInt(ScorePart::points).sum()).isEqualTo(score);
                assertThat(parts).allMatch(part -> part.points() >= 0);
                assertThat(score).isBetween(0, 10_000 + policy.choiceBonus().get(0));
                assertThat(scoring.coverage(mentee, mentor)).isBetween(0, 10_000);
                assertThat(scoring.broken(mentee, mentor) == 0).isEqualTo(scoring.allows(mentee, mentor));
            }
        }
    }

    @Property(tries = 300)
    void a_greater_gain_never_lowers_a_score(
            @ForAll @IntRange(min = -1, max = 9_999) int gain,
            @ForAll @IntRange(min = -1, max = 10_000) int other,
            @ForAll @IntRange(max = 1_000) int weight,
            @ForAll @IntRange(max = 100) int share,
            @ForAll SideCombination combination,
            @ForAll UnknownHandling handling) {
        Fixed company = new Fixed("company", other, other);
        int before = score(new Fixed("gain", gain, 5_000), company, weight, share, combination, handling);
        int after =
                score(new Fixed("gain", Math.max(gain, 0) + 1, 5_000), company, weight, share, combination, handling);

        if (gain >= 0) { // learning an answer may lower a score; only pessimists are sure to be pleased
            assertThat(after).isGreaterThanOrEqualTo(before);
        } else if (handling == UnknownHandling.PESSIMISTIC) {
            assertThat(after).isGreaterThanOrEqualTo(before);
        }
    }

    private static int score(
            Fixed first, Fixed second, int weight, int share, SideCombination combination, UnknownHandling handling) {
        return scoring(first, second, weight, share, combination, handling).score(0, 0);
    }

    private static Scoring scoring(
            Fixed first, Fixed second, int weight, int share, SideCombination combination, UnknownHandling handling) {
        MatchingPolicy.Builder policy = MatchingPolicy.builder();
        policy.addCriteria(WeightedCriterion.of(first, weight), WeightedCriterion.of(second, 10))
                .menteeShare(share)
                .sideCombination(combination)
                .unknownHandling(handling);
        ParticipantPool.Builder pool = ParticipantPool.builder();
        pool.addParticipants(
                Participant.mentee("ada").build(), Participant.mentor("max").build());
        return Scoring.of(policy.build(), candidates(pool.build()));
    }

    private static int scoreOf(int gain, int other, UnknownHandling handling) {
        return score(
                new Fixed("gain", gain, gain),
                new Fixed("company", other, other),
                30,
                60,
                SideCombination.WEIGHTED_MEAN,
                handling);
    }

    @Example
    void unknown_is_left_out_halved_or_nothing_as_the_policy_says() {
        assertThat(scoreOf(-1, 8_000, UnknownHandling.RENORMALISE)).isEqualTo(8_000);
        assertThat(scoreOf(-1, 8_000, UnknownHandling.NEUTRAL)).isEqualTo((30 * 5_000 + 10 * 8_000) / 40);
        assertThat(scoreOf(-1, 8_000, UnknownHandling.PESSIMISTIC)).isEqualTo(10 * 8_000 / 40);
        assertThat(scoreOf(-1, -1, UnknownHandling.RENORMALISE)).isEqualTo(5_000);
        assertThat(scoreOf(-1, -1, UnknownHandling.NEUTRAL)).isEqualTo(5_000);
        assertThat(scoreOf(-1, -1, UnknownHandling.PESSIMISTIC)).isZero();
    }

    @Example
    void sides_combine_as_the_policy_says() {
        Fixed uneven = new Fixed("uneven", 9_000, 3_000);
        Fixed none = new Fixed("none", -1, -1);
        assertThat(score(uneven, none, 10, 60, SideCombination.WEIGHTED_MEAN, UnknownHandling.RENORMALISE))
                .isEqualTo(6_600);
        assertThat(score(uneven, none, 10, 60, SideCombination.HARMONIC_MEAN, UnknownHandling.RENORMALISE))
                .isEqualTo(4_500);
        assertThat(score(uneven, none, 10, 60, SideCombination.MINIMUM, UnknownHandling.RENORMALISE))
                .isEqualTo(3_000);
    }

    @Example
    void coverage_is_the_share_of_the_weights_whose_answers_are_known() {
        Scoring scoring = scoring(
                new Fixed("gain", -1, 1),
                new Fixed("company", 1, 1),
                30,
                50,
                SideCombination.MINIMUM,
                UnknownHandling.NEUTRAL);
        assertThat(scoring.coverage(0, 0)).isEqualTo((10 + 40) * 10_000 / 80);
    }

    @Example
    void a_gain_out_of_its_range_is_refused_and_the_criterion_named() {
        for (int gain : new int[] {10_001, -2}) {
            assertThatThrownBy(() -> scoreOf(gain, 1, UnknownHandling.NEUTRAL))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("gain gives " + gain);
        }
    }
}
