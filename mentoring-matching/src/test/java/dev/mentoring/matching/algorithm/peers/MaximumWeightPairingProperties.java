package dev.mentoring.matching.algorithm.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.PeerBruteForce;
import dev.mentoring.matching.Peers;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.OddSet;
import dev.mentoring.matching.certificate.OddSetPrices;
import dev.mentoring.matching.certificate.TrioBound;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.PeerMarketBuilder;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

class MaximumWeightPairingProperties {
    private static final SolveContext MOST_PAIRS = SolveContext.defaults();
    private static final SolveContext GREATEST_SCORE = MOST_PAIRS.withOption("objective", "greatest-score");

    @Provide
    Arbitrary<Peers.Spec> markets() {
        return Peers.any();
    }

    private static PeerMatching solve(PeerMarket market, SolveContext context) {
        return new MaximumWeightPairing().solve(market, context);
    }

    @Property(tries = 500)
    void no_matching_is_worth_more(@ForAll("markets") Peers.Spec spec) {
        checkAgainstAllMatchings(spec);
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void no_matching_is_worth_more_many_times(@ForAll("markets") Peers.Spec spec) {
        checkAgainstAllMatchings(spec);
    }

    private static void checkAgainstAllMatchings(Peers.Spec spec) {
        PeerMarket market = spec.market();
        PeerBruteForce all = new PeerBruteForce(market);
        PeerMatching heaviest = solve(market, GREATEST_SCORE);
        assertThat(heaviest.guarantees()).containsExactly(Guarantee.MAXIMUM_WEIGHT);
        assertThat(all.weight(all.partners(heaviest)))
                .isEqualTo(all.all().stream().mapToLong(all::weight).max().orElseThrow());
        assertProved(market, heaviest);
        PeerMatching most = solve(market, MOST_PAIRS);
        int pairs = all.all().stream().mapToInt(PeerBruteForce::pairs).max().orElseThrow();
        assertThat(most.groups()).hasSize(pairs);
        assertThat(all.weight(all.partners(most)))
                .isEqualTo(all.all().stream()
                        .filter(partners -> PeerBruteForce.pairs(partners) == pairs)
                        .mapToLong(all::weight)
                        .max()
                        .orElseThrow());
        assertProved(market, most);
    }

    @Property(tries = 60)
    void larger_markets_are_proved_too(
            @ForAll @IntRange(min = 9, max = 60) int people,
            @ForAll @IntRange(min = 1, max = 60) int heaviest,
            @ForAll @IntRange(min = 5, max = 100) int density,
            @ForAll long seed) {
        PeerMarket market = random(people, heaviest, density, seed);
        assertProved(market, solve(market, GREATEST_SCORE));
        assertProved(market, solve(market, MOST_PAIRS));
    }

    @Property(tries = 30)
    void blossom_v_finds_nothing_better(@ForAll @IntRange(min = 2, max = 16) int half, @ForAll long seed) {
        PeerMarket market = random(2 * half, 1_000_000, 100, seed);
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Market mirror = market.mirror();
        for (int person = 0; person < 2 * half; person++) {
            graph.addVertex(person);
        }
        for (int pair = 0; pair < mirror.pairCount(); pair++) {
            if (mirror.menteeOf(pair) < mirror.mentorOf(pair)) {
                graph.setEdgeWeight(graph.addEdge(mirror.menteeOf(pair), mirror.mentorOf(pair)), mirror.weight(pair));
            }
        }
        double heaviest = new KolmogorovWeightedPerfectMatching<>(graph, ObjectiveSense.MAXIMIZE)
                .getMatching()
                .getWeight();
        assertThat(weight(market, solve(market, MOST_PAIRS))).isEqualTo(Math.round(heaviest));
    }

    static PeerMarket random(int people, int heaviest, int density, long seed) {
        Random random = new Random(seed);
        PeerMarketBuilder builder = PeerMarket.builder();
        for (int person = 0; person < people; person++) {
            builder.addParticipant(Agent.of("p" + person));
        }
        for (int one = 0; one < people; one++) {
            for (int other = 0; other < one; other++) {
                if (random.nextInt(100) < density) {
                    builder.addWeight("p" + one, "p" + other, random.nextInt(heaviest + 1));
                }
            }
        }
        return builder.build();
    }

    private static long weight(PeerMarket market, PeerMatching matching) {
        long weight = 0;
        for (PeerGroup group : matching.groups()) {
            for (String one : group.members()) {
                for (String other : group.members()) {
                    weight += one.compareTo(other) < 0 ? weight(market, one, other) : 0;
                }
            }
        }
        return weight;
    }

    private static long weight(PeerMarket market, String one, String other) {
        Market mirror = market.mirror();
        return mirror.weight(mirror.find(mirror.menteeIndex(one), mirror.menteeIndex(other)));
    }

    private static void assertProved(PeerMarket market, PeerMatching matching) {
        OddSetPrices prices = (OddSetPrices) matching.certificate().orElseThrow();
        Market mirror = market.mirror();
        assertThat(prices.prices().values()).allMatch(price -> price >= 0);
        for (int pair = 0; pair < mirror.pairCount(); pair++) {
            String one = mirror.menteeIds().get(mirror.menteeOf(pair));
            String other = mirror.menteeIds().get(mirror.mentorOf(pair));
            long paid = prices.prices().get(one) + prices.prices().get(other);
            for (OddSet set : prices.oddSets()) {
                paid += set.members().contains(one) && set.members().contains(other) ? 2 * set.price() : 0;
            }
            assertThat(paid).isGreaterThanOrEqualTo(2 * (mirror.weight(pair) + prices.pairBonus()));
        }
        assertThat(weight(market, matching) + matching.groups().size() * prices.pairBonus())
                .isEqualTo(prices.value());
        long bound = prices.prices().values().stream().mapToLong(price -> price).sum();
        for (OddSet set : prices.oddSets()) {
            bound += set.price() * (set.members().size() - 1);
        }
        assertThat(bound).isEqualTo(2 * prices.value());
    }

    @Property(tries = 150)
    void with_trios_allowed_no_grouping_is_worth_more(@ForAll("markets") Peers.Spec spec) {
        PeerMarket market = spec.market();
        int people = market.participantCount();
        for (SolveContext context : new SolveContext[] {MOST_PAIRS, GREATEST_SCORE}) {
            PeerMatching pairs = solve(market, context);
            PeerMatching grouped = solve(market, context.withOption("odd", "trio"));
            if (people % 2 == 0) {
                assertThat(grouped).isEqualTo(pairs);
                continue;
            }
            boolean countsPeople = context == MOST_PAIRS;
            assertThat(worth(market, grouped, countsPeople)).isEqualTo(greatestWithTrio(market, pairs, countsPeople));
            if (grouped.certificate().orElseThrow() instanceof TrioBound bound) {
                assertThat(bound.doubledBound()).isEqualTo(bound.doubledValue());
                assertThat(grouped.guarantees()).isEmpty();
            }
        }
    }

    /** One number for the people placed first, if they count, and for the weight. */
    private static long worth(PeerMarket market, PeerMatching matching, boolean countsPeople) {
        int placed =
                market.participantCount() - matching.unmatchedParticipants().size();
        return weight(market, matching) + (countsPeople ? 1_000_000L * placed : 0);
    }

    private static long greatestWithTrio(PeerMarket market, PeerMatching pairs, boolean countsPeople) {
        Market mirror = market.mirror();
        PeerBruteForce all = new PeerBruteForce(market);
        long greatest = worth(market, pairs, countsPeople);
        for (int a = 0; a < mirror.menteeCount(); a++) {
            for (int b = a + 1; b < mirror.menteeCount(); b++) {
                for (int c = b + 1; c < mirror.menteeCount(); c++) {
                    if (mirror.find(a, b) < 0 || mirror.find(b, c) < 0 || mirror.find(a, c) < 0) {
                        continue;
                    }
                    long trio = mirror.weight(mirror.find(a, b))
                            + mirror.weight(mirror.find(b, c))
                            + mirror.weight(mirror.find(a, c));
                    for (int[] partners : all.all()) {
                        if (partners[a] < 0 && partners[b] < 0 && partners[c] < 0) {
                            long people = 3 + 2L * PeerBruteForce.pairs(partners);
                            greatest = Math.max(
                                    greatest, trio + all.weight(partners) + (countsPeople ? 1_000_000L * people : 0));
                        }
                    }
                }
            }
        }
        return greatest;
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(@ForAll("markets") Peers.Spec spec, @ForAll long order) {
        assertThat(solve(spec.market(order), MOST_PAIRS)).isEqualTo(solve(spec.market(), MOST_PAIRS));
        assertThat(solve(spec.market(order), GREATEST_SCORE.withOption("odd", "trio")))
                .isEqualTo(solve(spec.market(), GREATEST_SCORE.withOption("odd", "trio")));
    }
}
