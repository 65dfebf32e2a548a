package dev.mentoring.matching.preflib;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import dev.mentoring.core.problem.Place;
import dev.mentoring.matching.interchange.TextSource;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The {@code # KEY: value} lines of a file: gathered, checked against the body, and turned into metadata. */
final class Head {
    private static final Pattern LINE = Pattern.compile("#\\s*([^:0-9]+?)(?:\\s+([0-9]+))?\\s*:(.*)");
    private static final ImmutableList<String> EVERYWHERE = ImmutableList.of(
            "FILE NAME",
            "TITLE",
            "DESCRIPTION",
            "DATA TYPE",
            "MODIFICATION TYPE",
            "RELATES TO",
            "RELATED FILES",
            "PUBLICATION DATE",
            "MODIFICATION DATE",
            "NUMBER ALTERNATIVES");

    /** How many alternatives without a name are made up at most, so that a wrong count cannot fill the memory. */
    private static final int MOST_UNNAMED = 10_000;

    private final TextSource source;
    private final DataType type;
    private final ImmutableSet<String> keys;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final NavigableMap<Integer, String> alternatives = new TreeMap<>();
    private final NavigableMap<Integer, String> categories = new TreeMap<>();

    Head(TextSource source, DataType type) {
        this.source = source;
        this.type = type;
        ImmutableSet.Builder<String> known = ImmutableSet.<String>builder().addAll(EVERYWHERE);
        switch (type) {
            case WMD -> known.add("NUMBER EDGES");
            case CAT -> known.add("NUMBER VOTERS", "NUMBER UNIQUE PREFERENCES", "NUMBER CATEGORIES");
            default -> known.add("NUMBER VOTERS", "NUMBER UNIQUE ORDERS");
        }
        this.keys = known.build();
    }

    /** Takes the line in hand. */
    void add() {
        Matcher matcher = LINE.matcher(source.line());
        if (!matcher.matches()) {
            source.repaired(PrefLibTexts.CATALOGUE, "head-unreadable", source.here());
            return;
        }
        String key = matcher.group(1);
        String number = matcher.group(2);
        String value = matcher.group(3).strip();
        if (number != null && key.equals("ALTERNATIVE NAME")) {
            name(alternatives, number, value);
        } else if (number != null && key.equals("CATEGORY NAME") && type == DataType.CAT) {
            name(categories, number, value);
        } else if (number != null || !keys.contains(key)) {
            source.repaired(PrefLibTexts.CATALOGUE, "head-unknown", source.here(), key);
        } else if (values.containsKey(key)) {
            source.repaired(PrefLibTexts.CATALOGUE, "head-repeated", source.here(), key);
        } else {
            put(key, value);
        }
    }

    /** Takes what the line in hand says of a key. */
    void put(String key, String value) {
        values.put(key, value);
        places.put(key, source.here());
    }

    /** Takes the name of an alternative. */
    void nameAlternative(String number, String name) {
        name(alternatives, number, name);
    }

    private void name(Map<Integer, String> names, String number, String name) {
        Integer index = Ints.tryParse(number);
        if (index == null || index < 1) {
            source.error(PrefLibTexts.CATALOGUE, "name-number", source.here(), number);
        } else if (names.putIfAbsent(index, name) != null) {
            source.repaired(PrefLibTexts.CATALOGUE, "head-repeated", source.here(), number);
        }
    }

    /** {@return whether there is an alternative with a number, as far as the head was read} */
    boolean knows(int alternative) {
        return alternatives.containsKey(alternative) || alternative <= declared("NUMBER ALTERNATIVES");
    }

    private long declared(String key) {
        Long count = Longs.tryParse(values.getOrDefault(key, ""));
        return count == null || count < 0 ? -1 : count;
    }

    void checkKeys() {
        for (String key : keys) {
            if (!values.containsKey(key)) {
                source.repaired(PrefLibTexts.CATALOGUE, "head-missing", source.at(1), key);
            }
        }
        String stated = values.getOrDefault("DATA TYPE", type.code());
        if (!stated.equals(type.code())) {
            source.repaired(PrefLibTexts.CATALOGUE, "data-type-differs", place("DATA TYPE"), stated, type.code());
        }
    }

    /** Compares a count of the head with what the file holds; {@link #checkKeys} reports one that is absent. */
    void compare(String key, long actual) {
        if (values.containsKey(key) && declared(key) != actual) {
            source.repaired(
                    PrefLibTexts.CATALOGUE, "head-count", place(key), key, values.getOrDefault(key, ""), actual);
        }
    }

    /**
     * {@return the names of all alternatives, whose number is the greatest that is counted, named or used}
     *
     * @param used the greatest number in the body
     */
    ImmutableList<String> alternatives(int used) {
        long count = Math.max(declared("NUMBER ALTERNATIVES"), Math.max(used, lastOf(alternatives)));
        compare("NUMBER ALTERNATIVES", count);
        return names(alternatives, count, "Alternative ", "alternative-unnamed");
    }

    ImmutableList<String> categories() {
        long count = Math.max(declared("NUMBER CATEGORIES"), lastOf(categories));
        return names(categories, Math.max(0, count), "Category ", "category-unnamed");
    }

    private static int lastOf(NavigableMap<Integer, String> names) {
        return names.isEmpty() ? 0 : names.lastKey();
    }

    private ImmutableList<String> names(NavigableMap<Integer, String> named, long count, String word, String code) {
        if (count - named.size() > MOST_UNNAMED) {
            source.error(PrefLibTexts.CATALOGUE, "names-missing", place("NUMBER ALTERNATIVES"), count, named.size());
            return ImmutableList.of();
        }
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (int number = 1; number <= count; number++) {
            String name = named.get(number);
            if (name == null) {
                source.repaired(PrefLibTexts.CATALOGUE, code, place("NUMBER ALTERNATIVES"), Integer.toString(number));
                name = word + number;
            }
            names.add(name);
        }
        return names.build();
    }

    private Place place(String key) {
        return places.getOrDefault(key, source.at(1));
    }

    Metadata metadata(ImmutableList<String> names) {
        return Metadata.builder()
                .fileName(text("FILE NAME"))
                .title(text("TITLE"))
                .description(text("DESCRIPTION"))
                .modificationType(modificationType())
                .relatesTo(text("RELATES TO"))
                .addAllRelatedFiles(Splitter.on(',')
                        .splitToStream(text("RELATED FILES"))
                        .map(String::strip)
                        .filter(file -> !file.isEmpty())
                        .toList())
                .publicationDate(date("PUBLICATION DATE"))
                .modificationDate(date("MODIFICATION DATE"))
                .addAllAlternatives(names)
                .build();
    }

    private String text(String key) {
        return values.getOrDefault(key, "");
    }

    private Optional<ModificationType> modificationType() {
        String code = text("MODIFICATION TYPE");
        Optional<ModificationType> found = Arrays.stream(ModificationType.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
        if (found.isEmpty() && !code.isEmpty()) {
            String known = Arrays.stream(ModificationType.values())
                    .map(ModificationType::code)
                    .collect(Collectors.joining(", "));
            source.repaired(PrefLibTexts.CATALOGUE, "modification-type", place("MODIFICATION TYPE"), code, known);
        }
        return found;
    }

    private Optional<LocalDate> date(String key) {
        if (text(key).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(key)));
        } catch (DateTimeException e) {
            source.repaired(PrefLibTexts.CATALOGUE, "head-date", place(key), key, text(key));
            return Optional.empty();
        }
    }
}
