package dev.mentoring.matching.experiment.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.matching.MarketText;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.experiment.generator.Generators;
import dev.mentoring.matching.experiment.generator.InstanceGenerator;
import dev.mentoring.matching.experiment.generator.ParameterValues;
import dev.mentoring.matching.experiment.generator.Perturbation;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.Outcome;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every metric on one example that was computed by hand. */
class MetricsTest {
    private static final Metrics METRICS = Metrics.discovered();

    /** In the only stable matching r1 meets h2, r2 meets h3 and r3 meets h1; seven pairs are acceptable. */
    private static final Market MARKET =
            market("r1: h1 h2 h3 | r2: h1 h3 | r3: h2 h1", "h1: r3 r2 r1 | h2: r1 r3 | h3: r2 r1");

    private static final Matching UNSTABLE = matching("r1-h1", "r3-h2");
    private static final Matching STABLE = matching("r1-h2", "r2-h3", "r3-h1");

    private static Market market(String mentees, String mentors) {
        return MarketText.market(mentees.replace(" | ", "\n"), mentors.replace(" | ", "\n"));
    }

    private static Matching matching(String... pairs) {
        List<Pair> named = Arrays.stream(pairs)
                .map(pair -> new Pair(pair.substring(0, 2), pair.substring(3)))
                .toList();
        return Matching.of(MARKET, "hand", named);
    }

    private static MetricValue value(String metric, Instance instance, Outcome outcome) {
        return METRICS.named(metric).measure(Measurement.of(instance, outcome));
    }

    private static double number(String metric, Instance instance, Outcome outcome) {
        return ((MetricValue.Defined) value(metric, instance, outcome)).value();
    }

    @ParameterizedTest
    @CsvSource({
        "size, 2, 3",
        "matching-exists, 1, 1",
        "mentee-match-rate, 0.6666666666666666, 1",
        "mentor-match-rate, 0.6666666666666666, 1",
        "share-of-largest, 0.6666666666666666, 1",
        "mentee-total-rank, 2, 6",
        "mentor-total-rank, 5, 3",
        "egalitarian-cost, 7, 9",
        "sex-equal-cost, 3, 3",
        "mentee-mean-rank, 1, 2",
        "mentor-mean-rank, 2.5, 1",
        "mentee-mean-rank-of-all, 1.6666666666666667, 2",
        "mentor-mean-rank-of-all, 2.6666666666666665, 1",
        "mentee-regret, 1, 2",
        "mentor-regret, 3, 1",
        "mentee-first-choice-share, 0.6666666666666666, 0",
        "mentor-first-choice-share, 0, 1",
        "mentee-top-three-share, 0.6666666666666666, 1",
        "mentor-top-three-share, 0.6666666666666666, 1",
        "blocking-pairs, 2, 0",
        "weakly-blocking-pairs, 2, 0",
        "blocking-agents, 3, 0",
        "blocking-pair-share, 0.2857142857142857, 0",
        "envy, 1, 3",
        "justified-envy, 1, 0",
        "envious-mentee-share, 0.3333333333333333, 1",
        "mentee-rank-gini, 0.26666666666666666, 0",
        "mentor-rank-gini, 0.08333333333333333, 0",
        "mentee-worst-decile-rank, 3, 2",
        "mentor-worst-decile-rank, 3, 1",
        "mentee-nash-welfare, 0, 0.5503212081491045",
        "mentor-nash-welfare, 0, 1",
        "distance-to-mentee-optimal, 2, 0",
        "distance-to-mentor-optimal, 2, 0",
        "several-stable-partners-share, 0, 0",
        "stable-matchings, 1, 1"
    })
    void a_metric_gives_what_was_computed_by_hand(String metric, double unstable, double stable) {
        assertThat(number(metric, MARKET, UNSTABLE)).isEqualTo(unstable, within(1e-15));
        assertThat(number(metric, MARKET, STABLE)).isEqualTo(stable, within(1e-15));
    }

    @Test
    void scores_are_added_and_held_against_the_greatest() {
        Market weighed = Market.builder()
                .addMentee(Agent.of("r1"))
                .addMentee(Agent.of("r2"))
                .addMentor(Agent.of("h1"))
                .addMentor(Agent.of("h2"))
                .addWeight("r1", "h1", 5)
                .addWeight("r1", "h2", 4)
                .addWeight("r2", "h1", 3)
                .build();
        Matching greedy = Matching.of(weighed, "hand", List.of(new Pair("r1", "h1")));
        assertThat(number("total-score", weighed, greedy)).isEqualTo(5);
        assertThat(number("score-shortfall", weighed, greedy)).isEqualTo(2);
        assertThat(value("total-score", MARKET, STABLE))
                .isEqualTo(MetricValue.undefined(UndefinedReason.NOT_IN_INSTANCE));
    }

    @Test
    void a_tie_shares_the_place_of_its_first_and_blocks_only_weakly() {
        Market tied = market("r1: (h1 h2) | r2: h1", "h1: (r1 r2) | h2: r1");
        Matching matching = Matching.of(tied, "hand", List.of(new Pair("r1", "h1")));
        assertThat(number("mentee-mean-rank", tied, matching)).isEqualTo(1);
        assertThat(number("blocking-pairs", tied, matching)).isZero();
        assertThat(number("weakly-blocking-pairs", tied, matching)).isEqualTo(2);
    }

    @Test
    void peers_count_once_and_block_once() {
        PeerMarket peers = MarketText.peers("a: b c d\nb: c a d\nc: a b d\nd: a b c");
        Outcome outcome = PeerMatching.of(peers, "hand", List.of(PeerGroup.of("a", "b"), PeerGroup.of("c", "d")));
        assertThat(number("size", peers, outcome)).isEqualTo(2);
        assertThat(number("mentee-mean-rank", peers, outcome)).isEqualTo((1 + 2 + 3 + 3) / 4.0);
        assertThat(number("blocking-pairs", peers, outcome)).isEqualTo(1); // b and c
        assertThat(number("blocking-agents", peers, outcome)).isEqualTo(2);
        assertThat(value("egalitarian-cost", peers, outcome))
                .isEqualTo(MetricValue.undefined(UndefinedReason.OTHER_SHAPE));
    }

    @Test
    void that_there_is_no_matching_is_a_value_too() {
        PeerMarket unsolvable = MarketText.peers("a: b c d\nb: c a d\nc: a b d\nd: a b c");
        Outcome proof = Algorithms.discovered().solve("stable-roommates", unsolvable, SolveContext.defaults());
        assertThat(number("matching-exists", unsolvable, proof)).isZero();
        assertThat(value("size", unsolvable, proof)).isEqualTo(MetricValue.undefined(UndefinedReason.NO_MATCHING));
    }

    @Test
    void groups_are_compared_where_they_are_known() {
        Measurement measurement = Measurement.of(MARKET, UNSTABLE).among(Map.of("r1", "a", "r2", "b", "r3", "a")::get);
        assertThat(METRICS.named("mentee-match-rate-gap").measure(measurement)).isEqualTo(MetricValue.of(1));
        assertThat(METRICS.named("least-mentee-match-rate").measure(measurement))
                .isEqualTo(MetricValue.of(0));
        assertThat(value("mentee-match-rate-gap", MARKET, UNSTABLE))
                .isEqualTo(MetricValue.undefined(UndefinedReason.NOT_IN_INSTANCE));
    }

    @Test
    void change_and_cost_are_told_where_they_are_known() {
        Measurement known =
                Measurement.of(MARKET, STABLE).after(matching("r1-h2", "r3-h2")).taking(2_500_000, 1 << 21);
        assertThat(METRICS.named("churn").measure(known)).isEqualTo(MetricValue.of(0.5));
        assertThat(METRICS.named("run-time").measure(known)).isEqualTo(MetricValue.of(2.5));
        assertThat(METRICS.named("allocated-memory").measure(known)).isEqualTo(MetricValue.of(2));
        assertThat(METRICS.named("run-time").reproducible()).isFalse();
        assertThat(value("churn", MARKET, STABLE)).isEqualTo(MetricValue.undefined(UndefinedReason.NO_REFERENCE));
        assertThat(value("run-time", MARKET, STABLE)).isEqualTo(MetricValue.undefined(UndefinedReason.NOT_IN_INSTANCE));
    }

    @ParameterizedTest
    @CsvSource({"deferred-acceptance, 0, 0", "top-trading-cycles, 0, 0", "immediate-acceptance, 0, 0.3333333333333333"})
    void lies_pay_under_immediate_acceptance_only(String algorithm, double truncation, double misreport) {
        Market choices =
                market("r1: h1 h2 h3 | r2: h1 h2 h3 | r3: h2 h3 h1", "h1: r1 r2 r3 | h2: r2 r3 r1 | h3: r1 r2 r3");
        Algorithms algorithms = Algorithms.discovered();
        SolveContext context = SolveContext.defaults();
        Measurement measurement = Measurement.of(choices, algorithms.solve(algorithm, choices, context))
                .by(algorithms.named(algorithm), context);
        assertThat(METRICS.named("truncation-gain-share").measure(measurement)).isEqualTo(MetricValue.of(truncation));
        assertThat(METRICS.named("misreport-gain-share").measure(measurement)).isEqualTo(MetricValue.of(misreport));
    }

    @Test
    void chances_have_an_expected_size_and_no_regret() {
        Outcome chances = Algorithms.discovered()
                .solve("random-serial-dictatorship", market("r1: h1 | r2: h1", "h1: r1 r2"), SolveContext.defaults());
        Market market = market("r1: h1 | r2: h1", "h1: r1 r2");
        assertThat(number("size", market, chances)).isEqualTo(1);
        assertThat(value("mentee-regret", market, chances))
                .isEqualTo(MetricValue.undefined(UndefinedReason.RANDOM_MATCHING));
    }

    @Test
    void nobody_has_a_value_for_nobody() {
        Market empty = Market.builder().build();
        Matching none = Matching.of(empty, "hand", List.of());
        for (Metric metric : METRICS.all()) {
            MetricValue value = metric.measure(Measurement.of(empty, none));
            if (value instanceof MetricValue.Defined defined) {
                assertThat(metric.name())
                        .as("%s = %s", metric.name(), defined.value())
                        .matches(
                                "size|matching-exists|.*-total-rank|.*-cost|.*blocking-(pairs|agents)|.*envy|distance-.*|stable-matchings");
            }
        }
    }

    @Test
    void profile_and_leximin_vector_tell_the_whole_distribution() {
        Measurement unstable = Measurement.of(MARKET, UNSTABLE);
        Measurement stable = Measurement.of(MARKET, STABLE);
        assertThat(RankProfile.of(unstable, Side.MENTEE)).isEqualTo(new RankProfile(ImmutableList.of(2), 1));
        assertThat(RankProfile.of(unstable, Side.MENTOR)).isEqualTo(new RankProfile(ImmutableList.of(0, 1, 1), 1));
        assertThat(LeximinVector.of(unstable, Side.MENTEE)).isEqualTo(new LeximinVector(ImmutableList.of(3, 1, 1)));
        assertThat(LeximinVector.of(stable, Side.MENTEE)).isGreaterThan(LeximinVector.of(unstable, Side.MENTEE));
    }

    @Test
    void every_metric_says_what_it_is() {
        assertThat(METRICS.all()).hasSizeGreaterThan(40).allSatisfy(metric -> {
            assertThat(metric.label().french()).isNotBlank();
            assertThat(metric.formula()).isNotBlank();
            assertThat(metric.range()).isNotBlank();
            assertThat(metric.source()).isNotBlank();
            assertThat(metric.direction() == Direction.NEITHER)
                    .as(metric.name())
                    .isEqualTo(metric.aspect() == MetricAspect.STRUCTURE);
        });
        assertThat(CatalogueFaults.of(MetricTexts.class, "metric")).isEmpty();
    }

    @Test
    void an_unknown_or_doubled_name_is_refused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> METRICS.named("sizes"))
                .withMessageContaining("churn");
        Metric size = METRICS.named("size");
        assertThatIllegalArgumentException().isThrownBy(() -> Metrics.of(List.of(size, size)));
        assertThat(ImmutableSet.copyOf(METRICS.all())).contains(size);
    }

    @Test
    void pairs_survive_noise_as_often_as_running_again_shows() {
        InstanceGenerator generator = Generators.discovered().named("impartial-culture");
        Instance market = generator.generate(ParameterValues.of(generator, Map.of("mentees", "12")), 1);
        SolveContext context = SolveContext.defaults();
        Algorithms algorithms = Algorithms.discovered();
        Matching before =
                algorithms.solve("deferred-acceptance", market, context).toMatching();
        double survivors = 0;
        for (int seed = 1; seed <= 10; seed++) {
            Instance disturbed = new Perturbation(0.05, 0.05).disturb(market, seed);
            survivors += algorithms.solve("deferred-acceptance", disturbed, context).toMatching().pairs().stream()
                    .filter(before.pairs()::contains)
                    .count();
        }
        Metric metric = METRICS.named("pairs-surviving-noise-share");

        assertThat(survivors).isBetween(30.0, 115.0);
        assertThat(metric.measure(Measurement.of(market, before).by(algorithms.named("deferred-acceptance"), context)))
                .isEqualTo(MetricValue.of(survivors / 10 / 12));
        assertThat(metric.measure(Measurement.of(market, before)))
                .isEqualTo(MetricValue.undefined(UndefinedReason.NO_REFERENCE));
    }
}
