package dev.mentoring.examples.spark;

import dev.mentoring.json.MentoringJson;
import dev.mentoring.matching.experiment.Experiment;
import dev.mentoring.matching.experiment.ExperimentRun;
import dev.mentoring.matching.experiment.ExperimentSpecification;
import dev.mentoring.matching.experiment.RunSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Runs the experiment of a specification that names no files; for {@code spark-submit}. A run that was killed goes on where it
 * stood.
 */
public final class SparkExperiment {
    private static final int TRIALS_PER_TASK = 1_000;

    private SparkExperiment() {}

    /**
     * Runs an experiment.
     *
     * @param arguments the file of the specification, and the directory to write to, both on the machine of the driver
     * @throws IOException when the specification cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        ExperimentSpecification specification = MentoringJson.create()
                .read(Files.readAllBytes(Path.of(arguments[0])), ExperimentSpecification.class)
                .orElseThrow();
        try (JavaSparkContext context = new JavaSparkContext(new SparkConf().setAppName(specification.id()))) {
            SparkTrials cluster = new SparkTrials(context, 4 * context.defaultParallelism(), TRIALS_PER_TASK);
            ExperimentRun.resume(Experiment.of(specification), Path.of(arguments[1]))
                    .execute(RunSettings.of(cluster).withClock(System::nanoTime));
        }
    }
}
