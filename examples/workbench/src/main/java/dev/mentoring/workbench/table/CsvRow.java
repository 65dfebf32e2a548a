package dev.mentoring.workbench.table;

import com.google.common.collect.ImmutableList;

/**
 * One row of a {@link CsvTable}.
 *
 * @param line the line on which it begins, from 1
 * @param cells the cells exactly as they stand in the file, in the order of the header
 */
public record CsvRow(long line, ImmutableList<String> cells) {}
