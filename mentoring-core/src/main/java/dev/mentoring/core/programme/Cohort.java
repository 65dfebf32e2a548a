package dev.mentoring.core.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.lifecycle.Aggregate;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.TransitionTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.immutables.value.Value;

/**
 * A dated run of a programme: people join, are matched, and go through it together.
 *
 * <p>Begin with {@link #plan}; every change is a command to {@link #handle}. Days are those of the programme’s zone.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Cohort implements Aggregate<CohortState> permits ImmutableCohort {
    Cohort() {}

    /**
     * {@return the plan of a new cohort, with the event that says so}
     *
     * @param id the new cohort’s id
     * @param programme the programme, which runs in cohorts
     * @param dates when it takes place
     * @param occasion when and by whom
     */
    public static Decision.Accepted<Cohort, CohortState, CohortEvent> plan(
            CohortId id, Programme programme, CohortDates dates, Occasion occasion) {
        ProgrammeTerms terms = programme.terms();
        checkArgument(terms.schedule() == ProgrammeSchedule.COHORT, "programme %s has no cohorts", programme.id());
        var planned = new CohortEvent.Planned(
                id,
                programme.id(),
                terms.format(),
                terms.zone(),
                terms.enrolment().lateEnrolment(),
                dates);
        return evolution().start(id.value(), occasion, CohortState.DRAFT, planned);
    }

    /** {@return its id} */
    public abstract CohortId id();

    /** {@return of which programme it is a run} */
    public abstract ProgrammeId programme();

    /** {@return in which form it brings people together} */
    public abstract ProgrammeFormat format();

    /** {@return the zone in which its dates are meant} */
    public abstract ZoneId zone();

    /** {@return whether one may still join once enrolment is closed} */
    public abstract boolean lateEnrolment();

    /** {@return when it takes place} */
    public abstract CohortDates dates();

    @Override
    public abstract CohortState state();

    @Override
    public final String key() {
        return id().value();
    }

    /** {@return whether somebody may join now, in time or late} */
    public final boolean takesPeople() {
        return switch (state()) {
            case ENROLMENT_OPEN -> true;
            case ENROLMENT_CLOSED, MATCHING, RUNNING -> lateEnrolment();
            case DRAFT, PUBLISHED, SUSPENDED, CLOSING, CLOSED, ARCHIVED, CANCELLED -> false;
        };
    }

    final boolean enrolmentDay(Instant at) {
        LocalDate day = at.atZone(zone()).toLocalDate();
        return !day.isBefore(dates().enrolmentFrom()) && !day.isAfter(dates().enrolmentUntil());
    }

    /**
     * {@return what comes of a command: the cohort after it with its events, or why not}
     *
     * @param command what is asked for
     * @param occasion when and by whom
     * @param facts what the cohort cannot know by itself
     */
    public final Decision<Cohort, CohortState, CohortEvent> handle(
            CohortCommand command, Occasion occasion, CohortFacts facts) {
        CohortAttempt attempt = new CohortAttempt(this, command, occasion, requireNonNull(facts));
        return CohortTable.TABLE
                .<Cohort>pass(this, command.kind(), occasion, attempt)
                .record(evolution(), () -> List.of(CohortEvolution.eventOf(command, facts)));
    }

    /** {@return what each event does to a cohort} */
    public static Evolution<Cohort, CohortState, CohortEvent> evolution() {
        return CohortEvolution.INSTANCE;
    }

    /** {@return every way from one state to another} */
    public static TransitionTable<CohortState, CohortCommandKind, ?> lifecycle() {
        return CohortTable.TABLE;
    }
}
