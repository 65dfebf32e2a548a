package dev.mentoring.core.consent;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import java.time.Instant;
import java.util.Optional;

/** Sound values for the test that null is refused. */
final class Examples {
    static final ParticipantId ANN = ParticipantId.of("ann");

    private Examples() {}

    static ConsentEvent event() {
        return new ConsentEvent.ConsentGiven(ConsentPurpose.PULSE, "v1", Optional.empty());
    }

    static ConsentRecord line() {
        return new ConsentRecord(new Occasion(Instant.EPOCH, Actor.participant(ANN)), event());
    }
}
