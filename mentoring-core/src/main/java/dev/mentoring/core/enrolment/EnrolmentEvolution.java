package dev.mentoring.core.enrolment;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Recorded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** What each event does to an enrolment. */
final class EnrolmentEvolution implements Evolution<Enrolment, EnrolmentState, EnrolmentEvent> {
    static final EnrolmentEvolution INSTANCE = new EnrolmentEvolution();

    private EnrolmentEvolution() {}

    @Override
    public Enrolment begin(Recorded<EnrolmentState, EnrolmentEvent> first) {
        if (first.event() instanceof EnrolmentEvent.Invited invited) {
            return begin(first, invited.enrolment(), invited.application());
        }
        if (first.event() instanceof EnrolmentEvent.Begun begun) {
            return begin(first, begun.enrolment(), begun.application());
        }
        throw notABeginning(first);
    }

    private static Enrolment begin(
            Recorded<EnrolmentState, EnrolmentEvent> first, EnrolmentId id, Application application) {
        return ImmutableEnrolment.builder()
                .id(id)
                .application(application)
                .lineManagerAgreed(false)
                .pausedDays(0)
                .relationships(ImmutableSortedSet.of())
                .state(first.state())
                .addReached(first.state())
                .version(first.sequence())
                .changedAt(first.occasion().at())
                .build();
    }

    @Override
    public Enrolment next(Enrolment enrolment, Recorded<EnrolmentState, EnrolmentEvent> recorded) {
        ImmutableEnrolment after = waiting((ImmutableEnrolment) enrolment, recorded)
                .withState(recorded.state())
                .withReached(Sets.union(enrolment.reached(), Set.of(recorded.state())))
                .withVersion(recorded.sequence())
                .withChangedAt(recorded.occasion().at());
        EnrolmentEvent event = recorded.event();
        if (event instanceof EnrolmentEvent.Submitted submitted) {
            return after.withAnswers(submitted.answers());
        }
        if (event instanceof EnrolmentEvent.LineManagerAgreed) {
            return after.withLineManagerAgreed(true);
        }
        if (event instanceof EnrolmentEvent.Matched matched) {
            return after.withRelationships(
                    ImmutableSortedSet.copyOf(Iterables.concat(after.relationships(), Set.of(matched.relationship()))));
        }
        if (event instanceof EnrolmentEvent.RelationshipEnded ended) {
            return after.withRelationships(ImmutableSortedSet.copyOf(
                    Iterables.filter(after.relationships(), id -> !id.equals(ended.relationship()))));
        }
        if (event instanceof EnrolmentEvent.Reapplied reapplied) {
            return after.withSuccessor(reapplied.successor());
        }
        return interrupted(after, enrolment.state(), event);
    }

    /** A pause on the waiting list keeps the place on it. */
    private static ImmutableEnrolment waiting(
            ImmutableEnrolment before, Recorded<EnrolmentState, EnrolmentEvent> recorded) {
        if (recorded.event() instanceof EnrolmentEvent.Waitlisted waitlisted) {
            return before.withWaitingSince(recorded.occasion().at())
                    .withBindingConstraint(waitlisted.bindingConstraint());
        }
        return switch (recorded.state()) {
            case WAITLISTED, PAUSED, SUSPENDED -> before;
            default -> before.withWaitingSince(Optional.empty()).withBindingConstraint(Optional.empty());
        };
    }

    private static Enrolment interrupted(ImmutableEnrolment after, EnrolmentState before, EnrolmentEvent event) {
        if (event instanceof EnrolmentEvent.Paused paused) {
            return after.withReturnsTo(before).withPausedFrom(paused.from()).withPausedUntil(paused.until());
        }
        if (event instanceof EnrolmentEvent.Suspended suspended) {
            ImmutableEnrolment back = pauseOver(after, suspended.on());
            return before == EnrolmentState.PAUSED ? back : back.withReturnsTo(before);
        }
        if (event instanceof EnrolmentEvent.Resumed resumed) {
            return pauseOver(after, resumed.on()).withReturnsTo(Optional.empty());
        }
        return event instanceof EnrolmentEvent.Reinstated ? after.withReturnsTo(Optional.empty()) : after;
    }

    private static ImmutableEnrolment pauseOver(ImmutableEnrolment enrolment, LocalDate on) {
        long days = enrolment
                .pausedFrom()
                .map(from -> ChronoUnit.DAYS.between(from, on))
                .orElse(0L);
        return enrolment
                .withPausedDays(enrolment.pausedDays() + days)
                .withPausedFrom(Optional.empty())
                .withPausedUntil(Optional.empty());
    }
}
