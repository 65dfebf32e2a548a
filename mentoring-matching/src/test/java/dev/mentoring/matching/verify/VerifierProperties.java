package dev.mentoring.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.verify.CounterExample.BlockingPair;
import dev.mentoring.matching.verify.CounterExample.ImprovingExchange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VerifierProperties {
    @Provide
    Arbitrary<Markets.Spec> markets() {
        return Markets.any();
    }

    private static Finding check(Market market, Matching matching, Guarantee claim) {
        return new Verifier()
                .verify(market, matching, Set.of(claim))
                .about(claim)
                .orElseThrow();
    }

    private static BitSet choose(BruteForce all, int choice) {
        return all.all().get(Math.floorMod(choice, all.all().size()));
    }

    @Property(tries = 600)
    void stability_is_decided_as_by_looking_at_every_pair(@ForAll("markets") Markets.Spec spec, @ForAll int choice) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        BitSet chosen = choose(all, choice);
        for (Guarantee notion : List.of(Guarantee.WEAKLY_STABLE, Guarantee.STRONGLY_STABLE, Guarantee.SUPER_STABLE)) {
            Finding finding = check(market, all.matching(chosen), notion);
            assertThat(finding.verdict() == Verdict.HOLDS).isEqualTo(all.isStable(chosen, notion));
            finding.counterExample().ifPresent(example -> {
                Pair pair = ((BlockingPair) example).pair();
                int index = market.find(market.menteeIndex(pair.mentee()), market.mentorIndex(pair.mentor()));
                assertThat(chosen.get(index)).isFalse();
            });
        }
    }

    @Property(tries = 600)
    void greatness_is_decided_as_by_looking_at_every_matching(
            @ForAll("markets") Markets.Spec spec, @ForAll int choice) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        BitSet chosen = choose(all, choice);
        Matching matching = all.matching(chosen);
        long weight = all.weight(chosen);
        assertThat(check(market, matching, Guarantee.MAXIMUM_WEIGHT).verdict() == Verdict.HOLDS)
                .isEqualTo(weight == all.greatestWeight());
        assertThat(check(market, matching, Guarantee.MAXIMUM_CARDINALITY).verdict() == Verdict.HOLDS)
                .isEqualTo(chosen.cardinality() == all.mostPairs());
        assertThat(check(market, matching, Guarantee.MAXIMUM_WEIGHT_AT_THIS_CARDINALITY)
                                .verdict()
                        == Verdict.HOLDS)
                .isEqualTo(weight == all.greatestWeightWith(chosen.cardinality()));
    }

    @Property(tries = 400)
    void an_improving_exchange_can_be_made_and_gains_what_it_says(
            @ForAll("markets") Markets.Spec spec, @ForAll int choice) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        Matching matching = all.matching(choose(all, choice));
        for (Guarantee claim : List.of(
                Guarantee.MAXIMUM_WEIGHT,
                Guarantee.MAXIMUM_CARDINALITY,
                Guarantee.MAXIMUM_WEIGHT_AT_THIS_CARDINALITY)) {
            check(market, matching, claim).counterExample().ifPresent(example -> {
                ImprovingExchange exchange = (ImprovingExchange) example;
                List<Pair> changed = new ArrayList<>(matching.pairs());
                changed.removeAll(exchange.removed());
                changed.addAll(exchange.added());
                Matching better = Matching.of(market, "exchange", changed);
                assertThat(all.all()).contains(all.indices(better));
                assertThat(better.pairs().size() - matching.pairs().size()).isEqualTo((int) exchange.pairsGained());
                assertThat(better.totalWeight(market) - matching.totalWeight(market))
                        .isEqualTo(exchange.weightGained());
                assertThat(claim == Guarantee.MAXIMUM_CARDINALITY ? exchange.pairsGained() : exchange.weightGained())
                        .isPositive();
            });
        }
    }
}
