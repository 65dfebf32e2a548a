package dev.mentoring.matching.experiment.result;

import com.google.common.base.CharMatcher;
import java.util.Iterator;

/** Writes comma-separated values by RFC 4180: lines end with CR LF, and quotation marks are doubled within quotes. */
final class CsvText {
    private static final CharMatcher QUOTED = CharMatcher.anyOf(",\"\r\n");

    private CsvText() {}

    static String line(Iterable<String> fields) {
        return fields(fields) + "\r\n";
    }

    /** The fields of a line, which others may follow. */
    static String fields(Iterable<String> fields) {
        StringBuilder text = new StringBuilder();
        for (Iterator<String> rest = fields.iterator(); rest.hasNext(); ) {
            text.append(field(rest.next()));
            if (rest.hasNext()) {
                text.append(',');
            }
        }
        return text.toString();
    }

    static String field(String field) {
        return QUOTED.matchesAnyOf(field) ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
