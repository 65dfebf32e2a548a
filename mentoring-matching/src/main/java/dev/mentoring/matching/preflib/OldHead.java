package dev.mentoring.matching.preflib;

import com.google.common.base.Splitter;
import dev.mentoring.matching.interchange.TextSource;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/**
 * The head of the older formats: the number of alternatives, one {@code number,name} line each, and for orders a line with
 * the number of voters, the same again, and the number of different orders. That of graphs has the number of arrows in its
 * first line. Category files have no older form.
 */
final class OldHead {
    private final TextSource source;
    private final Head head;
    private final DataType type;

    OldHead(TextSource source, Head head, DataType type) {
        this.source = source;
        this.head = head;
        this.type = type;
    }

    /** Reads the head, from its first line on; {@return whether a line of the body follows} */
    boolean read() throws IOException {
        List<String> first = cells();
        if (type == DataType.CAT || first.size() > 2 || !first.get(0).matches("[0-9]{1,9}")) {
            source.error(PrefLibTexts.CATALOGUE, "head-absent", source.here());
            return false;
        }
        source.repaired(PrefLibTexts.CATALOGUE, "old-format", source.here());
        head.put("NUMBER ALTERNATIVES", first.get(0));
        if (first.size() == 2 && type == DataType.WMD) {
            head.put("NUMBER EDGES", first.get(1));
        }
        int alternatives = Integer.parseInt(first.get(0));
        for (int number = 1; number <= alternatives; number++) {
            if (!source.advance()) {
                source.error(PrefLibTexts.CATALOGUE, "head-ends", source.here(), alternatives, number - 1);
                return false;
            }
            name();
        }
        if (type.isOrdinal() && source.advance()) {
            counts();
        }
        return source.advance();
    }

    private void name() {
        List<String> cells = Splitter.on(',').limit(2).splitToList(source.line());
        if (cells.size() < 2) {
            source.error(PrefLibTexts.CATALOGUE, "name-number", source.here(), source.line());
        } else {
            head.nameAlternative(cells.get(0).strip(), cells.get(1).strip());
        }
    }

    private void counts() {
        List<String> cells = cells();
        OptionalInt voters = source.wholeNumber(cells.get(0), 0, source.here());
        if (voters.isPresent() && cells.size() == 3) {
            head.put("NUMBER VOTERS", cells.get(0));
            head.put("NUMBER UNIQUE ORDERS", cells.get(2));
        } else {
            source.error(PrefLibTexts.CATALOGUE, "head-absent", source.here());
        }
    }

    private List<String> cells() {
        return Splitter.on(',').trimResults().splitToList(source.line());
    }
}
