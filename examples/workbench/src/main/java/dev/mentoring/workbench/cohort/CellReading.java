package dev.mentoring.workbench.cohort;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import dev.mentoring.core.text.Term;
import dev.mentoring.workbench.mapping.ColumnMeaning;
import dev.mentoring.workbench.mapping.CsvMapping;
import dev.mentoring.workbench.text.Suggestion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads single cells. What cannot be read is reported and gives nothing; nothing is guessed. */
final class CellReading {
    private final CsvMapping mapping;
    private final Vocabulary grades;

    CellReading(CsvMapping mapping) {
        this.mapping = mapping;
        this.grades = Vocabulary.ofItself(mapping.grades());
    }

    /** {@return the cell, if it holds an answer; outer blanks are reported unless the mapping allows them} */
    Optional<Cell> cell(RowReport report, String columnName, ColumnMeaning column, String raw) {
        if (mapping.isMissing(raw)) {
            return Optional.empty();
        }
        String text = raw.strip();
        if (!mapping.trim() && !text.equals(raw)) {
            report.warning("cell-blanks", columnName, raw);
        }
        return Optional.of(new Cell(report, columnName, column, text));
    }

    /** {@return what the text stands for by the column’s table of values; itself when the table lacks it} */
    String text(Cell cell) {
        return translated(cell, cell.text());
    }

    String translated(Cell cell, String word) {
        if (cell.column().values().isEmpty()) {
            return word;
        }
        return Vocabulary.of(cell.column().values()).find(cell, word).orElse(word);
    }

    /** {@return the items of a list that are not blank, in the order of the cell} */
    List<String> items(Cell cell) {
        return Splitter.on(cell.column().separator())
                .trimResults()
                .omitEmptyStrings()
                .splitToList(cell.text());
    }

    ImmutableSet<Term> terms(Cell cell) {
        ImmutableSet.Builder<Term> terms = ImmutableSet.builder();
        items(cell).forEach(item -> terms.add(Term.of(translated(cell, item))));
        return terms.build();
    }

    Optional<Integer> number(Cell cell, int lowest, int highest) {
        Integer value = Ints.tryParse(text(cell));
        if (value == null) {
            cell.unreadable("number-unreadable", cell.text());
            return Optional.empty();
        }
        if (value < lowest || value > highest) {
            cell.unreadable("number-off-range", value, lowest, highest);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    Optional<Boolean> yesNo(Cell cell) {
        String word = text(cell).toLowerCase(Locale.ROOT);
        if (mapping.yes().contains(word)) {
            return Optional.of(true);
        }
        if (mapping.no().contains(word)) {
            return Optional.of(false);
        }
        List<String> words = new ArrayList<>(mapping.yes());
        words.addAll(mapping.no());
        cell.unreadable("yes-no-unreadable", cell.text(), Suggestion.didYouMean(word, words));
        return Optional.empty();
    }

    Optional<String> grade(Cell cell) {
        String word = text(cell);
        Optional<String> grade = grades.find(cell, word);
        if (grade.isEmpty()) {
            cell.unreadable("grade-unknown", word, Suggestion.didYouMean(word, mapping.grades()));
        }
        return grade;
    }

    Optional<ZoneId> zone(Cell cell) {
        String word = text(cell);
        try {
            return Optional.of(ZoneId.of(word));
        } catch (DateTimeException e) {
            cell.unreadable("zone-unknown", word);
            return Optional.empty();
        }
    }

    Optional<LocalDate> date(Cell cell) {
        try {
            return Optional.of(LocalDate.parse(cell.text()));
        } catch (DateTimeException e) {
            cell.unreadable("date-unreadable", cell.text());
            return Optional.empty();
        }
    }
}
