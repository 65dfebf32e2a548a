package dev.mentoring.core.organisation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.time.LocalDate;
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
     * {@return the managers above each person on a date, up to a number of steps}
     *
     * <p>Time grows with the people who report, times the lines within that many steps. Lines that lead back to the
     * person herself end there.
     *
     * @param date the date
     * @param steps how many steps up; 1 is the immediate manager
     * @param dotted whether dotted lines count
     */
    public final ImmutableSetMultimap<ParticipantId, ParticipantId> managers(
            LocalDate date, int steps, boolean dotted) {
        ImmutableSetMultimap.Builder<ParticipantId, ParticipantId> direct = ImmutableSetMultimap.builder();
        for (ReportingLine line : reportingLines()) {
            if (line.validity().holdsOn(date) && (dotted || line.kind() == ReportingKind.SOLID)) {
                direct.put(line.report(), line.manager());
            }
        }
        ImmutableSetMultimap<ParticipantId, ParticipantId> above = direct.build();
        ImmutableSetMultimap.Builder<ParticipantId, ParticipantId> managers = ImmutableSetMultimap.builder();
        for (ParticipantId report : above.keySet()) {
            managers.putAll(report, upTo(above, report, steps));
        }
        return managers.build();
    }

    private static Set<ParticipantId> upTo(
            ImmutableSetMultimap<ParticipantId, ParticipantId> above, ParticipantId report, int steps) {
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

    /** Refuses lines from a person to herself. */
    @Value.Check
    void check() {
        Problems.Builder problems = Problems.builder();
        for (ReportingLine line : reportingLines()) {
            if (line.report().equals(line.manager())) {
                problems.error(
                        CoreTexts.CATALOGUE,
                        "reports-to-self",
                        Place.field("organisation", "", "reportingLines"),
                        line.report());
            }
        }
        for (EvaluationLink link : evaluationLinks()) {
            if (link.evaluator().equals(link.evaluated())) {
                problems.error(
                        CoreTexts.CATALOGUE,
                        "evaluates-self",
                        Place.field("organisation", "", "evaluationLinks"),
                        link.evaluator());
            }
        }
        problems.build().throwIfErrors();
    }

    /** Builds {@link Organisation} values; not thread-safe. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
