package dev.mentoring.matching.experiment.result;

/**
 * An interval in which a mean lies with a confidence of 95 percent: the percentiles 2.5 and 97.5 of its bootstrap distribution
 * (Efron, <i>Bootstrap methods: another look at the jackknife</i>, 1979).
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double low, double high) {}
