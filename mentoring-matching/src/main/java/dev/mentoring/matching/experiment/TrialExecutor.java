package dev.mentoring.matching.experiment;

import dev.mentoring.matching.experiment.result.TrialResult;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Decides who computes the trials of an experiment; made to be implemented outside this library too, for machines that it
 * does not know. {@link LocalThreads} is the one for a single machine.
 */
public interface TrialExecutor {
    /**
     * Computes trials, and hands on what they give in the order of their numbers, none left out, one at a time. Whatever does
     * the work calls {@link Experiment#run(long)}, so that the results are the same for all executors. Memory does not grow
     * with the number of trials.
     *
     * @param experiment the experiment
     * @param first the first trial
     * @param last the last trial
     * @param sink takes the results
     * @param stop asked now and then whether to give up; then it returns early, having handed on the first of the trials
     */
    void execute(Experiment experiment, long first, long last, Consumer<TrialResult> sink, BooleanSupplier stop);
}
