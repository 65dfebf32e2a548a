package dev.mentoring.matching.experiment.result;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.experiment.metric.Metrics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A published finding beside what an experiment measured in one cell. Immutable.
 *
 * @param finding the finding
 * @param cell the cell
 * @param ours what was measured; empty when there are no values
 * @param theirs where the reference lies; empty when it is another cell without values
 * @param verdict what the one says of the other
 */
public record JudgedFinding(
        Finding finding, Cell cell, Optional<Estimate> ours, Optional<Interval> theirs, FindingVerdict verdict) {
    /**
     * Refuses null.
     *
     * @param finding the finding
     * @param cell the cell
     * @param ours what was measured
     * @param theirs where the reference lies
     * @param verdict what the one says of the other
     */
    public JudgedFinding {
        requireNonNull(finding);
        requireNonNull(cell);
        requireNonNull(ours);
        requireNonNull(theirs);
        requireNonNull(verdict);
    }

    /**
     * {@return every finding beside every cell of which it speaks, in the order of both}; in time that grows with the findings
     * times the summaries
     *
     * @param findings the findings
     * @param summary what the experiment measured
     */
    public static ImmutableList<JudgedFinding> all(List<Finding> findings, ExperimentSummary summary) {
        ImmutableList<Cell> cells =
                summary.metrics().stream().map(MetricSummary::cell).distinct().collect(toImmutableList());
        return findings.stream()
                .flatMap(finding -> cells.stream()
                        .filter(cell -> cell.parameters()
                                .entrySet()
                                .containsAll(finding.where().entrySet()))
                        .map(cell -> of(finding, cell, summary)))
                .collect(toImmutableList());
    }

    private static JudgedFinding of(Finding finding, Cell cell, ExperimentSummary summary) {
        Optional<Estimate> ours = measured(finding, cell, summary);
        Optional<Interval> theirs;
        if (finding.reference() instanceof FindingReference.Figure figure) {
            theirs = Optional.of(
                    new Interval(figure.value() - figure.uncertainty(), figure.value() + figure.uncertainty()));
        } else {
            theirs = summary.metrics().stream()
                    .map(MetricSummary::cell)
                    .filter(other -> differsBy((FindingReference.OtherCell) finding.reference(), cell, other))
                    .findFirst()
                    .flatMap(other -> measured(finding, other, summary))
                    .flatMap(Estimate::interval);
        }
        FindingVerdict verdict = ours.flatMap(Estimate::interval)
                .flatMap(mean -> theirs.map(reference -> finding.relation().judge(mean, reference)))
                .orElse(FindingVerdict.NO_VALUE);
        return new JudgedFinding(finding, cell, ours, theirs, verdict);
    }

    private static boolean differsBy(FindingReference.OtherCell reference, Cell cell, Cell other) {
        Map<String, String> parameters = new HashMap<>(cell.parameters());
        parameters.putAll(reference.where());
        return other.instances().equals(cell.instances())
                && other.origin().equals(cell.origin())
                && other.parameters().equals(parameters);
    }

    private static Optional<Estimate> measured(Finding finding, Cell cell, ExperimentSummary summary) {
        if (finding.subject() == FindingSubject.DIFFERENCE) {
            return summary.comparisons().stream()
                    .filter(one -> one.cell().equals(cell)
                            && one.mechanism().equals(finding.mechanism())
                            && one.metric().equals(finding.metric()))
                    .findFirst()
                    .flatMap(PairedComparison::difference)
                    .map(PairedDifference::estimate);
        }
        return summary.metrics().stream()
                .filter(one -> one.cell().equals(cell)
                        && one.mechanism().equals(finding.mechanism())
                        && one.metric().equals(finding.metric()))
                .findFirst()
                .flatMap(MetricSummary::estimate);
    }

    /** {@return the verdict, what was measured, the reference and its source as one sentence} */
    public BilingualText text() {
        return ResultTexts.CATALOGUE.text(
                "finding",
                verdict,
                finding.subject(),
                Metrics.discovered().named(finding.metric()).label(),
                finding.mechanism(),
                cell.instances(),
                written(
                        finding.where().isEmpty()
                                ? cell.parameters()
                                : Maps.filterKeys(cell.parameters(), finding.where()::containsKey)),
                measuredText(),
                finding.relation(),
                referenceText(),
                finding.source());
    }

    /** {@return the measured mean with its interval} */
    public BilingualText measuredText() {
        return ours.flatMap(Estimate::interval)
                .map(interval -> ResultTexts.CATALOGUE.text(
                        "finding.interval", ours.orElseThrow().mean(), interval.low(), interval.high()))
                .orElseGet(() -> FindingVerdict.NO_VALUE.label());
    }

    /** {@return the reference, with its uncertainty or its cell} */
    public BilingualText referenceText() {
        if (finding.reference() instanceof FindingReference.Figure figure) {
            return figure.uncertainty() == 0
                    ? ResultTexts.CATALOGUE.text("finding.figure", figure.value())
                    : ResultTexts.CATALOGUE.text("finding.uncertain", figure.value(), figure.uncertainty());
        }
        String where = written(((FindingReference.OtherCell) finding.reference()).where());
        return theirs.map(
                        interval -> ResultTexts.CATALOGUE.text("finding.other", where, interval.low(), interval.high()))
                .orElseGet(() -> ResultTexts.CATALOGUE.text("finding.other-empty", where));
    }

    private static String written(Map<String, String> parameters) {
        return Joiner.on(", ").withKeyValueSeparator(" ").join(parameters);
    }
}
