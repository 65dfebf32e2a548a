package dev.mentoring.core.evaluation;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.mentoring.core.calendar.WorkingDays;
import dev.mentoring.core.estimate.Interval;
import dev.mentoring.core.estimate.Proportion;
import dev.mentoring.core.estimate.Sample;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.relationship.ClosureReason;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipState;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a programme is doing at an instant, told without naming anybody.
 *
 * <p>A figure behind which fewer people stand than wanted is hidden, and so are others from which it could be had by subtraction
 * within this evaluation. Two evaluations of the same people, by other groups or a little later, can be subtracted from one
 * another: publish one of them. A relationship counts once for each person mentored in it; by cohort, whoever takes part in two counts in
 * each. Intervals
 * take observations as independent, which several of the same person are not. Immutable and thread-safe.
 *
 * @param indicators one table for each indicator
 * @param earlyEnds how many people’s relationships ended early, by cause; a cause that is absent is hidden or did not occur,
 *     and those without a stated cause stand under {@link ClosureReason#OTHER}
 */
public record ProgrammeEvaluation(
        ImmutableMap<Indicator, IndicatorTable> indicators, ImmutableMap<ClosureReason, Integer> earlyEnds) {
    /** How many people stand behind a figure at the least, unless another number is asked for. */
    public static final int USUAL_FEWEST = 5;

    /**
     * Refuses null.
     *
     * @param indicators one table for each indicator
     * @param earlyEnds how many people’s relationships ended early, by cause
     */
    public ProgrammeEvaluation {
        indicators = Maps.immutableEnumMap(indicators);
        earlyEnds = Maps.immutableEnumMap(earlyEnds);
    }

    /**
     * How an evaluation is made.
     *
     * @param grouping by what figures are broken down
     * @param days the days on which people work, by which rhythms of meetings are judged
     * @param fewest how many people stand behind a figure at the least; 1 or more
     * @param seed what the resampling for the intervals of means begins with
     */
    public record Terms(Grouping grouping, WorkingDays days, int fewest, long seed) {
        /**
         * Refuses null.
         *
         * @param grouping by what figures are broken down
         * @param days the days on which people work
         * @param fewest how many people stand behind a figure at the least
         * @param seed what the resampling begins with
         */
        public Terms {
            requireNonNull(grouping);
            requireNonNull(days);
        }
    }

    /**
     * {@return the evaluation of a programme}
     *
     * <p>Takes time in proportion to the records; their order does not matter.
     *
     * @param records the records
     * @param terms how it is made
     * @param at the instant at which relationships are looked at
     */
    public static ProgrammeEvaluation of(ProgrammeRecords records, Terms terms, Instant at) {
        ImmutableList<Observation> observations =
                Observations.of(records, terms.grouping(), terms.days(), requireNonNull(at));
        Map<Indicator, IndicatorTable> tables = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            List<Observation> its = observations.stream()
                    .filter(observation -> observation.indicator() == indicator)
                    .toList();
            tables.put(indicator, table(indicator, its, terms));
        }
        return new ProgrammeEvaluation(ImmutableMap.copyOf(tables), earlyEnds(records, terms.fewest()));
    }

    private static IndicatorTable table(Indicator indicator, List<Observation> observations, Terms terms) {
        Map<String, List<Observation>> byGroup = observations.stream()
                .collect(Collectors.groupingBy(Observation::group, TreeMap::new, Collectors.toList()));
        ImmutableSortedMap<String, Integer> people = byGroup.entrySet().stream()
                .collect(toImmutableSortedMap(naturalOrder(), Map.Entry::getKey, cell -> people(cell.getValue())));
        SmallCells hidden = SmallCells.of(people, people(observations), terms.fewest());
        ImmutableSortedMap.Builder<String, Figure> groups = ImmutableSortedMap.naturalOrder();
        byGroup.forEach((group, its) -> groups.put(
                group, figure(indicator, its, Optional.ofNullable(hidden.cells().get(group)), terms.seed())));
        return new IndicatorTable(figure(indicator, observations, hidden.total(), terms.seed()), groups.buildOrThrow());
    }

    private static int people(List<Observation> observations) {
        Set<ParticipantId> persons = new HashSet<>();
        observations.forEach(observation -> persons.add(observation.person()));
        return persons.size();
    }

    private static Figure figure(
            Indicator indicator, List<Observation> observations, Optional<HidingReason> hidden, long seed) {
        if (hidden.isPresent()) {
            return new Figure.Hidden(hidden.get());
        }
        int people = people(observations);
        if (indicator.isShare()) {
            long part = observations.stream()
                    .mapToLong(observation -> (long) observation.value())
                    .sum();
            long whole = observations.stream().mapToLong(Observation::whole).sum();
            Proportion share = new Proportion(part, whole);
            return new Figure.Shown(share.value().orElseThrow(), share.wilson().orElseThrow(), people);
        }
        Sample sample = Sample.of(observations.stream().map(Observation::value).toList());
        Interval interval = sample.meanInterval(seed).orElseThrow();
        return new Figure.Shown(sample.mean().orElseThrow(), interval, people);
    }

    /** The total is known from the share of early ends, so the causes are protected beside it. */
    private static ImmutableMap<ClosureReason, Integer> earlyEnds(ProgrammeRecords records, int fewest) {
        Map<String, Set<ParticipantId>> byCause = new TreeMap<>();
        Set<ParticipantId> everybody = new TreeSet<>();
        for (Relationship relationship : records.relationships()) {
            if (relationship.state() == RelationshipState.ENDED_EARLY) {
                ClosureReason cause = relationship
                        .closure()
                        .flatMap(closure -> closure.reason())
                        .orElse(ClosureReason.OTHER);
                Set<ParticipantId> persons = Observations.persons(relationship, Role.MENTEE);
                byCause.computeIfAbsent(cause.name(), name -> new TreeSet<>()).addAll(persons);
                everybody.addAll(persons);
            }
        }
        ImmutableSortedMap<String, Integer> people =
                ImmutableSortedMap.copyOf(Maps.transformValues(byCause, Set::size));
        SmallCells hidden = SmallCells.of(people, everybody.size(), fewest);
        boolean none = hidden.total().isPresent();
        ImmutableMap.Builder<ClosureReason, Integer> shown = ImmutableMap.builder();
        people.forEach((cause, count) -> {
            if (!none && !hidden.cells().containsKey(cause)) {
                shown.put(ClosureReason.valueOf(cause), count);
            }
        });
        return shown.buildOrThrow();
    }
}
