package dev.mentoring.feedback.reliability;

import java.util.Arrays;

/** Tables of ratings for tests, written as text: rows between strokes, cells between blanks, a dot for a missing one. */
public final class Tables {
    /** Shrout and Fleiss (1979): 6 targets, 4 judges. */
    public static final RatingTable SHROUT_FLEISS = table("9 2 5 8 / 6 1 3 2 / 8 4 6 8 / 7 1 2 6 / 10 5 6 9 / 6 2 4 7");

    /** 8 people, 4 items. */
    public static final RatingTable SCALE = table("4 5 4 4/3 3 2 3/5 5 5 4/2 2 3 2/4 4 4 5/1 2 1 2/3 4 3 3/5 4 5 5");

    /** 12 people, 5 items that one factor explains well. */
    public static final RatingTable ONE_FACTOR = table("4 3 4 2 3/5 5 4 4 3/3 2 2 3 3/2 1 1 2 2/4 4 3 5 4/3 2 3 2 4/"
            + "5 4 5 4 5/1 2 2 1 3/4 3 3 3 2/5 5 3 5 4/3 3 2 4 3/2 4 3 3 2");

    /** Krippendorff (2011), section C: 4 observers, 12 units; here units in rows. */
    public static final RatingTable KRIPPENDORFF = transposed(
            "1 2 3 3 2 1 4 1 2 . . . / 1 2 3 3 2 2 4 1 2 5 . 3 / . 3 3 3 2 3 4 2 2 5 1 . / 1 2 3 3 2 4 4 1 2 5 1 .");

    /** The example of Wikipedia: 3 observers, 15 units; here units in rows. */
    public static final RatingTable WIKIPEDIA = transposed("""
            . . . . . 3 4 1 2 1 1 3 3 . 3 / 1 . 2 1 3 3 4 3 . . . . . . . / . . 2 1 3 4 4 . 2 1 1 3 3 . 4""");

    private Tables() {}

    public static RatingTable table(String text) {
        String[][] cells = cells(text);
        RatingTable.Builder builder = RatingTable.builder(cells.length, cells[0].length);
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                if (!cells[row][column].equals(".")) {
                    builder.rate(row, column, Double.parseDouble(cells[row][column]));
                }
            }
        }
        return builder.build();
    }

    private static RatingTable transposed(String text) {
        return transposed(table(text));
    }

    public static RatingTable transposed(RatingTable table) {
        RatingTable.Builder builder = RatingTable.builder(table.raters(), table.units());
        for (int row = 0; row < table.units(); row++) {
            for (int column = 0; column < table.raters(); column++) {
                if (table.isRated(row, column)) {
                    builder.rate(column, row, table.rating(row, column));
                }
            }
        }
        return builder.build();
    }

    private static String[][] cells(String text) {
        return Arrays.stream(text.strip().split("\\s*/\\s*"))
                .map(row -> row.split(" "))
                .toArray(String[][]::new);
    }
}
