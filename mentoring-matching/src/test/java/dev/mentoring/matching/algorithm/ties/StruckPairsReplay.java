package dev.mentoring.matching.algorithm.ties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.certificate.Strike;
import dev.mentoring.matching.certificate.StruckPairs;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Checks a certificate of struck pairs as its documentation says, by the definitions alone. */
final class StruckPairsReplay {
    private final Market market;
    private final boolean isSuper;
    private final BitSet struck = new BitSet();

    private StruckPairsReplay(Market market, Guarantee notion) {
        this.market = market;
        this.isSuper = notion == Guarantee.SUPER_STABLE;
    }

    /** {@return whether the certificate shows that there is no matching}, after checking every step */
    static boolean check(Market market, StruckPairs proof) {
        StruckPairsReplay replay =
                new StruckPairsReplay(market, proof.superStable() ? Guarantee.SUPER_STABLE : Guarantee.STRONGLY_STABLE);
        for (Strike strike : proof.strikes()) {
            List<Integer> pairs = strike.pairs().stream().map(replay::index).toList();
            assertThat(replay.struck.stream().boxed()).doesNotContainAnyElementsOf(pairs);
            if (strike.crowd().isEmpty()) {
                pairs.forEach(replay::checkSurplus);
            } else {
                replay.checkCrowd(pairs, strike.crowd());
            }
            pairs.forEach(replay.struck::set);
        }
        long left = IntStream.range(0, market.menteeCount())
                .filter(mentee -> IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                        .anyMatch(pair -> !replay.struck.get(pair)))
                .count();
        long wanted = IntStream.range(0, market.mentorCount())
                .mapToLong(mentor -> Math.min(
                        market.mentorMaximum(mentor),
                        replay.column(mentor).filter(replay::isDevoted).count()))
                .sum();
        assertThat(proof.left()).isEqualTo((int) left);
        assertThat(proof.wanted()).isEqualTo((int) wanted);
        return wanted > left;
    }

    private int index(Pair pair) {
        return market.find(market.menteeIndex(pair.mentee()), market.mentorIndex(pair.mentor()));
    }

    private IntStream column(int mentor) {
        return IntStream.range(market.columnStart(mentor), market.columnEnd(mentor))
                .map(market::pairAt);
    }

    private boolean isDevoted(int pair) {
        int mentee = market.menteeOf(pair);
        return IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                .filter(other -> market.menteeRank(other) < market.menteeRank(pair))
                .allMatch(struck::get);
    }

    private void checkSurplus(int pair) {
        int mentor = market.mentorOf(pair);
        long others = column(mentor)
                .filter(other -> other != pair && isDevoted(other))
                .filter(other -> isSuper
                        ? market.mentorRank(other) <= market.mentorRank(pair)
                        : market.mentorRank(other) < market.mentorRank(pair))
                .count();
        assertThat(others).isGreaterThanOrEqualTo(market.mentorMaximum(mentor));
    }

    private void checkCrowd(List<Integer> pairs, List<String> crowd) {
        assertThat(isSuper).isFalse();
        Map<Integer, Integer> tiers = new HashMap<>();
        for (int pair : pairs) {
            int mentor = market.mentorOf(pair);
            Integer other = tiers.put(mentor, market.mentorRank(pair));
            assertThat(other == null || other == market.mentorRank(pair)).isTrue();
        }
        Map<Integer, Integer> places = new HashMap<>();
        tiers.forEach((mentor, rank) -> {
            assertThat(column(mentor).filter(pair -> market.mentorRank(pair) > rank))
                    .allMatch(struck::get);
            assertThat(column(mentor).filter(pair -> market.mentorRank(pair) == rank && !struck.get(pair)))
                    .containsExactlyInAnyOrderElementsOf(pairs.stream()
                            .filter(pair -> market.mentorOf(pair) == mentor)
                            .toList());
            long sure = column(mentor)
                    .filter(pair -> market.mentorRank(pair) < rank && !struck.get(pair) && isDevoted(pair))
                    .count();
            places.put(mentor, market.mentorMaximum(mentor) - (int) sure);
        });
        Map<Integer, Set<Integer>> suitors = new HashMap<>();
        for (String id : crowd) {
            int mentee = market.menteeIndex(id);
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                if (!struck.get(pair) && isDevoted(pair)) {
                    int mentor = market.mentorOf(pair);
                    assertThat(tiers).containsEntry(mentor, market.mentorRank(pair));
                    suitors.computeIfAbsent(mentor, key -> new HashSet<>()).add(mentee);
                }
            }
        }
        checkEveryGroupTooLarge(List.copyOf(tiers.keySet()), places, suitors);
    }

    /** Hall's condition by trying every group of mentors; the markets are small. */
    private static void checkEveryGroupTooLarge(
            List<Integer> mentors, Map<Integer, Integer> places, Map<Integer, Set<Integer>> suitors) {
        for (int group = 1; group < 1 << mentors.size(); group++) {
            Set<Integer> competing = new HashSet<>();
            int left = 0;
            for (int i = 0; i < mentors.size(); i++) {
                if ((group >> i & 1) == 1) {
                    left += places.get(mentors.get(i));
                    competing.addAll(suitors.getOrDefault(mentors.get(i), Set.of()));
                }
            }
            assertThat(competing.size()).isGreaterThan(left);
        }
    }
}
