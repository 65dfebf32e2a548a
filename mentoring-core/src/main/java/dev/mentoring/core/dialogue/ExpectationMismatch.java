package dev.mentoring.core.dialogue;

import static java.util.Objects.requireNonNull;

/**
 * A topic on which two people expect clearly different things.
 *
 * @param topic the topic
 * @param mentee the position of the mentee, from 1 to 5
 * @param mentor the position of the mentor, from 1 to 5
 */
public record ExpectationMismatch(ExpectationTopic topic, int mentee, int mentor) {
    /**
     * Refuses null.
     *
     * @param topic the topic
     * @param mentee the position of the mentee, from 1 to 5
     * @param mentor the position of the mentor, from 1 to 5
     */
    public ExpectationMismatch {
        requireNonNull(topic);
    }

    /** {@return how many positions lie between them} */
    public int distance() {
        return Math.abs(mentee - mentor);
    }
}
