package dev.mentoring.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.EfficiencyAdjustment;
import dev.mentoring.matching.certificate.EfficiencyAdjustment.Step;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A record of closures and trades holds for the matching in which it ends, and a changed one proves nothing false. */
class EfficiencyAdjustmentProperties {
    @Provide
    Arbitrary<Markets.Spec> schools() {
        return Markets.schoolChoice(5);
    }

    @Provide
    Arbitrary<Markets.Spec> smallSchools() {
        return Markets.schoolChoice(4);
    }

    private static Matching solve(Market market, long seed) {
        Random random = new Random(seed);
        String some =
                market.menteeIds().stream().filter(id -> random.nextInt(3) > 0).collect(Collectors.joining(","));
        String consent = List.of("all", "none", some).get(random.nextInt(3));
        SolveContext context = SolveContext.defaults()
                .withSeed(seed)
                .withOption("consent", consent)
                .withOption("ties", random.nextBoolean() ? "single" : "multiple");
        return Algorithms.discovered()
                .solve("efficiency-adjusted-deferred-acceptance", market, context)
                .toMatching();
    }

    private static EfficiencyAdjustment proof(Matching matching) {
        return (EfficiencyAdjustment) matching.certificate().orElseThrow();
    }

    private static Verdict verdict(Market market, Matching matching, EfficiencyAdjustment proof) {
        return new Verifier()
                .verify(market, matching.proving(Set.of(), proof))
                .about(BasicClaim.CERTIFICATE_VALID)
                .orElseThrow()
                .verdict();
    }

    @Property(tries = 300)
    void a_valid_record_holds_and_for_no_other_matching(@ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        Matching matching = solve(market, seed);
        assertThat(verdict(market, matching, proof(matching))).isEqualTo(Verdict.HOLDS);
        Matching fewer =
                Matching.of(market, "hand", matching.pairs().stream().skip(1).toList());
        if (!fewer.pairs().equals(matching.pairs())) {
            assertThat(verdict(market, fewer, proof(matching))).isEqualTo(Verdict.DOES_NOT_HOLD);
        }
    }

    @Property(tries = 300)
    void a_record_with_a_step_dropped_or_a_pair_replaced_is_refuted(
            @ForAll("schools") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        Matching matching = solve(market, seed);
        EfficiencyAdjustment proof = proof(matching);
        for (int i = 0; i < proof.steps().size(); i++) {
            Step step = proof.steps().get(i);
            if (!step.trades().isEmpty()) {
                List<Pair> trades = new ArrayList<>(step.trades());
                Pair first = trades.get(0);
                trades.set(
                        0,
                        new Pair(first.mentee(), trades.get(trades.size() - 1).mentor()));
                assertThat(verdict(market, matching, with(proof, i, List.of()))).isEqualTo(Verdict.DOES_NOT_HOLD);
                assertThat(verdict(market, matching, with(proof, i, trades))).isEqualTo(Verdict.DOES_NOT_HOLD);
            }
        }
    }

    private static EfficiencyAdjustment with(EfficiencyAdjustment proof, int at, List<Pair> trades) {
        List<Step> steps = new ArrayList<>(proof.steps());
        steps.set(at, new Step(steps.get(at).underdemanded(), ImmutableList.copyOf(trades)));
        return with(proof, steps, proof.consenting());
    }

    private static EfficiencyAdjustment with(EfficiencyAdjustment proof, List<Step> steps, List<String> consenting) {
        return new EfficiencyAdjustment(
                proof.tieBreaking(), proof.seed(), ImmutableList.copyOf(consenting), ImmutableList.copyOf(steps));
    }

    @Property(tries = 150)
    void no_record_however_changed_proves_what_is_false(
            @ForAll("smallSchools") Markets.Spec spec,
            @ForAll("smallSchools") Markets.Spec another,
            @ForAll long seed) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        ClaimOracle oracle = new ClaimOracle(all);
        EfficiencyAdjustment proof = proof(solve(market, seed));
        List<EfficiencyAdjustment> changed = new ArrayList<>(List.of(proof, proof(solve(another.market(), seed))));
        changed.add(with(proof, proof.steps(), market.menteeIds()));
        changed.add(with(proof, proof.steps(), List.of()));
        for (int i = 0; i < proof.steps().size(); i++) {
            List<Step> fewer = new ArrayList<>(proof.steps());
            Step step = fewer.remove(i);
            changed.add(with(proof, fewer, proof.consenting()));
            fewer.add(i, new Step(ImmutableList.of(), step.trades()));
            changed.add(with(proof, fewer, proof.consenting()));
        }
        for (BitSet pairs : all.all()) {
            Matching matching = all.matching(pairs);
            for (EfficiencyAdjustment each : changed) {
                if (verdict(market, matching, each) == Verdict.HOLDS) {
                    checkConclusion(oracle, market, pairs, each);
                }
            }
        }
    }

    /** Kesten 2010: with everybody's consent nobody can gain without a loss, and nobody else's priority is overruled. */
    private static void checkConclusion(ClaimOracle oracle, Market market, BitSet pairs, EfficiencyAdjustment proof) {
        if (proof.consenting().equals(market.menteeIds())) {
            assertThat(oracle.holds(pairs, Guarantee.PARETO_EFFICIENT)).isTrue();
        }
        for (int pair = 0; pair < market.pairCount(); pair++) {
            if (blocks(market, pairs, pair)) {
                assertThat(proof.consenting()).contains(market.menteeIds().get(market.menteeOf(pair)));
            }
        }
    }

    private static boolean blocks(Market market, BitSet pairs, int pair) {
        int mentor = market.mentorOf(pair);
        boolean gains = IntStream.range(market.rowStart(market.menteeOf(pair)), market.rowEnd(market.menteeOf(pair)))
                .filter(pairs::get)
                .allMatch(has -> market.menteeRank(pair) < market.menteeRank(has));
        int[] there =
                pairs.stream().filter(other -> market.mentorOf(other) == mentor).toArray();
        return gains
                && market.mentorMaximum(mentor) > 0
                && (there.length < market.mentorMaximum(mentor)
                        || IntStream.of(there).anyMatch(other -> market.mentorRank(pair) < market.mentorRank(other)));
    }
}
