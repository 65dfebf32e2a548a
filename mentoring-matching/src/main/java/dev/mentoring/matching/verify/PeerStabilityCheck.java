package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.PeerGroup;
import java.util.Optional;

/** Do any two peers block? Looks at all of them (Gusfield and Irving 1989, chapter 4; with ties Irving and Manlove 2002). */
final class PeerStabilityCheck {
    private PeerStabilityCheck() {}

    static Optional<CounterExample> of(CheckedPeers matching, Guarantee notion) {
        Market mirror = matching.mirror;
        for (int pair = 0; pair < mirror.pairCount(); pair++) {
            int one = mirror.menteeOf(pair);
            int other = mirror.mentorOf(pair);
            if (one < other && matching.partners[one] != other) {
                StabilityCheck.Gain first = matching.gain(pair);
                StabilityCheck.Gain second = matching.gain(mirror.find(other, one));
                if (StabilityCheck.blocks(notion, first, second)) {
                    PeerGroup group = matching.named(one, other);
                    return Optional.of(new CounterExample.BlockingPeers(
                            group, first == StabilityCheck.Gain.STRICT, second == StabilityCheck.Gain.STRICT));
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the pairs that block in the weak sense, in order} */
    static ImmutableList<PeerGroup> all(CheckedPeers matching) {
        Market mirror = matching.mirror;
        ImmutableList.Builder<PeerGroup> blocking = ImmutableList.builder();
        for (int pair = 0; pair < mirror.pairCount(); pair++) {
            int one = mirror.menteeOf(pair);
            int other = mirror.mentorOf(pair);
            if (one < other
                    && matching.gain(pair) == StabilityCheck.Gain.STRICT
                    && matching.gain(mirror.find(other, one)) == StabilityCheck.Gain.STRICT) {
                blocking.add(matching.named(one, other));
            }
        }
        return blocking.build();
    }
}
