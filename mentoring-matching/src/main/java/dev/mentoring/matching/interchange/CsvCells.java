package dev.mentoring.matching.interchange;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The cells of a line after RFC 4180: separated by commas, quoted where they hold commas or quotes; no line breaks. */
final class CsvCells {
    private CsvCells() {}

    /** {@return the cells of the line in hand; none when a quote is misplaced, which is then reported} */
    static Optional<ImmutableList<String>> of(TextSource source) {
        String line = source.line();
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        int start = 0;
        while (start <= line.length()) {
            int end = end(line, start);
            String cell = line.substring(start, end);
            if (cell.startsWith("\"")) {
                if (cell.length() < 2 || !cell.endsWith("\"") || isMisquoted(cell)) {
                    source.error(InterchangeTexts.CATALOGUE, "quote-open", source.here());
                    return Optional.empty();
                }
                cell = cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
            }
            if (!cell.equals(cell.strip())) {
                source.repaired(InterchangeTexts.CATALOGUE, "cell-blanks", source.here(), cell.strip());
            }
            cells.add(cell.strip());
            start = end + 1;
        }
        return Optional.of(cells.build());
    }

    /** {@return where the cell that begins at a position ends: at the next comma outside quotes, or with the line} */
    private static int end(String line, int start) {
        boolean quoted = false;
        boolean quotable = line.startsWith("\"", start);
        int end = start;
        while (end < line.length() && (quoted || line.charAt(end) != ',')) {
            quoted ^= quotable && line.charAt(end) == '"';
            end++;
        }
        return end;
    }

    /** {@return whether a quote stands alone within the outer quotes} */
    private static boolean isMisquoted(String cell) {
        return cell.substring(1, cell.length() - 1).replace("\"\"", "").indexOf('"') >= 0;
    }

    /** {@return a cell as it is written} */
    static String quoted(String cell) {
        boolean plain = cell.indexOf(',') < 0 && !cell.startsWith("\"");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
