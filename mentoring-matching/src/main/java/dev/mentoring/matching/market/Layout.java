package dev.mentoring.matching.market;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where each pair of the sorted market stood in the arrays as they were given.
 *
 * @param table the pairs of the sorted market
 * @param menteeOrder the given position of each mentee of the sorted market
 * @param mentorOrder the given position of each mentor of the sorted market
 * @param source the given position of each pair; null when everybody is acceptable
 */
record Layout(PairTable table, int[] menteeOrder, int[] mentorOrder, int @Nullable [] source) {
    static Layout complete(int[] menteeOrder, int[] mentorOrder) {
        checkArgument(
                (long) menteeOrder.length * mentorOrder.length <= Market.MAXIMUM_PAIRS,
                "%s x %s people are too many pairs",
                menteeOrder.length,
                mentorOrder.length);
        return new Layout(PairTable.complete(menteeOrder.length, mentorOrder.length), menteeOrder, mentorOrder, null);
    }

    static Layout sparse(int[] menteeOrder, int[] mentorOrder, int[] rowStarts, int[] columns) {
        int[] newMentor = new int[mentorOrder.length];
        for (int mentor = 0; mentor < mentorOrder.length; mentor++) {
            newMentor[mentorOrder[mentor]] = mentor;
        }
        int[] newStarts = new int[rowStarts.length];
        int[] newColumns = new int[columns.length];
        int[] source = new int[columns.length];
        for (int mentee = 0; mentee < menteeOrder.length; mentee++) {
            int from = rowStarts[menteeOrder[mentee]];
            int start = newStarts[mentee];
            long[] row = new long[rowStarts[menteeOrder[mentee] + 1] - from];
            Arrays.setAll(row, i -> ((long) newMentor[columns[from + i]] << 32) | (from + i));
            Arrays.sort(row);
            for (int i = 0; i < row.length; i++) {
                newColumns[start + i] = (int) (row[i] >> 32);
                source[start + i] = (int) row[i];
            }
            newStarts[mentee + 1] = start + row.length;
        }
        return new Layout(PairTable.of(mentorOrder.length, newStarts, newColumns), menteeOrder, mentorOrder, source);
    }

    /** {@return the given weights in the order of the sorted market} */
    Column column(long[] values) {
        checkArgument(values.length == table.pairs(), "%s weights for %s pairs", values.length, table.pairs());
        return Column.of(values.length, each -> forEachSource(pair -> each.accept(values[pair])));
    }

    /**
     * {@return the given scores as ranks}: {@code ~score} turns the order round and cannot overflow
     *
     * @param scores the scores as they were given
     * @param side whose they are, which says in which order the market keeps them
     */
    Column ranks(int[] scores, Side side) {
        checkArgument(scores.length == table.pairs(), "%s scores for %s pairs", scores.length, table.pairs());
        return Column.of(
                scores.length,
                side == Side.MENTOR && table.isComplete()
                        ? each -> forEachSourceByMentor(given -> each.accept(~scores[given]))
                        : each -> forEachSource(given -> each.accept(~scores[given])));
    }

    Column ranks(PairScore score, Side side) {
        return Column.of(
                table.pairs(),
                side == Side.MENTOR && table.isComplete()
                        ? each -> forEachPairByMentor(score, each)
                        : each -> forEachPair(score, each));
    }

    private void forEachPair(PairScore score, LongConsumer each) {
        for (int mentee = 0; mentee < menteeOrder.length; mentee++) {
            int given = menteeOrder[mentee];
            int start = table.rowStart(mentee);
            int end = table.rowStart(mentee + 1);
            IntUnaryOperator mentorOf = table.isComplete() ? pair -> pair - start : table::mentorOf;
            for (int pair = start; pair < end; pair++) {
                each.accept(~score.score(given, mentorOrder[mentorOf.applyAsInt(pair)]));
            }
        }
    }

    private void forEachPairByMentor(PairScore score, LongConsumer each) {
        for (int mentor : mentorOrder) {
            for (int mentee : menteeOrder) {
                each.accept(~score.score(mentee, mentor));
            }
        }
    }

    private void forEachSource(IntConsumer each) {
        if (source != null) {
            for (int given : source) {
                each.accept(given);
            }
            return;
        }
        for (int given : menteeOrder) {
            for (int mentor : mentorOrder) {
                each.accept(given * mentorOrder.length + mentor);
            }
        }
    }

    private void forEachSourceByMentor(IntConsumer each) {
        for (int mentor = 0; mentor < mentorOrder.length; mentor++) {
            for (int mentee = 0; mentee < menteeOrder.length; mentee++) {
                each.accept(
                        source == null
                                ? menteeOrder[mentee] * mentorOrder.length + mentorOrder[mentor]
                                : source[table.find(mentee, mentor)]);
            }
        }
    }
}
