/**
 * Experiments that anybody can run again: a grid of instances, mechanisms and metrics, the same trials on every machine.
 *
 * <p>Start with {@link dev.mentoring.matching.experiment.ExperimentSpecification}; an {@link
 * dev.mentoring.matching.experiment.Experiment} computes any trial of it alone, and {@link
 * dev.mentoring.matching.experiment.ExperimentRun} all of them into a directory. Who has a cluster implements {@link
 * dev.mentoring.matching.experiment.TrialExecutor}.
 */
@ValueStyle
package dev.mentoring.matching.experiment;

import dev.mentoring.matching.internal.ValueStyle;
