package dev.mentoring.matching.market;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Finds out what a market really has. */
final class FeatureSurvey {
    private FeatureSurvey() {}

    static ImmutableSet<MarketFeature> of(Market market, Quotas mentees, Quotas mentors) {
        Set<MarketFeature> found = EnumSet.of(MarketFeature.TWO_SIDES);
        addIf(found, MarketFeature.INCOMPLETE_LISTS, !market.isComplete());
        addIf(found, MarketFeature.UNEQUAL_SIDES, market.menteeCount() != market.mentorCount());
        addIf(found, MarketFeature.COUPLES, !market.couples().isEmpty());
        addIf(found, MarketFeature.WEIGHTS, market.hasWeights());
        addIf(found, MarketFeature.MENTEE_UPPER_QUOTAS, mentees.anyMaximumBesideOne());
        addIf(found, MarketFeature.MENTOR_UPPER_QUOTAS, mentors.anyMaximumBesideOne());
        addIf(found, MarketFeature.MENTEE_LOWER_QUOTAS, mentees.anyMinimum());
        addIf(found, MarketFeature.MENTOR_LOWER_QUOTAS, mentors.anyMinimum());
        addIf(found, MarketFeature.MENTEE_TIES, hasMenteeTies(market));
        addIf(found, MarketFeature.MENTOR_TIES, hasMentorTies(market));
        return Sets.immutableEnumSet(found);
    }

    private static void addIf(Set<MarketFeature> found, MarketFeature feature, boolean present) {
        if (present) {
            found.add(feature);
        }
    }

    private static boolean hasMenteeTies(Market market) {
        int[] ranks = new int[0];
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            int start = market.rowStart(mentee);
            ranks = room(ranks, market.rowEnd(mentee) - start);
            if (hasTie(ranks, market.rowEnd(mentee) - start, i -> market.menteeRank(start + i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMentorTies(Market market) {
        int[] ranks = new int[0];
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            int start = market.columnStart(mentor);
            ranks = room(ranks, market.columnEnd(mentor) - start);
            if (hasTie(ranks, market.columnEnd(mentor) - start, i -> market.mentorRankAt(start + i))) {
                return true;
            }
        }
        return false;
    }

    private static int[] room(int[] array, int size) {
        return array.length >= size ? array : new int[size];
    }

    private static boolean hasTie(int[] ranks, int size, IntUnaryOperator rank) {
        int least = Integer.MAX_VALUE;
        int greatest = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            ranks[i] = rank.applyAsInt(i);
            least = Math.min(least, ranks[i]);
            greatest = Math.max(greatest, ranks[i]);
        }
        return (long) greatest - least < (long) Long.SIZE * size
                ? isMetTwice(ranks, size, least, greatest - least)
                : isTwiceWhenSorted(ranks, size);
    }

    /** Marks one bit for each rank, which is fast where ranks have few gaps. */
    private static boolean isMetTwice(int[] ranks, int size, int least, int range) {
        long[] met = new long[range / Long.SIZE + 1];
        for (int i = 0; i < size; i++) {
            int offset = ranks[i] - least;
            long bit = 1L << offset;
            if ((met[offset / Long.SIZE] & bit) != 0) {
                return true;
            }
            met[offset / Long.SIZE] |= bit;
        }
        return false;
    }

    private static boolean isTwiceWhenSorted(int[] ranks, int size) {
        Arrays.sort(ranks, 0, size);
        for (int i = 1; i < size; i++) {
            if (ranks[i] == ranks[i - 1]) {
                return true;
            }
        }
        return false;
    }
}
