package dev.mentoring.workbench.cohort;

import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.problem.Severity;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.workbench.mapping.Unreadable;
import dev.mentoring.workbench.text.WorkbenchTexts;

/** What is wrong with one row. Filled while the row is read and again when it meets the others; not thread-safe. */
final class RowReport {
    private final String file;
    private final long line;
    private final Problems.Builder found = Problems.builder();

    RowReport(String file, long line) {
        this.file = file;
        this.line = line;
    }

    String file() {
        return file;
    }

    long line() {
        return line;
    }

    void error(String code, String column, Object... arguments) {
        found.error(WorkbenchTexts.CATALOGUE, code, place(column), arguments);
    }

    void warning(String code, String column, Object... arguments) {
        found.warning(WorkbenchTexts.CATALOGUE, code, place(column), arguments);
    }

    void error(Problem problem, String column) {
        found.add(problem.at(place(column)));
    }

    /** A cell, or an item of one, that cannot be read: an error, or a warning where the mapping lets it be unknown. */
    void unreadable(Cell cell, String code, Object... arguments) {
        if (cell.column().unreadable() == Unreadable.REFUSE) {
            error(code, cell.columnName(), arguments);
            return;
        }
        BilingualText rule = WorkbenchTexts.CATALOGUE.text("problem." + code + ".rule", arguments);
        BilingualText unknown = WorkbenchTexts.CATALOGUE.text("cell.counts-as-unknown");
        found.add(new Problem(
                code,
                Severity.WARNING,
                place(cell.columnName()),
                new BilingualText(rule.english() + " " + unknown.english(), rule.french() + " " + unknown.french()),
                WorkbenchTexts.CATALOGUE.text("problem." + code + ".mend", arguments)));
    }

    private Place place(String column) {
        return Place.cell(file, line, column);
    }

    boolean isRefused() {
        return found.build().hasErrors();
    }

    /** Everything found; when the row is skipped, its errors are warnings that the run goes on without it. */
    Problems problems(boolean skipRefused) {
        Problems all = found.build();
        if (!skipRefused || !all.hasErrors()) {
            return all;
        }
        Problems.Builder softened = Problems.builder();
        all.all()
                .forEach(problem -> softened.add(new Problem(
                        problem.code(), Severity.WARNING, problem.place(), problem.rule(), problem.mend())));
        softened.warning(WorkbenchTexts.CATALOGUE, "row-skipped", place(""));
        return softened.build();
    }
}
