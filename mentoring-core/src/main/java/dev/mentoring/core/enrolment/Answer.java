package dev.mentoring.core.enrolment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.confidentiality.Confidential;
import java.time.LocalDate;

/** What somebody answered to a {@link Question}. */
public sealed interface Answer {
    /**
     * The chosen options.
     *
     * @param options what was chosen
     */
    record Picked(ImmutableSortedSet<String> options) implements Answer {
        /**
         * Refuses null.
         *
         * @param options what was chosen
         */
        public Picked {
            requireNonNull(options);
        }
    }

    /**
     * A number on a scale.
     *
     * @param value the number
     */
    record Rated(int value) implements Answer {}

    /**
     * Yes or no.
     *
     * @param yes whether it was yes
     */
    record Confirmed(boolean yes) implements Answer {}

    /**
     * A day.
     *
     * @param day the day
     */
    record Dated(LocalDate day) implements Answer {
        /**
         * Refuses null.
         *
         * @param day the day
         */
        public Dated {
            requireNonNull(day);
        }
    }

    /**
     * The person’s own words, in confidence.
     *
     * @param text the words
     */
    record Told(Confidential<String> text) implements Answer {
        /**
         * Refuses null.
         *
         * @param text the words
         */
        public Told {
            requireNonNull(text);
        }
    }
}
