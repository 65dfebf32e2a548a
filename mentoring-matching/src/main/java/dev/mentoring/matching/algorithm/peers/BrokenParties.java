package dev.mentoring.matching.algorithm.peers;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.certificate.PeerPair;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The largest matching that is stable among those whom it pairs: one member of each odd party is left alone, the others
 * are paired with their neighbours (Tan, <i>Stable matchings and stable partitions</i>, 1991); not thread-safe.
 *
 * <p>Everybody else has the predecessor or somebody better, so that whoever blocks, one of the two was left alone. Of each
 * party in turn the member is left whom the fewest would then take; of several, the one with the smallest id.
 */
final class BrokenParties {
    private static final int ALONE = Integer.MAX_VALUE;

    private final PreferenceLists lists;
    /** The position of everybody's partner in their list. */
    private final int[] positions;

    private BrokenParties(PreferenceLists lists) {
        this.lists = lists;
        this.positions = new int[lists.people()];
        Arrays.fill(positions, ALONE);
    }

    static BrokenParties of(PreferenceLists lists, Parties parties) {
        BrokenParties broken = new BrokenParties(lists);
        for (int[] circle : parties.circles()) {
            if (circle.length == 2) {
                broken.pair(circle[0], circle[1]);
            }
        }
        parties.odd().forEach(broken::breakUp);
        return broken;
    }

    private void breakUp(int[] circle) {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int place = 0; place < circle.length; place++) {
            leave(circle, place);
            int blocking = blockingPairs(circle[place]);
            if (blocking < fewest || (blocking == fewest && circle[place] < circle[best])) {
                fewest = blocking;
                best = place;
            }
        }
        leave(circle, best);
    }

    private void leave(int[] circle, int place) {
        positions[circle[place]] = ALONE;
        for (int i = 1; i < circle.length; i += 2) {
            pair(circle[(place + i) % circle.length], circle[(place + i + 1) % circle.length]);
        }
    }

    private void pair(int one, int other) {
        int position = lists.start(one);
        while (lists.partner(position) != other) {
            position++;
        }
        positions[one] = position;
        positions[other] = lists.crossed(position);
    }

    private boolean blocks(int position) {
        return position < positions[lists.owner(position)]
                && lists.crossed(position) < positions[lists.partner(position)];
    }

    private int blockingPairs(int person) {
        int blocking = 0;
        for (int position = lists.start(person); position < lists.end(person); position++) {
            blocking += blocks(position) ? 1 : 0;
        }
        return blocking;
    }

    ImmutableList<PeerPair> blockingPairs(PeerMarket market) {
        List<String> ids = market.mirror().menteeIds();
        ImmutableList.Builder<PeerPair> pairs = ImmutableList.builder();
        for (int position = 0; position < lists.positions(); position++) {
            if (lists.owner(position) < lists.partner(position) && blocks(position)) {
                pairs.add(PeerPair.of(ids.get(lists.owner(position)), ids.get(lists.partner(position))));
            }
        }
        return ImmutableList.sortedCopyOf(pairs.build());
    }

    PeerMatching matching(PeerMarket market, String algorithm) {
        List<String> ids = market.mirror().menteeIds();
        Stream.Builder<PeerGroup> groups = Stream.builder();
        for (int person = 0; person < positions.length; person++) {
            int partner = positions[person] == ALONE ? -1 : lists.partner(positions[person]);
            if (partner > person) {
                groups.add(PeerGroup.of(ids.get(person), ids.get(partner)));
            }
        }
        return PeerMatching.of(market, algorithm, groups.build().toList());
    }
}
