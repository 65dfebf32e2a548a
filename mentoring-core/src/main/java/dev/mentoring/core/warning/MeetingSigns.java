package dev.mentoring.core.warning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.meeting.CancellationReason;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.meeting.MeetingPlan;
import dev.mentoring.core.meeting.MeetingPurpose;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What the meetings of a relationship show.
 *
 * @param planned those to come, or not reported yet
 * @param held the last three that took place
 * @param outcomes how the last six turned out
 * @param contacts who proposed the last five
 * @param closingHeld whether a closing meeting took place
 */
record MeetingSigns(
        ImmutableMap<MeetingId, Planned> planned,
        ImmutableSortedSet<Held> held,
        ImmutableSortedSet<Outcome> outcomes,
        ImmutableSortedSet<Contact> contacts,
        boolean closingHeld) {
    static final MeetingSigns NONE = new MeetingSigns(
            ImmutableMap.of(), ImmutableSortedSet.of(), ImmutableSortedSet.of(), ImmutableSortedSet.of(), false);
    private static final int HELD = 3;
    private static final int OUTCOMES = 6;
    private static final int CONTACTS = 5;

    /** A meeting to come; a draft is known to its author alone and does not count yet. */
    record Planned(MeetingPlan plan, boolean draft) {
        Instant end() {
            return plan.time().start().plusSeconds(60L * plan.time().minutes());
        }
    }

    /** A meeting that took place, and how many per cent of the planned time it lasted. */
    record Held(Instant start, MeetingId id, int percent) implements Comparable<Held> {
        @Override
        public int compareTo(Held other) {
            return Comparator.comparing(Held::start).thenComparing(Held::id).compare(this, other);
        }
    }

    /** How a meeting turned out, and who, if anybody, let it fall through. */
    record Outcome(Instant at, MeetingId id, boolean missed, ImmutableSortedSet<ParticipantId> by)
            implements Comparable<Outcome> {
        @Override
        public int compareTo(Outcome other) {
            return Comparator.comparing(Outcome::at).thenComparing(Outcome::id).compare(this, other);
        }
    }

    /** Who proposed a meeting. */
    record Contact(Instant at, MeetingId id, ParticipantId by) implements Comparable<Contact> {
        @Override
        public int compareTo(Contact other) {
            return Comparator.comparing(Contact::at).thenComparing(Contact::id).compare(this, other);
        }
    }

    MeetingSigns after(MeetingId id, Occasion occasion, MeetingEvent event) {
        if (event instanceof MeetingEvent.Drafted drafted) {
            return withPlanned(id, new Planned(drafted.plan(), true));
        }
        Planned meeting = planned.get(id);
        if (meeting == null) {
            return this; // it has ended
        }
        if (event instanceof MeetingEvent.Proposed) {
            MeetingSigns proposed = withPlanned(id, new Planned(meeting.plan(), false));
            return occasion.by().kind() == ActorKind.PARTICIPANT ? proposed.withContact(id, occasion) : proposed;
        }
        if (event instanceof MeetingEvent.Confirmed) {
            return withPlanned(id, new Planned(meeting.plan(), false));
        }
        return ended(id, meeting, occasion, event);
    }

    private MeetingSigns ended(MeetingId id, Planned meeting, Occasion occasion, MeetingEvent event) {
        MeetingSigns rest = new MeetingSigns(
                ImmutableMap.copyOf(Maps.filterKeys(planned, other -> !other.equals(id))),
                held,
                outcomes,
                contacts,
                closingHeld);
        if (event instanceof MeetingEvent.Held happened) {
            int percent =
                    happened.held().minutes() * 100 / meeting.plan().time().minutes();
            boolean closing = meeting.plan().purpose() == MeetingPurpose.CLOSING;
            return rest.withHeld(new Held(happened.held().start(), id, percent), closing)
                    .withOutcome(new Outcome(occasion.at(), id, false, ImmutableSortedSet.of()));
        }
        if (event instanceof MeetingEvent.Missed missed) {
            return rest.withOutcome(new Outcome(occasion.at(), id, true, missed.absent()));
        }
        if (event instanceof MeetingEvent.Cancelled cancelled && isAnybodysDoing(cancelled.reason())) {
            ImmutableSortedSet<ParticipantId> by = occasion.by().kind() == ActorKind.PARTICIPANT
                    ? ImmutableSortedSet.of(occasion.by().id())
                    : ImmutableSortedSet.of();
            return rest.withOutcome(new Outcome(occasion.at(), id, true, by));
        }
        return rest;
    }

    private static boolean isAnybodysDoing(CancellationReason reason) {
        return switch (reason) {
            case UNAVAILABLE, WORKLOAD, OTHER -> true;
            case NO_NEED, TECHNICAL, RELATIONSHIP_OVER -> false;
        };
    }

    private MeetingSigns withPlanned(MeetingId id, Planned meeting) {
        ImmutableMap<MeetingId, Planned> all = ImmutableMap.<MeetingId, Planned>builder()
                .putAll(planned)
                .put(id, meeting)
                .buildKeepingLast();
        return new MeetingSigns(all, held, outcomes, contacts, closingHeld);
    }

    private MeetingSigns withContact(MeetingId id, Occasion occasion) {
        Contact contact = new Contact(occasion.at(), id, occasion.by().id());
        return new MeetingSigns(planned, held, outcomes, Latest.with(contacts, contact, CONTACTS), closingHeld);
    }

    private MeetingSigns withHeld(Held meeting, boolean closing) {
        return new MeetingSigns(planned, Latest.with(held, meeting, HELD), outcomes, contacts, closingHeld || closing);
    }

    private MeetingSigns withOutcome(Outcome outcome) {
        return new MeetingSigns(planned, held, Latest.with(outcomes, outcome, OUTCOMES), contacts, closingHeld);
    }

    Optional<Instant> lastHeld() {
        return held.isEmpty() ? Optional.empty() : Optional.of(held.last().start());
    }

    /** When the last of the meetings to come will be over. */
    Optional<Instant> plannedUntil() {
        return planned.values().stream()
                .filter(meeting -> !meeting.draft())
                .map(Planned::end)
                .max(Comparator.naturalOrder());
    }

    /** When the closing meeting will be over, if one is planned. */
    Optional<Instant> closingPlannedUntil() {
        return planned.values().stream()
                .filter(meeting -> !meeting.draft() && meeting.plan().purpose() == MeetingPurpose.CLOSING)
                .map(Planned::end)
                .max(Comparator.naturalOrder());
    }

    int missed() {
        return (int) outcomes.stream().filter(Outcome::missed).count();
    }

    /** How often in a row, up to the last time, the same person let a meeting fall through. */
    int missedInARowBySamePerson() {
        int most = 0;
        for (ParticipantId person : Iterables.concat(Iterables.transform(outcomes, Outcome::by))) {
            int row = 0;
            for (Outcome outcome : outcomes.descendingSet()) {
                if (!outcome.by().contains(person)) {
                    break;
                }
                row++;
            }
            most = Math.max(most, row);
        }
        return most;
    }

    /** How many of the last meetings in a row lasted less than a share of the planned time. */
    int shortInARow(int percent) {
        int row = 0;
        for (Held meeting : held.descendingSet()) {
            if (meeting.percent() >= percent) {
                break;
            }
            row++;
        }
        return row;
    }
}
