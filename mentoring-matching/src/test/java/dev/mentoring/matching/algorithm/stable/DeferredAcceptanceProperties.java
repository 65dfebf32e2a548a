package dev.mentoring.matching.algorithm.stable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.verify.Verdict;
import dev.mentoring.matching.verify.Verifier;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class DeferredAcceptanceProperties {
    private static final SolveContext MENTEES = SolveContext.defaults();
    private static final SolveContext MENTORS = MENTEES.withOption("proposing", "mentor");

    @Provide
    Arbitrary<Markets.Spec> markets() {
        return Markets.any();
    }

    @Provide
    Arbitrary<Markets.Spec> strict() {
        return Markets.manyToMany();
    }

    @Provide
    Arbitrary<Markets.Spec> marriage() {
        return Markets.marriage();
    }

    private static Matching solve(Market market, SolveContext context) {
        return new DeferredAcceptance().solve(market, context).toMatching();
    }

    @Property(tries = 400)
    void the_matching_is_weakly_stable(@ForAll("markets") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        for (SolveContext context : List.of(MENTEES, MENTORS, MENTEES.withOption("ties", "multiple"))) {
            BitSet found = all.indices(solve(market, context.withSeed(seed)));
            assertThat(all.all()).contains(found);
            assertThat(all.isStable(found, Guarantee.WEAKLY_STABLE)).isTrue();
        }
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void the_matching_is_weakly_stable_in_ten_thousand_markets(
            @ForAll("markets") Markets.Spec spec, @ForAll long seed) {
        the_matching_is_weakly_stable(spec, seed);
    }

    @Property(tries = 300)
    void without_ties_everything_claimed_holds(@ForAll("strict") Markets.Spec spec) {
        Market market = spec.market();
        for (SolveContext context : List.of(MENTEES, MENTORS)) {
            Matching matching = solve(market, context);
            assertThat(matching.guarantees()).hasSize(4);
            assertThat(new Verifier().verify(market, matching).allHold()).isTrue();
        }
    }

    @Property(tries = 300)
    void without_ties_every_proposer_does_best_of_all_stable_matchings(@ForAll("marriage") Markets.Spec spec) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        BitSet forMentees = all.indices(solve(market, MENTEES));
        BitSet forMentors = all.indices(solve(market, MENTORS));
        for (BitSet stable : all.stable(Guarantee.WEAKLY_STABLE)) {
            for (int pair = stable.nextSetBit(0); pair >= 0; pair = stable.nextSetBit(pair + 1)) {
                int mentee = market.menteeOf(pair);
                int mentor = market.mentorOf(pair);
                int rank = market.menteeRank(pair);
                int mentorRank = market.mentorRank(pair);
                assertThat(forMentees.stream().filter(p -> market.menteeOf(p) == mentee))
                        .allSatisfy(p -> assertThat(market.menteeRank(p)).isLessThanOrEqualTo(rank))
                        .hasSize(1);
                assertThat(forMentors.stream().filter(p -> market.mentorOf(p) == mentor))
                        .allSatisfy(p -> assertThat(market.mentorRank(p)).isLessThanOrEqualTo(mentorRank))
                        .hasSize(1);
            }
        }
    }

    /** The rural hospitals theorem (Roth 1986) for responsive preferences. */
    @Property(tries = 10_000)
    @Tag("exhaustive")
    void without_ties_every_proposer_does_best_in_ten_thousand_markets(@ForAll("marriage") Markets.Spec spec) {
        without_ties_every_proposer_does_best_of_all_stable_matchings(spec);
    }

    @Property(tries = 300)
    void without_ties_everybody_has_as_many_partners_in_every_stable_matching(@ForAll("strict") Markets.Spec spec) {
        Market market = spec.market();
        Matching one = solve(market, MENTEES);
        Matching other = solve(market, MENTORS);
        assertThat(loads(one)).isEqualTo(loads(other));
        assertThat(one.unmatchedMentors()).isEqualTo(other.unmatchedMentors());
    }

    private static Map<String, Long> loads(Matching matching) {
        return matching.pairs().stream()
                .flatMap(pair -> java.util.stream.Stream.of(pair.mentee(), pair.mentor()))
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(
            @ForAll("markets") Markets.Spec spec, @ForAll long order, @ForAll long seed) {
        for (SolveContext context : List.of(MENTEES, MENTORS, MENTEES.withOption("ties", "multiple"))) {
            assertThat(solve(spec.market(order), context.withSeed(seed)))
                    .isEqualTo(solve(spec.market(), context.withSeed(seed)));
        }
    }

    @Property(tries = 200)
    void nobody_is_matched_with_somebody_unacceptable_or_beyond_their_places(@ForAll("markets") Markets.Spec spec) {
        Market market = spec.market();
        assertThat(new Verifier().verify(market, solve(market, MENTEES)).findings())
                .allSatisfy(finding -> assertThat(finding.verdict()).isNotEqualTo(Verdict.DOES_NOT_HOLD));
        assertThat(solve(market, MENTEES).pairs()).isSortedAccordingTo(Pair::compareTo);
    }
}
