package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.Arrays;

/** A feasible matching of peers by indices, without trios. */
final class CheckedPeers {
    static final int ALONE = -1;

    final Market mirror;
    /** The partner of each, or {@link #ALONE}. */
    final int[] partners;

    private CheckedPeers(Market mirror, int[] partners) {
        this.mirror = mirror;
        this.partners = partners;
    }

    /** {@return the matching}; undecided with trios, for which the claims about pairs mean nothing definite */
    static CheckedPeers of(PeerMarket market, PeerMatching matching) {
        Market mirror = market.mirror();
        int[] partners = new int[market.participantCount()];
        Arrays.fill(partners, ALONE);
        for (PeerGroup group : matching.groups()) {
            if (group.third().isPresent()) {
                throw new UndecidedException("trios");
            }
            int first = mirror.menteeIndex(group.first());
            int second = mirror.menteeIndex(group.second());
            partners[first] = second;
            partners[second] = first;
        }
        return new CheckedPeers(mirror, partners);
    }

    CheckedPeers with(int[] others) {
        return new CheckedPeers(mirror, others);
    }

    ImmutableList<PeerGroup> groups() {
        ImmutableList.Builder<PeerGroup> groups = ImmutableList.builder();
        for (int one = 0; one < partners.length; one++) {
            if (partners[one] > one) {
                groups.add(named(one, partners[one]));
            }
        }
        return groups.build();
    }

    PeerGroup named(int one, int other) {
        return PeerGroup.of(mirror.menteeIds().get(one), mirror.menteeIds().get(other));
    }

    int pairs() {
        return (int) Arrays.stream(partners).filter(partner -> partner >= 0).count() / 2;
    }

    long weight() {
        long total = 0;
        for (int one = 0; one < partners.length; one++) {
            if (partners[one] > one) {
                total = Math.addExact(total, mirror.weight(mirror.find(one, partners[one])));
            }
        }
        return total;
    }

    /** {@return what somebody may gain by a partner, told by the pair as seen by that person} */
    StabilityCheck.Gain gain(int pair) {
        int person = mirror.menteeOf(pair);
        if (partners[person] == ALONE) {
            return StabilityCheck.Gain.STRICT;
        }
        int now = mirror.menteeRank(mirror.find(person, partners[person]));
        return StabilityCheck.gain(1, 1, mirror.menteeRank(pair), now);
    }
}
