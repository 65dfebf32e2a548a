package dev.mentoring.matching.preflib;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.interchange.TextSource;
import dev.mentoring.matching.interchange.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the arrows of a graph: {@code from,to,weight}. */
final class EdgeReading {
    /** No weight that is allowed needs more characters. */
    private static final int LONGEST = 50;

    private final TextSource source;
    private final Head head;
    private final List<Edge> edges = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private boolean allSound = true;

    EdgeReading(TextSource source, Head head) {
        this.source = source;
        this.head = head;
    }

    /** Takes the line in hand. */
    void add(ImmutableList<Token> tokens) {
        if (tokens.size() != 5 || !tokens.get(1).is(",") || !tokens.get(3).is(",")) {
            source.error(PrefLibTexts.CATALOGUE, "edge-malformed", source.here(), source.line());
            allSound = false;
            return;
        }
        OptionalInt from = point(tokens.get(0));
        OptionalInt to = point(tokens.get(2));
        Optional<BigDecimal> weight = weight(tokens.get(4));
        if (from.isPresent() && to.isPresent() && weight.isPresent()) {
            if (seen.add(((long) from.getAsInt() << 32) | to.getAsInt())) {
                edges.add(new Edge(from.getAsInt(), to.getAsInt(), weight.get()));
            } else {
                source.repaired(PrefLibTexts.CATALOGUE, "edge-repeated", source.here(), from.getAsInt(), to.getAsInt());
            }
        } else {
            allSound = false;
        }
    }

    private OptionalInt point(Token token) {
        OptionalInt number = source.wholeNumber(token, 1);
        if (number.isPresent() && !head.knows(number.getAsInt())) {
            source.error(PrefLibTexts.CATALOGUE, "alternative-unknown", source.at(token), token.text());
            return OptionalInt.empty();
        }
        return number;
    }

    private Optional<BigDecimal> weight(Token token) {
        if (token.text().length() <= LONGEST) {
            try {
                BigDecimal weight = new BigDecimal(token.text());
                if (Edge.isAllowed(weight)) {
                    return Optional.of(weight);
                }
            } catch (NumberFormatException e) {
                // reported below, like a number with too many digits
            }
        }
        source.error(PrefLibTexts.CATALOGUE, "weight-unreadable", source.at(token), token.text(), Edge.MOST_DIGITS);
        return Optional.empty();
    }

    /** {@return whether every line was an arrow} */
    boolean allSound() {
        return allSound;
    }

    int size() {
        return edges.size();
    }

    ImmutableList<Edge> edges() {
        return ImmutableList.copyOf(edges);
    }
}
