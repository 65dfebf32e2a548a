package dev.mentoring.matching.experiment.result;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;

/** What a published finding compares with. Immutable. */
public sealed interface FindingReference {
    /**
     * A figure.
     *
     * @param value the figure
     * @param uncertainty how far on either side the true value may lie: of rounding, or of the sample from which it was
     *     estimated with a confidence of 95 percent; 0 for an exact one
     */
    record Figure(double value, double uncertainty) implements FindingReference {
        /**
         * Checks that both are finite, and the uncertainty not negative.
         *
         * @param value the figure
         * @param uncertainty how far on either side the true value may lie
         */
        public Figure {
            checkArgument(Double.isFinite(value), "not a finite figure: %s", value);
            checkArgument(uncertainty >= 0 && Double.isFinite(uncertainty), "not an uncertainty: %s", uncertainty);
        }
    }

    /**
     * The same metric and mechanism in the cell of the same source that differs by these parameters.
     *
     * @param where the values of the other cell by parameter; one or more
     */
    record OtherCell(ImmutableSortedMap<String, String> where) implements FindingReference {
        /**
         * Checks that something differs.
         *
         * @param where the values of the other cell by parameter; one or more
         */
        public OtherCell {
            requireNonNull(where);
            checkArgument(!where.isEmpty(), "another cell differs by a parameter");
        }
    }
}
