package dev.mentoring.core.warning;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.TextLanguage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** One of the facts on which a warning rests: a number or a date. */
public sealed interface WarningFact {
    /** {@return what it counts or dates} */
    FactKind kind();

    /** {@return what stands for it in a sentence} */
    BilingualText text();

    /**
     * A number.
     *
     * @param kind what it counts
     * @param value how many or how much, not negative
     */
    record Amount(FactKind kind, double value) implements WarningFact {
        /**
         * Refuses null.
         *
         * @param kind what it counts
         * @param value how many or how much
         */
        public Amount {
            requireNonNull(kind);
        }

        @Override
        public BilingualText text() {
            return WarningTexts.CATALOGUE.text("amount", value);
        }
    }

    /**
     * A date.
     *
     * @param kind what it dates
     * @param date the date
     */
    record Dated(FactKind kind, LocalDate date) implements WarningFact {
        /**
         * Refuses null.
         *
         * @param kind what it dates
         * @param date the date
         */
        public Dated {
            requireNonNull(kind);
            requireNonNull(date);
        }

        @Override
        public BilingualText text() {
            return new BilingualText(in(TextLanguage.ENGLISH), in(TextLanguage.FRENCH));
        }

        private String in(TextLanguage language) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
        }
    }
}
