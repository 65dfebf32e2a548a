package dev.mentoring.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.matching.TopicBruteForce;
import dev.mentoring.matching.TopicMarkets;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.TopicDeletions;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Deleted topics prove what is true, and nothing else. */
class TopicDeletionsCheckProperties {
    @Provide
    Arbitrary<TopicMarkets.Spec> markets() {
        return Arbitraries.oneOf(TopicMarkets.withTies(), TopicMarkets.strict());
    }

    private static Outcome solve(ProjectMarket market) {
        return Algorithms.discovered().solve("super-stable", market, SolveContext.defaults());
    }

    private static TopicDeletions proof(Outcome outcome) {
        return (TopicDeletions)
                (outcome instanceof NoMatching none
                        ? none.certificate()
                        : outcome.toMatching().certificate().orElseThrow());
    }

    private static Finding certificate(ProjectMarket market, Outcome outcome) {
        return new Verifier()
                .verify(market, outcome)
                .about(BasicClaim.CERTIFICATE_VALID)
                .orElseThrow();
    }

    private static NoMatching none(TopicDeletions proof) {
        return new NoMatching("hand", ImmutableSet.of(Guarantee.SUPER_STABLE), proof);
    }

    @Property(tries = 300)
    void proofs_of_our_algorithm_hold(@ForAll("markets") TopicMarkets.Spec spec) {
        ProjectMarket market = spec.market();
        Outcome outcome = solve(market);
        Verification verification = new Verifier().verify(market, outcome);
        assertThat(verification.allHold()).as(verification + " " + outcome).isTrue();
    }

    @Property(tries = 300)
    void a_pair_that_may_be_deleted_is_in_no_super_stable_matching(
            @ForAll("markets") TopicMarkets.Spec spec, @ForAll long seed) {
        ProjectMarket market = spec.market();
        Random random = new Random(seed);
        List<int[]> sought = new TopicBruteForce(market).superStable();
        TopicDeletions proof = proof(solve(market));
        for (int changes = 0; changes < 10 && market.choices().pairCount() > 0; changes++) {
            TopicDeletions changed = changed(proof, market, random);
            Finding finding = certificate(market, none(changed));
            if (finding.verdict() == Verdict.HOLDS) {
                assertThat(sought).isEmpty();
            }
            boolean stepRefused = finding.counterExample().orElse(null) instanceof CounterExample.WrongStep wrong
                    && wrong.position() > 0;
            if (!stepRefused) {
                for (Pair pair : changed.deleted()) {
                    assertThat(sought)
                            .noneMatch(matching -> Arrays.stream(matching)
                                    .anyMatch(chosen ->
                                            chosen >= 0 && market.pair(chosen).equals(pair)));
                }
            }
        }
    }

    /** Drops, moves, replaces or adds a deletion. */
    private static TopicDeletions changed(TopicDeletions proof, ProjectMarket market, Random random) {
        List<Pair> deleted = new ArrayList<>(proof.deleted());
        Pair pair = market.pair(random.nextInt(market.choices().pairCount()));
        int at = random.nextInt(deleted.size() + 1);
        if (at == deleted.size()) {
            deleted.add(random.nextInt(at + 1), pair);
        } else {
            Pair dropped = deleted.remove(at);
            switch (random.nextInt(3)) {
                case 0 -> deleted.add(random.nextInt(at + 1), dropped);
                case 1 -> deleted.add(at, pair);
                default -> {}
            }
        }
        return new TopicDeletions(ImmutableList.copyOf(deleted));
    }

    @Property(tries = 300)
    void a_proof_holds_for_the_best_matching_only(@ForAll("markets") TopicMarkets.Spec spec) {
        ProjectMarket market = spec.market();
        TopicBruteForce all = new TopicBruteForce(market);
        List<int[]> sought = all.superStable();
        TopicDeletions proof = proof(solve(market));
        for (int[] other : all.all()) {
            int[] pairs = Arrays.stream(other).filter(pair -> pair >= 0).toArray();
            Matching matching =
                    Matching.ofIndices(market, "hand", pairs).proving(ImmutableSet.of(Guarantee.SUPER_STABLE), proof);
            if (certificate(market, matching).verdict() == Verdict.HOLDS) {
                assertThat(all.isSuperStable(other)).isTrue();
                sought.forEach(rival -> assertThat(IntStream.range(0, market.menteeCount()))
                        .allMatch(mentee -> all.menteeRank(other, mentee) <= all.menteeRank(rival, mentee)));
            }
        }
    }

    @Property(tries = 300)
    void a_proof_of_another_market_proves_nothing_false(
            @ForAll("markets") TopicMarkets.Spec spec, @ForAll("markets") TopicMarkets.Spec other) {
        ProjectMarket market = spec.market();
        if (certificate(market, none(proof(solve(other.market())))).verdict() == Verdict.HOLDS) {
            assertThat(new TopicBruteForce(market).superStable()).isEmpty();
        }
    }
}
