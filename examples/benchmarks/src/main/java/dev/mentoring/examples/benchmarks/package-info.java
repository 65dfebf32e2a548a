/**
 * Speed beside peers that solve the same input in the same run.
 *
 * <p>Start with {@link dev.mentoring.examples.benchmarks.RatioTable}, a table of ratios in about a minute. The JMH
 * benchmarks are beside it.
 */
package dev.mentoring.examples.benchmarks;
