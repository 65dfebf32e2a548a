package dev.mentoring.feedback.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.math.IntMath;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.feedback.disclosure.AggregateKind;
import dev.mentoring.feedback.disclosure.Answer;
import dev.mentoring.feedback.disclosure.AnswerRange;
import dev.mentoring.feedback.disclosure.Cell;
import dev.mentoring.feedback.disclosure.CommentSheet;
import dev.mentoring.feedback.instrument.Aggregation;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.instrument.ResponseValue.Rated;
import dev.mentoring.feedback.instrument.ResponseValue.Text;
import dev.mentoring.feedback.instrument.ScoringKey;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.ConfidentialityRule;
import dev.mentoring.feedback.round.MultiRaterMatrix;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.feedback.score.Measure;
import java.util.Comparator;
import java.util.HashMap;
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
 * The others’ score of a subscale is the mean of all their ratings of its items: being a sum of the items’ sums, it tells
 * nothing beyond them. The mean of each rater’s own mean would single out whoever left an item out.
 */
final class ReportCells {
    private final ReportRequest request;
    private final MultiRaterMatrix matrix;
    private final Instrument instrument;

    /** What is wished to be shown of one measure. */
    record OfMeasure(
            Measure measure,
            ImmutableSortedMap<RaterGroup, Cell<Double>> groups,
            Cell<Double> others,
            Optional<Cell<Double>> spread,
            Optional<Cell<ImmutableSortedMultiset<Integer>>> distribution) {
        ImmutableList<Cell<?>> all() {
            return ImmutableList.<Cell<?>>builder()
                    .addAll(groups.values())
                    .add(others)
                    .addAll(spread.stream().iterator())
                    .addAll(distribution.stream().iterator())
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

    ImmutableList<OfMeasure> measures() {
        return Measure.of(instrument).stream().map(this::cells).collect(toImmutableList());
    }

    private OfMeasure cells(Measure measure) {
        Composition composition = composition(measure);
        ImmutableSortedSet<RaterGroup> groups = confidentialGroups();
        ImmutableSortedMap.Builder<RaterGroup, Cell<Double>> byGroup = ImmutableSortedMap.naturalOrder();
        for (RaterGroup group : groups) {
            byGroup.put(
                    group,
                    composition.cell(group.code(), AggregateKind.MEAN, ImmutableSet.of(group), composition::mean));
        }
        boolean item = measure instanceof Measure.OfItem;
        return new OfMeasure(
                measure,
                byGroup.buildOrThrow(),
                composition.cell("others", AggregateKind.MEAN, groups, composition::mean),
                item
                        ? Optional.of(composition.cell(
                                "others", AggregateKind.SPREAD, groups, composition::standardDeviation))
                        : Optional.empty(),
                item
                        ? Optional.of(
                                composition.cell("others", AggregateKind.DISTRIBUTION, groups, composition::ratings))
                        : Optional.empty());
    }

    Cell<CommentSheet> comments(Item item) {
        Map<ParticipantId, String> written = new TreeMap<>();
        confidential(confidentialGroups())
                .forEach((rater, responses) ->
                        text(responses.apply(item.id())).ifPresent(text -> written.put(rater, text)));
        return Cell.comments(
                label("others", item.id().value(), AggregateKind.TEXT), question(item.id()), written, request.secret());
    }

    static Optional<String> text(Optional<ResponseValue> response) {
        return response.filter(Text.class::isInstance).map(Text.class::cast).map(Text::text);
    }

    private String label(String group, String measure, AggregateKind kind) {
        return request.subject() + "/" + group + "/" + measure + "/" + kind.code();
    }

    private String question(ItemId item) {
        return request.subject() + "/" + instrument.id() + "/" + item;
    }

    /** Each rater of some groups, with what he or she answered to an item. */
    private Map<ParticipantId, Function<ItemId, Optional<ResponseValue>>> confidential(Set<RaterGroup> groups) {
        Map<ParticipantId, Function<ItemId, Optional<ResponseValue>>> raters = new TreeMap<>();
        for (Assignment assignment : matrix.assignments(request.subject())) {
            if (groups.contains(assignment.group())) {
                raters.put(assignment.rater(), item -> matrix.response(assignment, item));
            }
        }
        return raters;
    }

    private Composition composition(Measure measure) {
        if (measure instanceof Measure.OfSubscale subscale) {
            ScoringKey key = instrument.scoringKey(subscale.subscale());
            ImmutableMap<ItemId, Integer> weights =
                    key.items().stream().collect(ImmutableMap.toImmutableMap(Item::id, Item::weight));
            boolean sum = key.subscale().aggregation() == Aggregation.SUM;
            return new Composition(
                    measure.toString(),
                    key.items().get(0).scale().orElseThrow(),
                    weights,
                    sum ? weights.values().stream().mapToInt(weight -> weight).sum() : 1);
        }
        ItemId item = ((Measure.OfItem) measure).item();
        return new Composition(
                measure.toString(),
                instrument.item(item).orElseThrow().scale().orElseThrow(),
                ImmutableMap.of(item, 1),
                1);
    }

    /** The step that all scales of one range have in common, so that an answer is the same number in every cell. */
    private int step(ResponseScale range) {
        return instrument.items().stream()
                .flatMap(item -> item.scale().stream())
                .filter(scale -> scale.minimum() == range.minimum() && scale.maximum() == range.maximum())
                .mapToInt(ResponseScale::step)
                .reduce(0, IntMath::gcd);
    }

    /** Of which items a measure is made up: a score is the factor times the weighted mean of ratings. */
    private final class Composition {
        private final String name;
        private final ResponseScale scale;
        private final ImmutableMap<ItemId, Integer> items;
        private final int factor;
        private final int step;
        private final Map<String, Integer> weights = new HashMap<>();

        Composition(String name, ResponseScale scale, ImmutableMap<ItemId, Integer> items, int factor) {
            this.name = name;
            this.scale = scale;
            this.items = items;
            this.factor = factor;
            this.step = step(scale);
            items.forEach((item, weight) -> weights.put(question(item), weight));
        }

        <T> Cell<T> cell(
                String label,
                AggregateKind kind,
                Set<RaterGroup> groups,
                Function<ImmutableSortedMap<Answer, Integer>, T> statistic) {
            Map<Answer, Integer> answers = new TreeMap<>();
            confidential(groups)
                    .forEach((rater, responses) -> items.keySet()
                            .forEach(item -> responses
                                    .apply(item)
                                    .filter(Rated.class::isInstance)
                                    .ifPresent(rated -> answers.put(
                                            new Answer(question(item), rater), steps(item, (Rated) rated)))));
            return Cell.of(
                    label(label, name, kind),
                    kind,
                    new AnswerRange(0, (scale.maximum() - scale.minimum()) / step),
                    answers,
                    Maps.toMap(answers.keySet(), answer -> weights.getOrDefault(answer.question(), 0)),
                    statistic);
        }

        private int steps(ItemId item, Rated rated) {
            return (instrument.item(item).orElseThrow().oriented(rated.rating()) - scale.minimum()) / step;
        }

        private int rating(int steps) {
            return scale.minimum() + step * steps;
        }

        double mean(Map<Answer, Integer> answers) {
            long sum = 0;
            long weight = 0;
            for (Map.Entry<Answer, Integer> answer : answers.entrySet()) {
                int own = weights.getOrDefault(answer.getKey().question(), 0);
                sum += (long) own * rating(answer.getValue());
                weight += own;
            }
            return ReportWriter.rounded((double) factor * sum / weight);
        }

        double standardDeviation(Map<Answer, Integer> answers) {
            // Whole numbers as long as possible, so that equal answers have no spread at all.
            long sum = answers.values().stream().mapToLong(steps -> steps).sum();
            long squares = answers.values().stream()
                    .mapToLong(steps -> (long) steps * steps)
                    .sum();
            long n = answers.size();
            return ReportWriter.rounded(step * Math.sqrt((double) (n * squares - sum * sum) / (n * (n - 1))));
        }

        ImmutableSortedMultiset<Integer> ratings(Map<Answer, Integer> answers) {
            return answers.values().stream()
                    .map(this::rating)
                    .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(Comparator.naturalOrder()));
        }
    }
}
