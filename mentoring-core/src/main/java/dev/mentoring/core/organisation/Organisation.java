package dev.mentoring.core.organisation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What matching must know of the organisation as a whole. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Organisation implements WithOrganisation permits ImmutableOrganisation {
    private static final Organisation UNKNOWN = builder().build();

    Organisation() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return an organisation of which nothing is known} */
    public static Organisation unknown() {
        return UNKNOWN;
    }

    /** {@return the grades in order, if the organisation has any} */
    public abstract Optional<GradeScale> gradeScale();

    /** {@return who reports to whom, with dates} */
    public abstract ImmutableSet<ReportingLine> reportingLines();

    /** {@return who evaluates whom apart from the reporting line, with dates} */
    public abstract ImmutableSet<EvaluationLink> evaluationLinks();

    /**
     * {@return the managers above each person on a date, up to a number of steps; people and managers in the order of
     * their ids}
     *
     * <p>Nobody is their own manager, even where lines lead around in a circle. Time grows with the people who report,
     * times the lines within that many steps.
     *
     * @param date the date
     * @param steps how many steps up; 1 is the immediate manager, 0 gives nobody
     * @param dotted whether dotted lines count
     */
    public final ImmutableSetMultimap<ParticipantId, ParticipantId> managers(
            LocalDate date, int steps, boolean dotted) {
        checkArgument(steps >= 0, "the number of steps is 0 or more, but was %s", steps);
        SetMultimap<ParticipantId, ParticipantId> above = HashMultimap.create();
        for (ReportingLine line : reportingLines()) {
            if (line.validity().holdsOn(date) && (dotted || line.kind() == ReportingKind.SOLID)) {
                above.put(line.report(), line.manager());
            }
        }
        ImmutableSetMultimap.Builder<ParticipantId, ParticipantId> managers =
                ImmutableSetMultimap.<ParticipantId, ParticipantId>builder()
                        .orderKeysBy(Comparator.naturalOrder())
                        .orderValuesBy(Comparator.naturalOrder());
        for (ParticipantId report : above.keySet()) {
            managers.putAll(report, upTo(above, report, steps));
        }
        return managers.build();
    }

    private static Set<ParticipantId> upTo(
            SetMultimap<ParticipantId, ParticipantId> above, ParticipantId report, int steps) {
        Set<ParticipantId> found = new HashSet<>();
        Set<ParticipantId> frontier = Set.of(report);
        for (int step = 0; step < steps && !frontier.isEmpty(); step++) {
            Set<ParticipantId> next = new HashSet<>();
            for (ParticipantId person : frontier) {
                for (ParticipantId manager : above.get(person)) {
                    if (!manager.equals(report) && found.add(manager)) {
                        next.add(manager);
                    }
                }
            }
            frontier = next;
        }
        return found;
    }

    /**
     * Refuses lines from a person to herself.
     *
     * @throws InvalidInputException with every such person
     */
    @Value.Check
    void check() {
        Problems.Builder problems = Problems.builder();
        reportingLines().stream()
                .filter(line -> line.report().equals(line.manager()))
                .map(ReportingLine::report)
                .distinct()
                .sorted()
                .forEach(id -> problems.error(CoreTexts.CATALOGUE, "reports-to-self", place("reportingLines"), id));
        evaluationLinks().stream()
                .filter(link -> link.evaluator().equals(link.evaluated()))
                .map(EvaluationLink::evaluator)
                .distinct()
                .sorted()
                .forEach(id -> problems.error(CoreTexts.CATALOGUE, "evaluates-self", place("evaluationLinks"), id));
        problems.build().throwIfErrors();
    }

    private static Place place(String field) {
        return Place.field("organisation", "", field);
    }

    /** Builds {@link Organisation} values; not thread-safe. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
