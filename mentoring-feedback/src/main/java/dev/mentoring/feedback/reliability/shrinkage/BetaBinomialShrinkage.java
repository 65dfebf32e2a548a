package dev.mentoring.feedback.reliability.shrinkage;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;

/**
 * Shares such as “so many of so many agree”, drawn towards the share of all. The true shares are taken to follow a beta
 * distribution, whose parameters come from moments weighted by the numbers of trials (Kleinman 1973). Begin with {@link #of}.
 * Immutable and thread-safe.
 *
 * @param mean the share of all, above 0 and below 1
 * @param correlation how alike two trials of one unit are, 1 / (α + β + 1), 0 to 1; 0 pools all units completely, 1 leaves
 *     each as it is
 * @param shares each share, in the order given; a unit without trials has the weight 0
 */
public record BetaBinomialShrinkage(double mean, double correlation, ImmutableList<Shrunken> shares) {
    /**
     * Refuses null.
     *
     * @param mean the share of all
     * @param correlation how alike two trials of one unit are
     * @param shares each share
     */
    public BetaBinomialShrinkage {
        shares = ImmutableList.copyOf(shares);
    }

    /**
     * {@return the shares drawn towards the share of all; undefined with fewer than two units, when nobody has two trials, or
     * when all trials ended alike}
     *
     * @param successes how many did, for each unit, 0 to its trials
     * @param trials of how many, for each unit, at least 1
     */
    public static Estimate<BetaBinomialShrinkage> of(int[] successes, int[] trials) {
        checkArgument(
                successes.length == trials.length, "%s successes, but %s trials", successes.length, trials.length);
        long allSuccesses = 0;
        long allTrials = 0;
        for (int i = 0; i < trials.length; i++) {
            checkArgument(
                    trials[i] >= 1 && successes[i] >= 0 && successes[i] <= trials[i],
                    "%s successes of %s trials",
                    successes[i],
                    trials[i]);
            allSuccesses += successes[i];
            allTrials += trials[i];
        }
        if (trials.length < 2) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_UNITS);
        }
        if (allSuccesses == 0 || allSuccesses == allTrials) {
            return Estimate.undefined(UndefinedReason.NO_VARIANCE);
        }
        if (allTrials == trials.length) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_RATERS);
        }
        return Estimate.of(shrink(successes, trials, (double) allSuccesses / allTrials, (double) allTrials));
    }

    private static BetaBinomialShrinkage shrink(int[] successes, int[] trials, double mean, double allTrials) {
        double squares = 0;
        double withinUnits = 0;
        double everywhere = 0;
        for (int i = 0; i < trials.length; i++) {
            double distance = (double) successes[i] / trials[i] - mean;
            squares += trials[i] * distance * distance;
            withinUnits += 1 - trials[i] / allTrials;
            everywhere += trials[i] * (1 - trials[i] / allTrials);
        }
        double binomial = mean * (1 - mean);
        double moment = (squares - binomial * withinUnits) / (binomial * (everywhere - withinUnits));
        double correlation = Math.max(0, Math.min(1, moment));
        ImmutableList.Builder<Shrunken> shares = ImmutableList.builder();
        for (int i = 0; i < trials.length; i++) {
            double weight = trials[i] * correlation / (trials[i] * correlation + 1 - correlation);
            shares.add(Shrunken.towards((double) successes[i] / trials[i], mean, weight));
        }
        return new BetaBinomialShrinkage(mean, correlation, shares.build());
    }
}
