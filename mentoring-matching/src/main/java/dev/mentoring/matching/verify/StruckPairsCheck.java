package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.certificate.Strike;
import dev.mentoring.matching.certificate.StruckPairs;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Was every pair rightly struck, and is the conclusion right? Replays the strikes as their documentation says, where
 * <i>claimed</i> is a pair whose mentee is devoted to its mentor. Near-linear in the pairs without crowds, each of which costs
 * at worst its members times their pairs; given up after 10⁸ steps.
 */
final class StruckPairsCheck {
    private static final long MOST_STEPS = 100_000_000;

    private final Market market;
    private final StruckPairs proof;
    private final RankTable ranks;

    /** A tree of partial sums (Fenwick 1994) for each mentor: how many are devoted to it, by the tiers of its list. */
    private final int[] devoted;

    private final PairsLeft left;
    private final Steps steps = new Steps(MOST_STEPS);

    private StruckPairsCheck(Market market, StruckPairs proof) {
        if (!market.couples().isEmpty()) {
            throw new UndecidedException("couples");
        }
        this.market = market;
        this.proof = proof;
        this.ranks = RankTable.of(market);
        this.devoted = new int[market.pairCount()];
        this.left = new PairsLeft(market, ranks, this::countDevoted);
    }

    /** Checks besides that the matching is stable in the sense sought, and gives everybody the best that is left. */
    static Optional<CounterExample> of(CheckedMatching matching, StruckPairs proof) {
        StruckPairsCheck check = new StruckPairsCheck(matching.market, proof);
        return StabilityCheck.of(matching, notion(proof))
                .or(check::checkStrikes)
                .or(check::checkNumbers)
                .or(() -> check.left.checkEverybodyHasTheBest(matching, "strikes"));
    }

    /** Checks besides that more pairs are wanted than can be had. */
    static Optional<CounterExample> ofAbsence(Market market, StruckPairs proof) {
        StruckPairsCheck check = new StruckPairsCheck(market, proof);
        return check.checkStrikes()
                .or(check::checkNumbers)
                .or(() -> proof.wanted() > proof.left()
                        ? Optional.empty()
                        : Optional.of(new CounterExample.WrongNumber("wanted", proof.wanted(), proof.left() + 1L)));
    }

    /** {@return in which sense the matchings that are spoken of are stable} */
    static Guarantee notion(StruckPairs proof) {
        return proof.superStable() ? Guarantee.SUPER_STABLE : Guarantee.STRONGLY_STABLE;
    }

    private void countDevoted(int pair) {
        int mentor = market.mentorOf(pair);
        int before = market.columnStart(mentor) - 1;
        int tiers = market.columnEnd(mentor) - 1 - before;
        for (int tier = ranks.mentorRank(pair); tier <= tiers; tier += Integer.lowestOneBit(tier)) {
            devoted[before + tier]++;
        }
    }

    /** {@return how many mentees of the first tiers of a mentor are devoted to it} */
    private long devotedOf(int mentor, int tiers) {
        long count = 0;
        for (int tier = tiers; tier > 0; tier -= Integer.lowestOneBit(tier)) {
            count += devoted[market.columnStart(mentor) - 1 + tier];
        }
        return count;
    }

    private Optional<CounterExample> checkStrikes() {
        for (int i = 0; i < proof.strikes().size(); i++) {
            Strike strike = proof.strikes().get(i);
            List<Integer> pairs = new ArrayList<>();
            for (Pair named : strike.pairs()) {
                int pair = find(named);
                if (pair < 0 || left.isGone(pair) || (strike.crowd().isEmpty() && !isSurplus(pair))) {
                    return wrong(i, named.toString());
                }
                pairs.add(pair);
            }
            if (pairs.stream().distinct().count() < pairs.size()) {
                return wrong(i, strike.pairs().toString());
            }
            if (!strike.crowd().isEmpty() && !isCrowded(pairs, strike.crowd())) {
                return wrong(i, strike.crowd().toString());
            }
            pairs.forEach(left::remove);
        }
        return Optional.empty();
    }

    private int find(Pair named) {
        int mentee = market.menteeIndex(named.mentee());
        int mentor = market.mentorIndex(named.mentor());
        return mentee < 0 || mentor < 0 || named.topic().isPresent() ? -1 : market.find(mentee, mentor);
    }

    /** {@return whether others who are devoted to the mentor of a pair, and liked as much or more, would fill it} */
    private boolean isSurplus(int pair) {
        int mentor = market.mentorOf(pair);
        int tier = ranks.mentorRank(pair);
        long others = proof.superStable()
                ? devotedOf(mentor, tier) - (left.isClaimed(pair) ? 1 : 0)
                : devotedOf(mentor, tier - 1);
        return others >= market.mentorMaximum(mentor);
    }

    private boolean isCrowded(List<Integer> pairs, ImmutableList<String> crowd) {
        return !proof.superStable() && new CrowdCheck(market, left, steps).isTooLarge(pairs, crowd);
    }

    private Optional<CounterExample> checkNumbers() {
        long mentees = left.menteeCount();
        if (mentees != proof.left()) {
            return Optional.of(new CounterExample.WrongNumber("left", proof.left(), mentees));
        }
        long wanted = 0;
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            int tiers = market.columnEnd(mentor) - market.columnStart(mentor);
            wanted += Math.min(market.mentorMaximum(mentor), devotedOf(mentor, tiers));
        }
        return wanted == proof.wanted()
                ? Optional.empty()
                : Optional.of(new CounterExample.WrongNumber("wanted", proof.wanted(), wanted));
    }

    private static Optional<CounterExample> wrong(int strike, String about) {
        return Optional.of(new CounterExample.WrongStep("strikes", strike + 1L, about));
    }
}
