package dev.mentoring.matching.experiment.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MetricProperties {
    private static final Metrics METRICS = Metrics.discovered();

    @Provide
    Arbitrary<Markets.Spec> strict() {
        return Markets.marriage();
    }

    @Provide
    Arbitrary<Markets.Spec> quotas() {
        return Markets.manyToManyWithTies();
    }

    private static double number(String metric, Measurement measurement) {
        return ((MetricValue.Defined) METRICS.named(metric).measure(measurement)).value();
    }

    /** Some pairs of the market, within the quotas. */
    private static Matching anyMatching(Market market, long seed) {
        Random random = new Random(seed);
        int[] mentees = new int[market.menteeCount()];
        int[] mentors = new int[market.mentorCount()];
        int[] pairs = IntStream.range(0, market.pairCount())
                .filter(pair -> {
                    int mentee = market.menteeOf(pair);
                    int mentor = market.mentorOf(pair);
                    boolean taken = random.nextBoolean()
                            && mentees[mentee] < market.menteeMaximum(mentee)
                            && mentors[mentor] < market.mentorMaximum(mentor);
                    mentees[mentee] += taken ? 1 : 0;
                    mentors[mentor] += taken ? 1 : 0;
                    return taken;
                })
                .toArray();
        return Matching.ofIndices(market, "any", pairs);
    }

    @Property(tries = 300)
    void a_matching_without_blocking_pairs_is_what_brute_force_calls_stable(
            @ForAll("quotas") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        Matching matching = anyMatching(market, seed);
        BruteForce all = new BruteForce(market);
        boolean stable = all.isStable(all.indices(matching), Guarantee.WEAKLY_STABLE);
        assertThat(number("blocking-pairs", Measurement.of(market, matching)) == 0)
                .isEqualTo(stable);
    }

    @Property(tries = 300)
    void deferred_acceptance_leaves_no_blocking_pair_and_no_justified_envy(@ForAll("strict") Markets.Spec spec) {
        Market market = spec.market();
        Outcome outcome = Algorithms.discovered().solve("deferred-acceptance", market, SolveContext.defaults());
        Measurement measurement = Measurement.of(market, outcome);
        assertThat(number("blocking-pairs", measurement)).isZero();
        assertThat(number("justified-envy", measurement)).isZero();
        assertThat(number("distance-to-mentee-optimal", measurement)).isZero();
    }

    @Property(tries = 300)
    void metrics_that_count_less_are_never_greater(@ForAll("quotas") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        Measurement measurement = Measurement.of(market, anyMatching(market, seed));
        assertThat(number("blocking-pairs", measurement))
                .isLessThanOrEqualTo(number("weakly-blocking-pairs", measurement));
        assertThat(number("justified-envy", measurement)).isLessThanOrEqualTo(number("envy", measurement));
        assertThat(number("justified-envy", measurement)).isLessThanOrEqualTo(number("blocking-pairs", measurement));
        assertThat(number("sex-equal-cost", measurement)).isLessThanOrEqualTo(number("egalitarian-cost", measurement));
        assertThat(number("blocking-agents", measurement))
                .isLessThanOrEqualTo(2 * number("blocking-pairs", measurement));
    }

    @Property(tries = 200)
    void no_metric_depends_on_the_order_of_the_input(@ForAll("quotas") Markets.Spec spec, @ForAll long seed) {
        Measurement one = Measurement.of(spec.market(1), anyMatching(spec.market(1), seed));
        Measurement other = Measurement.of(spec.market(2), anyMatching(spec.market(1), seed));
        for (Metric metric : METRICS.all()) {
            assertThat(metric.measure(one)).as(metric.name()).isEqualTo(metric.measure(other));
        }
    }

    @Property(tries = 200)
    void shares_stay_between_none_and_all(@ForAll("quotas") Markets.Spec spec, @ForAll long seed) {
        Measurement measurement = Measurement.of(spec.market(), anyMatching(spec.market(), seed));
        for (Metric metric : METRICS.all()) {
            if (metric.measure(measurement) instanceof MetricValue.Defined defined
                    && metric.name().matches(".*(share|rate|gini|welfare).*")) {
                assertThat(defined.value()).as(metric.name()).isBetween(0.0, 1.0);
            }
        }
    }

    @Property(tries = 100)
    void the_number_of_stable_matchings_is_that_of_brute_force(@ForAll("strict") Markets.Spec spec) {
        Market market = spec.market();
        Outcome outcome = Algorithms.discovered().solve("deferred-acceptance", market, SolveContext.defaults());
        assertThat(number("stable-matchings", Measurement.of(market, outcome)))
                .isEqualTo(
                        new BruteForce(market).stable(Guarantee.WEAKLY_STABLE).size());
    }
}
