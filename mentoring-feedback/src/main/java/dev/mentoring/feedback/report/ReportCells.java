package dev.mentoring.feedback.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.feedback.disclosure.AggregateKind;
import dev.mentoring.feedback.disclosure.Answer;
import dev.mentoring.feedback.disclosure.AnswerRange;
import dev.mentoring.feedback.disclosure.Cell;
import dev.mentoring.feedback.disclosure.CommentSheet;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.instrument.ResponseValue.Rated;
import dev.mentoring.feedback.instrument.ResponseValue.Text;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.ConfidentialityRule;
import dev.mentoring.feedback.round.MultiRaterMatrix;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.feedback.score.Measure;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a report wishes to show of confidential groups, as cells for the disclosure layer. The only class of this package that
 * sees their answers.
 *
 * <p>An answer is the number of steps above the foot of the scale, because a reader knows that nothing lies between two steps.
 * Only items become cells: subscales and competencies are worked out from what is shown of their items, so that they tell
 * nothing more, and one item that must be hidden takes no other with it.
 */
final class ReportCells {
    private final ReportRequest request;
    private final MultiRaterMatrix matrix;
    private final Instrument instrument;

    /** What is wished to be shown of one item. */
    record OfItem(
            Item item,
            ImmutableSortedMap<RaterGroup, Cell<Double>> groups,
            Cell<Double> others,
            Cell<Double> spread,
            Cell<ImmutableSortedMultiset<Integer>> distribution) {
        ImmutableList<Cell<?>> all() {
            return ImmutableList.<Cell<?>>builder()
                    .addAll(groups.values())
                    .add(others)
                    .add(spread)
                    .add(distribution)
                    .build();
        }
    }

    ReportCells(ReportRequest request, MultiRaterMatrix matrix) {
        this.request = request;
        this.matrix = matrix;
        this.instrument = matrix.instrument();
    }

    /** The groups that were asked and whose answers are confidential, whether anybody of them answered or not. */
    ImmutableSortedSet<RaterGroup> confidentialGroups() {
        return request.round().plan().assignments().stream()
                .filter(asked -> asked.subject().equals(request.subject()) && !asked.isSelf())
                .map(Assignment::group)
                .filter(group -> request.round().plan().ruleFor(group) == ConfidentialityRule.CONFIDENTIAL)
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    ImmutableList<OfItem> items() {
        return Measure.of(instrument).stream()
                .filter(Measure.OfItem.class::isInstance)
                .map(measure ->
                        cells(instrument.item(((Measure.OfItem) measure).item()).orElseThrow()))
                .collect(toImmutableList());
    }

    private OfItem cells(Item item) {
        Ratings ratings = new Ratings(item);
        ImmutableSortedSet<RaterGroup> groups = confidentialGroups();
        ImmutableSortedMap.Builder<RaterGroup, Cell<Double>> byGroup = ImmutableSortedMap.naturalOrder();
        for (RaterGroup group : groups) {
            byGroup.put(group, ratings.cell(group.code(), AggregateKind.MEAN, ImmutableSet.of(group), ratings::mean));
        }
        return new OfItem(
                item,
                byGroup.buildOrThrow(),
                ratings.cell("others", AggregateKind.MEAN, groups, ratings::mean),
                ratings.cell("others", AggregateKind.SPREAD, groups, ratings::standardDeviation),
                ratings.cell("others", AggregateKind.DISTRIBUTION, groups, ratings::distribution));
    }

    Cell<CommentSheet> comments(Item item) {
        Map<ParticipantId, String> written = new TreeMap<>();
        responses(item.id(), confidentialGroups())
                .forEach((rater, response) -> text(Optional.of(response)).ifPresent(text -> written.put(rater, text)));
        String label = label("others", item.id(), AggregateKind.TEXT);
        String question = question(item.id());
        return request.summary()
                .map(summary -> Cell.summary(label, question, written, request.secret(), summary))
                .orElseGet(() -> Cell.comments(label, question, written, request.secret()));
    }

    static Optional<String> text(Optional<ResponseValue> response) {
        return response.filter(Text.class::isInstance).map(Text.class::cast).map(Text::text);
    }

    private String label(String group, ItemId item, AggregateKind kind) {
        return request.subject() + "/" + group + "/" + instrument.id() + "/" + item + "/" + kind.code();
    }

    private String question(ItemId item) {
        return request.subject() + "/" + instrument.id() + "/" + item;
    }

    /** What each rater of some groups answered to an item that was shown. */
    private Map<ParticipantId, ResponseValue> responses(ItemId item, Set<RaterGroup> groups) {
        Map<ParticipantId, ResponseValue> responses = new TreeMap<>();
        for (Assignment assignment : matrix.assignments(request.subject())) {
            if (groups.contains(assignment.group())) {
                matrix.response(assignment, item).ifPresent(response -> responses.put(assignment.rater(), response));
            }
        }
        return responses;
    }

    /** The ratings of one item. */
    private final class Ratings {
        private final Item item;
        private final ResponseScale scale;

        Ratings(Item item) {
            this.item = item;
            this.scale = item.scale().orElseThrow();
        }

        <T> Cell<T> cell(
                String label,
                AggregateKind kind,
                Set<RaterGroup> groups,
                Function<ImmutableSortedMap<Answer, Integer>, T> statistic) {
            Map<Answer, Integer> answers = new TreeMap<>();
            responses(item.id(), groups).forEach((rater, response) -> {
                if (response instanceof Rated rated) {
                    int steps = (item.oriented(rated.rating()) - scale.minimum()) / scale.step();
                    answers.put(new Answer(question(item.id()), rater), steps);
                }
            });
            return Cell.of(
                    label(label, item.id(), kind),
                    kind,
                    new AnswerRange(0, (scale.maximum() - scale.minimum()) / scale.step()),
                    answers,
                    Maps.toMap(answers.keySet(), answer -> 1),
                    statistic);
        }

        private int rating(int steps) {
            return scale.minimum() + scale.step() * steps;
        }

        double mean(Map<Answer, Integer> answers) {
            long sum = answers.values().stream().mapToLong(this::rating).sum();
            return ReportWriter.rounded((double) sum / answers.size());
        }

        double standardDeviation(Map<Answer, Integer> answers) {
            // Whole numbers as long as possible, so that equal answers have no spread at all.
            long sum = answers.values().stream().mapToLong(steps -> steps).sum();
            long squares = answers.values().stream()
                    .mapToLong(steps -> (long) steps * steps)
                    .sum();
            long n = answers.size();
            return ReportWriter.rounded(scale.step() * Math.sqrt((double) (n * squares - sum * sum) / (n * (n - 1))));
        }

        ImmutableSortedMultiset<Integer> distribution(Map<Answer, Integer> answers) {
            return answers.values().stream()
                    .map(this::rating)
                    .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(Comparator.naturalOrder()));
        }
    }
}
