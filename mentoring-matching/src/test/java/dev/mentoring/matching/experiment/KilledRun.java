package dev.mentoring.matching.experiment;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A process that runs an experiment slowly, so that there is time to kill it. */
public final class KilledRun {
    private KilledRun() {}

    static ExperimentSpecification specification() {
        return Specifications.sample(2_000, "some");
    }

    public static void main(String[] arguments) {
        ExperimentRun.begin(Experiment.of(specification()), Path.of(arguments[0]))
                .execute(
                        RunSettings.of(new LocalThreads(2)).withListener(progress -> LockSupport.parkNanos(1_000_000)));
    }
}
