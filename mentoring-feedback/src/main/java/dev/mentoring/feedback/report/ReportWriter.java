package dev.mentoring.feedback.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.feedback.disclosure.Cell;
import dev.mentoring.feedback.disclosure.CommentSheet;
import dev.mentoring.feedback.disclosure.DisclosureOutcome;
import dev.mentoring.feedback.disclosure.DisclosureReview;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.feedback.disclosure.ReleasePlan;
import dev.mentoring.feedback.disclosure.SuppressionReason;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.ConfidentialityRule;
import dev.mentoring.feedback.round.MultiRaterMatrix;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.feedback.score.GroupScore;
import dev.mentoring.feedback.score.Measure;
import dev.mentoring.feedback.score.SubjectScores;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts a report together: what may be shown of the others, and what people said under their own names. */
final class ReportWriter {
    private final ReportRequest request;
    private final MultiRaterMatrix matrix;
    private final Instrument instrument;
    private final SubjectScores scores;
    private final ReportCells cells;

    ReportWriter(ReportRequest request) {
        this.request = request;
        this.matrix = request.round().matrix().orElseThrow();
        this.instrument = matrix.instrument();
        this.scores = SubjectScores.of(matrix, request.subject());
        this.cells = new ReportCells(request, matrix);
    }

    /** Four decimals are more than anybody reads, and the same on every machine. */
    static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }

    ReportRelease write(ReleaseLedger ledger) {
        ImmutableList<ReportCells.OfItem> items = cells.items();
        Map<Item, Cell<CommentSheet>> comments = new LinkedHashMap<>();
        instrument.items().stream().filter(Item::isText).forEach(item -> comments.put(item, cells.comments(item)));
        List<Cell<?>> wished = new ArrayList<>();
        items.forEach(item -> wished.addAll(item.all()));
        wished.addAll(comments.values());
        DisclosureOutcome outcome = DisclosureReview.under(request.policy())
                .review(new ReleasePlan(request.reader(), request.round().key(), ImmutableList.copyOf(wished)), ledger);
        return new ReportRelease(
                report(
                        items.stream().map(each -> finding(each, outcome)).collect(toImmutableList()),
                        comments.entrySet().stream()
                                .map(entry -> comments(entry.getKey(), outcome.published(entry.getValue())))
                                .collect(toImmutableList())),
                outcome.ledger(),
                outcome.decisions());
    }

    private FeedbackReport report(ImmutableList<MeasureFinding> items, ImmutableList<CommentFinding> comments) {
        Reading reading = new Reading(instrument, request.reading(), items);
        ImmutableList<CompetencyFinding> competencies =
                request.guidance().map(reading::competencies).orElse(ImmutableList.of());
        return new FeedbackReport(
                request.round().plan().id(),
                request.subject(),
                request.reader(),
                instrument.id(),
                instrument.version(),
                request.reading(),
                ImmutableList.<MeasureFinding>builder()
                        .addAll(reading.subscales(cells.confidentialGroups(), this::underTheirNames))
                        .addAll(items)
                        .build(),
                reading.highlights(),
                request.previous().map(earlier -> new TrendReading(instrument, earlier, items).read()),
                comments,
                competencies,
                request.guidance().map(guidance -> Reading.plan(request.subject(), guidance, competencies)));
    }

    private MeasureFinding finding(ReportCells.OfItem wished, DisclosureOutcome outcome) {
        Measure measure = new Measure.OfItem(wished.item().id());
        Map<RaterGroup, Published<Double>> groups = new TreeMap<>(underTheirNames(measure));
        wished.groups().forEach((group, cell) -> groups.put(group, outcome.published(cell)));
        ResponseScale scale = wished.item().scale().orElseThrow();
        return new MeasureFinding(
                measure,
                scale.minimum(),
                scale.maximum(),
                ImmutableSortedMap.copyOf(groups),
                outcome.published(wished.others()),
                Optional.of(outcome.published(wished.spread())),
                Optional.of(outcome.published(wished.distribution())));
    }

    /** What the person and attributed groups say. */
    private Map<RaterGroup, Published<Double>> underTheirNames(Measure measure) {
        Map<RaterGroup, Published<Double>> groups = new TreeMap<>();
        scores.byGroup(measure).forEach((group, score) -> {
            if (isAttributed(group)) {
                mean(score).ifPresent(mean -> groups.put(group, mean));
            }
        });
        scores.self(measure).ifPresent(own -> groups.put(RaterGroup.SELF, ofSelf(rounded(own.doubleValue()))));
        return groups;
    }

    private static Optional<Published<Double>> mean(GroupScore score) {
        return score.mean().toOptional().map(mean -> Published.shown(rounded(mean), score.raters()));
    }

    private boolean isAttributed(RaterGroup group) {
        return request.round().plan().ruleFor(group) == ConfidentialityRule.ATTRIBUTED;
    }

    private <T> Published<T> ofSelf(T value) {
        return isAttributed(RaterGroup.SELF) || request.reader().equals(request.subject())
                ? Published.shown(value, 1)
                : Published.suppressed(SuppressionReason.PRIMARY);
    }

    private CommentFinding comments(Item item, Published<CommentSheet> others) {
        Map<RaterGroup, Map<ParticipantId, String>> written = new TreeMap<>();
        for (Assignment assignment : matrix.assignments(request.subject())) {
            if (assignment.isSelf() || isAttributed(assignment.group())) {
                ReportCells.text(matrix.response(assignment, item.id()))
                        .ifPresent(text -> written.computeIfAbsent(assignment.group(), any -> new TreeMap<>())
                                .put(assignment.rater(), text));
            }
        }
        ImmutableSortedMap.Builder<RaterGroup, Published<CommentSheet>> attributed = ImmutableSortedMap.naturalOrder();
        written.forEach((group, texts) -> {
            CommentSheet sheet = new CommentSheet(item.id().value(), ImmutableList.copyOf(texts.values()));
            attributed.put(group, group.equals(RaterGroup.SELF) ? ofSelf(sheet) : Published.shown(sheet, texts.size()));
        });
        return new CommentFinding(item.id(), attributed.buildOrThrow(), others);
    }
}
