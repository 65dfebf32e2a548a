package dev.mentoring.matching.preflib;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.interchange.Reading;
import dev.mentoring.matching.interchange.TextSource;
import dev.mentoring.matching.interchange.Token;
import java.io.IOException;

/** Reads one file: the head first, then the body line by line, and compares the counts of the head in the end. */
final class PrefLibReading {
    private final TextSource source;
    private final DataType type;
    private final Head head;
    private final BallotReading ballots;
    private final EdgeReading edges;

    PrefLibReading(TextSource source, DataType type) {
        this.source = source;
        this.type = type;
        this.head = new Head(source, type);
        this.ballots = new BallotReading(source, head, type);
        this.edges = new EdgeReading(source, head);
    }

    Reading<PrefLibData> read() throws IOException {
        boolean more = source.advance();
        boolean old = more && !source.line().isBlank() && !source.line().startsWith("#");
        if (old) {
            more = new OldHead(source, head, type).read();
        }
        for (boolean inBody = false; more; more = source.advance()) {
            if (source.line().isBlank()) {
                source.repaired(PrefLibTexts.CATALOGUE, "blank-line", source.here());
            } else if (source.line().startsWith("#")) {
                if (inBody) {
                    source.repaired(PrefLibTexts.CATALOGUE, "head-late", source.here());
                }
                head.add();
            } else {
                inBody = true;
                body(old);
            }
        }
        return finish(old);
    }

    private void body(boolean old) {
        ImmutableList<Token> tokens = source.tokens(":,{}");
        if (type == DataType.WMD) {
            edges.add(tokens);
        } else {
            ballots.add(tokens, old);
        }
    }

    private Reading<PrefLibData> finish(boolean old) {
        if (!old) {
            head.checkKeys();
        }
        ImmutableList<String> alternatives = head.alternatives(ballots.greatest());
        ImmutableList<String> categories = head.categories();
        if (ballots.allSound() && edges.allSound()) {
            head.compare("NUMBER VOTERS", ballots.voters());
            head.compare("NUMBER UNIQUE ORDERS", ballots.size());
            head.compare("NUMBER UNIQUE PREFERENCES", ballots.size());
            head.compare("NUMBER CATEGORIES", categories.size());
            head.compare("NUMBER EDGES", edges.size());
        }
        if (type == DataType.CAT) {
            ballots.checkCategories(categories.size());
        }
        DataType needed = type.isOrdinal() ? ballots.type(alternatives.size()) : type;
        Metadata metadata = head.metadata(alternatives);
        return source.reading(() -> switch (type) {
            case WMD -> new MatchingData(metadata, edges.edges());
            case CAT -> new CategoricalData(metadata, categories, ballots.ofCategories(categories.size()));
            default -> new OrdinalData(metadata, needed, ballots.ofOrders());
        });
    }
}
