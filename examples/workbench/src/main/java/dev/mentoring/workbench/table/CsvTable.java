package dev.mentoring.workbench.table;

import com.google.common.collect.ImmutableList;

/**
 * A CSV file: a header and rows that have as many cells as it.
 *
 * @param file the file’s name, as problems write it
 * @param header the column names, distinct, without outer blanks
 * @param rows the rows, in the order of the file
 */
public record CsvTable(String file, ImmutableList<String> header, ImmutableList<CsvRow> rows) {}
