package dev.mentoring.matching.algorithm.rotation;

import dev.mentoring.matching.market.RankTable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Walks down from the mentee-optimal matching, each time to the next matching in which no mentor has its present worst rank,
 * and remembers where the worst rank of all was least.
 */
final class RegretDescent {
    private static final int NONE = -1;

    private final RankTable table;
    private final FoundRotations found;

    /** Pairs by the rank that the mentor gives, the worst first; those that have ended are met later. */
    private final PriorityQueue<Integer> byMentorRank;

    /** The rotation that ends each pair; absent pairs never end. */
    private final int[] endedBy;

    private final BitSet applied = new BitSet();
    private final int[] waiting;
    private int menteeRegret;

    private BitSet best = new BitSet();
    private int regret;

    RegretDescent(RotationPoset poset) {
        this.table = poset.table();
        this.found = poset.found();
        this.byMentorRank = new PriorityQueue<>(Comparator.comparingInt((Integer pair) -> -table.mentorRank(pair))
                .thenComparingInt(pair -> pair));
        this.endedBy = new int[poset.market().pairCount()];
        Arrays.fill(endedBy, NONE);
        for (int rotation = 0; rotation < found.count(); rotation++) {
            for (int move = found.starts().get(rotation); move < found.starts().get(rotation + 1); move++) {
                endedBy[found.lost().get(move)] = rotation;
            }
        }
        this.waiting = new int[found.count()];
        Arrays.stream(poset.menteeOptimal()).forEach(this::begin);
        regret = currentRegret();
        descend();
    }

    private void begin(int pair) {
        byMentorRank.add(pair);
        menteeRegret = Math.max(menteeRegret, table.menteeRank(pair));
    }

    private int mentorRegret() {
        return byMentorRank.isEmpty() ? 0 : table.mentorRank(byMentorRank.peek());
    }

    private int currentRegret() {
        return Math.max(menteeRegret, mentorRegret());
    }

    private void descend() {
        while (!byMentorRank.isEmpty()) {
            int rank = mentorRegret();
            while (!byMentorRank.isEmpty() && mentorRegret() == rank) {
                int rotation = endedBy[byMentorRank.poll()];
                if (rotation == NONE) {
                    return;
                }
                carryOut(rotation);
            }
            if (skipEnded() && currentRegret() < regret) {
                regret = currentRegret();
                best = (BitSet) applied.clone();
            }
        }
    }

    /** Drops pairs that have ended from the front. */
    private boolean skipEnded() {
        while (!byMentorRank.isEmpty()) {
            int rotation = endedBy[byMentorRank.peek()];
            if (rotation == NONE || !applied.get(rotation)) {
                return true;
            }
            byMentorRank.poll();
        }
        return false;
    }

    /** Carries out a rotation and all that it needs. */
    private void carryOut(int rotation) {
        int size = 0;
        if (!applied.get(rotation)) {
            applied.set(rotation);
            waiting[size++] = rotation;
        }
        while (size > 0) {
            int at = waiting[--size];
            for (int move = found.starts().get(at); move < found.starts().get(at + 1); move++) {
                begin(found.gained().get(move));
            }
            for (int i = found.needStarts().get(at); i < found.needStarts().get(at + 1); i++) {
                int earlier = found.needs().get(i);
                if (!applied.get(earlier)) {
                    applied.set(earlier);
                    waiting[size++] = earlier;
                }
            }
        }
    }

    /** {@return the closed set of the best matching met} */
    BitSet best() {
        return best;
    }

    /** {@return its worst rank, or 0 when nobody is matched} */
    int regret() {
        return regret;
    }
}
