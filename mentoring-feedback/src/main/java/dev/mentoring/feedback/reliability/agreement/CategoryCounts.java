package dev.mentoring.feedback.reliability.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import dev.mentoring.feedback.reliability.RatingTable;
import java.util.Arrays;

/**
 * How many raters put each unit into each category, when it does not matter who did. Immutable and thread-safe.
 */
public final class CategoryCounts {
    private final int categories;
    private final int[] counts;
    private final int[] totals;

    private CategoryCounts(int units, int categories, int[] counts) {
        this.categories = categories;
        this.counts = counts;
        totals = new int[units];
        for (int i = 0; i < counts.length; i++) {
            totals[i / categories] += counts[i];
        }
    }

    /**
     * {@return the counts}
     *
     * @param rows for each unit, how many raters chose each category; all rows of one length
     */
    public static CategoryCounts of(int[][] rows) {
        checkArgument(rows.length > 0 && rows[0].length > 0, "at least one unit and one category");
        int categories = rows[0].length;
        for (int[] row : rows) {
            checkArgument(row.length == categories, "%s counts for %s categories", row.length, categories);
            checkArgument(Arrays.stream(row).allMatch(count -> count >= 0), "a count is 0 or more");
        }
        return new CategoryCounts(
                rows.length,
                categories,
                Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray());
    }

    /**
     * {@return the counts of ratings; missing ones are not counted}
     *
     * @param ratings the ratings, at least one unit
     * @param categories every value that the scale has, used or not, in its order, without repetition
     * @throws IllegalArgumentException when a rating is none of the categories
     */
    public static CategoryCounts of(RatingTable ratings, double... categories) {
        checkArgument(ratings.units() > 0 && categories.length > 0, "at least one unit and one category");
        int[] counts = new int[Math.multiplyExact(ratings.units(), categories.length)];
        for (int unit = 0; unit < ratings.units(); unit++) {
            for (double rating : ratings.ratingsOf(unit)) {
                counts[unit * categories.length + indexOf(rating, categories)]++;
            }
        }
        return new CategoryCounts(ratings.units(), categories.length, counts);
    }

    private static int indexOf(double rating, double[] categories) {
        for (int category = 0; category < categories.length; category++) {
            if (categories[category] == rating) {
                return category;
            }
        }
        throw new IllegalArgumentException(rating + " is none of the categories " + Arrays.toString(categories));
    }

    /** {@return the number of units} */
    public int units() {
        return totals.length;
    }

    /** {@return the number of categories} */
    public int categories() {
        return categories;
    }

    /**
     * {@return how many raters chose a category}
     *
     * @param unit the unit, from 0
     * @param category the category, from 0
     */
    public int count(int unit, int category) {
        return counts[checkElementIndex(unit, units()) * categories + checkElementIndex(category, categories)];
    }

    /**
     * {@return how many raters rated a unit}
     *
     * @param unit the unit, from 0
     */
    public int ratings(int unit) {
        return totals[unit];
    }

    /** Whether every rating there is fell into the same category. */
    boolean isOneCategory() {
        int used = 0;
        for (int category = 0; category < categories; category++) {
            int sum = 0;
            for (int unit = 0; unit < units(); unit++) {
                sum |= count(unit, category);
            }
            used += sum == 0 ? 0 : 1;
        }
        return used <= 1;
    }
}
