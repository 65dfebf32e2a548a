package dev.mentoring.matching.algorithm.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import dev.mentoring.matching.verify.Verdict;
import dev.mentoring.matching.verify.Verifier;
import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class PopularProperties {
    @Provide
    Arbitrary<Markets.Spec> markets() {
        return Arbitraries.oneOf(
                Markets.marriage(), Markets.marriageWithTies(), Markets.manyToOne(), Markets.manyToOneWithTies());
    }

    private static Outcome solve(Market market) {
        return new Popular().solve(market, SolveContext.defaults());
    }

    @Property(tries = 400)
    void it_loses_no_vote_and_there_is_none_when_it_says_so(@ForAll("markets") Markets.Spec spec) {
        assertPopular(spec.market());
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void it_loses_no_vote_in_many_markets(@ForAll("markets") Markets.Spec spec) {
        assertPopular(spec.market());
    }

    private static void assertPopular(Market market) {
        Profiles profiles = new Profiles(market);
        if (solve(market) instanceof Matching matching) {
            BitSet found = profiles.indices(matching);
            assertThat(profiles.matchings()).contains(found);
            assertThat(profiles.isPopular(found)).isTrue();
            assertThat(profiles.isParetoEfficient(found)).isTrue();
            assertThat(profiles.matchings().stream().filter(other -> other.cardinality() > found.cardinality()))
                    .noneMatch(profiles::isPopular);
        } else {
            assertThat(profiles.matchings()).noneMatch(profiles::isPopular);
        }
    }

    @Property(tries = 400)
    void the_proof_holds(@ForAll("markets") Markets.Spec spec) {
        Market market = spec.market();
        Outcome outcome = solve(market);
        PopularProofCheck check = new PopularProofCheck(market);
        if (outcome instanceof Matching matching) {
            check.check(matching);
        } else {
            check.check((NoMatching) outcome);
        }
    }

    @Property(tries = 100)
    void the_independent_verifier_finds_no_fault(@ForAll("markets") Markets.Spec spec) {
        Market market = spec.market();
        assertThat(new Verifier().verify(market, solve(market)).findings())
                .allSatisfy(finding -> assertThat(finding.verdict()).isNotEqualTo(Verdict.DOES_NOT_HOLD));
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(@ForAll("markets") Markets.Spec spec, @ForAll long order) {
        assertThat(solve(spec.market(order))).isEqualTo(solve(spec.market()));
    }
}
