package dev.mentoring.feedback.instrument;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.text.BilingualText;

/**
 * How many items of a subscale must be rated for a score. An item counts as <em>applicable</em> when it was shown and
 * not answered “not applicable”; what is not applicable is not missing. Nothing missing is ever counted as a number.
 */
public sealed interface MissingPolicy {
    /**
     * {@return whether a score is made}
     *
     * @param rated how many items were rated
     * @param applicable how many items were applicable; at least as many as were rated
     */
    default boolean permits(int rated, int applicable) {
        return rated >= 1 && rated >= required(applicable);
    }

    /**
     * {@return how many items must be rated, at least 1}
     *
     * @param applicable how many items were applicable
     */
    int required(int applicable);

    /** {@return the policy in words} */
    BilingualText description();

    /** Every applicable item must be rated. */
    record CompleteOnly() implements MissingPolicy {
        @Override
        public int required(int applicable) {
            return Math.max(1, applicable);
        }

        @Override
        public BilingualText description() {
            return InstrumentTexts.CATALOGUE.text("missing.complete-only");
        }
    }

    /**
     * A fixed number of items must be rated.
     *
     * @param items how many, at least 1
     */
    record AtLeast(int items) implements MissingPolicy {
        /**
         * Checks the number.
         *
         * @param items how many, at least 1
         */
        public AtLeast {
            checkArgument(items >= 1, "at least one item must be rated, but the policy asks for %s", items);
        }

        @Override
        public int required(int applicable) {
            return items;
        }

        @Override
        public BilingualText description() {
            return InstrumentTexts.CATALOGUE.text("missing.at-least", items);
        }
    }

    /** Half of the applicable items must be rated; of five, three. */
    record AtLeastHalf() implements MissingPolicy {
        @Override
        public int required(int applicable) {
            return Math.max(1, (applicable + 1) / 2);
        }

        @Override
        public BilingualText description() {
            return InstrumentTexts.CATALOGUE.text("missing.at-least-half");
        }
    }

    /** One rated item is enough; it stands for all. */
    record Prorate() implements MissingPolicy {
        @Override
        public int required(int applicable) {
            return 1;
        }

        @Override
        public BilingualText description() {
            return InstrumentTexts.CATALOGUE.text("missing.prorate");
        }
    }
}
