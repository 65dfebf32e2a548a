package dev.mentoring.feedback.score;

import static dev.mentoring.feedback.round.RaterGroup.MANAGER;
import static dev.mentoring.feedback.round.RaterGroup.MENTEE;
import static dev.mentoring.feedback.round.RaterGroup.PEER;
import static dev.mentoring.feedback.score.ScoreExamples.ASKS;
import static dev.mentoring.feedback.score.ScoreExamples.LECTURES;
import static dev.mentoring.feedback.score.ScoreExamples.LECTURING;
import static dev.mentoring.feedback.score.ScoreExamples.LISTENING;
import static dev.mentoring.feedback.score.ScoreExamples.MENTOR;
import static dev.mentoring.feedback.score.ScoreExamples.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.feedback.instrument.Fraction;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.InstrumentId;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.LevelOfMeasurement;
import dev.mentoring.feedback.instrument.Licence;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;
import dev.mentoring.feedback.round.RaterGroup;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SubjectScoresTest {
    private static final Offset<Double> PRECISION = within(1e-12);

    private final ScoreExamples forms = new ScoreExamples()
            .self(5, 5, 1)
            .form("a", MENTEE, 4, 3, 2)
            .form("b", MENTEE, 2, 3, 0)
            .form("c", MENTEE, 3, 0, 0)
            .form("d", PEER, 5, 5, 1)
            .form("e", PEER, 4, 4, 1);

    private final SubjectScores scores = forms.scores();

    @Test
    void subscales_come_first_and_text_items_not_at_all() {
        assertThat(scores.measures())
                .containsExactly(WHOLE, LISTENING, new Measure.OfItem(ASKS), new Measure.OfItem(LECTURES));
    }

    @Test
    void answers_without_an_order_have_no_score() {
        ResponseScale colours =
                new ResponseScale(1, 3, 1, ImmutableSortedMap.of(), LevelOfMeasurement.NOMINAL, ImmutableSet.of());
        Instrument instrument = Instrument.builder()
                .id(InstrumentId.of("colours"))
                .version("1.0")
                .title(BilingualText.same("colours"))
                .licence(new Licence.Open("Apache-2.0"))
                .addItems(Item.rated(ItemId.of("colour"), colours))
                .build();

        assertThat(Measure.of(instrument)).isEmpty();
    }

    @Test
    void scores_are_the_same_when_person_forms_and_instrument_are() {
        ScoreExamples one = new ScoreExamples().self(5, 5, 1).form("a", MENTEE, 4, 3, 2);

        assertThat(one.scores())
                .isEqualTo(new ScoreExamples()
                        .self(5, 5, 1)
                        .form("a", MENTEE, 4, 3, 2)
                        .scores())
                .isNotEqualTo(new ScoreExamples()
                        .self(5, 5, 1)
                        .form("a", MENTEE, 4, 3, 3)
                        .scores())
                .isNotEqualTo(new ScoreExamples()
                        .self(5, 4, 1)
                        .form("a", MENTEE, 4, 3, 2)
                        .scores());
    }

    @Test
    void a_group_has_its_own_scores() {
        GroupScore mentees = scores.byGroup(LISTENING).get(MENTEE);

        assertThat(mentees.raters()).isEqualTo(3);
        assertThat(mentees.mean().orElseThrow()).isEqualTo(3);
        assertThat(mentees.standardDeviation().orElseThrow()).isEqualTo(1);
        assertThat(mentees.distribution()).containsExactly(Fraction.of(2), Fraction.of(3), Fraction.of(4));
    }

    @Test
    void what_was_not_observed_lowers_the_number_and_not_the_score() {
        assertThat(scores.byGroup(LECTURING).get(MENTEE).raters()).isEqualTo(1);
        assertThat(scores.byGroup(LECTURING).get(MENTEE).standardDeviation().whyUndefined())
                .contains(UndefinedReason.TOO_FEW_RATERS);
        // c rated one item of three, which is too few; a: (4 + 3 + 4) / 3, b: (2 + 3) / 2
        assertThat(scores.byGroup(WHOLE).get(MENTEE).distribution())
                .containsExactly(new Fraction(5, 2), new Fraction(11, 3));
    }

    @Test
    void a_reversed_item_is_turned() {
        assertThat(scores.self(LECTURING)).contains(Fraction.of(5));
        assertThat(scores.byGroup(LECTURING).get(MENTEE).mean().orElseThrow()).isEqualTo(4);
    }

    @Test
    void self_is_no_group_of_others() {
        assertThat(scores.byGroup(WHOLE).keySet()).containsExactly(MENTEE, PEER);
        assertThat(scores.self(WHOLE)).contains(Fraction.of(5));
    }

    @Test
    void pooled_raters_and_group_means_give_different_scores() {
        OthersScore pooled = scores.others(LISTENING, OthersRule.pooled());
        OthersScore groups = scores.others(LISTENING, OthersRule.meanOfGroupMeans());

        assertThat(pooled.mean().orElseThrow()).isCloseTo(18 / 5.0, PRECISION);
        assertThat(pooled.shares()).isEqualTo(ImmutableSortedMap.of(MENTEE, 3 / 5.0, PEER, 2 / 5.0));
        assertThat(pooled.standardError().orElseThrow()).isCloseTo(Math.sqrt(1.3 / 5), PRECISION);
        assertThat(pooled.degreesOfFreedom().orElseThrow()).isEqualTo(4);
        assertThat(groups.mean().orElseThrow()).isCloseTo((3 + 4.5) / 2, PRECISION);
        assertThat(groups.shares()).isEqualTo(ImmutableSortedMap.of(MENTEE, 0.5, PEER, 0.5));
        // Variances 1 / 3 and 0.5 / 2, each a quarter; by Welch and Satterthwaite with 2 and 1 degrees of freedom.
        double mentees = 1 / 12.0;
        double peers = 1 / 16.0;
        assertThat(groups.standardError().orElseThrow()).isCloseTo(Math.sqrt(mentees + peers), PRECISION);
        assertThat(groups.degreesOfFreedom().orElseThrow())
                .isCloseTo((mentees + peers) * (mentees + peers) / (mentees * mentees / 2 + peers * peers), PRECISION);
        assertThat(groups.raters()).isEqualTo(5);
    }

    /** Student’s quantile for 4 degrees of freedom is 2.7764451051977987. */
    @Test
    void a_score_has_an_interval() {
        OthersScore pooled = scores.others(LISTENING, OthersRule.pooled());

        assertThat(pooled.interval(0.95).orElseThrow().lower())
                .isCloseTo(3.6 - 2.7764451051977987 * Math.sqrt(0.26), within(1e-9));
        assertThat(pooled.interval(0.95).orElseThrow().upper())
                .isCloseTo(3.6 + 2.7764451051977987 * Math.sqrt(0.26), within(1e-9));
    }

    /** In Frappe HRMS a part that nobody filled in counted as zero: 5 and 5 became 3.33. */
    @Test
    void the_weight_of_an_absent_group_is_shared_among_the_others() {
        OthersRule rule = OthersRule.weighted(Map.of(MENTEE, 2, PEER, 1, MANAGER, 1));
        OthersScore some = scores.others(LISTENING, rule);

        assertThat(some.mean().orElseThrow()).isCloseTo((2 * 3 + 4.5) / 3, PRECISION);
        assertThat(some.shares()).isEqualTo(ImmutableSortedMap.of(MENTEE, 2 / 3.0, PEER, 1 / 3.0));

        SubjectScores fives = new ScoreExamples()
                .form("a", MENTEE, 5, 5, 1)
                .form("b", PEER, 5, 5, 1)
                .form("c", MANAGER, 0, 0, 0)
                .scores();

        assertThat(fives.others(LISTENING, OthersRule.meanOfGroupMeans()).mean().orElseThrow())
                .isEqualTo(5);
        assertThat(fives.byGroup(LISTENING).get(MANAGER).raters()).isZero();
        assertThat(fives.byGroup(LISTENING).get(MANAGER).mean().whyUndefined()).contains(UndefinedReason.NO_DATA);
    }

    @Test
    void a_weight_of_zero_leaves_a_group_out() {
        OthersScore mentees = scores.others(LISTENING, OthersRule.weighted(Map.of(PEER, 0)));

        assertThat(mentees.mean().orElseThrow()).isEqualTo(3);
        assertThat(mentees.raters()).isEqualTo(3);
        assertThat(mentees.shares().keySet()).containsExactly(MENTEE);
    }

    @Test
    void nobody_says_nothing() {
        SubjectScores nobody = SubjectScores.of(forms.matrix(), ParticipantId.of("nobody"));

        for (OthersRule rule : new OthersRule[] {OthersRule.pooled(), OthersRule.meanOfGroupMeans()}) {
            OthersScore others = nobody.others(WHOLE, rule);
            assertThat(others.mean().whyUndefined()).contains(UndefinedReason.NO_DATA);
            assertThat(others.standardError().isDefined()).isFalse();
            assertThat(others.shares()).isEmpty();
        }
        assertThat(nobody.self(WHOLE)).isEmpty();
        assertThat(nobody.gap(WHOLE, OthersRule.pooled(), 0.95).whyUndefined()).contains(UndefinedReason.NO_DATA);
    }

    @Test
    void one_rater_has_no_error_and_raters_alike_have_no_interval() {
        OthersScore single =
                new ScoreExamples().form("a", MENTEE, 4, 4, 4).scores().others(LISTENING, OthersRule.pooled());
        OthersScore alike = new ScoreExamples()
                .form("a", MENTEE, 4, 4, 4)
                .form("b", MENTEE, 4, 4, 4)
                .scores()
                .others(LISTENING, OthersRule.meanOfGroupMeans());

        assertThat(single.standardError().whyUndefined()).contains(UndefinedReason.TOO_FEW_RATERS);
        assertThat(single.interval(0.95).whyUndefined()).contains(UndefinedReason.TOO_FEW_RATERS);
        assertThat(alike.standardError().orElseThrow()).isZero();
        assertThat(alike.interval(0.95).whyUndefined()).contains(UndefinedReason.NO_ERROR_VARIANCE);
    }

    @Test
    void self_has_no_weight_and_no_share() {
        assertThatIllegalArgumentException().isThrownBy(() -> OthersRule.weighted(Map.of(RaterGroup.SELF, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> OthersRule.weighted(Map.of(PEER, -1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OthersRule(OthersCombination.POOLED, ImmutableSortedMap.of(PEER, 2)));
        Estimate<Double> one = Estimate.of(1.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OthersScore(1, ImmutableSortedMap.of(RaterGroup.SELF, 1.0), one, one, one, one));
    }

    @Test
    void a_measure_of_another_instrument_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> scores.byGroup(new Measure.OfItem(ItemId.of("other"))));
        assertThatIllegalArgumentException().isThrownBy(() -> scores.self(new Measure.OfItem(ItemId.of("remarks"))));
    }

    @Test
    void nothing_that_is_logged_tells_a_score() {
        ScoreExamples sevens = new ScoreExamples()
                .form("a", MENTEE, 4, 4, 4)
                .form("b", MENTEE, 4, 4, 4)
                .self(4, 4, 4);
        SubjectScores fours = sevens.scores();

        assertThat(fours.toString()).isEqualTo("SubjectScores[mentor, example 1.0]");
        assertThat(fours.byGroup(LISTENING).toString()).doesNotContain("4");
        assertThat(fours.others(LISTENING, OthersRule.pooled()).toString()).doesNotContain("4");
        assertThat(fours.gap(LISTENING, OthersRule.pooled(), 0.95).toString()).doesNotContain("4");
        assertThat(fours.profile(fours.measures(), OthersRule.pooled()).toString())
                .contains("[4 measures]");
        assertThat(AgreementProfile.of(sevens.matrix(), MENTOR, ScoreExamples.DIALOGUE, 0.95)
                        .toString())
                .doesNotContain("4");
        assertThat(RaterLeniency.of(sevens.matrix(), LISTENING).toString()).doesNotContain("0.0");
    }

    @Test
    void every_word_is_there_in_both_languages() {
        assertThat(CatalogueFaults.of(ScoreTexts.class, "score")).isEmpty();
    }
}
