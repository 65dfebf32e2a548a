package dev.mentoring.matching.algorithm.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.DualPrices;
import dev.mentoring.matching.certificate.HallViolator;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class OptimalAssignmentProperties {
    private static final SolveContext MOST_PAIRS = SolveContext.defaults();
    private static final SolveContext GREATEST_SCORE = MOST_PAIRS.withOption("objective", "greatest-score");

    @Provide
    Arbitrary<Markets.Spec> markets() {
        return Markets.any();
    }

    @Provide
    Arbitrary<Markets.Spec> manyToOne() {
        return Markets.manyToOne();
    }

    private static Matching solve(Market market, SolveContext context) {
        return new OptimalAssignment().solve(market, context);
    }

    @Property(tries = 400)
    void no_matching_has_a_greater_score(@ForAll("markets") Markets.Spec spec) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        Matching matching = solve(market, GREATEST_SCORE);
        assertThat(all.all()).contains(all.indices(matching));
        assertThat(matching.totalWeight(market)).isEqualTo(all.greatestWeight());
    }

    @Property(tries = 400)
    void no_matching_has_more_pairs_nor_as_many_and_a_greater_score(@ForAll("markets") Markets.Spec spec) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        Matching matching = solve(market, MOST_PAIRS);
        assertThat(all.all()).contains(all.indices(matching));
        assertThat(matching.pairs()).hasSize(all.mostPairs());
        assertThat(matching.totalWeight(market)).isEqualTo(all.greatestWeightWith(all.mostPairs()));
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void both_objectives_are_met_in_ten_thousand_markets(@ForAll("markets") Markets.Spec spec) {
        no_matching_has_a_greater_score(spec);
        no_matching_has_more_pairs_nor_as_many_and_a_greater_score(spec);
    }

    @Property(tries = 400)
    void the_prices_prove_it(@ForAll("markets") Markets.Spec spec) {
        Market market = spec.market();
        for (SolveContext context : List.of(MOST_PAIRS, GREATEST_SCORE)) {
            assertThat(new Verifier().verify(market, solve(market, context)).allHold())
                    .isTrue();
        }
    }

    @Property(tries = 200)
    void prices_are_positive_only_where_all_places_are_taken(@ForAll("markets") Markets.Spec spec) {
        Market market = spec.market();
        Matching matching = solve(market, GREATEST_SCORE);
        DualPrices prices = (DualPrices) matching.certificate().orElseThrow();
        for (String mentor : market.mentorIds()) {
            long load = matching.pairs().stream()
                    .filter(pair -> pair.mentor().equals(mentor))
                    .count();
            if (load < market.mentorMaximum(market.mentorIndex(mentor))) {
                assertThat(prices.mentorPrices().get(mentor)).isZero();
            }
        }
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(@ForAll("markets") Markets.Spec spec, @ForAll long seed) {
        for (SolveContext context : List.of(MOST_PAIRS, GREATEST_SCORE)) {
            assertThat(solve(spec.market(seed), context)).isEqualTo(solve(spec.market(), context));
        }
    }

    @Property(tries = 300)
    void whoever_has_fewer_mentors_than_wanted_is_in_a_shortage(@ForAll("markets") Markets.Spec spec) {
        Market market = spec.market();
        Matching matching = solve(market, MOST_PAIRS);
        HallViolators violators = new HallViolators(market, matching);
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            String id = market.menteeIds().get(mentee);
            long load = matching.pairs().stream()
                    .filter(pair -> pair.mentee().equals(id))
                    .count();
            int degree = market.rowEnd(mentee) - market.rowStart(mentee);
            Optional<HallViolator> shortage = violators.around(mentee);
            assertThat(shortage.isPresent())
                    .isEqualTo(load < Math.min(market.menteeMaximum(mentee), Math.max(1, degree)));
            if (shortage.isPresent()) {
                assertThat(shortage.get().mentees()).contains(id);
                Matching proved = matching.proving(matching.guarantees(), shortage.get());
                assertThat(new Verifier().verify(market, proved).allHold()).isTrue();
            }
        }
    }

    @Property(tries = 200)
    void a_shortage_is_the_smallest_in_which_only_its_mentee_is_unplaced(@ForAll("manyToOne") Markets.Spec spec) {
        Market market = spec.market();
        Matching matching = solve(market, MOST_PAIRS);
        HallViolators violators = new HallViolators(market, matching);
        for (String unmatched : matching.unmatchedMentees()) {
            HallViolator shortage =
                    violators.around(market.menteeIndex(unmatched)).orElseThrow();
            assertThat(shortage.pairsElsewhere()).isZero();
            int others = matching.unmatchedMentees().stream()
                    .mapToInt(market::menteeIndex)
                    .filter(mentee -> mentee != market.menteeIndex(unmatched))
                    .map(mentee -> 1 << mentee)
                    .sum();
            int smallest = Integer.MAX_VALUE;
            for (int set = 1; set < 1 << market.menteeCount(); set++) {
                if ((set >> market.menteeIndex(unmatched) & 1) == 1 && (set & others) == 0 && isShort(market, set)) {
                    smallest = Math.min(smallest, Integer.bitCount(set));
                }
            }
            assertThat(shortage.mentees()).hasSize(smallest);
        }
    }

    private static boolean isShort(Market market, int mentees) {
        List<Integer> mentors = new ArrayList<>();
        for (int pair = 0; pair < market.pairCount(); pair++) {
            if ((mentees >> market.menteeOf(pair) & 1) == 1) {
                mentors.add(market.mentorOf(pair));
            }
        }
        int places = mentors.stream().distinct().mapToInt(market::mentorMaximum).sum();
        return Integer.bitCount(mentees) > places;
    }
}
