package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.MedianCounts;
import dev.mentoring.matching.certificate.Rotation;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.Optional;

/**
 * Is it so in these many stable matchings that each rotation has been carried out? Replays the rotations, and goes through all
 * stable matchings, which knows nothing of rotations: one has been carried out where its mentees have gone down as far as it
 * takes them.
 */
final class MedianCountsCheck {
    private static final long MOST_STEPS = 100_000_000;

    private final CheckedMatching matching;
    private final MedianCounts proof;
    private final RankTable table;
    private final Steps steps = new Steps(MOST_STEPS);
    private final long[] containing;
    private long matchings;

    private MedianCountsCheck(CheckedMatching matching, MedianCounts proof) {
        this.matching = matching;
        this.proof = proof;
        this.table = RankTable.of(matching.market);
        this.containing = new long[proof.rotations().size()];
    }

    static Optional<CounterExample> of(CheckedMatching matching, MedianCounts proof) {
        MedianCountsCheck check = new MedianCountsCheck(matching, proof);
        RotationReplay replay = new RotationReplay(matching, check.table, proof.rotations());
        Optional<CounterExample> wrong = replay.run(proof.applied());
        return wrong.isPresent() ? wrong : check.compare(replay);
    }

    private Optional<CounterExample> compare(RotationReplay replay) {
        StableMatchings.any(matching, Guarantee.WEAKLY_STABLE, stable -> {
            count(replay, stable);
            return false;
        });
        if (!proof.matchings().equals(BigInteger.valueOf(matchings))) {
            return wrong("matchings", 0, matchings);
        }
        for (int i = 0; i < containing.length; i++) {
            if (!proof.containing().get(i).equals(BigInteger.valueOf(containing[i]))) {
                return wrong("containing", i + 1L, containing[i]);
            }
            if (proof.applied().contains(i) != (2 * containing[i] > matchings)) {
                return wrong("applied", 0, i);
            }
        }
        return Optional.empty();
    }

    private void count(RotationReplay replay, BitSet stable) {
        matchings++;
        for (int i = 0; i < containing.length; i++) {
            Rotation rotation = proof.rotations().get(i);
            int gained = replay.find(rotation.gained().get(0));
            containing[i] += lowest(stable, matching.market.menteeOf(gained)) >= table.menteeRank(gained) ? 1 : 0;
        }
    }

    /** {@return the rank of the mentor whom a mentee likes least of hers} */
    private int lowest(BitSet stable, int mentee) {
        Market market = matching.market;
        int lowest = 0;
        int end = market.rowEnd(mentee);
        for (int pair = stable.nextSetBit(market.rowStart(mentee)); pair >= 0 && pair < end; ) {
            steps.take(1);
            lowest = Math.max(lowest, table.menteeRank(pair));
            pair = stable.nextSetBit(pair + 1);
        }
        return lowest;
    }

    private static Optional<CounterExample> wrong(String member, long position, long found) {
        return Optional.of(new CounterExample.WrongStep(member, position, Long.toString(found)));
    }
}
