package dev.mentoring.feedback.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The rank of an integer matrix by the schoolbook, for oracles: no code in common with what it judges. */
final class PlainRank {
    private PlainRank() {}

    static int of(List<long[]> matrix) {
        List<long[]> rows = new ArrayList<>();
        matrix.forEach(row -> rows.add(row.clone()));
        int rank = 0;
        int columns = rows.isEmpty() ? 0 : rows.get(0).length;
        for (int column = 0; column < columns; column++) {
            int pivot = rank;
            while (pivot < rows.size() && rows.get(pivot)[column] == 0) {
                pivot++;
            }
            if (pivot < rows.size()) {
                long[] leading = rows.get(pivot);
                rows.set(pivot, rows.get(rank));
                rows.set(rank++, leading);
                for (int i = rank; i < rows.size(); i++) {
                    rows.set(i, cleared(rows.get(i), leading, column));
                }
            }
        }
        return rank;
    }

    private static long[] cleared(long[] row, long[] leading, int column) {
        long[] cleared = new long[row.length];
        long divisor = 0;
        for (int j = 0; j < row.length; j++) {
            cleared[j] = Math.subtractExact(
                    Math.multiplyExact(row[j], leading[column]), Math.multiplyExact(leading[j], row[column]));
            divisor = BigInteger.valueOf(divisor)
                    .gcd(BigInteger.valueOf(cleared[j]))
                    .longValue();
        }
        for (int j = 0; j < row.length && divisor > 1; j++) {
            cleared[j] /= divisor;
        }
        return cleared;
    }

    /** Whether sums tell a weighted combination of the answers of some raters, of all kinds or only their sum. */
    static boolean tells(List<long[]> sums, int raters, long about, Inference inference) {
        return switch (inference) {
            case SUMS -> {
                List<long[]> more = new ArrayList<>(sums);
                more.add(row(about, raters));
                yield of(more) == of(sums);
            }
            case COMBINATIONS -> {
                List<long[]> others = new ArrayList<>();
                for (long[] sum : sums) {
                    long[] other = sum.clone();
                    for (int i = 0; i < raters; i++) {
                        other[i] = (about >> i & 1) == 1 ? 0 : other[i];
                    }
                    others.add(other);
                }
                yield of(others) < of(sums);
            }
        };
    }

    static long[] row(long set, int raters) {
        long[] row = new long[raters];
        for (int i = 0; i < raters; i++) {
            row[i] = set >> i & 1;
        }
        return row;
    }

    /** The least number of raters about whom something is told; a number beyond all when nothing is. */
    static int fewest(List<long[]> sums, int raters, Inference inference) {
        int fewest = Integer.MAX_VALUE;
        for (long about = 1; about < 1L << raters; about++) {
            if (Long.bitCount(about) < fewest && tells(sums, raters, about, inference)) {
                fewest = Long.bitCount(about);
            }
        }
        return fewest;
    }
}
