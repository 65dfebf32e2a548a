package dev.mentoring.matching.interchange;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import com.google.common.primitives.Longs;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import java.io.IOException;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Reads the assignment problems of the OR-Library, with all pairs or with some. */
final class AssignmentReading {
    /** How many people nothing needs to be said of, so that a wrong number cannot fill the memory. */
    private static final int MOST_WITHOUT_PAIRS = 1_000_000;

    private final TextSource source;

    AssignmentReading(TextSource source) {
        this.source = source;
    }

    /** {@return the ids of people who are numbers: with zeros before the short ones, so that they sort as numbers do} */
    static ImmutableList<String> numbers(int count) {
        int width = Integer.toString(count).length();
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        for (int number = 1; number <= count; number++) {
            ids.add(Strings.padStart(Integer.toString(number), width, '0'));
        }
        return ids.build();
    }

    Reading<Instance> matrix() throws IOException {
        ImmutableList<Token> first = firstLine();
        OptionalInt size = size(first);
        ImmutableLongArray.Builder weights = ImmutableLongArray.builder();
        long expected = (long) size.orElse(0) * size.orElse(0);
        long found = 0;
        for (ImmutableList<Token> line = first.subList(Math.min(1, first.size()), first.size()); ; ) {
            for (Token token : line) {
                weight(token).ifPresent(weights::add);
                found++;
            }
            if (!source.advanceToText()) {
                break;
            }
            line = source.tokens("");
        }
        if (size.isPresent() && found != expected) {
            source.error(InterchangeTexts.CATALOGUE, "costs-expected", source.here(), expected, found);
        }
        return source.reading(() -> {
            ImmutableList<String> ids = numbers(size.orElse(0));
            return Market.scored(ids, ids).weights(weights.build().toArray()).build();
        });
    }

    Reading<Instance> list() throws IOException {
        ImmutableList<Token> first = firstLine();
        int size = size(first).orElse(0);
        if (first.size() > 1) {
            source.error(InterchangeTexts.CATALOGUE, "size-expected", source.here());
        }
        NavigableMap<Long, Long> weights = new TreeMap<>();
        while (source.advanceToText()) {
            pair(source.tokens(""), size, weights);
        }
        if (size > MOST_WITHOUT_PAIRS + source.number()) {
            source.error(InterchangeTexts.CATALOGUE, "size-too-great", source.at(1), size);
        }
        return source.reading(() -> market(size, weights));
    }

    private void pair(ImmutableList<Token> tokens, int size, NavigableMap<Long, Long> weights) {
        if (tokens.size() != 3) {
            source.error(InterchangeTexts.CATALOGUE, "cost-expected", source.here());
            return;
        }
        OptionalInt row = person(tokens.get(0), size);
        OptionalInt column = person(tokens.get(1), size);
        OptionalLong weight = weight(tokens.get(2));
        if (row.isPresent() && column.isPresent() && weight.isPresent()) {
            long key = (long) (row.getAsInt() - 1) * size + column.getAsInt() - 1;
            if (weights.putIfAbsent(key, weight.getAsLong()) != null) {
                source.repaired(InterchangeTexts.CATALOGUE, "pair-repeated", source.here());
            }
        }
    }

    private static Instance market(int size, NavigableMap<Long, Long> weights) {
        int[] starts = new int[size + 1];
        int[] columns = new int[weights.size()];
        int pair = 0;
        for (long key : weights.keySet()) {
            starts[(int) (key / size) + 1]++;
            columns[pair++] = (int) (key % size);
        }
        for (int row = 0; row < size; row++) {
            starts[row + 1] += starts[row];
        }
        ImmutableList<String> ids = numbers(size);
        return Market.scored(ids, ids)
                .acceptable(starts, columns)
                .weights(Longs.toArray(weights.values()))
                .build();
    }

    private ImmutableList<Token> firstLine() throws IOException {
        return source.advanceToText() ? source.tokens("") : ImmutableList.of();
    }

    private OptionalInt size(ImmutableList<Token> tokens) {
        if (tokens.isEmpty()) {
            source.error(InterchangeTexts.CATALOGUE, "size-expected", source.here());
            return OptionalInt.empty();
        }
        return source.wholeNumber(tokens.get(0), 0);
    }

    private OptionalInt person(Token token, int size) {
        OptionalInt number = source.wholeNumber(token, 1);
        if (number.isPresent() && number.getAsInt() > size) {
            source.error(InterchangeTexts.CATALOGUE, "person-unknown", source.at(token), token.text(), size);
            return OptionalInt.empty();
        }
        return number;
    }

    private OptionalLong weight(Token token) {
        Long cost = Longs.tryParse(token.text());
        if (cost == null || cost == Long.MIN_VALUE) {
            source.error(InterchangeTexts.CATALOGUE, "cost-unreadable", source.at(token), token.text());
            return OptionalLong.empty();
        }
        return OptionalLong.of(-cost);
    }
}
