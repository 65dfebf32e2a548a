package dev.mentoring.architecture.offence.feedback;

import dev.mentoring.architecture.offence.core.internal.Secret;

/** Reaches into another module. */
public final class KnowsCoreInternals {
    private KnowsCoreInternals() {}

    public static String reveal(Secret secret) {
        return secret.value();
    }
}
