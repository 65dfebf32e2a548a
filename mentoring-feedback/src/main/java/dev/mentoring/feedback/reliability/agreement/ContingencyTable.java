package dev.mentoring.feedback.reliability.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableIntArray;
import dev.mentoring.feedback.reliability.RatingTable;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How often two raters chose each pair of categories. Immutable and thread-safe.
 *
 * @param categories the number of categories, in their order, at least 1
 * @param counts how many units the first rater put into the row and the second into the column, row by row
 */
public record ContingencyTable(int categories, ImmutableIntArray counts) {
    /**
     * Checks the counts.
     *
     * @param categories the number of categories, at least 1
     * @param counts the counts, row by row, 0 or more
     */
    public ContingencyTable {
        checkArgument(categories >= 1, "at least one category, but %s", categories);
        checkArgument(
                counts.length() == (long) categories * categories,
                "%s counts for %s categories",
                counts.length(),
                categories);
        checkArgument(counts.stream().allMatch(count -> count >= 0), "a count is 0 or more: %s", counts);
    }

    /**
     * {@return a table}
     *
     * @param rows for each category of the first rater, how often the second chose each
     */
    public static ContingencyTable of(int[][] rows) {
        return new ContingencyTable(
                rows.length, ImmutableIntArray.copyOf(Arrays.stream(rows).flatMapToInt(Arrays::stream)));
    }

    /**
     * {@return the table of two raters, over the units that both have rated; the categories are all values that occur in the
     * ratings, by any rater, in ascending order}
     *
     * @param ratings the ratings, not all missing
     * @param first the first rater, from 0
     * @param second the second rater, from 0
     */
    public static ContingencyTable between(RatingTable ratings, int first, int second) {
        return between(ratings, distinctValues(ratings), first, second);
    }

    /** The table of two raters over the values that occur, in ascending order. */
    static ContingencyTable between(RatingTable ratings, double[] values, int first, int second) {
        checkArgument(values.length > 0, "no rating at all");
        int[] counts = new int[Math.multiplyExact(values.length, values.length)];
        for (int unit = 0; unit < ratings.units(); unit++) {
            if (ratings.isRated(unit, first) && ratings.isRated(unit, second)) {
                int row = Arrays.binarySearch(values, ratings.rating(unit, first));
                counts[row * values.length + Arrays.binarySearch(values, ratings.rating(unit, second))]++;
            }
        }
        return new ContingencyTable(values.length, ImmutableIntArray.copyOf(counts));
    }

    /** Every value that occurs, in ascending order. */
    static double[] distinctValues(RatingTable ratings) {
        return IntStream.range(0, ratings.units())
                .mapToObj(ratings::ratingsOf)
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * {@return how many units}
     *
     * @param row the category of the first rater, from 0
     * @param column the category of the second rater, from 0
     */
    public int count(int row, int column) {
        return counts.get(row * categories + column);
    }

    /** {@return how many units both have rated} */
    public long total() {
        return counts.stream().asLongStream().sum();
    }
}
