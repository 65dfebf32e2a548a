package dev.mentoring.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.rotation.RotationPoset;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.LeastStableCost;
import dev.mentoring.matching.certificate.LeastStableCost.Stage;
import dev.mentoring.matching.certificate.RankMeasure;
import dev.mentoring.matching.certificate.Rotation;
import dev.mentoring.matching.certificate.RotationFlow;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A proof that no stable matching costs less holds where it is one, and a changed one proves nothing that is false. */
class LeastStableCostProperties {
    private static final Map<String, Guarantee> CHOICES = Map.of(
            "stable-egalitarian", Guarantee.EGALITARIAN,
            "stable-minimum-regret", Guarantee.MINIMUM_REGRET,
            "stable-generous", Guarantee.GENEROUS_STABLE);

    @Provide
    Arbitrary<Markets.Spec> strict() {
        return Arbitraries.oneOf(
                Markets.marriage(),
                Markets.manyToOne(),
                Markets.manyToMany(),
                Markets.opposed(5, 1, 5, 1),
                Markets.opposed(6, 1, 3, 2),
                Markets.opposed(4, 2, 4, 2));
    }

    private static Matching solve(String algorithm, Market market) {
        return Algorithms.discovered()
                .solve(algorithm, market, SolveContext.defaults())
                .toMatching();
    }

    private static Verdict verdict(Market market, Matching matching, Certificate proof) {
        return new Verifier()
                .verify(market, matching.proving(Set.of(), proof))
                .about(BasicClaim.CERTIFICATE_VALID)
                .orElseThrow()
                .verdict();
    }

    @Property(tries = 300)
    void a_valid_proof_holds(@ForAll("strict") Markets.Spec spec) {
        Market market = spec.market();
        CHOICES.forEach((algorithm, claim) -> {
            Matching matching = solve(algorithm, market);
            Verification verification = new Verifier().verify(market, matching);
            assertThat(verification.allHold()).as("%s", verification).isTrue();
        });
    }

    @Property(tries = 100)
    void no_proof_however_changed_proves_what_is_false(
            @ForAll("strict") Markets.Spec spec, @ForAll("strict") Markets.Spec another, @ForAll long seed) {
        Market market = spec.market();
        Random random = new Random(seed);
        ClaimOracle oracle = new ClaimOracle(new BruteForce(market));
        RotationPoset poset = RotationPoset.of(market);
        BruteForce naming = BruteForce.without(market);
        for (String algorithm : CHOICES.keySet()) {
            LeastStableCost proof = proof(solve(algorithm, market));
            List<LeastStableCost> changed = new ArrayList<>(List.of(proof, proof(solve(algorithm, another.market()))));
            for (int i = 0; i < 6; i++) {
                changed.add(changed(proof, random));
            }
            for (BitSet pairs : oracle.stable()) {
                ImmutableList<Integer> applied = leadingTo(naming.matching(pairs), poset);
                for (LeastStableCost each : changed) {
                    checkSound(oracle, naming, pairs, each);
                    checkSound(oracle, naming, pairs, applied(each, poset, applied));
                }
            }
        }
    }

    private static ImmutableList<Integer> leadingTo(Matching matching, RotationPoset poset) {
        return IntStream.range(0, 1 << poset.size())
                .mapToObj(set -> IntStream.range(0, poset.size())
                        .filter(rotation -> (set >> rotation & 1) == 1)
                        .boxed()
                        .collect(ImmutableList.toImmutableList()))
                .filter(set ->
                        poset.isClosed(set) && poset.matchingOf(set).pairs().equals(matching.pairs()))
                .findFirst()
                .orElseThrow();
    }

    /** The same bounds for another matching, with the rotations that lead there: else these alone would refute it. */
    private static LeastStableCost applied(LeastStableCost proof, RotationPoset poset, ImmutableList<Integer> applied) {
        return proof.rotations().size() == poset.size()
                ? new LeastStableCost(proof.rotations(), applied, proof.stages())
                : proof;
    }

    private static LeastStableCost proof(Matching matching) {
        return (LeastStableCost) matching.certificate().orElseThrow();
    }

    private static void checkSound(ClaimOracle oracle, BruteForce naming, BitSet pairs, LeastStableCost proof) {
        Market market = naming.market();
        Matching matching = naming.matching(pairs);
        CheckedMatching checked = CheckedMatching.of(market, matching);
        if (verdict(market, matching, proof) == Verdict.HOLDS) {
            for (Guarantee claim : CHOICES.values()) {
                if (CertificateCheck.proves(checked, proof, claim, Guarantee.SUPER_STABLE)) {
                    assertThat(oracle.holds(pairs, claim))
                            .as("%s %s", claim, proof)
                            .isTrue();
                }
            }
        }
    }

    private static LeastStableCost changed(LeastStableCost proof, Random random) {
        List<Rotation> rotations = new ArrayList<>(proof.rotations());
        List<Integer> applied = new ArrayList<>(proof.applied());
        List<Stage> stages = new ArrayList<>(proof.stages());
        int at = rotations.isEmpty() ? 0 : random.nextInt(rotations.size());
        switch (random.nextInt(6)) {
            case 0 -> Collections.rotate(rotations, 1);
            case 1 -> merge(rotations, at, applied);
            case 2 -> changeStage(stages, random, 0);
            case 3 -> changeStage(stages, random, 1);
            case 4 -> changeStage(stages, random, 2);
            default -> {
                if (!stages.isEmpty()) {
                    stages.remove(random.nextInt(stages.size()));
                }
            }
        }
        applied.removeIf(position -> position >= rotations.size());
        return new LeastStableCost(
                ImmutableList.copyOf(rotations), ImmutableList.copyOf(applied), ImmutableList.copyOf(stages));
    }

    /** Two rotations as if they were one, which would hide a stable matching. */
    private static void merge(List<Rotation> rotations, int at, List<Integer> applied) {
        if (at + 1 < rotations.size()) {
            Rotation next = rotations.remove(at + 1);
            Rotation both = rotations.get(at);
            rotations.set(
                    at,
                    new Rotation(
                            ImmutableList.copyOf(concat(both.lost(), next.lost())),
                            ImmutableList.copyOf(concat(both.gained(), next.gained()))));
            applied.removeIf(position -> position == at + 1);
            applied.replaceAll(position -> position > at ? position - 1 : position);
        }
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static void changeStage(List<Stage> stages, Random random, int kind) {
        if (stages.isEmpty()) {
            return;
        }
        int at = random.nextInt(stages.size());
        Stage stage = stages.get(at);
        List<RotationFlow> flow = new ArrayList<>(stage.flow());
        long value = stage.value();
        if (kind == 0) {
            value += random.nextInt(5) - 2;
        } else if (!flow.isEmpty()) {
            int which = random.nextInt(flow.size());
            RotationFlow old = flow.remove(which);
            if (kind == 1) {
                flow.add(new RotationFlow(old.to(), old.from(), old.amount()));
            }
        } else {
            flow.add(new RotationFlow(random.nextInt(3), 3 + random.nextInt(3), 1 + random.nextInt(9)));
        }
        stages.set(at, new Stage(stage.measure(), stage.rank(), value, ImmutableList.copyOf(flow)));
    }

    @Property(tries = 150)
    void a_proof_with_a_step_dropped_or_a_number_changed_is_refuted(@ForAll("strict") Markets.Spec spec) {
        Market market = spec.market();
        for (String algorithm : CHOICES.keySet()) {
            Matching matching = solve(algorithm, market);
            LeastStableCost proof = proof(matching);
            for (int i = 0; i < proof.rotations().size(); i++) {
                List<Rotation> fewer = new ArrayList<>(proof.rotations());
                fewer.remove(i);
                assertRefuted(market, matching, fewer, List.of(), proof.stages());
                List<Rotation> merged = new ArrayList<>(proof.rotations());
                List<Integer> applied = new ArrayList<>(proof.applied());
                merge(merged, i, applied);
                if (merged.size() < proof.rotations().size()) {
                    assertRefuted(market, matching, merged, applied, proof.stages());
                }
            }
            for (int i = 0; i < proof.stages().size(); i++) {
                List<Stage> stages = new ArrayList<>(proof.stages());
                Stage stage = stages.get(i);
                stages.set(i, new Stage(stage.measure(), stage.rank(), stage.value() - 1, stage.flow()));
                assertRefuted(market, matching, proof.rotations(), proof.applied(), stages);
            }
        }
    }

    /** Flows that ignore what needs what would make the best matching for the mentees look cheapest. */
    @Property(tries = 150)
    void a_flow_between_rotations_that_do_not_need_each_other_proves_nothing(@ForAll("strict") Markets.Spec spec) {
        Market market = spec.market();
        ClaimOracle oracle = new ClaimOracle(new BruteForce(market));
        BruteForce naming = BruteForce.without(market);
        RotationPoset poset = RotationPoset.of(market);
        Matching first = poset.matchingOf(List.of());
        BitSet pairs = naming.indices(first);
        long[] changes = new long[poset.size()];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = sum(oracle, naming, market, poset.rotation(i).gained())
                    - sum(oracle, naming, market, poset.rotation(i).lost());
        }
        List<RotationFlow> flow = new ArrayList<>();
        for (int from = 0; from < changes.length; from++) {
            for (int to = 0; to < changes.length; to++) {
                long amount = Math.min(-changes[from], changes[to]);
                if (amount > 0) {
                    flow.add(new RotationFlow(from, to, amount));
                    changes[from] += amount;
                    changes[to] -= amount;
                }
            }
        }
        long value = oracle.sum(pairs, true) + oracle.sum(pairs, false);
        Stage stage = new Stage(RankMeasure.RANK_SUM, 0, value, ImmutableList.copyOf(flow));
        LeastStableCost forged = new LeastStableCost(poset.rotations(), ImmutableList.of(), ImmutableList.of(stage));
        if (verdict(market, first, forged) == Verdict.HOLDS) {
            assertThat(oracle.holds(pairs, Guarantee.EGALITARIAN)).isTrue();
        }
    }

    private static long sum(ClaimOracle oracle, BruteForce naming, Market market, List<Pair> pairs) {
        BitSet all = naming.indices(Matching.of(market, "hand", pairs));
        return oracle.sum(all, true) + oracle.sum(all, false);
    }

    private static void assertRefuted(
            Market market, Matching matching, List<Rotation> rotations, List<Integer> applied, List<Stage> stages) {
        LeastStableCost proof = new LeastStableCost(
                ImmutableList.copyOf(rotations), ImmutableList.copyOf(applied), ImmutableList.copyOf(stages));
        assertThat(verdict(market, matching, proof)).isEqualTo(Verdict.DOES_NOT_HOLD);
    }
}
