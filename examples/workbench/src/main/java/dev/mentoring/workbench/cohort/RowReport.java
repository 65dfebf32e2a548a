package dev.mentoring.workbench.cohort;

import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.problem.Severity;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.workbench.mapping.Unreadable;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is wrong with one row. Filled while the row is read and again when it meets the others; not thread-safe. */
final class RowReport {
    private final String file;
    private final long line;
    /** A column that means several things is read as often; what is wrong with it counts once. */
    private final Set<Problem> found = new LinkedHashSet<>();

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
        add(Problems.builder().error(WorkbenchTexts.CATALOGUE, code, place(column), arguments));
    }

    void warning(String code, String column, Object... arguments) {
        add(Problems.builder().warning(WorkbenchTexts.CATALOGUE, code, place(column), arguments));
    }

    private void add(Problems.Builder problem) {
        found.addAll(problem.build().all());
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
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Everything found; when the row is skipped, its errors are warnings, as the run goes on without it. */
    Problems problems(boolean skipRefused) {
        Problems.Builder all = Problems.builder();
        boolean skipped = skipRefused && isRefused();
        found.forEach(problem -> all.add(
                skipped
                        ? new Problem(problem.code(), Severity.WARNING, problem.place(), problem.rule(), problem.mend())
                        : problem));
        if (skipped) {
            all.warning(WorkbenchTexts.CATALOGUE, "row-skipped", place(""));
        }
        return all.build();
    }
}
