package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.certificate.TrioBound;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Are those beside the trio paired best, and is no grouping with at most one trio worth more than the bound? The prices show
 * the first; the second is looked up in a table of what each set of people can be worth in pairs, up to 21 people.
 */
final class TrioBoundCheck {
    private static final int MOST_PEOPLE = 21;

    private final PeerMarket market;
    private final Market mirror;
    private final TrioBound proof;

    private TrioBoundCheck(PeerMarket market, TrioBound proof) {
        this.market = market;
        this.mirror = market.mirror();
        this.proof = proof;
    }

    static Optional<CounterExample> of(PeerMarket market, PeerMatching matching, TrioBound proof) {
        TrioBoundCheck check = new TrioBoundCheck(market, proof);
        return check.checkTrio(matching).or(() -> check.checkOthers(matching)).or(check::checkBound);
    }

    private Optional<CounterExample> checkTrio(PeerMatching matching) {
        List<ImmutableList<String>> trios = matching.groups().stream()
                .filter(group -> group.third().isPresent())
                .map(PeerGroup::members)
                .map(ImmutableList::sortedCopyOf)
                .toList();
        return trios.equals(List.of(proof.trio()))
                ? Optional.empty()
                : Optional.of(new CounterExample.WrongStep("trio", 0, String.join(", ", proof.trio())));
    }

    private Optional<CounterExample> checkOthers(PeerMatching matching) {
        List<PeerGroup> pairs = matching.groups().stream()
                .filter(group -> group.third().isEmpty())
                .toList();
        CheckedPeers others = CheckedPeers.of(market, PeerMatching.of(market, matching.algorithm(), pairs));
        BitSet trio = new BitSet();
        proof.trio().forEach(id -> trio.set(mirror.menteeIndex(id)));
        Optional<CounterExample> wrong = OddSetPricesCheck.ofAllBut(trio, others, proof.others());
        if (wrong.isPresent()) {
            return wrong;
        }
        int first = trio.nextSetBit(0);
        int second = trio.nextSetBit(first + 1);
        int third = trio.nextSetBit(second + 1);
        long value = Math.addExact(Math.multiplyExact(2, proof.others().value()), worth(first, second, third));
        return value == proof.doubledValue() ? Optional.empty() : wrong("doubledValue", proof.doubledValue(), value);
    }

    private Optional<CounterExample> checkBound() {
        int people = mirror.menteeCount();
        if (people > MOST_PEOPLE) {
            throw new UndecidedException("size");
        }
        long[] pairedBest = pairedBest(people);
        int all = pairedBest.length - 1;
        long best = pairedBest[all];
        for (int first = 0; first < people; first++) {
            for (int second = first + 1; second < people; second++) {
                for (int third = second + 1; third < people; third++) {
                    if (accept(first, second) && accept(first, third) && accept(second, third)) {
                        long others = pairedBest[all - (1 << first) - (1 << second) - (1 << third)];
                        best = Math.max(best, Math.addExact(others, worth(first, second, third)));
                    }
                }
            }
        }
        return best <= proof.doubledBound() ? Optional.empty() : wrong("doubledBound", proof.doubledBound(), best);
    }

    /** {@return twice what each set of people, as the digits of a binary number, can be worth in pairs} */
    private long[] pairedBest(int people) {
        long[] best = new long[1 << people];
        for (int set = 1; set < best.length; set++) {
            int one = Integer.numberOfTrailingZeros(set);
            int rest = set - (1 << one);
            best[set] = best[rest];
            for (int other = one + 1; other < people; other++) {
                int pair = ((rest >> other) & 1) == 1 ? mirror.find(one, other) : -1;
                if (pair >= 0) {
                    long worth = Math.multiplyExact(2, Math.addExact(mirror.weight(pair), bonus()));
                    best[set] = Math.max(best[set], Math.addExact(best[rest - (1 << other)], worth));
                }
            }
        }
        return best;
    }

    private boolean accept(int one, int other) {
        return mirror.find(one, other) >= 0;
    }

    private long worth(int first, int second, int third) {
        long weights = Math.addExact(weight(first, second), Math.addExact(weight(first, third), weight(second, third)));
        return Math.addExact(Math.multiplyExact(2, weights), Math.multiplyExact(3, bonus()));
    }

    private long weight(int one, int other) {
        return mirror.weight(mirror.find(one, other));
    }

    private long bonus() {
        return proof.others().pairBonus();
    }

    private static Optional<CounterExample> wrong(String name, long stated, long found) {
        return Optional.of(new CounterExample.WrongNumber(name, stated, found));
    }
}
