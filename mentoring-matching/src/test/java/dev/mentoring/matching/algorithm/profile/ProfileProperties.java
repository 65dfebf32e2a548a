package dev.mentoring.matching.algorithm.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.ProfileProof;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.verify.Verdict;
import dev.mentoring.matching.verify.Verifier;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class ProfileProperties {
    private static final List<ProfileAlgorithm> ALGORITHMS =
            List.of(new RankMaximal(), new GreedyMaximum(), new GenerousMaximum());

    @Provide
    Arbitrary<Markets.Spec> markets() {
        return Arbitraries.oneOf(Markets.marriageWithTies(), Markets.manyToOne(), Markets.manyToOneWithTies());
    }

    @Property(tries = 400)
    void no_matching_has_a_better_profile(@ForAll("markets") Markets.Spec spec) {
        assertBestProfiles(spec.market());
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void no_matching_has_a_better_profile_in_many_markets(@ForAll("markets") Markets.Spec spec) {
        assertBestProfiles(spec.market());
    }

    private static void assertBestProfiles(Market market) {
        Profiles profiles = new Profiles(market);
        for (ProfileAlgorithm algorithm : ALGORITHMS) {
            Matching matching = algorithm.solve(market, SolveContext.defaults());
            BitSet found = profiles.indices(matching);
            assertThat(profiles.matchings()).contains(found);
            assertThat(profiles.profile(found)).isEqualTo(best(profiles, algorithm));
            assertThat(profiles.isParetoEfficient(found)).isTrue();
            if (matching.guarantees().contains(Guarantee.MAXIMUM_CARDINALITY)) {
                assertThat(matching.pairs()).hasSize(profiles.mostPairs());
            }
        }
    }

    private static int[] best(Profiles profiles, ProfileAlgorithm algorithm) {
        return switch (algorithm.name()) {
            case "rank-maximal" -> profiles.rankMaximal();
            case "greedy-maximum" -> profiles.greedyMaximum();
            default -> profiles.generousMaximum();
        };
    }

    @Property(tries = 400)
    void the_proof_holds_and_tells_the_profile(@ForAll("markets") Markets.Spec spec) {
        Market market = spec.market();
        Profiles profiles = new Profiles(market);
        for (ProfileAlgorithm algorithm : ALGORITHMS) {
            Matching matching = algorithm.solve(market, SolveContext.defaults());
            ProfileProofCheck.check(market, matching);
            int[] profile = profiles.profile(profiles.indices(matching));
            ProfileProof proof = (ProfileProof) matching.certificate().orElseThrow();
            for (int rank = 1; rank <= profile.length; rank++) {
                int stated = rank <= proof.profile().size() ? proof.profile().get(rank - 1) : 0;
                assertThat(stated).isEqualTo(profile[rank - 1]);
            }
        }
    }

    @Property(tries = 100)
    void the_independent_verifier_finds_no_fault(@ForAll("markets") Markets.Spec spec) {
        Market market = spec.market();
        for (ProfileAlgorithm algorithm : ALGORITHMS) {
            assertThat(new Verifier()
                            .verify(market, algorithm.solve(market, SolveContext.defaults()))
                            .findings())
                    .allSatisfy(finding -> assertThat(finding.verdict()).isNotEqualTo(Verdict.DOES_NOT_HOLD));
        }
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(@ForAll("markets") Markets.Spec spec, @ForAll long order) {
        for (ProfileAlgorithm algorithm : ALGORITHMS) {
            assertThat(algorithm.solve(spec.market(order), SolveContext.defaults()))
                    .isEqualTo(algorithm.solve(spec.market(), SolveContext.defaults()));
        }
    }
}
