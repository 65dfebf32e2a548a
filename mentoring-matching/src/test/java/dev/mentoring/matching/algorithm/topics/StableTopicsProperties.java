package dev.mentoring.matching.algorithm.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.TopicBruteForce;
import dev.mentoring.matching.TopicMarkets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.stable.DeferredAcceptance;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.ProjectMarketBuilder;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class StableTopicsProperties {
    private static final SolveContext MENTEES = SolveContext.defaults();
    private static final SolveContext MENTORS = MENTEES.withOption("proposing", "mentor");

    @Provide
    Arbitrary<TopicMarkets.Spec> ties() {
        return TopicMarkets.withTies();
    }

    @Provide
    Arbitrary<TopicMarkets.Spec> strict() {
        return TopicMarkets.strict();
    }

    private static Matching solve(ProjectMarket market, SolveContext context) {
        return new DeferredAcceptance().solve(market, context);
    }

    @Property(tries = 400)
    void the_matching_is_weakly_stable(@ForAll("ties") TopicMarkets.Spec spec, @ForAll long seed) {
        ProjectMarket market = spec.market();
        TopicBruteForce all = new TopicBruteForce(market);
        for (SolveContext context : List.of(MENTEES, MENTORS, MENTEES.withOption("ties", "multiple"))) {
            int[] found = all.indices(solve(market, context.withSeed(seed)));
            assertThat(all.isMatching(found)).isTrue();
            assertThat(all.isWeaklyStable(found)).isTrue();
        }
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void the_matching_is_weakly_stable_in_ten_thousand_markets(
            @ForAll("ties") TopicMarkets.Spec spec, @ForAll long seed) {
        the_matching_is_weakly_stable(spec, seed);
    }

    @Property(tries = 400)
    void without_ties_the_proposing_side_has_its_best_stable_matching(@ForAll("strict") TopicMarkets.Spec spec) {
        ProjectMarket market = spec.market();
        TopicBruteForce all = new TopicBruteForce(market);
        Matching forMentees = solve(market, MENTEES);
        Matching forMentors = solve(market, MENTORS);
        assertThat(forMentees.guarantees()).contains(Guarantee.SUPER_STABLE, Guarantee.MENTEE_OPTIMAL);
        assertThat(forMentors.guarantees()).contains(Guarantee.SUPER_STABLE, Guarantee.MENTOR_OPTIMAL);
        int[] menteesBest = all.indices(forMentees);
        int[] mentorsBest = all.indices(forMentors);
        assertThat(all.isSuperStable(menteesBest)).isTrue();
        assertThat(all.isSuperStable(mentorsBest)).isTrue();
        for (int[] other : all.weaklyStable()) {
            for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
                assertThat(all.menteeRank(menteesBest, mentee)).isLessThanOrEqualTo(all.menteeRank(other, mentee));
                assertThat(all.menteeRank(mentorsBest, mentee)).isGreaterThanOrEqualTo(all.menteeRank(other, mentee));
            }
            for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
                int[] best = all.mentorRanks(mentorsBest, mentor);
                int[] ranks = all.mentorRanks(other, mentor);
                assertThat(ranks).as("rural hospitals").hasSameSizeAs(best);
                for (int i = 0; i < best.length; i++) {
                    assertThat(best[i]).isLessThanOrEqualTo(ranks[i]);
                }
            }
        }
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void the_proposing_side_has_its_best_in_ten_thousand_markets(@ForAll("strict") TopicMarkets.Spec spec) {
        without_ties_the_proposing_side_has_its_best_stable_matching(spec);
    }

    @Property(tries = 300)
    void the_order_of_the_input_changes_nothing(@ForAll("ties") TopicMarkets.Spec spec, @ForAll long seed) {
        for (SolveContext context : List.of(MENTEES, MENTORS, MENTORS.withOption("ties", "multiple"))) {
            assertThat(solve(spec.market(1), context.withSeed(seed)))
                    .isEqualTo(solve(spec.market(2), context.withSeed(seed)));
        }
    }

    @Property(tries = 100)
    void no_mentee_gains_by_any_misreport(@ForAll("strict") TopicMarkets.Spec spec) {
        ProjectMarket market = spec.market();
        TopicBruteForce truth = new TopicBruteForce(market);
        int[] honest = truth.indices(solve(market, MENTEES));
        for (List<String> lie : lies(market.mentee(0))) {
            ProjectMarketBuilder builder = ProjectMarket.builder();
            for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
                Agent agent = market.mentee(mentee);
                builder.addMentee(mentee == 0 ? agent.ranking(lie.toArray(new String[0])) : agent);
            }
            for (int topic = 0; topic < market.topicCount(); topic++) {
                builder.addTopic(market.topic(topic));
            }
            for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
                builder.addMentor(market.mentor(mentor));
            }
            int[] lied = truth.indices(solve(builder.build(), MENTEES));
            assertThat(truth.menteeRank(lied, 0)).isGreaterThanOrEqualTo(truth.menteeRank(honest, 0));
        }
    }

    @Property(tries = 100)
    void no_mentor_with_one_place_gains_by_any_misreport_when_mentors_propose(
            @ForAll("strict") TopicMarkets.Spec spec) {
        ProjectMarket market = withOnePlace(spec.market(), 0, List.of());
        TopicBruteForce truth = new TopicBruteForce(market);
        int[] honest = truth.mentorRanks(truth.indices(solve(market, MENTORS)), 0);
        for (List<String> lie : lies(market.mentor(0))) {
            Matching matching = solve(withOnePlace(market, 0, lie), MENTORS);
            int[] lied = truth.mentorRanks(truth.indices(matching), 0);
            assertThat(lied.length == 0 || (honest.length > 0 && lied[0] >= honest[0]))
                    .isTrue();
        }
    }

    /** {@return the market with one place for a mentor, who ranks these mentees, or those whom she ranks already} */
    private static ProjectMarket withOnePlace(ProjectMarket market, int liar, List<String> lie) {
        ProjectMarketBuilder builder = ProjectMarket.builder();
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            builder.addMentee(market.mentee(mentee));
        }
        for (int topic = 0; topic < market.topicCount(); topic++) {
            builder.addTopic(market.topic(topic));
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            Agent agent = market.mentor(mentor);
            Agent liarAgent = lie.isEmpty() ? agent : agent.ranking(lie.toArray(new String[0]));
            builder.addMentor(mentor == liar ? liarAgent.withMaximum(1) : agent);
        }
        return builder.build();
    }

    /** {@return every order of every subset of a list} */
    private static List<List<String>> lies(Agent agent) {
        List<String> all =
                agent.preferences().orElseThrow().stream().flatMap(List::stream).toList();
        List<List<String>> lies = new ArrayList<>();
        lies.add(List.of());
        for (int i = 0; i < lies.size(); i++) {
            for (String topic : all) {
                if (!lies.get(i).contains(topic)) {
                    List<String> longer = new ArrayList<>(lies.get(i));
                    longer.add(topic);
                    lies.add(longer);
                }
            }
        }
        return lies;
    }
}
