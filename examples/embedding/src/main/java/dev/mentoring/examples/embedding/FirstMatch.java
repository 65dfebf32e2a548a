package dev.mentoring.examples.embedding;

import dev.mentoring.core.identity.ParticipantId;

/** Runs on the module path and prints who takes part. */
public final class FirstMatch {
    private FirstMatch() {}

    /**
     * Prints a participant.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        System.out.println(ParticipantId.of("amina"));
    }
}
