package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.OddSet;
import dev.mentoring.matching.certificate.OddSetPrices;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Side;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Do the prices of people and of odd sets leave no room for a better matching of peers (Edmonds 1965)? Adds the prices of
 * every odd set to each of its pairs, in as many steps as the sets have pairs.
 */
final class OddSetPricesCheck {
    private static final long MOST_STEPS = 500_000_000;

    private final CheckedPeers matching;
    private final Market mirror;
    private final OddSetPrices certificate;
    private final BitSet left;
    private final Steps steps = new Steps(MOST_STEPS);

    private OddSetPricesCheck(BitSet left, CheckedPeers matching, OddSetPrices certificate) {
        this.left = left;
        this.matching = matching;
        this.mirror = matching.mirror;
        this.certificate = certificate;
    }

    static Optional<CounterExample> of(CheckedPeers matching, OddSetPrices certificate) {
        return ofAllBut(new BitSet(), matching, certificate);
    }

    /** {@return the same where some people have left, whose pairs do not count} */
    static Optional<CounterExample> ofAllBut(BitSet left, CheckedPeers matching, OddSetPrices certificate) {
        OddSetPricesCheck check = new OddSetPricesCheck(left, matching, certificate);
        return check.checkOwners()
                .or(() -> ObjectiveProof.checkBonus(
                        check.mirror, certificate.objective(), certificate.pairBonus(), matching.partners.length / 2))
                .or(check::checkPairs)
                .or(check::checkSums);
    }

    private Optional<CounterExample> checkOwners() {
        for (String id : mirror.menteeIds()) {
            Long price = certificate.prices().get(id);
            if (price == null || price < 0) {
                return Optional.of(new CounterExample.WrongPrice(Side.MENTEE, id));
            }
        }
        for (String id : certificate.prices().keySet()) {
            if (mirror.menteeIndex(id) < 0) {
                return Optional.of(new CounterExample.WrongPrice(Side.MENTEE, id));
            }
        }
        for (int i = 0; i < certificate.oddSets().size(); i++) {
            OddSet set = certificate.oddSets().get(i);
            boolean known = set.members().stream().allMatch(id -> mirror.menteeIndex(id) >= 0);
            boolean odd = set.members().size() % 2 == 1 && set.price() >= 0;
            if (!known
                    || !odd
                    || set.members().stream().distinct().count() < set.members().size()) {
                return Optional.of(new CounterExample.WrongStep("oddSets", i + 1L, String.join(", ", set.members())));
            }
        }
        return Optional.empty();
    }

    private Optional<CounterExample> checkPairs() {
        long[] room = new long[mirror.pairCount()];
        for (OddSet set : certificate.oddSets()) {
            List<Integer> members =
                    set.members().stream().map(mirror::menteeIndex).toList();
            for (int one : members) {
                steps.take(members.size());
                for (int other : members) {
                    int pair = one == other ? -1 : mirror.find(one, other);
                    if (pair >= 0) {
                        room[pair] = Math.addExact(room[pair], Math.multiplyExact(2, set.price()));
                    }
                }
            }
        }
        long[] prices = mirror.menteeIds().stream()
                .mapToLong(id -> certificate.prices().getOrDefault(id, 0L))
                .toArray();
        for (int pair = 0; pair < room.length; pair++) {
            int one = mirror.menteeOf(pair);
            int other = mirror.mentorOf(pair);
            long paid = Math.addExact(room[pair], Math.addExact(prices[one], prices[other]));
            long worth = Math.multiplyExact(2, Math.addExact(mirror.weight(pair), certificate.pairBonus()));
            if (paid < worth && !left.get(one) && !left.get(other)) {
                return Optional.of(new CounterExample.WrongStep(
                        "prices", 0, matching.named(one, other).toString()));
            }
        }
        return Optional.empty();
    }

    private Optional<CounterExample> checkSums() {
        long bonuses = Math.multiplyExact(certificate.pairBonus(), (long) matching.pairs());
        long worth = Math.addExact(matching.weight(), bonuses);
        if (worth != certificate.value()) {
            return Optional.of(new CounterExample.WrongNumber("value", certificate.value(), worth));
        }
        long bound = 0;
        for (long price : certificate.prices().values()) {
            bound = Math.addExact(bound, price);
        }
        for (OddSet set : certificate.oddSets()) {
            bound = Math.addExact(
                    bound, Math.multiplyExact(set.price(), set.members().size() - 1L));
        }
        long twice = Math.multiplyExact(2, worth);
        return twice == bound ? Optional.empty() : Optional.of(new CounterExample.DualityGap(twice, bound));
    }
}
