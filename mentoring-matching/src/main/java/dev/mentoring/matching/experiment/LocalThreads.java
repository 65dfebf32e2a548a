package dev.mentoring.matching.experiment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import dev.mentoring.matching.algorithm.SolveCancelledException;
import dev.mentoring.matching.experiment.result.TrialResult;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Computes trials on a fixed number of threads of this machine, which end with the run. At most {@value #AHEAD} trials a
 * thread are computed ahead of the one that is handed on next. Immutable and thread-safe.
 *
 * @param threads how many threads, 1 or more
 */
public record LocalThreads(int threads) implements TrialExecutor {
    private static final int AHEAD = 64;

    /**
     * Checks the number of threads.
     *
     * @param threads how many threads, 1 or more
     */
    public LocalThreads {
        checkArgument(threads >= 1, "there is 1 thread or more, not %s", threads);
    }

    /**
     * {@inheritDoc}
     *
     * <p>When the calling thread is interrupted, it gives up as if it had been told to stop, and stays interrupted.
     */
    @Override
    public void execute(
            Experiment experiment, long first, long last, Consumer<TrialResult> sink, BooleanSupplier stop) {
        ExecutorService pool = Executors.newFixedThreadPool(
                threads,
                new ThreadFactoryBuilder()
                        .setDaemon(true)
                        .setNameFormat("trial-%d")
                        .build());
        try {
            Queue<Future<TrialResult>> ahead = new ArrayDeque<>();
            long next = first;
            while (next <= last || !ahead.isEmpty()) {
                for (; next <= last && ahead.size() < AHEAD * threads; next++) {
                    long trial = next;
                    ahead.add(pool.submit(() -> experiment.run(trial, stop)));
                }
                if (stop.getAsBoolean()) {
                    return;
                }
                sink.accept(ahead.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            Throwable cause = requireNonNull(e.getCause());
            if (!(cause instanceof SolveCancelledException)) {
                Throwables.throwIfUnchecked(cause);
                throw new IllegalStateException(cause);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
