package dev.mentoring.core.lifecycle;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;

/** Sound values for the test that null is refused. */
final class Examples {
    private Examples() {}

    static Actor actor() {
        return Actor.participant(ParticipantId.of("ann"));
    }

    static Problems problems() {
        return Problems.builder()
                .error(LifecycleTexts.CATALOGUE, "event-of-another", Place.pointer(""), "x", 1)
                .build();
    }
}
