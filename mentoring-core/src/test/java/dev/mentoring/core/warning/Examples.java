package dev.mentoring.core.warning;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.revalidation.Change;
import java.time.Instant;

/** Sound values for the tests of this package. */
final class Examples {
    private Examples() {}

    static WarningSubject subject() {
        return new WarningSubject.OfRelationship(RelationshipId.of("r"));
    }

    static Signal.PulseGiven pulse() {
        return new Signal.PulseGiven(RelationshipId.of("r"), ParticipantId.of("p"), 30, Instant.EPOCH);
    }

    static Change change() {
        return new Change.Reorganised();
    }
}
