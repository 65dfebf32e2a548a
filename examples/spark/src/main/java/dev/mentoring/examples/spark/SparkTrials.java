package dev.mentoring.examples.spark;

import dev.mentoring.matching.experiment.Experiment;
import dev.mentoring.matching.experiment.TrialExecutor;
import dev.mentoring.matching.experiment.result.TrialResult;
import dev.mentoring.matching.experiment.result.TrialText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Computes trials on a Spark cluster, wave after wave, so that the driver holds one wave at a time. Immutable; thread-safe as
 * the context is.
 *
 * <p>A trial is a function of the specification and its number, so that it does not matter which machine computes it, how often
 * Spark tries again, or how the waves are cut.
 *
 * @param context the cluster
 * @param tasks how many tasks a wave has
 * @param trialsPerTask how many trials a task has; enough that a task takes a second or more
 */
public record SparkTrials(JavaSparkContext context, int tasks, int trialsPerTask) implements TrialExecutor {
    @Override
    public void execute(
            Experiment experiment, long first, long last, Consumer<TrialResult> sink, BooleanSupplier stop) {
        Broadcast<Recipe> recipe = context.broadcast(Recipe.of(experiment));
        long wave = (long) tasks * trialsPerTask;
        try {
            for (long begin = first; begin <= last && !stop.getAsBoolean(); begin += wave) {
                long end = Math.min(last, begin + wave - 1);
                compute(recipe, begin, end).forEach(line -> sink.accept(TrialText.read(line)));
            }
        } finally {
            recipe.destroy();
        }
    }

    private List<String> compute(Broadcast<Recipe> recipe, long begin, long end) {
        List<Long> starts = new ArrayList<>();
        for (long start = begin; start <= end; start += trialsPerTask) {
            starts.add(start);
        }
        int size = trialsPerTask;
        return context.parallelize(starts, starts.size())
                .flatMap(start -> lines(recipe.value(), start, Math.min(end, start + size - 1)))
                .collect();
    }

    private static Iterator<String> lines(Recipe recipe, long begin, long end) {
        Experiment experiment = recipe.experiment();
        return LongStream.rangeClosed(begin, end)
                .mapToObj(trial -> TrialText.of(experiment.run(trial)))
                .iterator();
    }
}
