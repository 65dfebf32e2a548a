package dev.mentoring.feedback.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.ScoringKey;
import dev.mentoring.feedback.reliability.change.ChangeVerdict;
import dev.mentoring.feedback.reliability.change.ReliableChange;
import dev.mentoring.feedback.score.Measure;
import java.util.List;
import java.util.Optional;

/**
 * Lays a report beside an earlier one, as far as both show the same items.
 *
 * <p>A difference is more than error by the reliable change index (Jacobson and Truax 1991), with the standard error of each mean
 * in place of the error of measurement, and with Student’s critical value for the fewer raters. Raters count as drawn anew each
 * time: where the same people answer twice, the error is smaller than that, and a verdict errs on the side of no change. Where
 * a spread is hidden its upper bound stands in for it; then a change may be more than error, but is never said not to be.
 */
final class TrendReading {
    private static final double LEVEL = 0.95;

    private final Instrument instrument;
    private final FeedbackReport earlier;
    private final ImmutableList<MeasureFinding> before;
    private final ImmutableList<MeasureFinding> after;

    TrendReading(Instrument instrument, FeedbackReport earlier, List<MeasureFinding> items) {
        this.instrument = instrument;
        this.earlier = earlier;
        this.after = items.stream()
                .filter(now -> isShown(now)
                        && earlier.finding(now.measure())
                                .filter(TrendReading::isShown)
                                .isPresent())
                .collect(toImmutableList());
        this.before = after.stream()
                .flatMap(now -> earlier.finding(now.measure()).stream())
                .collect(toImmutableList());
    }

    private static boolean isShown(MeasureFinding finding) {
        return finding.others().value().isPresent();
    }

    ReportTrend read() {
        ImmutableList.Builder<TrendFinding> findings = ImmutableList.builder();
        for (ScoringKey key : instrument.scoringKeys()) {
            finding(new Measure.OfSubscale(key.subscale().id()), side(before, key), side(after, key))
                    .ifPresent(findings::add);
        }
        for (int i = 0; i < after.size(); i++) {
            finding(after.get(i).measure(), side(before.get(i)), side(after.get(i)))
                    .ifPresent(findings::add);
        }
        return new ReportTrend(earlier.round(), findings.build());
    }

    /** A score with the greatest error that it can have, and whether that is its error indeed. */
    private record Side(Published<Double> others, Optional<Published.Shown<Double>> error, boolean exact) {}

    private static Side side(MeasureFinding item) {
        return new Side(item.others(), item.greatestError(), item.error().isPresent());
    }

    private Side side(List<MeasureFinding> items, ScoringKey key) {
        Reading reading = new Reading(instrument, earlier.reading(), items);
        return new Side(
                reading.others(key),
                reading.greatestError(key),
                items.stream()
                        .filter(item -> isIn(key, item))
                        .allMatch(item -> item.error().isPresent()));
    }

    private static boolean isIn(ScoringKey key, MeasureFinding finding) {
        return finding.measure() instanceof Measure.OfItem item
                && key.subscale().items().contains(item.item());
    }

    private static Optional<TrendFinding> finding(Measure measure, Side before, Side after) {
        return before.others()
                .value()
                .flatMap(then -> after.others()
                        .value()
                        .map(now -> new TrendFinding(measure, then, now, verdict(then, now, before, after))));
    }

    private static Optional<ChangeVerdict> verdict(double then, double now, Side before, Side after) {
        return before.error()
                .flatMap(one -> after.error().flatMap(other -> verdict(then, now, one, other)))
                .filter(verdict -> verdict != ChangeVerdict.NO_RELIABLE_CHANGE || (before.exact() && after.exact()));
    }

    private static Optional<ChangeVerdict> verdict(
            double then, double now, Published.Shown<Double> one, Published.Shown<Double> other) {
        double pooled = Math.sqrt((one.content() * one.content() + other.content() * other.content()) / 2);
        return pooled > 0
                ? Optional.of(new ReliableChange(pooled)
                        .verdict(then, now, MeasureFinding.criticalValue(Math.min(one.n(), other.n()), LEVEL)))
                : Optional.empty();
    }
}
