package dev.mentoring.workbench.cohort;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.workbench.mapping.ColumnMeaning;
import dev.mentoring.workbench.mapping.FileMapping;
import dev.mentoring.workbench.mapping.Meaning;
import dev.mentoring.workbench.table.CsvRow;
import dev.mentoring.workbench.table.CsvTable;
import dev.mentoring.workbench.text.Suggestion;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The columns of one file with their meanings, in the order in which a row is read: by meaning, rank and position. */
final class Header {
    private record Bound(int index, String name, ColumnMeaning column) {}

    private final FileMapping mapping;
    private final ImmutableList<Bound> bound;

    private Header(FileMapping mapping, List<Bound> bound) {
        this.mapping = mapping;
        this.bound = bound.stream()
                .sorted(Comparator.comparing((Bound column) -> column.column().meaning())
                        .thenComparingInt(column -> column.column().rank())
                        .thenComparingInt(Bound::index))
                .collect(toImmutableList());
    }

    /** {@return the header with its meanings; empty, with problems, when a column of the mapping is missing} */
    static Optional<Header> bind(CsvTable table, FileMapping mapping, Problems.Builder problems) {
        List<Bound> bound = new ArrayList<>();
        boolean complete = true;
        for (String name : mapping.columns().keySet()) {
            int index = table.header().indexOf(name);
            if (index < 0) {
                problems.error(
                        WorkbenchTexts.CATALOGUE,
                        "column-missing",
                        Place.cell(table.file(), 1, name),
                        name,
                        Suggestion.didYouMean(name, unmapped(table, mapping)));
                complete = false;
            } else {
                mapping.columns().get(name).forEach(column -> bound.add(new Bound(index, name, column)));
            }
        }
        for (String name : unmapped(table, mapping)) {
            problems.warning(WorkbenchTexts.CATALOGUE, "column-unknown", Place.cell(table.file(), 1, name), name);
        }
        return complete ? Optional.of(new Header(mapping, bound)) : Optional.empty();
    }

    private static List<String> unmapped(CsvTable table, FileMapping mapping) {
        return table.header().stream()
                .filter(name -> !name.isEmpty() && !mapping.columns().containsKey(name))
                .toList();
    }

    /** {@return the answers of a row, those that are the same in each row first} */
    List<Cell> cells(CellReading cells, RowReport report, CsvRow row) {
        List<Cell> answers = new ArrayList<>();
        mapping.constants()
                .forEach((meaning, text) -> cells.cell(report, "", ColumnMeaning.plain(meaning), text)
                        .ifPresent(answers::add));
        for (Bound column : bound) {
            if (column.column().meaning() != Meaning.IGNORED) {
                cells.cell(report, column.name(), column.column(), row.cells().get(column.index()))
                        .ifPresent(answers::add);
            }
        }
        return answers;
    }
}
