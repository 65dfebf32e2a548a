package dev.mentoring.matching.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.experiment.result.TrialRows;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Experiments to test with. */
final class Specifications {
    static final Mechanism MENTEES = Mechanism.of("deferred-acceptance");
    static final Mechanism MENTORS =
            new Mechanism("mentors-propose", "deferred-acceptance", ImmutableSortedMap.of("proposing", "mentor"));
    static final Mechanism BOSTON = Mechanism.of("immediate-acceptance");

    private Specifications() {}

    static ExperimentSpecification.Builder begun() {
        return ExperimentSpecification.builder()
                .id("sample")
                .title(new BilingualText("A sample", "Un exemple"))
                .seed(42);
    }

    static InstanceSource uniform(String faults, String... sizes) {
        return new InstanceSource.Generated(
                "uniform",
                "test-uniform",
                ImmutableSortedMap.of("size", ImmutableList.copyOf(sizes), "faults", ImmutableList.of(faults)));
    }

    /** Two cells, three mechanisms, three metrics. */
    static ExperimentSpecification sample(int trials, String faults) {
        return begun().addInstance(uniform(faults, "3", "7"))
                .addMechanisms(MENTEES, MENTORS, BOSTON)
                .addMetrics("mentee-mean-rank", "blocking-pairs", "churn")
                .trials(trials)
                .build();
    }

    static String rows(Experiment experiment) {
        TrialRows rows = TrialRows.of(experiment.layout());
        return LongStream.rangeClosed(1, experiment.layout().trialCount())
                .mapToObj(experiment::run)
                .map(rows::reproducible)
                .collect(Collectors.joining("", rows.header(), ""));
    }
}
