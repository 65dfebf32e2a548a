package dev.mentoring.matching.algorithm.assignment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.TopicBruteForce;
import dev.mentoring.matching.TopicMarkets;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.TopicPrices;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Matching;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class TopicAssignmentProperties {
    private static final SolveContext MOST_PAIRS = SolveContext.defaults();
    private static final SolveContext GREATEST_SCORE = MOST_PAIRS.withOption("objective", "greatest-score");

    @Provide
    Arbitrary<TopicMarkets.Spec> markets() {
        return TopicMarkets.weighted();
    }

    private static Matching solve(ProjectMarket market, SolveContext context) {
        return new OptimalAssignment().solve(market, context);
    }

    @Property(tries = 500)
    void no_matching_weighs_more(@ForAll("markets") TopicMarkets.Spec spec) {
        ProjectMarket market = spec.market();
        TopicBruteForce all = new TopicBruteForce(market);
        Matching heaviest = solve(market, GREATEST_SCORE);
        assertThat(all.isMatching(all.indices(heaviest))).isTrue();
        assertThat(heaviest.totalWeight(market))
                .isEqualTo(all.all().stream().mapToLong(all::weight).max().orElseThrow());
        assertPricesProve(market, heaviest);

        Matching largest = solve(market, MOST_PAIRS);
        int most = all.all().stream().mapToInt(all::size).max().orElseThrow();
        assertThat(all.isMatching(all.indices(largest))).isTrue();
        assertThat(largest.pairs()).hasSize(most);
        assertThat(largest.totalWeight(market))
                .isEqualTo(all.all().stream()
                        .filter(matching -> all.size(matching) == most)
                        .mapToLong(all::weight)
                        .max()
                        .orElseThrow());
        assertPricesProve(market, largest);
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void no_matching_weighs_more_in_ten_thousand_markets(@ForAll("markets") TopicMarkets.Spec spec) {
        no_matching_weighs_more(spec);
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(@ForAll("markets") TopicMarkets.Spec spec) {
        assertThat(solve(spec.market(1), MOST_PAIRS)).isEqualTo(solve(spec.market(2), MOST_PAIRS));
    }

    /** Checks the certificate as its documentation says. */
    private static void assertPricesProve(ProjectMarket market, Matching matching) {
        TopicPrices prices = (TopicPrices) matching.certificate().orElseThrow();
        Market choices = market.choices();
        assertThat(prices.menteePrices().values()).allMatch(price -> price >= 0);
        assertThat(prices.topicPrices().values()).allMatch(price -> price >= 0);
        assertThat(prices.mentorPrices().values()).allMatch(price -> price >= 0);
        for (int index = 0; index < choices.pairCount(); index++) {
            var pair = market.pair(index);
            assertThat(price(prices.menteePrices(), pair.mentee())
                            + price(prices.topicPrices(), pair.topic().orElseThrow())
                            + price(prices.mentorPrices(), pair.mentor()))
                    .isGreaterThanOrEqualTo(choices.weight(index) + prices.pairBonus());
        }
        long bound = prices.menteePrices().values().stream()
                .mapToLong(price -> price)
                .sum();
        for (int topic = 0; topic < market.topicCount(); topic++) {
            bound += market.topicMaximum(topic)
                    * price(prices.topicPrices(), choices.mentorIds().get(topic));
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            bound += market.mentorMaximum(mentor)
                    * price(prices.mentorPrices(), market.mentorIds().get(mentor));
        }
        assertThat(bound).isEqualTo(prices.value());
        assertThat(matching.totalWeight(market)
                        + prices.pairBonus() * matching.pairs().size())
                .isEqualTo(prices.value());
    }

    private static long price(Map<String, Long> prices, String id) {
        return requireNonNull(prices.get(id));
    }
}
