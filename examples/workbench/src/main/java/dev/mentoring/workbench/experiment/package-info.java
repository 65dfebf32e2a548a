/**
 * The report of an experiment for researchers: one HTML file, that needs nothing else, in French or English.
 *
 * <p>Start with {@link dev.mentoring.workbench.experiment.ExperimentReport}. Tables and static plots are written in Java; the
 * interactive plots are Vega-Lite specifications in {@code experiment.js}, which reads what {@code PlotData} puts into the
 * page. The words live in {@code experiment_en.properties} and its French twin.
 */
@NullMarked
package dev.mentoring.workbench.experiment;

import org.jspecify.annotations.NullMarked;
