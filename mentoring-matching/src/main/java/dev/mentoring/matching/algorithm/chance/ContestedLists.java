package dev.mentoring.matching.algorithm.chance;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the order of choosing can change: the strict lists of mentees, each cut off behind the first mentor who cannot
 * become full, because there are as many places as mentees who could ever choose them.
 */
final class ContestedLists {
    private final Market market;
    private final RankTable lists;
    private final int[] ends;
    private final boolean[] contested;

    ContestedLists(Market market) {
        this.market = market;
        this.lists = RankTable.of(market);
        this.ends = new int[market.menteeCount()];
        this.contested = new boolean[market.mentorCount()];
        Arrays.setAll(ends, market::rowEnd);
        Arrays.fill(contested, true);
        boolean changed = true;
        while (changed) {
            changed = release();
        }
    }

    /** {@return whether another mentor proved unable to become full} */
    private boolean release() {
        int[] interested = new int[contested.length];
        for (int mentee = 0; mentee < ends.length; mentee++) {
            for (int position = market.rowStart(mentee); position < ends[mentee]; position++) {
                interested[mentorAt(position)]++;
            }
        }
        boolean changed = false;
        for (int mentor = 0; mentor < contested.length; mentor++) {
            if (contested[mentor] && interested[mentor] <= market.mentorMaximum(mentor)) {
                contested[mentor] = false;
                changed = true;
            }
        }
        for (int mentee = 0; mentee < ends.length; mentee++) {
            int end = market.rowStart(mentee);
            while (end < ends[mentee] && contested[mentorAt(end)]) {
                end++;
            }
            ends[mentee] = Math.min(ends[mentee], end + 1);
        }
        return changed;
    }

    int start(int mentee) {
        return market.rowStart(mentee);
    }

    int end(int mentee) {
        return ends[mentee];
    }

    int pairAt(int position) {
        return lists.menteeListed(position);
    }

    int mentorAt(int position) {
        return market.mentorOf(lists.menteeListed(position));
    }

    boolean isContested(int mentor) {
        return contested[mentor];
    }

    /** {@return the mentees for whom it matters when they choose, those with the same list together} */
    List<List<Integer>> rivals() {
        Map<List<Integer>, List<Integer>> byList = new LinkedHashMap<>();
        for (int mentee = 0; mentee < ends.length; mentee++) {
            if (start(mentee) < ends[mentee] && contested[mentorAt(start(mentee))]) {
                List<Integer> list = IntStream.range(start(mentee), ends[mentee])
                        .map(this::mentorAt)
                        .boxed()
                        .toList();
                byList.computeIfAbsent(list, key -> new ArrayList<>()).add(mentee);
            }
        }
        return new ArrayList<>(byList.values());
    }
}
