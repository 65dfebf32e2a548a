package dev.mentoring.core.consent;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.internal.Identifiers;
import java.time.Instant;
import java.util.Optional;

/** What happened to a consent. */
public sealed interface ConsentEvent {
    /** {@return what it is about} */
    ConsentPurpose purpose();

    /**
     * Somebody agreed.
     *
     * @param purpose to what
     * @param textVersion the version of the text that was read; 1 to 200 characters
     * @param until the moment from which it no longer holds; empty when no end was set
     */
    record ConsentGiven(ConsentPurpose purpose, String textVersion, Optional<Instant> until) implements ConsentEvent {
        /**
         * Checks the form of the version.
         *
         * @param purpose to what
         * @param textVersion the version of the text that was read
         * @param until the moment from which it no longer holds
         */
        public ConsentGiven {
            requireNonNull(purpose);
            Identifiers.check("text version", textVersion);
            requireNonNull(until);
        }
    }

    /**
     * Somebody no longer agrees.
     *
     * @param purpose to what
     */
    record ConsentWithdrawn(ConsentPurpose purpose) implements ConsentEvent {
        /**
         * Refuses null.
         *
         * @param purpose to what
         */
        public ConsentWithdrawn {
            requireNonNull(purpose);
        }
    }
}
