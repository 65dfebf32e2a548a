package dev.mentoring.matching.algorithm.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.TopicBruteForce;
import dev.mentoring.matching.TopicMarkets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.ties.SuperStable;
import dev.mentoring.matching.certificate.TopicDeletions;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class SuperStableTopicsProperties {
    @Provide
    Arbitrary<TopicMarkets.Spec> markets() {
        return Arbitraries.oneOf(TopicMarkets.withTies(), TopicMarkets.strict());
    }

    private static Outcome solve(ProjectMarket market) {
        return new SuperStable().solve(market, SolveContext.defaults());
    }

    @Property(tries = 1000)
    void a_super_stable_matching_is_found_exactly_when_there_is_one(@ForAll("markets") TopicMarkets.Spec spec) {
        ProjectMarket market = spec.market();
        TopicBruteForce all = new TopicBruteForce(market);
        Outcome outcome = solve(market);
        if (outcome instanceof NoMatching none) {
            assertThat(all.superStable()).isEmpty();
            assertThat(DeletionReplay.proves(market, (TopicDeletions) none.certificate()))
                    .isTrue();
        } else {
            int[] found = all.indices((Matching) outcome);
            assertThat(all.isMatching(found)).isTrue();
            assertThat(all.isSuperStable(found)).isTrue();
            assertThat(((Matching) outcome).certificate()).containsInstanceOf(TopicDeletions.class);
            for (int[] other : all.superStable()) {
                for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
                    assertThat(all.menteeRank(found, mentee)).isLessThanOrEqualTo(all.menteeRank(other, mentee));
                }
            }
        }
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void a_super_stable_matching_is_found_in_ten_thousand_markets(@ForAll("markets") TopicMarkets.Spec spec) {
        a_super_stable_matching_is_found_exactly_when_there_is_one(spec);
    }

    @Property(tries = 500)
    void no_deleted_pair_is_in_a_super_stable_matching(@ForAll("markets") TopicMarkets.Spec spec) {
        ProjectMarket market = spec.market();
        TopicBruteForce all = new TopicBruteForce(market);
        Deletions deletions = new Deletions(market, SolveContext.defaults());
        deletions.run();
        for (Pair pair : deletions.inOrder()) {
            assertThat(all.superStable())
                    .noneMatch(matching -> matching[market.choices().menteeIndex(pair.mentee())]
                            == market.choices()
                                    .find(
                                            market.choices().menteeIndex(pair.mentee()),
                                            market.choices()
                                                    .mentorIndex(pair.topic().orElseThrow())));
        }
    }

    @Property(tries = 300)
    void the_order_of_the_input_changes_nothing(@ForAll("markets") TopicMarkets.Spec spec) {
        assertThat(solve(spec.market(1))).isEqualTo(solve(spec.market(2)));
    }
}
