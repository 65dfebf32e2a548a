/**
 * Numbers that say how good an outcome is, each with its formula, its range and its source.
 *
 * <p>Start with {@link dev.mentoring.matching.experiment.metric.Metrics#discovered()}. A new metric implements {@link
 * dev.mentoring.matching.experiment.metric.Metric}.
 */
package dev.mentoring.matching.experiment.metric;
