package dev.mentoring.matching.algorithm.schoolchoice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.stable.DeferredAcceptance;
import dev.mentoring.matching.certificate.AcceptanceRounds;
import dev.mentoring.matching.certificate.EfficiencyAdjustment;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.certificate.TradingCycles;
import dev.mentoring.matching.certificate.TradingRule;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Matching;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Replays certificates by ids, as their documentation says. */
class CertificateReplayProperties {
    private static final SolveContext CONTEXT = SolveContext.defaults();

    @Provide
    Arbitrary<Markets.Spec> schools() {
        return Markets.schoolChoice(5);
    }

    private static List<String> wishes(Market market, String mentee) {
        return market.mentee(market.menteeIndex(mentee)).preferences().orElseThrow().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> priorities(Market market, String mentor, TieBreaking tieBreaking, long seed) {
        Lottery lottery = new Lottery(seed, tieBreaking, market.menteeIds(), market.mentorIds());
        int chooser = market.mentorIndex(mentor);
        return market.mentor(chooser).preferences().orElseThrow().stream()
                .flatMap(tier -> tier.stream()
                        .sorted(Comparator.comparingLong(
                                id -> lottery.number(Side.MENTOR, chooser, market.menteeIndex(id)))))
                .toList();
    }

    private static boolean likesBetter(Market market, String mentee, String mentor, String has) {
        List<String> wishes = wishes(market, mentee);
        return wishes.contains(mentor) && (has == null || wishes.indexOf(mentor) < wishes.indexOf(has));
    }

    @Property(tries = 300)
    void trading_cycles_can_be_replayed(@ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        replay(market, new TopTradingCycles().solve(market, CONTEXT.withSeed(seed)));
        String endowment = endowment(market, new Random(seed));
        SolveContext owned = CONTEXT.withSeed(seed).withOption("endowment", endowment);
        replay(market, new TopTradingCycles().solve(market, owned.withOption("variant", "tenants")));
        if (!endowment.isEmpty()) {
            replay(market, new TopTradingCycles().solve(market, owned.withOption("variant", "housing")));
        }
    }

    private static String endowment(Market market, Random random) {
        Map<String, Integer> left = new HashMap<>();
        List<String> owned = new ArrayList<>();
        for (String mentee : market.menteeIds()) {
            List<String> wishes = wishes(market, mentee);
            if (!wishes.isEmpty() && random.nextInt(4) > 0) {
                String mentor = wishes.get(random.nextInt(wishes.size()));
                int places = left.getOrDefault(mentor, market.mentorMaximum(market.mentorIndex(mentor)));
                if (places > 0) {
                    left.put(mentor, places - 1);
                    owned.add(mentee + ":" + mentor);
                }
            }
        }
        return String.join(",", owned);
    }

    private static void replay(Market market, Matching matching) {
        TradingCycles proof = (TradingCycles) matching.certificate().orElseThrow();
        Set<String> here = new HashSet<>(market.menteeIds());
        Map<String, String> homes = proof.endowment().stream().collect(Collectors.toMap(Pair::mentee, Pair::mentor));
        Map<String, Integer> unowned = new HashMap<>();
        for (String mentor : market.mentorIds()) {
            int owned = (int) homes.values().stream().filter(mentor::equals).count();
            int places = market.mentorMaximum(market.mentorIndex(mentor)) - owned;
            unowned.put(mentor, proof.rule() == TradingRule.HOUSING ? 0 : places);
        }
        List<Pair> traded = new ArrayList<>();
        for (TradingCycles.Cycle cycle : proof.cycles()) {
            leave(market, here, homes, unowned);
            List<Pair> trades = cycle.trades();
            Map<String, String> owners = new HashMap<>();
            for (int i = 0; i < trades.size(); i++) {
                Pair trade = trades.get(i);
                String best = wishes(market, trade.mentee()).stream()
                        .filter(mentor -> owner(market, proof, here, homes, unowned, mentor) != null)
                        .findFirst()
                        .orElseThrow();
                assertThat(trade.mentor()).isEqualTo(best);
                String next = trades.get((i + 1) % trades.size()).mentee();
                assertThat(owner(market, proof, here, homes, unowned, best)).isEqualTo(next);
                owners.put(best, next);
            }
            owners.forEach((mentor, owner) -> {
                if (!mentor.equals(homes.get(owner))) {
                    unowned.merge(mentor, -1, Integer::sum);
                    if (homes.containsKey(owner)) {
                        unowned.merge(homes.get(owner), 1, Integer::sum);
                    }
                }
            });
            trades.forEach(trade -> here.remove(trade.mentee()));
            traded.addAll(trades);
        }
        leave(market, here, homes, unowned);
        assertThat(here).isEmpty();
        assertThat(matching.pairs()).containsExactlyInAnyOrderElementsOf(traded);
    }

    /** Whoever has no acceptable mentor with a place left leaves. */
    private static void leave(
            Market market, Set<String> here, Map<String, String> homes, Map<String, Integer> unowned) {
        here.removeIf(mentee -> wishes(market, mentee).stream()
                .noneMatch(mentor ->
                        unowned.get(mentor) > 0 || here.stream().anyMatch(other -> mentor.equals(homes.get(other)))));
    }

    private static String owner(
            Market market,
            TradingCycles proof,
            Set<String> here,
            Map<String, String> homes,
            Map<String, Integer> unowned,
            String mentor) {
        List<String> priorities = priorities(market, mentor, proof.tieBreaking(), proof.seed());
        String owner = priorities.stream()
                .filter(here::contains)
                .filter(mentee -> mentor.equals(homes.get(mentee)))
                .findFirst()
                .orElse(null);
        if (owner != null || unowned.get(mentor) == 0) {
            return owner;
        }
        List<String> order = proof.rule() == TradingRule.SCHOOL ? priorities : proof.order();
        return order.stream().filter(here::contains).findFirst().orElse(null);
    }

    @Property(tries = 300)
    void efficiency_adjustments_can_be_replayed(@ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        Random random = new Random(seed);
        String consent =
                market.menteeIds().stream().filter(id -> random.nextInt(3) > 0).collect(Collectors.joining(","));
        Matching matching = new EfficiencyAdjustedDeferredAcceptance()
                .solve(market, CONTEXT.withSeed(seed).withOption("consent", consent));
        EfficiencyAdjustment proof =
                (EfficiencyAdjustment) matching.certificate().orElseThrow();
        Map<String, String> has = new HashMap<>();
        new DeferredAcceptance()
                .solve(market, CONTEXT.withSeed(seed))
                .toMatching()
                .pairs()
                .forEach(pair -> has.put(pair.mentee(), pair.mentor()));
        Set<String> closed = new HashSet<>(market.menteeIds());
        closed.removeAll(has.keySet());
        for (EfficiencyAdjustment.Step step : proof.steps()) {
            for (String mentor : step.underdemanded()) {
                assertThat(claimant(market, proof, has, closed, mentor)).isNull();
                has.forEach((mentee, other) -> {
                    if (other.equals(mentor)) {
                        closed.add(mentee);
                    }
                });
            }
            List<Pair> trades = step.trades();
            for (int i = 0; i < trades.size(); i++) {
                Pair trade = trades.get(i);
                assertThat(claimant(market, proof, has, closed, trade.mentor())).isEqualTo(trade.mentee());
                assertThat(has.get(trade.mentee()))
                        .isEqualTo(trades.get((i + 1) % trades.size()).mentor());
            }
            trades.forEach(trade -> has.put(trade.mentee(), trade.mentor()));
        }
        assertThat(closed).containsExactlyInAnyOrderElementsOf(market.menteeIds());
        assertThat(matching.pairs())
                .containsExactlyInAnyOrderElementsOf(has.entrySet().stream()
                        .map(entry -> new Pair(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static String claimant(
            Market market, EfficiencyAdjustment proof, Map<String, String> has, Set<String> closed, String mentor) {
        return priorities(market, mentor, proof.tieBreaking(), proof.seed()).stream()
                .filter(mentee -> likesBetter(market, mentee, mentor, has.get(mentee)))
                .filter(mentee ->
                        !closed.contains(mentee) || !proof.consenting().contains(mentee))
                .findFirst()
                .filter(mentee -> !closed.contains(mentee))
                .orElse(null);
    }

    /** What a round holds is the stable matching of its choices that no other stable one improves on for a mentee. */
    @Property(tries = 300)
    void rounds_can_be_checked(@ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        int period = 1 + new Random(seed).nextInt(3);
        Matching matching =
                new ChineseParallel().solve(market, CONTEXT.withSeed(seed).withOption("period", "" + period));
        AcceptanceRounds proof = (AcceptanceRounds) matching.certificate().orElseThrow();
        Map<String, String> has = new HashMap<>();
        Map<String, Integer> left = new HashMap<>();
        market.mentorIds().forEach(id -> left.put(id, market.mentorMaximum(market.mentorIndex(id))));
        IntStream.range(0, proof.rounds().size()).forEach(round -> {
            List<Pair> accepted = proof.rounds().get(round);
            Map<String, String> placed = accepted.stream().collect(Collectors.toMap(Pair::mentee, Pair::mentor));
            for (String mentee : market.menteeIds()) {
                List<String> wishes = wishes(market, mentee);
                List<String> band = wishes.subList(
                        Math.min(wishes.size(), round * period), Math.min(wishes.size(), (round + 1) * period));
                if (placed.containsKey(mentee)) {
                    assertThat(has).doesNotContainKey(mentee);
                    assertThat(band).contains(placed.get(mentee));
                }
                for (String mentor : has.containsKey(mentee) ? List.<String>of() : band) {
                    if (mentor.equals(placed.get(mentee))) {
                        break;
                    }
                    List<String> priorities = priorities(market, mentor, proof.tieBreaking(), proof.seed());
                    List<Pair> there = accepted.stream()
                            .filter(pair -> pair.mentor().equals(mentor))
                            .toList();
                    assertThat(there)
                            .hasSize(left.get(mentor))
                            .allSatisfy(pair -> assertThat(priorities.indexOf(pair.mentee()))
                                    .isLessThan(priorities.indexOf(mentee)));
                }
            }
            accepted.forEach(pair -> left.merge(pair.mentor(), -1, Integer::sum));
            has.putAll(placed);
        });
        assertThat(left.values()).allSatisfy(places -> assertThat(places).isNotNegative());
        assertThat(matching.pairs())
                .containsExactlyElementsOf(
                        proof.rounds().stream().flatMap(List::stream).sorted().toList());
    }
}
