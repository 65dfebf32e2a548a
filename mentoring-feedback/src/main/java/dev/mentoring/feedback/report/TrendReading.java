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
 * time: where the same people answer twice, the error is smaller than that, and a verdict errs on the side of no change.
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
        Reading then = new Reading(instrument, earlier.reading(), before);
        Reading now = new Reading(instrument, earlier.reading(), after);
        ImmutableList.Builder<TrendFinding> findings = ImmutableList.builder();
        for (ScoringKey key : instrument.scoringKeys()) {
            finding(
                            new Measure.OfSubscale(key.subscale().id()),
                            then.others(key),
                            now.others(key),
                            then.error(key),
                            now.error(key))
                    .ifPresent(findings::add);
        }
        for (int i = 0; i < after.size(); i++) {
            finding(
                            after.get(i).measure(),
                            before.get(i).others(),
                            after.get(i).others(),
                            before.get(i).error(),
                            after.get(i).error())
                    .ifPresent(findings::add);
        }
        return new ReportTrend(earlier.round(), findings.build());
    }

    private static Optional<TrendFinding> finding(
            Measure measure,
            Published<Double> then,
            Published<Double> now,
            Optional<Published.Shown<Double>> errorThen,
            Optional<Published.Shown<Double>> errorNow) {
        return then.value()
                .flatMap(before -> now.value()
                        .map(after -> new TrendFinding(
                                measure,
                                before,
                                after,
                                errorThen.flatMap(one -> errorNow.map(other -> verdict(before, after, one, other))))));
    }

    private static ChangeVerdict verdict(
            double before, double after, Published.Shown<Double> one, Published.Shown<Double> other) {
        double squares = one.content() * one.content() + other.content() * other.content();
        return new ReliableChange(Math.sqrt(squares / 2))
                .verdict(before, after, MeasureFinding.criticalValue(Math.min(one.n(), other.n()), LEVEL));
    }
}
