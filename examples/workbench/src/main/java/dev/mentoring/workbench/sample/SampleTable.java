package dev.mentoring.workbench.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of one file while it is made. */
final class SampleTable {
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    SampleTable(String... header) {
        this.header = List.of(header);
    }

    void add(List<String> row) {
        rows.add(new ArrayList<>(row));
    }

    int size() {
        return rows.size();
    }

    /** Overwrites a cell; rows count from 0. */
    void set(int row, String column, String text) {
        rows.get(row).set(header.indexOf(column), text);
    }

    void repeat(int row) {
        if (row < rows.size()) {
            add(rows.get(row));
        }
    }

    String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(header);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return text.toString();
    }
}
