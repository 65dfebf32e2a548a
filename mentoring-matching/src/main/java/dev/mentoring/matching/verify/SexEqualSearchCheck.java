package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.Rotation;
import dev.mentoring.matching.certificate.SexEqualSearch;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Are the two sides' sums of ranks as far apart as stated, and can no stable matching bring them closer than the bound? Replays
 * the rotations and adds up what each changes. A bound that the signs of the two ends and the common divisor of the changes do
 * not show is checked by going through all stable matchings. How long the search was is not checked: nothing follows from it.
 */
final class SexEqualSearchCheck {
    private final CheckedMatching matching;
    private final SexEqualSearch proof;
    private final RankTable table;
    private final RotationReplay replay;

    private SexEqualSearchCheck(CheckedMatching matching, SexEqualSearch proof) {
        this.matching = matching;
        this.proof = proof;
        this.table = RankTable.of(matching.market);
        this.replay = new RotationReplay(matching, table, proof.rotations());
    }

    static Optional<CounterExample> of(CheckedMatching matching, SexEqualSearch proof) {
        SexEqualSearchCheck check = new SexEqualSearchCheck(matching, proof);
        return check.replay.run(proof.applied()).or(check::checkDifferences).or(check::checkBound);
    }

    /** {@return whether a valid certificate proves a guarantee} */
    static boolean proves(SexEqualSearch proof, Guarantee claim) {
        return claim == Guarantee.SEX_EQUAL && proof.isExact();
    }

    private Optional<CounterExample> checkDifferences() {
        long start = difference(replay.first());
        if (start != proof.start()) {
            return wrong("start", proof.start(), start);
        }
        for (int i = 0; i < proof.changes().size(); i++) {
            long change = change(proof.rotations().get(i));
            if (change != proof.changes().get(i)) {
                return Optional.of(new CounterExample.WrongStep("changes", i + 1L, Long.toString(change)));
            }
        }
        long reached = Math.abs(difference(matching.matched));
        return reached == proof.reached() ? Optional.empty() : wrong("reached", proof.reached(), reached);
    }

    private long change(Rotation rotation) {
        return difference(indices(rotation.gained().stream().map(replay::find).toList()))
                - difference(indices(rotation.lost().stream().map(replay::find).toList()));
    }

    private static BitSet indices(List<Integer> pairs) {
        BitSet indices = new BitSet();
        pairs.forEach(indices::set);
        return indices;
    }

    /** {@return the mentees' sum of ranks less the mentors'} */
    private long difference(BitSet pairs) {
        return pairs.stream()
                .mapToLong(pair -> (long) table.menteeRank(pair) - table.mentorRank(pair))
                .sum();
    }

    private Optional<CounterExample> checkBound() {
        if (proof.lowerBound() <= plainBound()) {
            return Optional.empty();
        }
        long[] least = {Long.MAX_VALUE};
        StableMatchings.any(matching, Guarantee.WEAKLY_STABLE, stable -> {
            least[0] = Math.min(least[0], Math.abs(difference(stable)));
            return least[0] < proof.lowerBound();
        });
        return least[0] < proof.lowerBound() ? wrong("lowerBound", proof.lowerBound(), least[0]) : Optional.empty();
    }

    /** {@return how close the sums can come at most: they only grow apart from the first difference on, in steps of the divisor} */
    private long plainBound() {
        long last = proof.start();
        long divisor = 0;
        for (long change : proof.changes()) {
            last += change;
            divisor = greatestCommonDivisor(divisor, change);
        }
        if (proof.start() >= 0 || last <= 0) {
            return Math.min(Math.abs(proof.start()), Math.abs(last));
        }
        long above = Math.floorMod(proof.start(), divisor);
        return Math.min(above, divisor - above);
    }

    private static long greatestCommonDivisor(long one, long other) {
        long greater = one;
        long smaller = other;
        while (smaller != 0) {
            long rest = greater % smaller;
            greater = smaller;
            smaller = rest;
        }
        return greater;
    }

    private static Optional<CounterExample> wrong(String name, long stated, long found) {
        return Optional.of(new CounterExample.WrongNumber(name, stated, found));
    }
}
