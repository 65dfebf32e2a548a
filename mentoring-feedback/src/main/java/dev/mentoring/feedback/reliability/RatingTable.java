package dev.mentoring.feedback.reliability;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.Arrays;

/**
 * Ratings of units (in rows) by raters (in columns), some of which may be missing. For the consistency of a questionnaire
 * the units are people and the columns items.
 *
 * <p>Begin with {@link #of(double[][])} when nothing is missing, with {@link #builder} otherwise. Memory is 8 bytes a cell.
 * Immutable and thread-safe.
 */
public final class RatingTable {
    private static final double MISSING = Double.NaN;

    private final int units;
    private final int raters;
    private final double[] cells;

    private RatingTable(int units, int raters, double[] cells) {
        this.units = units;
        this.raters = raters;
        this.cells = cells;
    }

    /**
     * {@return a table without missing ratings}
     *
     * @param rows for each unit, the ratings by each rater; finite, all rows of one length
     * @throws IllegalArgumentException when a row is shorter or longer than the first, or a rating is not finite
     */
    public static RatingTable of(double[][] rows) {
        Builder builder = builder(rows.length, rows.length == 0 ? 0 : rows[0].length);
        for (int unit = 0; unit < rows.length; unit++) {
            checkArgument(
                    rows[unit].length == builder.raters,
                    "row %s has %s ratings, but the first has %s",
                    unit,
                    rows[unit].length,
                    builder.raters);
            for (int rater = 0; rater < builder.raters; rater++) {
                builder.rate(unit, rater, rows[unit][rater]);
            }
        }
        return builder.build();
    }

    /**
     * {@return a table of groups of different sizes: a row for each group, with a missing rating wherever another group
     * has more members}
     *
     * @param groups for each group, the ratings by its members; finite
     * @throws IllegalArgumentException when a rating is not finite
     */
    public static RatingTable ofGroups(double[][] groups) {
        int largest =
                Arrays.stream(groups).mapToInt(group -> group.length).max().orElse(0);
        Builder builder = builder(groups.length, largest);
        for (int group = 0; group < groups.length; group++) {
            for (int member = 0; member < groups[group].length; member++) {
                builder.rate(group, member, groups[group][member]);
            }
        }
        return builder.build();
    }

    /**
     * {@return a builder of a table in which every rating is missing at first}
     *
     * @param units the number of units, 0 or more
     * @param raters the number of raters, 0 or more
     */
    public static Builder builder(int units, int raters) {
        return new Builder(units, raters);
    }

    /** {@return the number of units} */
    public int units() {
        return units;
    }

    /** {@return the number of raters, or items} */
    public int raters() {
        return raters;
    }

    /**
     * {@return whether there is a rating}
     *
     * @param unit the unit, from 0
     * @param rater the rater, from 0
     */
    public boolean isRated(int unit, int rater) {
        return !Double.isNaN(cell(unit, rater));
    }

    /**
     * {@return a rating}
     *
     * @param unit the unit, from 0
     * @param rater the rater, from 0
     * @throws IllegalArgumentException when it is missing
     */
    public double rating(int unit, int rater) {
        double rating = cell(unit, rater);
        checkArgument(!Double.isNaN(rating), "unit %s was not rated by rater %s", unit, rater);
        return rating;
    }

    private double cell(int unit, int rater) {
        return cells[checkElementIndex(unit, units) * raters + checkElementIndex(rater, raters)];
    }

    /**
     * {@return the ratings of a unit, in the order of the raters, without the missing ones}
     *
     * @param unit the unit, from 0
     */
    public double[] ratingsOf(int unit) {
        int from = checkElementIndex(unit, units) * raters;
        double[] ratings = new double[raters];
        int count = 0;
        for (int cell = from; cell < from + raters; cell++) {
            if (!Double.isNaN(cells[cell])) {
                ratings[count++] = cells[cell];
            }
        }
        return count == raters ? ratings : Arrays.copyOf(ratings, count);
    }

    /** {@return whether no rating is missing} */
    public boolean isComplete() {
        return Arrays.stream(cells).noneMatch(Double::isNaN);
    }

    /** {@return the units that every rater has rated, in their order} */
    public RatingTable completeUnits() {
        double[] kept = new double[cells.length];
        int count = 0;
        for (int unit = 0; unit < units; unit++) {
            double[] ratings = ratingsOf(unit);
            if (ratings.length == raters) {
                System.arraycopy(ratings, 0, kept, count * raters, raters);
                count++;
            }
        }
        return count == units ? this : new RatingTable(count, raters, Arrays.copyOf(kept, count * raters));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RatingTable table
                && units == table.units
                && raters == table.raters
                && Arrays.equals(cells, table.cells);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * units + raters) + Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return "RatingTable[units=" + units + ", raters=" + raters + "]";
    }

    /** Collects ratings; not thread-safe. */
    public static final class Builder {
        private final int units;
        private final int raters;
        private final double[] cells;

        private Builder(int units, int raters) {
            checkArgument(units >= 0 && raters >= 0, "a table of %s by %s", units, raters);
            this.units = units;
            this.raters = raters;
            cells = new double[Math.multiplyExact(units, raters)];
            Arrays.fill(cells, MISSING);
        }

        /**
         * Notes a rating, in place of an earlier one for the same cell.
         *
         * @param unit the unit, from 0
         * @param rater the rater, from 0
         * @param rating the rating, finite
         * @return this builder
         * @throws IllegalArgumentException when the rating is not finite
         */
        public Builder rate(int unit, int rater, double rating) {
            checkArgument(Double.isFinite(rating), "not a finite rating: %s", rating);
            // Zero of either sign is one value.
            cells[checkElementIndex(unit, units) * raters + checkElementIndex(rater, raters)] = rating + 0.0;
            return this;
        }

        /** {@return the table as it stands} */
        public RatingTable build() {
            return new RatingTable(units, raters, cells.clone());
        }
    }
}
