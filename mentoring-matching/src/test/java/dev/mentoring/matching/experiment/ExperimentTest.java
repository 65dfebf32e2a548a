package dev.mentoring.matching.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.matching.MarketText;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveCancelledException;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.experiment.metric.Measurement;
import dev.mentoring.matching.experiment.metric.MetricValue;
import dev.mentoring.matching.experiment.metric.Metrics;
import dev.mentoring.matching.experiment.metric.UndefinedReason;
import dev.mentoring.matching.experiment.result.Cell;
import dev.mentoring.matching.experiment.result.FailureStage;
import dev.mentoring.matching.experiment.result.ResultLayout;
import dev.mentoring.matching.experiment.result.TrialFailure;
import dev.mentoring.matching.experiment.result.TrialResult;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExperimentTest {
    private static final Experiment SAMPLE = Experiment.of(Specifications.sample(20, "none"));

    private static List<TrialResult> all(Experiment experiment) {
        return LongStream.rangeClosed(1, experiment.layout().trialCount())
                .mapToObj(experiment::run)
                .toList();
    }

    @Test
    void trials_are_numbered_cell_by_cell() {
        ResultLayout layout = SAMPLE.layout();

        assertThat(layout.trialCount()).isEqualTo(40);
        assertThat(layout.cellOf(20).parameters()).containsEntry("size", "3").containsEntry("faults", "none");
        assertThat(layout.cellOf(21))
                .isEqualTo(
                        new Cell(2, "uniform", "test-uniform", ImmutableSortedMap.of("size", "7", "faults", "none")));
        assertThatIllegalArgumentException().isThrownBy(() -> SAMPLE.run(0));
        assertThatIllegalArgumentException().isThrownBy(() -> SAMPLE.run(41));
    }

    @Test
    void a_trial_is_the_same_whenever_it_is_run_and_no_two_are_alike() {
        List<TrialResult> results = all(SAMPLE);
        assertThat(Experiment.of(Specifications.sample(20, "none")).run(33)).isEqualTo(results.get(32));
        assertThat(results).extracting(TrialResult::seed).doesNotHaveDuplicates();
    }

    /**
     * The seed was computed by hand: {@code int.from_bytes(sha256(b"trial 1\n42\n1\ngenerated test-uniform\nsize 1
     * 3\n").digest()[:8], "little", signed=True)} in Python.
     */
    @Test
    void the_known_bytes_of_a_trial_do_not_change_from_version_to_version() {
        String begin = "1,1,uniform,test-uniform,none,3,-3765220942258536989,deferred-acceptance,";
        assertThat(Specifications.rows(Experiment.of(Specifications.sample(1, "none")))
                        .lines()
                        .limit(4))
                .containsExactly(
                        "trial,cell,instances,origin,faults,size,seed,mechanism,metric,value,reason",
                        begin + "mentee-mean-rank,1.3333333333333333,",
                        begin + "blocking-pairs,0,",
                        begin + "churn,,no-reference");
    }

    /** Deferred acceptance is mentee-optimal: on the same instance no stable matching is better for mentees. */
    @Test
    void all_mechanisms_of_a_trial_meet_the_same_instance() {
        for (TrialResult result : all(SAMPLE)) {
            assertThat(number(result, 0, 0)).isLessThanOrEqualTo(number(result, 1, 0));
            assertThat(number(result, 0, 1)).isZero();
            assertThat(number(result, 1, 1)).isZero();
        }
    }

    private static double number(TrialResult result, int mechanism, int metric) {
        return ((MetricValue.Defined) SAMPLE.layout().value(result, mechanism, metric)).value();
    }

    @Test
    void the_instance_of_a_trial_is_what_its_mechanisms_met() {
        TrialResult result = SAMPLE.run(3);
        Instance instance = SAMPLE.instance(3);
        Outcome outcome = Algorithms.discovered().solve("deferred-acceptance", instance, SolveContext.defaults());
        assertThat(Metrics.discovered().named("mentee-mean-rank").measure(Measurement.of(instance, outcome)))
                .isEqualTo(SAMPLE.layout().value(result, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SAMPLE.instance(0));
    }

    @Test
    void metrics_of_change_compare_with_the_baseline_which_itself_has_nothing_to_compare_with() {
        for (TrialResult result : all(SAMPLE)) {
            assertThat(SAMPLE.layout().value(result, 0, 2))
                    .isEqualTo(MetricValue.undefined(UndefinedReason.NO_REFERENCE));
            boolean sameRanks = number(result, 0, 0) == number(result, 1, 0);
            // One stable matching is at least as good for each mentee as the other: equal ranks are equal pairs.
            assertThat(number(result, 1, 2) == 0).isEqualTo(sameRanks);
        }
    }

    @Test
    void an_experiment_that_is_made_larger_keeps_the_instances_that_it_had() {
        ExperimentSpecification larger = Specifications.begun()
                .addInstance(Specifications.uniform("none", "9", "7"))
                .addMechanism(Specifications.BOSTON)
                .addMetric("size")
                .trials(30)
                .build();
        assertThat(Experiment.of(larger).run(35).seed())
                .isEqualTo(SAMPLE.run(25).seed());
        assertThat(Experiment.of(larger.withSeed(1)).run(35).seed())
                .isNotEqualTo(SAMPLE.run(25).seed());
    }

    @Test
    void a_trial_that_fails_is_recorded_with_its_reason_and_the_others_go_on() {
        Experiment experiment = Experiment.of(Specifications.sample(20, "some"));
        List<TrialResult> results = all(experiment);
        assertThat(results).anyMatch(result -> result.failures().isEmpty());
        assertThat(results)
                .filteredOn(result -> Math.floorMod(result.seed(), 4) == 0)
                .isNotEmpty()
                .allSatisfy(result -> {
                    assertThat(result.failures())
                            .containsExactly(new TrialFailure(
                                    FailureStage.GENERATING,
                                    "",
                                    "",
                                    "IllegalStateException",
                                    "seed " + result.seed() + ", \"on purpose\""));
                    assertThat(result.values()).hasSize(9).containsOnly(MetricValue.undefined(UndefinedReason.FAILED));
                });
    }

    @Test
    void a_mechanism_that_refuses_the_instance_fails_alone() {
        Experiment experiment = Experiment.of(Specifications.sample(1, "none")
                .withMechanisms(Mechanism.of("stable-roommates"), Specifications.BOSTON));
        TrialResult result = experiment.run(1);
        assertThat(result.failures())
                .extracting(failure -> failure.stage() + " " + failure.mechanism() + " " + failure.kind())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("SOLVING stable-roommates ");
        assertThat(experiment.layout().value(result, 0, 0)).isEqualTo(MetricValue.undefined(UndefinedReason.FAILED));
        assertThat(experiment.layout().value(result, 1, 0)).isInstanceOf(MetricValue.Defined.class);
    }

    @Test
    void instances_come_from_files_too_and_their_trials_differ_by_lottery_alone() {
        Market ties = MarketText.market("r1: (h1 h2)\nr2: (h1 h2)", "h1: (r1 r2)\nh2: (r1 r2)");
        ExperimentSpecification specification = Specifications.begun()
                .addInstance(InstanceSource.Files.of("real", ImmutableList.of("ties.json")))
                .addMechanism(Specifications.MENTEES)
                .addMetric("mentee-mean-rank")
                .trials(3)
                .build();
        InputInstance input = InputInstance.of(ties, "content".getBytes(StandardCharsets.UTF_8));
        Experiment experiment = Experiment.of(specification, Map.of("ties.json", input));

        assertThat(all(experiment)).allMatch(result -> result.values().equals(List.of(MetricValue.of(1))));
        assertThat(all(experiment)).extracting(TrialResult::seed).doesNotHaveDuplicates();
        InputInstance other = InputInstance.of(ties, "changed".getBytes(StandardCharsets.UTF_8));
        assertThat(Experiment.of(specification, Map.of("ties.json", other)).contentHash())
                .isNotEqualTo(experiment.contentHash());
        assertThatThrownBy(() -> Experiment.of(specification))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("ties.json");
    }

    @Test
    void what_mechanisms_take_is_metered_when_somebody_knows_the_machine() {
        ExperimentSpecification specification = Specifications.sample(1, "none").withMetrics("run-time");
        long[] reading = {0};
        ResourceMeter meter = new ResourceMeter() {
            @Override
            public long processorNanoseconds() {
                return reading[0] += 2_000_000;
            }

            @Override
            public long allocatedBytes() {
                return 0;
            }
        };
        assertThat(Experiment.of(specification).metered(meter).run(1).values()).containsOnly(MetricValue.of(2));
        assertThat(Experiment.of(specification).run(1).values())
                .containsOnly(MetricValue.undefined(UndefinedReason.NOT_IN_INSTANCE));
    }

    @Test
    void a_cancelled_trial_gives_nothing() {
        assertThatThrownBy(() -> SAMPLE.run(40, () -> true)).isInstanceOf(SolveCancelledException.class);
    }

    @Test
    void lotteries_are_drawn_by_the_trial_alike_for_all_mechanisms_and_anew_for_each_trial() {
        Experiment lottery = Experiment.of(Specifications.sample(20, "none")
                .withMechanisms(
                        Mechanism.of("serial-dictatorship"),
                        new Mechanism("again", "serial-dictatorship", ImmutableSortedMap.of()))
                .withMetrics("mentee-mean-rank", "churn"));
        for (TrialResult result : all(lottery)) {
            assertThat(lottery.layout().value(result, 1, 1)).isEqualTo(MetricValue.of(0));
        }
        assertThat(all(lottery)).isEqualTo(all(lottery));
    }

    private static ExperimentSpecification varied(Map<String, ImmutableList<String>> parameters) {
        return Specifications.begun()
                .addInstance(new InstanceSource.Files(
                        "real", ImmutableList.of("real.json"), ImmutableSortedMap.copyOf(parameters)))
                .addMechanism(Specifications.MENTEES)
                .addMetrics("size", "mentee-mean-rank")
                .trials(40)
                .build();
    }

    private static InputInstance input(Instance instance) {
        return InputInstance.of(instance, "content".getBytes(StandardCharsets.UTF_8));
    }

    /** With strict and aligned orders everybody has the first choice, until noise sets in. */
    @Test
    void a_file_is_disturbed_and_resampled_anew_in_each_trial() {
        Market aligned = MarketText.market(
                "r1: h1 h2 h3\nr2: h2 h3 h1\nr3: h3 h1 h2", "h1: r1 r2 r3\nh2: r2 r3 r1\nh3: r3 r1 r2");
        Experiment experiment = Experiment.of(
                varied(Map.of(
                        "mentee-noise", ImmutableList.of("0", "0.5"),
                        "mentor-noise", ImmutableList.of("0.5"),
                        "mentees", ImmutableList.of("0", "6"))),
                Map.of("real.json", input(aligned)));

        assertThat(experiment.layout().cells())
                .extracting(cell -> cell.origin() + " " + cell.parameters())
                .containsExactly(
                        "real.json {mentee-noise=0, mentees=0, mentor-noise=0.5}",
                        "real.json {mentee-noise=0, mentees=6, mentor-noise=0.5}",
                        "real.json {mentee-noise=0.5, mentees=0, mentor-noise=0.5}",
                        "real.json {mentee-noise=0.5, mentees=6, mentor-noise=0.5}");
        List<TrialResult> results = all(experiment);
        assertThat(results.subList(0, 40))
                .allMatch(result -> result.values().equals(List.of(MetricValue.of(3), MetricValue.of(1))));
        assertThat(results.subList(80, 120).stream().map(TrialResult::values).distinct())
                .hasSizeGreaterThan(2);
        // Six mentees are drawn, and as many mentors as there are, with their one place each.
        assertThat(results.subList(40, 80))
                .allMatch(result -> result.values().get(0).equals(MetricValue.of(3)));
        assertThat(results).allMatch(result -> result.failures().isEmpty());
    }

    @Test
    void a_file_without_parameters_is_left_as_it_is_and_one_of_another_shape_has_no_variations() {
        Market market = MarketText.market("r1: h1", "h1: r1");
        InputInstance input = input(market);
        assertThat(Experiment.of(varied(Map.of()), Map.of("real.json", input))
                        .layout()
                        .cells())
                .containsExactly(new Cell(1, "real", "real.json", ImmutableSortedMap.of()));
        Map<String, ImmutableList<String>> noise = Map.of("mentee-noise", ImmutableList.of("0.1"));
        InputInstance nobody = input(Market.builder().build());
        assertThatThrownBy(() -> Experiment.of(varied(noise), Map.of("real.json", nobody)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("experiment-variation")
                .hasMessageContaining("instances/0/files/0");
        assertThatThrownBy(() -> varied(Map.of("mentee-noise", ImmutableList.of("2"), "width", ImmutableList.of("1"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("instances/0/parameters/mentee-noise/0")
                .hasMessageContaining("instances/0/parameters/width/0");
    }

    /** Everybody prefers the own group, so that 2 of 3 mentees find a place in the first one, and 4 of 9 in the other. */
    @Test
    void match_rates_of_groups_are_measured_where_the_generator_knows_groups() {
        ExperimentSpecification specification = Specifications.begun()
                .addInstances(
                        new InstanceSource.Generated(
                                "groups",
                                "groups",
                                ImmutableSortedMap.of(
                                        "first-share", ImmutableList.of("0.25"),
                                        "mentees", ImmutableList.of("12"),
                                        "mentors", ImmutableList.of("6"))),
                        new InstanceSource.Generated(
                                "people", "mentoring-cohort", ImmutableSortedMap.of("mentees", ImmutableList.of("12"))),
                        new InstanceSource.Generated(
                                "nobody",
                                "impartial-culture",
                                ImmutableSortedMap.of("mentees", ImmutableList.of("12"))))
                .addMechanism(Specifications.MENTEES)
                .addMetrics("mentee-match-rate-gap", "least-mentee-match-rate")
                .trials(5)
                .build();
        List<TrialResult> results = all(Experiment.of(specification));
        assertThat(results.subList(0, 5))
                .extracting(TrialResult::values)
                .containsOnly(ImmutableList.of(MetricValue.of(2 / 3.0 - 4 / 9.0), MetricValue.of(4 / 9.0)));
        assertThat(results.subList(5, 10))
                .flatExtracting(TrialResult::values)
                .hasOnlyElementsOfType(MetricValue.Defined.class);
        assertThat(results.subList(10, 15))
                .flatExtracting(TrialResult::values)
                .containsOnly(MetricValue.undefined(UndefinedReason.NOT_IN_INSTANCE));
    }
}
