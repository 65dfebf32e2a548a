package dev.mentoring.workbench.table;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a CSV file after RFC 4180: UTF-8 with or without a byte order mark, any line ends, quoted cells with line breaks.
 * A file that cannot be read as a table gives problems and no table.
 */
public final class CsvReading {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final Problems.Builder problems;

    private CsvReading(String file, Problems.Builder problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param separator what separates cells; when empty, the comma, semicolon or tab that the header holds most of
     * @param problems where to report what is wrong
     * @return the table; empty when the file cannot be read as one
     */
    public static Optional<CsvTable> read(Path path, Optional<Character> separator, Problems.Builder problems) {
        String file = path.getFileName().toString();
        try {
            return read(file, Files.readAllBytes(path), separator, problems);
        } catch (IOException e) {
            problems.error(WorkbenchTexts.CATALOGUE, "file-unreadable", Place.cell(path.toString(), 1, ""), path);
            return Optional.empty();
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file the file’s name, as problems write it
     * @param bytes what the file holds
     * @param separator what separates cells; when empty, the comma, semicolon or tab that the header holds most of
     * @param problems where to report what is wrong
     * @return the table; empty when the file cannot be read as one
     */
    public static Optional<CsvTable> read(
            String file, byte[] bytes, Optional<Character> separator, Problems.Builder problems) {
        CsvReading reading = new CsvReading(file, problems);
        return reading.decode(bytes).flatMap(text -> reading.parse(text, separator.orElseGet(() -> guess(text))));
    }

    private Optional<String> decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            long line = 1 + out.chars().filter(character -> character == '\n').count();
            error("csv-not-utf8", line);
            return Optional.empty();
        }
        String text = out.toString();
        return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    /** The separator that the first line holds most of, outside quotes; the comma when it holds none. */
    private static char guess(String text) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            int found = 0;
            boolean quoted = false;
            for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
                quoted ^= text.charAt(i) == '"';
                found += !quoted && text.charAt(i) == candidate ? 1 : 0;
            }
            if (found > most) {
                most = found;
                best = candidate;
            }
        }
        return best;
    }

    private Optional<CsvTable> parse(String text, char separator) {
        CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
        Iterator<CsvRecord> iterator = records.iterator();
        long line = 1;
        try {
            if (!iterator.hasNext()) {
                error("csv-empty", 1);
                return Optional.empty();
            }
            Optional<ImmutableList<String>> header = header(iterator.next());
            ImmutableList.Builder<CsvRow> rows = ImmutableList.builder();
            while (iterator.hasNext()) {
                CsvRecord record = iterator.next();
                line = record.getStartingLineNumber();
                header.ifPresent(columns -> addRow(rows, columns.size(), record));
            }
            return header.map(columns -> new CsvTable(file, columns, rows.build()));
        } catch (CsvParseException e) {
            error("csv-malformed", line);
            return Optional.empty();
        }
    }

    private Optional<ImmutableList<String>> header(CsvRecord record) {
        List<String> names = record.getFields().stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        boolean sound = true;
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                problems.error(WorkbenchTexts.CATALOGUE, "column-duplicated", Place.cell(file, 1, name), name);
                sound = false;
            }
        }
        return sound ? Optional.of(ImmutableList.copyOf(names)) : Optional.empty();
    }

    private void addRow(ImmutableList.Builder<CsvRow> rows, int columns, CsvRecord record) {
        long line = record.getStartingLineNumber();
        if (record.getFields().stream().allMatch(String::isBlank)) {
            return; // spreadsheets end their exports with rows of separators alone
        }
        if (record.getFieldCount() != columns) {
            error("row-length", line, record.getFieldCount(), columns);
            return;
        }
        rows.add(new CsvRow(line, ImmutableList.copyOf(record.getFields())));
    }

    private void error(String code, long line, Object... arguments) {
        problems.error(WorkbenchTexts.CATALOGUE, code, Place.cell(file, line, ""), arguments);
    }
}
