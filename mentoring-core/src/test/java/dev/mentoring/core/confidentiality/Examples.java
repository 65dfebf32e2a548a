package dev.mentoring.core.confidentiality;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import java.time.Instant;

/** Sound values for the test that null is refused. */
final class Examples {
    static final ParticipantId MENTOR = ParticipantId.of("mentor-ann");
    static final ParticipantId MENTEE = ParticipantId.of("mentee-ben");
    static final ParticipantId OFFICER = ParticipantId.of("officer-cat");

    private Examples() {}

    static Audience audience() {
        return Audience.authorOnly(MENTOR);
    }

    static Confidential<String> confidential() {
        return Confidential.of("x", audience());
    }

    static ExceptionalDisclosure disclosure() {
        return new ExceptionalDisclosure(
                "note-7",
                Instant.EPOCH,
                MENTOR,
                OFFICER,
                DisclosureGround.SAFEGUARDING,
                ImmutableSortedSet.of(MENTOR, MENTEE),
                ImmutableSortedSet.of());
    }
}
