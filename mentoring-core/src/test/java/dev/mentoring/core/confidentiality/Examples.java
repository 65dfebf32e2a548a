package dev.mentoring.core.confidentiality;

import dev.mentoring.core.identity.ParticipantId;

/** Sound values for the test that null is refused. */
final class Examples {
    private Examples() {}

    static Audience audience() {
        return Audience.authorOnly(ParticipantId.of("author"));
    }

    static Confidential<String> confidential() {
        return Confidential.of("x", audience());
    }
}
