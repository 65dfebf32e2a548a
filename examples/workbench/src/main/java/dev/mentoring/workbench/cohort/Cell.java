package dev.mentoring.workbench.cohort;

import dev.mentoring.workbench.mapping.ColumnMeaning;

/**
 * A cell that holds an answer.
 *
 * @param report where to say what is wrong with it
 * @param columnName the name of its column
 * @param column how it is read
 * @param text its text, not blank, without outer blanks
 */
record Cell(RowReport report, String columnName, ColumnMeaning column, String text) {
    void unreadable(String code, Object... arguments) {
        report.unreadable(this, code, arguments);
    }
}
