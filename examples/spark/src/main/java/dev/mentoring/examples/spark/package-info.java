/**
 * Runs experiments on Apache Spark: the library computes the trials, the cluster decides where.
 *
 * <p>Start with {@link dev.mentoring.examples.spark.SparkTrials}.
 */
@NullMarked
package dev.mentoring.examples.spark;

import org.jspecify.annotations.NullMarked;
