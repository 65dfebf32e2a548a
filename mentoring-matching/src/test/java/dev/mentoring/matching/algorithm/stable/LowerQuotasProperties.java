package dev.mentoring.matching.algorithm.stable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.algorithm.rotation.StableEgalitarian;
import dev.mentoring.matching.certificate.UnmetMinimum;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LowerQuotasProperties {
    private static final SolveContext MENTEES = SolveContext.defaults();

    @Provide
    Arbitrary<Markets.Spec> strict() {
        return Arbitraries.oneOf(Markets.marriage(), Markets.manyToMany(), Markets.opposed(4, 2, 4, 2));
    }

    @Provide
    Arbitrary<Markets.Spec> ties() {
        return Markets.manyToManyWithTies();
    }

    private static Market withMinima(Market market, long seed) {
        Random random = new Random(seed);
        MarketBuilder builder = Market.builder();
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            builder.addMentee(market.mentee(mentee).withMinimum(minimum(random, market.menteeMaximum(mentee))));
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            builder.addMentor(market.mentor(mentor).withMinimum(minimum(random, market.mentorMaximum(mentor))));
        }
        return builder.build();
    }

    private static int minimum(Random random, int maximum) {
        return random.nextInt(3) == 0 ? random.nextInt(maximum + 1) : 0;
    }

    private static boolean meetsMinima(Market market, BitSet matching) {
        int[] mentees = new int[market.menteeCount()];
        int[] mentors = new int[market.mentorCount()];
        matching.stream().forEach(pair -> {
            mentees[market.menteeOf(pair)]++;
            mentors[market.mentorOf(pair)]++;
        });
        boolean met = true;
        for (int mentee = 0; mentee < mentees.length; mentee++) {
            met &= mentees[mentee] >= market.menteeMinimum(mentee);
        }
        for (int mentor = 0; mentor < mentors.length; mentor++) {
            met &= mentors[mentor] >= market.mentorMinimum(mentor);
        }
        return met;
    }

    @Property(tries = 400)
    void without_ties_the_answer_is_a_stable_matching_within_all_quotas_or_there_is_none(
            @ForAll("strict") Markets.Spec spec, @ForAll long seed) {
        Market market = withMinima(spec.market(), seed);
        BruteForce all = new BruteForce(market);
        List<BitSet> right = all.stable(Guarantee.WEAKLY_STABLE).stream()
                .filter(matching -> meetsMinima(market, matching))
                .toList();
        for (TwoSidedAlgorithm algorithm : List.of(new DeferredAcceptance(), new StableEgalitarian())) {
            Outcome answer = algorithm.solve(market, MENTEES);
            if (answer instanceof Matching matching) {
                assertThat(right).contains(all.indices(matching));
            } else {
                assertThat(right).isEmpty();
                assertThat(((NoMatching) answer).sought()).containsExactly(Guarantee.WEAKLY_STABLE);
                assertThat(((UnmetMinimum) ((NoMatching) answer).certificate()).strict())
                        .isTrue();
            }
        }
        assertThat(new StableEgalitarian().all(market, MENTEES)).hasSameSizeAs(right);
    }

    @Property(tries = 200)
    void with_ties_a_matching_is_within_all_quotas_and_none_is_denied(
            @ForAll("ties") Markets.Spec spec, @ForAll long seed) {
        Market market = withMinima(spec.market(), seed);
        BruteForce all = new BruteForce(market);
        Outcome answer = new DeferredAcceptance().solve(market, MENTEES.withSeed(seed));
        if (answer instanceof Matching matching) {
            assertThat(meetsMinima(market, all.indices(matching))).isTrue();
        } else if (!((UnmetMinimum) ((NoMatching) answer).certificate()).strict()) {
            assertThat(((NoMatching) answer).sought()).isEmpty();
        }
    }
}
