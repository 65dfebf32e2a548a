package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.TradingCycles;
import dev.mentoring.matching.certificate.TradingRule;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Are these the cycles in which places are traded? Trades again, cycle after cycle, by going through all the lists. */
final class TradingCyclesCheck {
    private static final long MOST_STEPS = 200_000_000;

    private final Market market;
    private final TradingCycles certificate;
    private final Steps steps = new Steps(MOST_STEPS);
    private final boolean[] gone;
    /** The places of each mentor that nobody owns and that may be had. */
    private final int[] unowned;
    /** The owners of places with each mentor who are left. */
    private final List<List<Integer>> owners = new ArrayList<>();

    private TradingCyclesCheck(Market market, TradingCycles certificate) {
        this.market = market;
        this.certificate = certificate;
        this.gone = new boolean[market.menteeCount()];
        this.unowned = new int[market.mentorCount()];
        Arrays.setAll(unowned, mentor -> certificate.rule() == TradingRule.HOUSING ? 0 : market.mentorMaximum(mentor));
        for (int mentor = 0; mentor < unowned.length; mentor++) {
            owners.add(new ArrayList<>());
        }
    }

    static Optional<CounterExample> of(CheckedMatching matching, TradingCycles certificate) {
        TradingCyclesCheck check = new TradingCyclesCheck(matching.market, certificate);
        return check.settle().or(() -> check.trade(matching));
    }

    private Optional<CounterExample> settle() {
        BitSet housed = new BitSet();
        for (int i = 0; i < certificate.endowment().size(); i++) {
            int pair = index(certificate.endowment().get(i));
            if (pair < 0 || housed.get(market.menteeOf(pair)) || certificate.rule() == TradingRule.SCHOOL) {
                return wrong("endowment", i, certificate.endowment().get(i));
            }
            housed.set(market.menteeOf(pair));
            owners.get(market.mentorOf(pair)).add(market.menteeOf(pair));
            unowned[market.mentorOf(pair)] -= certificate.rule() == TradingRule.TENANTS ? 1 : 0;
        }
        for (int mentor = 0; mentor < unowned.length; mentor++) {
            if (unowned[mentor] < 0 || owners.get(mentor).size() > market.mentorMaximum(mentor)) {
                return wrong("endowment", -1, market.mentorIds().get(mentor));
            }
        }
        boolean complete = certificate.order().stream().allMatch(id -> market.menteeIndex(id) >= 0)
                && certificate.order().stream().distinct().count() == market.menteeCount();
        return complete || certificate.rule() != TradingRule.TENANTS ? Optional.empty() : wrong("order", -1, "");
    }

    private Optional<CounterExample> trade(CheckedMatching matching) {
        BitSet traded = new BitSet();
        for (int i = 0; i < certificate.cycles().size(); i++) {
            List<Pair> trades = certificate.cycles().get(i).trades();
            int[] pairs = trades.stream().mapToInt(this::index).toArray();
            for (int k = 0; k < pairs.length; k++) {
                int next = market.menteeIndex(trades.get((k + 1) % pairs.length).mentee());
                if (pairs[k] < 0
                        || pairs[k] != best(market.menteeOf(pairs[k]))
                        || claimant(market.mentorOf(pairs[k])) != next) {
                    return wrong("cycles", i, trades.get(k));
                }
                traded.set(pairs[k]);
            }
            leave(pairs);
        }
        if (!traded.equals(matching.matched)) {
            return wrong("cycles", -1, StableMatchings.named(matching, traded));
        }
        return IntStream.range(0, gone.length)
                .filter(mentee -> !gone[mentee] && best(mentee) >= 0)
                .mapToObj(market.menteeIds()::get)
                .findFirst()
                .flatMap(id -> wrong("cycles", -1, id));
    }

    private int index(Pair pair) {
        int mentee = market.menteeIndex(pair.mentee());
        int mentor = market.mentorIndex(pair.mentor());
        return mentee < 0 || mentor < 0 ? -1 : market.find(mentee, mentor);
    }

    /** {@return the best pair of a mentee with a mentor who has a place left, or -1; -1 for whoever is gone} */
    private int best(int mentee) {
        steps.take(1L + market.rowEnd(mentee) - market.rowStart(mentee));
        return IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                .filter(pair -> !gone[mentee] && hasPlace(market.mentorOf(pair)))
                .boxed()
                .min(Comparator.comparingInt(market::menteeRank))
                .orElse(-1);
    }

    private boolean hasPlace(int mentor) {
        return unowned[mentor] > 0 || !owners.get(mentor).isEmpty();
    }

    /** {@return to whom a place belongs}: of those who still want anything */
    private int claimant(int mentor) {
        if (!owners.get(mentor).isEmpty()) {
            return owners.get(mentor).stream().min(priority(mentor)).orElseThrow();
        }
        if (certificate.rule() == TradingRule.TENANTS) {
            return certificate.order().stream()
                    .mapToInt(market::menteeIndex)
                    .filter(mentee -> best(mentee) >= 0)
                    .findFirst()
                    .orElse(-1);
        }
        return IntStream.range(market.columnStart(mentor), market.columnEnd(mentor))
                .map(position -> market.menteeOf(market.pairAt(position)))
                .filter(mentee -> best(mentee) >= 0)
                .boxed()
                .min(priority(mentor))
                .orElse(-1);
    }

    private Comparator<Integer> priority(int mentor) {
        String id = market.mentorIds().get(mentor);
        return Comparator.<Integer>comparingInt(mentee -> market.mentorRank(market.find(mentee, mentor)))
                .thenComparingLong(mentee -> RedrawnNumbers.ofMentee(
                        certificate.seed(),
                        certificate.tieBreaking(),
                        id,
                        market.menteeIds().get(mentee)))
                .thenComparing(mentee -> mentee);
    }

    /** The mentees of a cycle leave; the place that an owner leaves for a vacant one becomes vacant. */
    private void leave(int[] pairs) {
        int[] claimants =
                IntStream.of(pairs).map(pair -> claimant(market.mentorOf(pair))).toArray();
        for (int k = 0; k < pairs.length; k++) {
            int mentor = market.mentorOf(pairs[k]);
            Integer claimant = claimants[k];
            if (!owners.get(mentor).remove((Object) claimant)) {
                unowned[mentor]--;
                for (int home = 0; home < unowned.length; home++) {
                    unowned[home] += owners.get(home).remove((Object) claimant) ? 1 : 0;
                }
            }
        }
        IntStream.of(pairs).forEach(pair -> gone[market.menteeOf(pair)] = true);
    }

    private static Optional<CounterExample> wrong(String member, int index, Object about) {
        return Optional.of(new CounterExample.WrongStep(member, index + 1L, about.toString()));
    }
}
