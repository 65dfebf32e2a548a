package dev.mentoring.workbench.feedback;

import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.examples.page.Words;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.disclosure.SuppressionReason;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.Subscale;
import dev.mentoring.feedback.report.FeedbackReport;
import dev.mentoring.feedback.score.Measure;

/**
 * What every section needs: the report, and how the things in it are called.
 *
 * @param report what the reader may see
 * @param instrument what was asked
 * @param framework the competencies
 * @param words the language
 */
record Findings(FeedbackReport report, Instrument instrument, CompetencyFramework framework, Words words) {
    /** {@return the wording of an item, or its id where the wording is protected} */
    String item(ItemId id) {
        return instrument.item(id).flatMap(Item::text).map(words::of).orElse(id.value());
    }

    String measure(Measure measure) {
        return measure instanceof Measure.OfSubscale of
                ? instrument
                        .subscale(of.subscale())
                        .map(Subscale::title)
                        .map(words::of)
                        .orElse(measure.toString())
                : item(((Measure.OfItem) measure).item());
    }

    String competency(CompetencyId id) {
        return framework.competency(id).map(Competency::label).map(words::of).orElse(id.value());
    }

    String level(int level) {
        return framework.scale().has(level)
                ? words.of(framework.scale().levels().get(level - 1).label())
                : words.count(level);
    }

    /** {@return a score with two decimals} */
    String score(double score) {
        return words.points(Math.round(score * 100));
    }

    /** {@return a difference of scores with its sign} */
    String difference(double difference) {
        return (difference > 0 ? "+" : "") + score(difference);
    }

    /** {@return a score with the number of people, or why it is hidden, in two or three words} */
    String shown(Published<Double> published) {
        return published.fold(shown -> words.of("score.people", score(shown.content()), shown.n()), this::hidden);
    }

    /** {@return a score alone, or why it is hidden} */
    String brief(Published<Double> published) {
        return published.fold(shown -> score(shown.content()), this::hidden);
    }

    private String hidden(SuppressionReason reason) {
        return words.of("hidden", words.of(reason));
    }
}
