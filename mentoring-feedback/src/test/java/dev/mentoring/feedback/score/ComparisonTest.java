package dev.mentoring.feedback.score;

import static dev.mentoring.feedback.round.RaterGroup.MENTEE;
import static dev.mentoring.feedback.round.RaterGroup.PEER;
import static dev.mentoring.feedback.score.ScoreExamples.DIALOGUE;
import static dev.mentoring.feedback.score.ScoreExamples.LECTURING;
import static dev.mentoring.feedback.score.ScoreExamples.LISTENING;
import static dev.mentoring.feedback.score.ScoreExamples.LISTENS;
import static dev.mentoring.feedback.score.ScoreExamples.MENTOR;
import static dev.mentoring.feedback.score.ScoreExamples.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.feedback.instrument.SubscaleId;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;
import dev.mentoring.feedback.reliability.change.ChangeVerdict;
import dev.mentoring.feedback.reliability.change.ReliableChange;
import dev.mentoring.feedback.reliability.shrinkage.HeterogeneityEstimator;
import dev.mentoring.feedback.reliability.shrinkage.Shrunken;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final Offset<Double> PRECISION = within(1e-9);
    private static final OthersRule POOLED = OthersRule.pooled();

    @Test
    void a_gap_is_self_less_others_with_an_interval() {
        Gap gap = new ScoreExamples()
                .self(5, 5, 1)
                .form("a", MENTEE, 3, 3, 3)
                .form("b", MENTEE, 4, 4, 2)
                .form("c", PEER, 2, 3, 3)
                .scores()
                .gap(LISTENING, POOLED, 0.95)
                .orElseThrow();

        assertThat(gap.difference()).isEqualTo(2);
        assertThat(gap.cell(new JohariRule(4, 0))).isEqualTo(JohariCell.BLIND_SPOT);
        assertThat(gap.overSpread().orElseThrow()).isCloseTo(2, PRECISION);
        assertThat(gap.overError().orElseThrow()).isCloseTo(2 * Math.sqrt(3), PRECISION);
        // Student’s quantile for 2 degrees of freedom is 4.302652729911275.
        assertThat(gap.interval().orElseThrow().lower()).isCloseTo(2 - 4.302652729911275 / Math.sqrt(3), PRECISION);
        assertThat(gap.interval().orElseThrow().upper()).isCloseTo(2 + 4.302652729911275 / Math.sqrt(3), PRECISION);
    }

    @Test
    void a_gap_to_one_rater_has_no_interval() {
        Gap gap = new ScoreExamples()
                .self(5, 5, 1)
                .form("a", MENTEE, 3, 3, 3)
                .scores()
                .gap(LISTENING, POOLED, 0.95)
                .orElseThrow();

        assertThat(gap.difference()).isEqualTo(2);
        assertThat(gap.interval().whyUndefined()).contains(UndefinedReason.TOO_FEW_RATERS);
        assertThat(gap.overSpread().whyUndefined()).contains(UndefinedReason.TOO_FEW_RATERS);
    }

    @Test
    void others_alone_and_self_alone_make_no_gap() {
        assertThat(new ScoreExamples()
                        .self(5, 5, 1)
                        .scores()
                        .gap(WHOLE, POOLED, 0.95)
                        .whyUndefined())
                .contains(UndefinedReason.NO_DATA);
        assertThat(new ScoreExamples()
                        .form("a", MENTEE, 5, 5, 1)
                        .scores()
                        .gap(WHOLE, POOLED, 0.95)
                        .whyUndefined())
                .contains(UndefinedReason.NO_DATA);
    }

    @ParameterizedTest
    @CsvSource({
        "4.5, 4.5, AGREED_STRENGTH",
        "2.0, 4.5, HIDDEN_STRENGTH",
        "4.5, 2.0, BLIND_SPOT",
        "2.0, 2.0, AGREED_NEED",
        // The first score that is a strength.
        "4.0, 2.0, BLIND_SPOT",
        "2.0, 4.0, HIDDEN_STRENGTH",
        // Further apart than the dead band, but on the same side.
        "5.0, 4.0, AGREED_STRENGTH",
        "1.0, 3.0, AGREED_NEED",
        // On different sides, but within the dead band: the others’ side counts.
        "4.0, 3.5, AGREED_NEED",
        "3.5, 4.0, AGREED_STRENGTH",
        "4.1, 3.5, BLIND_SPOT",
        "3.4, 4.0, HIDDEN_STRENGTH",
    })
    void a_window_has_four_cells(double self, double others, JohariCell cell) {
        assertThat(new JohariRule(4, 0.5).cell(self, others)).isEqualTo(cell);
    }

    @Test
    void a_dead_band_is_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JohariRule(4, -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new JohariRule(Double.NaN, 0));
    }

    @Test
    void profiles_differ_in_level_scatter_and_shape() {
        ProfileComparison comparison = ProfileComparison.between(new double[] {5, 4, 3}, new double[] {2, 3, 4})
                .orElseThrow();

        assertThat(comparison.distance()).isCloseTo(Math.sqrt(11), PRECISION);
        assertThat(comparison.elevation()).isCloseTo(1, PRECISION);
        assertThat(comparison.firstScatter()).isCloseTo(Math.sqrt(2), PRECISION);
        assertThat(comparison.secondScatter()).isCloseTo(Math.sqrt(2), PRECISION);
        assertThat(comparison.shape().orElseThrow()).isCloseTo(-1, PRECISION);
        assertThat(ProfileComparison.between(new double[] {4, 4}, new double[] {2, 3})
                        .orElseThrow()
                        .shape()
                        .whyUndefined())
                .contains(UndefinedReason.NO_VARIANCE);
        assertThat(ProfileComparison.between(new double[] {4}, new double[] {2}).whyUndefined())
                .contains(UndefinedReason.TOO_FEW_UNITS);
        assertThatIllegalArgumentException().isThrownBy(() -> ProfileComparison.between(new double[2], new double[3]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfileComparison.between(new double[] {1, Double.NaN}, new double[2]));
    }

    @Test
    void a_profile_is_over_what_both_have_scored() {
        SubjectScores scores =
                new ScoreExamples().self(5, 0, 1).form("a", MENTEE, 3, 3, 3).scores();

        ProfileComparison profile = scores.profile(scores.measures(), POOLED).orElseThrow();
        assertThat(profile.measures()).isEqualTo(3);
        // 5 against 3 each time: the last item is a reversed one
        assertThat(profile.elevation()).isEqualTo(2);
        assertThat(profile.distance()).isCloseTo(Math.sqrt(12), PRECISION);
    }

    @Test
    void a_trend_is_more_than_error_or_not() {
        ReliableChange error = ReliableChange.of(0.7, 0.8).orElseThrow();
        SubjectScores before = new ScoreExamples().form("a", MENTEE, 2, 2, 4).scores();
        SubjectScores after = new ScoreExamples().form("b", MENTEE, 4, 4, 2).scores();

        Trend trend = Trend.of(before, after, WHOLE, POOLED, error, ReliableChange.CRITICAL_VALUE)
                .orElseThrow();

        assertThat(trend.before()).isEqualTo(2);
        assertThat(trend.after()).isEqualTo(4);
        assertThat(trend.index()).isCloseTo(2 / (0.7 * Math.sqrt(0.4)), PRECISION);
        assertThat(trend.verdict()).isEqualTo(ChangeVerdict.RELIABLE_GAIN);
        assertThat(trend).hasToString("Trend[RELIABLE_GAIN]");
        assertThat(Trend.of(after, before, WHOLE, POOLED, error, 1.96)
                        .orElseThrow()
                        .verdict())
                .isEqualTo(ChangeVerdict.RELIABLE_LOSS);
        assertThat(Trend.of(before, before, WHOLE, POOLED, error, 1.96)
                        .orElseThrow()
                        .verdict())
                .isEqualTo(ChangeVerdict.NO_RELIABLE_CHANGE);
        assertThat(Trend.of(before, new ScoreExamples().scores(), WHOLE, POOLED, error, 1.96)
                        .whyUndefined())
                .contains(UndefinedReason.NO_DATA);
    }

    @Test
    void scores_of_another_person_or_version_are_no_trend() {
        SubjectScores before = new ScoreExamples().form("a", MENTEE, 2, 2, 4).scores();
        SubjectScores other = SubjectScores.of(
                new ScoreExamples(ScoreExamples.instrument("2.0"))
                        .form("a", MENTEE, 2, 2, 4)
                        .matrix(),
                ParticipantId.of("other"));

        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class, () -> Trend.of(before, other, WHOLE, POOLED, new ReliableChange(1), 1.96));

        assertThat(refusal.problems().all().stream().map(Problem::code))
                .containsExactly("trend-other-subject", "trend-other-instrument");
    }

    @Test
    void agreement_leaves_self_out_and_turns_reversed_items() {
        ScoreExamples forms = new ScoreExamples()
                .self(1, 1, 5)
                .form("a", MENTEE, 4, 4, 2)
                .form("b", MENTEE, 4, 4, 2)
                .form("c", PEER, 5, 4, 2)
                .formAbout(ParticipantId.of("other"), "a", MENTEE, 2, 2, 4)
                .formAbout(ParticipantId.of("other"), "b", MENTEE, 2, 3, 4);
        AgreementProfile profile = AgreementProfile.of(forms.matrix(), MENTOR, DIALOGUE, 0.95);

        assertThat(profile.items().get(LISTENS).raters()).isEqualTo(3);
        assertThat(profile.items().get(LISTENS).rwg().orElseThrow()).isCloseTo(1 - 1 / 3.0 / 2, PRECISION);
        assertThat(profile.scale().rwgStarJ().orElseThrow()).isCloseTo(1 - 1 / 9.0 / 2, PRECISION);
        assertThat(profile.programme().groups()).isEqualTo(2);
        assertThat(profile.programme().icc1().value().orElseThrow()).isBetween(0.9, 1.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementProfile.of(forms.matrix(), MENTOR, SubscaleId.of("none"), 0.95));
    }

    @Test
    void ten_raters_are_advised() {
        RaterAdvice advice = RaterAdvice.of(0.19, RaterAdvice.USUAL_TARGET, 4);

        assertThat(advice.ratersNeeded()).isEqualTo(Estimate.of(10L));
        assertThat(advice.ratersMissing()).isEqualTo(Estimate.of(6L));
        assertThat(advice.reliabilityNow().orElseThrow()).isCloseTo(0.76 / 1.57, PRECISION);
        assertThat(RaterAdvice.of(0.19, 0.7, 12).ratersMissing()).isEqualTo(Estimate.of(0L));
        assertThat(RaterAdvice.of(0, 0.7, 12).ratersNeeded().whyUndefined())
                .contains(UndefinedReason.RELIABILITY_OUT_OF_RANGE);
        assertThatIllegalArgumentException().isThrownBy(() -> RaterAdvice.of(0.19, 0.7, 0));
    }

    @Test
    void scores_stay_as_they_are_unless_shrinkage_is_asked_for() {
        Map<ParticipantId, OthersScore> scores = new TreeMap<>();
        List<int[]> ratings =
                List.of(new int[] {1, 2, 1}, new int[] {5, 4, 5}, new int[] {3, 1, 5}, new int[] {4, 4, 4});
        for (int person = 0; person < ratings.size(); person++) {
            ScoreExamples forms = new ScoreExamples();
            for (int rater = 0; rater < 3; rater++) {
                forms.form("r" + rater, MENTEE, ratings.get(person)[rater], 3, 3);
            }
            scores.put(ParticipantId.of("p" + person), forms.scores().others(LISTENING, POOLED));
        }
        ParticipantId certain = ParticipantId.of("p0");
        ParticipantId uncertain = ParticipantId.of("p2");
        ParticipantId alike = ParticipantId.of("p3");

        assertThat(ScoreShrinkage.off().apply(scores).get(uncertain)).isEqualTo(Estimate.of(new Shrunken(3, 3, 1)));

        var shrunken = ScoreShrinkage.by(HeterogeneityEstimator.RESTRICTED_MAXIMUM_LIKELIHOOD)
                .apply(scores);

        assertThat(shrunken.get(certain).orElseThrow().raw()).isCloseTo(4 / 3.0, PRECISION);
        assertThat(shrunken.get(certain).orElseThrow().weight())
                .isGreaterThan(shrunken.get(uncertain).orElseThrow().weight());
        assertThat(shrunken.get(uncertain).orElseThrow().raw()).isEqualTo(3);
        assertThat(shrunken.get(alike).whyUndefined()).contains(UndefinedReason.NO_ERROR_VARIANCE);
    }

    @Test
    void strengths_come_first_and_growth_areas_after() {
        SubjectScores scores = new ScoreExamples()
                .form("a", MENTEE, 5, 2, 4)
                .form("b", MENTEE, 5, 2, 3)
                .scores();
        Highlights highlights = Highlights.of(scores, scores.measures(), POOLED, 4, 2);

        assertThat(highlights.strengths()).containsExactly(LISTENING);
        assertThat(highlights.growthAreas()).containsExactly(new Measure.OfItem(ScoreExamples.ASKS), LECTURING);
        assertThat(Highlights.of(scores, List.of(LISTENING), POOLED, 5, 1).strengths())
                .containsExactly(LISTENING);
        assertThat(highlights.inOrder().get(0)).isEqualTo(LISTENING);
        assertThat(Highlights.of(scores, List.of(WHOLE), POOLED, 4, 1).growthAreas())
                .containsExactly(WHOLE);
        assertThat(Highlights.of(new ScoreExamples().scores(), scores.measures(), POOLED, 4, 1)
                        .inOrder())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Highlights(ImmutableList.of(WHOLE), ImmutableList.of(WHOLE)));
        assertThatIllegalArgumentException().isThrownBy(() -> Highlights.of(scores, scores.measures(), POOLED, 4, 0));
    }

    @Test
    void a_lenient_rater_rates_higher_than_others_of_the_same_persons() {
        ParticipantId other = ParticipantId.of("other");
        var leniency = RaterLeniency.of(
                new ScoreExamples()
                        .self(5, 5, 1)
                        .form("lenient", MENTEE, 5, 5, 1)
                        .form("strict", MENTEE, 3, 3, 3)
                        .form("plain", PEER, 3, 3, 3)
                        .formAbout(other, "lenient", MENTEE, 4, 4, 2)
                        .formAbout(other, "strict", MENTEE, 3, 3, 3)
                        .formAbout(ParticipantId.of("third"), "alone", MENTEE, 1, 1, 5)
                        .matrix(),
                LISTENING);

        assertThat(leniency.keySet().stream().map(ParticipantId::value)).containsExactly("lenient", "plain", "strict");
        assertThat(leniency.get(ParticipantId.of("lenient")).persons()).isEqualTo(2);
        assertThat(leniency.get(ParticipantId.of("lenient")).effect()).isCloseTo((2 + 1) / 2.0, PRECISION);
        assertThat(leniency.get(ParticipantId.of("strict")).effect()).isCloseTo((-1 - 1) / 2.0, PRECISION);
        assertThat(leniency.get(ParticipantId.of("plain")).effect()).isCloseTo(-1, PRECISION);
        assertThatIllegalArgumentException().isThrownBy(() -> new RaterLeniency(0, 1));
    }
}
