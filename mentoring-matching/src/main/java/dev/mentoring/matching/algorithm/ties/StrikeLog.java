package dev.mentoring.matching.algorithm.ties;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.certificate.Strike;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.RankTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Remembers which tiers were struck, in order, and why. */
final class StrikeLog {
    private final Market market;
    private final List<Entry> entries = new ArrayList<>();

    /** Tiers, each a mentor and a rank, that fell together; and the mentees who cannot all be placed there. */
    private record Entry(int[] mentors, int[] ranks, int[] crowd) {}

    private static final int[] NOBODY = {};

    StrikeLog(Market market) {
        this.market = market;
    }

    void surplus(int mentor, int rank) {
        entries.add(new Entry(new int[] {mentor}, new int[] {rank}, NOBODY));
    }

    void crowded(int[] crowd, int[] mentors, int[] limits) {
        int[] ranks = Arrays.stream(mentors).map(mentor -> limits[mentor]).toArray();
        entries.add(new Entry(mentors, ranks, crowd));
    }

    /** {@return the strikes by ids} */
    ImmutableList<Strike> strikes(RankTable table) {
        return entries.stream().map(entry -> strike(table, entry)).collect(ImmutableList.toImmutableList());
    }

    private Strike strike(RankTable table, Entry entry) {
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        for (int i = 0; i < entry.mentors.length; i++) {
            int mentor = entry.mentors[i];
            for (int position = firstOfTier(table, mentor, entry.ranks[i]);
                    position < market.columnEnd(mentor)
                            && table.mentorRank(table.mentorListed(position)) == entry.ranks[i];
                    position++) {
                int mentee = market.menteeOf(table.mentorListed(position));
                pairs.add(new Pair(
                        market.menteeIds().get(mentee), market.mentorIds().get(mentor)));
            }
        }
        ImmutableList<String> crowd = Arrays.stream(entry.crowd)
                .mapToObj(mentee -> market.menteeIds().get(mentee))
                .collect(ImmutableList.toImmutableList());
        return new Strike(pairs.build(), crowd);
    }

    /** {@return the first position of a tier in a mentor's list, found by halving} */
    private int firstOfTier(RankTable table, int mentor, int rank) {
        int low = market.columnStart(mentor);
        int high = market.columnEnd(mentor);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (table.mentorRank(table.mentorListed(middle)) < rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
