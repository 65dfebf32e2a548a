package dev.mentoring.architecture.offence.core.shape;

import dev.mentoring.architecture.offence.core.internal.Secret;
import java.util.Optional;

/** Lets callers see what they cannot name. */
public final class ShowsInternalTypes {
    private ShowsInternalTypes() {}

    /** {@return an internal type, within another} */
    public static Optional<Secret> withinAnother() {
        return Optional.empty();
    }

    /**
     * Takes an internal type.
     *
     * @param secret the internal type
     */
    public static void asParameter(Secret secret) {
        secret.hashCode();
    }
}
