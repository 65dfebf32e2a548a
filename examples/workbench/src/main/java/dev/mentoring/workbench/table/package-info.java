/**
 * CSV files as tables of text whose every cell knows its line and column.
 *
 * <p>Start with {@link dev.mentoring.workbench.table.CsvReading}, which reads a file and reports what is wrong with it.
 */
@NullMarked
package dev.mentoring.workbench.table;

import org.jspecify.annotations.NullMarked;
