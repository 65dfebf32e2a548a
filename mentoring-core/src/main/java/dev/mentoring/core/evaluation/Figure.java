package dev.mentoring.core.evaluation;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.estimate.Interval;
import java.util.Optional;

/** A figure that is shown, or hidden with the reason. */
public sealed interface Figure {
    /**
     * It is shown.
     *
     * @param value the share or mean
     * @param interval its interval at 95 %
     * @param people how many people stand behind it
     */
    record Shown(double value, Interval interval, int people) implements Figure {
        /**
         * Refuses null.
         *
         * @param value the share or mean
         * @param interval its interval
         * @param people how many people stand behind it
         */
        public Shown {
            requireNonNull(interval);
        }

        /**
         * {@return where it lies beside the range that guides of vendors name; empty when they name none}
         *
         * @param indicator what it measures
         */
        public Optional<DisplayBand> band(Indicator indicator) {
            return indicator
                    .displayRange()
                    .map(range -> value < range.low()
                            ? DisplayBand.BELOW
                            : value > range.high() ? DisplayBand.ABOVE : DisplayBand.WITHIN);
        }
    }

    /**
     * It is hidden. How many people stand behind it is hidden as well.
     *
     * @param reason why
     */
    record Hidden(HidingReason reason) implements Figure {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public Hidden {
            requireNonNull(reason);
        }
    }
}
