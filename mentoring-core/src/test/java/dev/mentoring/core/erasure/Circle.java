package dev.mentoring.core.erasure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Aggregate;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Recorded;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A small mentoring circle, whose events name people in every way that events do. */
public record Circle(
        String key,
        State state,
        long version,
        Instant changedAt,
        ImmutableSortedSet<ParticipantId> members,
        ImmutableMap<ParticipantId, Integer> meetings,
        ImmutableList<Confidential<String>> notes,
        Optional<ParticipantId> facilitator)
        implements Aggregate<Circle.State> {
    public enum State {
        OPEN,
        CLOSED
    }

    public sealed interface Event {
        record Founded(ImmutableSortedSet<ParticipantId> members, RelationshipId relationship) implements Event {}

        record Met(ImmutableMap<ParticipantId, Integer> minutes, Optional<ParticipantId> facilitator)
                implements Event {}

        record NoteWritten(Confidential<String> note) implements Event {}

        record Closed(String reasonCode, ImmutableList<Signature> signatures) implements Event {}
    }

    public record Signature(ParticipantId by, Instant at) {}

    public static final Evolution<Circle, State, Event> EVOLUTION = new Evolution<>() {
        @Override
        public Circle begin(Recorded<State, Event> first) {
            Event.Founded founded = (Event.Founded) first.event();
            return new Circle(
                    first.aggregate(),
                    first.state(),
                    1,
                    first.occasion().at(),
                    founded.members(),
                    ImmutableMap.of(),
                    ImmutableList.of(),
                    Optional.empty());
        }

        @Override
        public Circle next(Circle circle, Recorded<State, Event> recorded) {
            Map<ParticipantId, Integer> meetings = new HashMap<>(circle.meetings());
            ImmutableList.Builder<Confidential<String>> notes =
                    ImmutableList.<Confidential<String>>builder().addAll(circle.notes());
            Optional<ParticipantId> facilitator = circle.facilitator();
            if (recorded.event() instanceof Event.Met met) {
                met.minutes().forEach((person, minutes) -> meetings.merge(person, 1, Integer::sum));
                facilitator = met.facilitator();
            } else if (recorded.event() instanceof Event.NoteWritten written) {
                notes.add(written.note());
            }
            return new Circle(
                    recorded.aggregate(),
                    recorded.state(),
                    recorded.sequence(),
                    recorded.occasion().at(),
                    circle.members(),
                    ImmutableMap.copyOf(meetings),
                    notes.build(),
                    facilitator);
        }
    };
}
