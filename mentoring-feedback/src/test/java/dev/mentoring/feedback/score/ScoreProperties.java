package dev.mentoring.feedback.score;

import static dev.mentoring.feedback.score.ScoreExamples.DIALOGUE;
import static dev.mentoring.feedback.score.ScoreExamples.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.feedback.round.RaterGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Laws of scores, whoever answered what. */
class ScoreProperties {
    private static final int TRIES = 200;
    private static final List<RaterGroup> OTHERS =
            List.of(RaterGroup.MENTEE, RaterGroup.PEER, RaterGroup.MANAGER, new RaterGroup("alumni"));

    /** A form of others; 0 stands for “not observed”. */
    record Form(RaterGroup group, List<Integer> ratings) {}

    @Provide
    Arbitrary<List<Form>> forms() {
        return Combinators.combine(Arbitraries.of(OTHERS), ratings())
                .as(Form::new)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Integer>> ratings() {
        return Arbitraries.integers().between(0, 5).list().ofSize(3);
    }

    @Provide
    Arbitrary<OthersRule> rules() {
        Arbitrary<OthersRule> weighted = Arbitraries.maps(
                        Arbitraries.of(OTHERS), Arbitraries.integers().between(0, 4))
                .map(OthersRule::weighted);
        return Arbitraries.oneOf(Arbitraries.just(OthersRule.pooled()), weighted);
    }

    private static ScoreExamples examples(List<Form> forms, List<Integer> order) {
        ScoreExamples examples = new ScoreExamples();
        for (int rater : order) {
            Form form = forms.get(rater);
            examples.form("r" + rater, form.group(), numbers(form.ratings()));
        }
        return examples;
    }

    private static ScoreExamples examples(List<Form> forms) {
        return examples(forms, order(forms));
    }

    private static List<Integer> order(List<Form> forms) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            order.add(i);
        }
        return order;
    }

    private static int[] numbers(List<Integer> ratings) {
        return ratings.stream().mapToInt(rating -> rating).toArray();
    }

    @Property(tries = TRIES)
    void self_is_never_in_others(
            @ForAll("forms") List<Form> forms,
            @ForAll("ratings") List<Integer> one,
            @ForAll("ratings") List<Integer> another,
            @ForAll("rules") OthersRule rule) {
        ScoreExamples without = examples(forms);
        ScoreExamples first = examples(forms).self(numbers(one));
        ScoreExamples second = examples(forms).self(numbers(another));

        for (Measure measure : without.scores().measures()) {
            assertThat(first.scores().others(measure, rule))
                    .isEqualTo(without.scores().others(measure, rule))
                    .isEqualTo(second.scores().others(measure, rule));
            assertThat(first.scores().byGroup(measure))
                    .isEqualTo(without.scores().byGroup(measure));
            assertThat(RaterLeniency.of(first.matrix(), measure))
                    .isEqualTo(RaterLeniency.of(without.matrix(), measure));
        }
        assertThat(AgreementProfile.of(first.matrix(), MENTOR, DIALOGUE, 0.95))
                .isEqualTo(AgreementProfile.of(second.matrix(), MENTOR, DIALOGUE, 0.95));
        if (!forms.isEmpty()) {
            assertThat(AgreementProfile.of(first.matrix(), MENTOR, DIALOGUE, 0.95))
                    .isEqualTo(AgreementProfile.of(without.matrix(), MENTOR, DIALOGUE, 0.95));
        }
    }

    @Property(tries = TRIES)
    void the_order_of_forms_changes_nothing_at_all(
            @ForAll("forms") List<Form> forms, @ForAll("rules") OthersRule rule, @ForAll long seed) {
        List<Integer> order = order(forms);
        Collections.shuffle(order, new Random(seed));
        SubjectScores straight = examples(forms).scores();
        SubjectScores shuffled = examples(forms, order).scores();

        assertThat(shuffled).isEqualTo(straight).hasSameHashCodeAs(straight);
        straight.measures()
                .forEach(measure ->
                        assertThat(shuffled.others(measure, rule)).isEqualTo(straight.others(measure, rule)));
    }

    @Property(tries = TRIES)
    void the_names_of_raters_change_nothing(@ForAll("forms") List<Form> forms, @ForAll("rules") OthersRule rule) {
        ScoreExamples renamed = new ScoreExamples();
        for (int i = 0; i < forms.size(); i++) {
            renamed.form(
                    "z" + (forms.size() - i),
                    forms.get(i).group(),
                    numbers(forms.get(i).ratings()));
        }
        SubjectScores scores = examples(forms).scores();

        assertThat(renamed.scores()).isEqualTo(scores);
        scores.measures()
                .forEach(measure ->
                        assertThat(renamed.scores().others(measure, rule)).isEqualTo(scores.others(measure, rule)));
    }

    @Property(tries = TRIES)
    void shares_add_up_to_one_and_the_score_lies_on_the_scale(
            @ForAll("forms") List<Form> forms, @ForAll("rules") OthersRule rule) {
        SubjectScores scores = examples(forms).scores();
        for (Measure measure : scores.measures()) {
            OthersScore others = scores.others(measure, rule);
            assertThat(others.shares().isEmpty()).isEqualTo(others.raters() == 0);
            assertThat(others.mean().isDefined()).isEqualTo(others.raters() > 0);
            others.mean().toOptional().ifPresent(mean -> {
                assertThat(mean).isBetween(1 - 1e-12, 5 + 1e-12);
                assertThat(others.shares().values().stream()
                                .mapToDouble(share -> share)
                                .sum())
                        .isCloseTo(1, within(1e-12));
            });
        }
    }

    @Property(tries = TRIES)
    void a_group_without_scores_changes_no_score(@ForAll("forms") List<Form> forms, @ForAll("rules") OthersRule rule) {
        SubjectScores scores = examples(forms).scores();
        SubjectScores withSilent = examples(forms)
                .form("silent", new RaterGroup("silent"), 0, 0, 0)
                .scores();

        scores.measures()
                .forEach(measure ->
                        assertThat(withSilent.others(measure, rule)).isEqualTo(scores.others(measure, rule)));
    }

    @Property(tries = TRIES)
    void one_group_has_one_score_whatever_the_rule(
            @ForAll @Size(min = 1, max = 6) List<@From("ratings") List<Integer>> ratings) {
        ScoreExamples examples = new ScoreExamples();
        for (int i = 0; i < ratings.size(); i++) {
            examples.form("r" + i, RaterGroup.PEER, numbers(ratings.get(i)));
        }
        SubjectScores scores = examples.scores();
        for (Measure measure : scores.measures()) {
            OthersScore pooled = scores.others(measure, OthersRule.pooled());
            OthersScore weighted = scores.others(measure, OthersRule.weighted(Map.of(RaterGroup.PEER, 3)));
            assertThat(weighted.mean()).isEqualTo(pooled.mean());
            assertThat(weighted.standardError().whyUndefined())
                    .isEqualTo(pooled.standardError().whyUndefined());
            pooled.standardError()
                    .toOptional()
                    .ifPresent(error ->
                            assertThat(weighted.standardError().orElseThrow()).isCloseTo(error, within(1e-12)));
        }
    }

    /** Cronbach and Gleser (1953). */
    @Property(tries = TRIES)
    void level_scatter_and_shape_add_up_to_the_squared_distance(
            @ForAll @Size(4) List<@From("scores") Double> first, @ForAll @Size(4) List<@From("scores") Double> second) {
        ProfileComparison profile = ProfileComparison.between(
                        first.stream().mapToDouble(score -> score).toArray(),
                        second.stream().mapToDouble(score -> score).toArray())
                .orElseThrow();
        double scatter = profile.firstScatter() - profile.secondScatter();
        double shape = profile.firstScatter()
                * profile.secondScatter()
                * (1 - profile.shape().toOptional().orElse(0.0));

        assertThat(profile.distance() * profile.distance())
                .isCloseTo(4 * profile.elevation() * profile.elevation() + scatter * scatter + 2 * shape, within(1e-9));
    }

    @Provide
    Arbitrary<Double> scores() {
        return Arbitraries.integers().between(4, 20).map(quarters -> quarters / 4.0);
    }

    @Property(tries = TRIES)
    void strengths_and_growth_areas_never_overlap(@ForAll("forms") List<Form> forms) {
        SubjectScores scores = examples(forms).scores();
        Highlights highlights = Highlights.of(scores, scores.measures(), OthersRule.pooled(), 3, 2);

        assertThat(highlights.inOrder()).doesNotHaveDuplicates();
        assertThat(highlights.inOrder().subList(0, highlights.strengths().size()))
                .isEqualTo(highlights.strengths());
    }
}
