package dev.mentoring.matching.algorithm.peers;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.StablePartition;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A stable partition by index: each party as a circle from its smallest member, each member followed by its successor.
 * Immutable.
 *
 * @param circles the parties in the order of their smallest members; none has an even size greater than two
 */
record Parties(List<int[]> circles) {
    /** {@return a stable partition of peers} */
    static Parties of(PreferenceLists lists, BitSet removed, SolveContext context) {
        return of(lists, StableTable.of(lists, removed, context).propose().eliminate());
    }

    /** {@return the partition that a table shows in which nobody has a choice} */
    static Parties of(PreferenceLists lists, StableTable table) {
        boolean[] seen = new boolean[lists.people()];
        int[] circle = new int[lists.people()];
        List<int[]> circles = new ArrayList<>();
        for (int start = 0; start < seen.length; start++) {
            int size = 0;
            int member = start;
            while (!seen[member]) {
                seen[member] = true;
                circle[size++] = member;
                member = table.isEmpty(member) ? member : lists.partner(table.first(member));
            }
            if (size > 0) {
                circles.add(Arrays.copyOf(circle, size));
            }
        }
        return new Parties(List.copyOf(circles));
    }

    /** {@return the parties of three or more, which forbid that any matching is stable} */
    List<int[]> odd() {
        return circles.stream().filter(circle -> circle.length > 2).toList();
    }

    List<int[]> pairs() {
        return circles.stream().filter(circle -> circle.length == 2).toList();
    }

    StablePartition certificate(PeerMarket market) {
        ImmutableList<String> ids = market.mirror().menteeIds();
        return new StablePartition(circles.stream()
                .map(circle -> Arrays.stream(circle).mapToObj(ids::get).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList()));
    }

    /** {@return the pairs as a matching that claims nothing yet} */
    PeerMatching matching(PeerMarket market, String algorithm) {
        ImmutableList<String> ids = market.mirror().menteeIds();
        return PeerMatching.of(
                market,
                algorithm,
                pairs().stream()
                        .map(circle -> PeerGroup.of(ids.get(circle[0]), ids.get(circle[1])))
                        .toList());
    }
}
