package dev.mentoring.core.confidentiality;

import static java.util.Objects.requireNonNull;

/**
 * What a reader gets to see.
 *
 * @param <T> the content
 */
public sealed interface Reading<T> {
    /**
     * The reader may read it. Neither this nor its {@link #toString()} is for a log.
     *
     * @param content what was said
     * @param <T> the content
     */
    record Shown<T>(T content) implements Reading<T> {
        /**
         * Refuses null.
         *
         * @param content what was said
         */
        public Shown {
            requireNonNull(content);
        }

        /** {@return that there is something to read, but not what} */
        @Override
        public String toString() {
            return "Shown[…]";
        }
    }

    /**
     * The reader may not read it, or there is nothing left to read.
     *
     * @param reason why
     * @param <T> the content
     */
    record Withheld<T>(WithheldReason reason) implements Reading<T> {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Withheld {
            requireNonNull(reason);
        }
    }
}
