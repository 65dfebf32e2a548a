package dev.mentoring.workbench.mapping;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a mapping document; everything that is wrong with it is reported at once, with JSON pointers. */
public final class MappingReading {
    private static final String TYPE = "csv-mapping";

    private final Problems.Builder problems = Problems.builder();

    private MappingReading() {}

    /**
     * {@return the mapping that a document describes}
     *
     * @param document the JSON document
     * @throws InvalidInputException with every problem, when the document cannot be used
     */
    public static CsvMapping read(byte[] document) {
        MappingReading reading = new MappingReading();
        Optional<CsvMapping> mapping = reading.parse(document).flatMap(reading::mapping);
        reading.problems.build().throwIfErrors();
        return mapping.orElseThrow();
    }

    private Optional<JsonMembers> parse(byte[] document) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try {
            JsonNode root = mapper.readTree(document);
            return new JsonMembers(root, "", problems).object(root, "");
        } catch (JacksonException e) {
            problems.error(
                    WorkbenchTexts.CATALOGUE,
                    "json-malformed",
                    Place.pointer(""),
                    Integer.toString(e.getLocation().getLineNr()),
                    Integer.toString(e.getLocation().getColumnNr()));
            return Optional.empty();
        }
    }

    private Optional<CsvMapping> mapping(JsonMembers members) {
        checkType(members);
        Optional<String> separator = members.text("separator");
        separator
                .filter(text -> text.length() != 1 || text.equals("\""))
                .ifPresent(
                        text -> members.problem("value-unexpected", members.at("separator"), "\",\", \";\", \"\\t\""));
        ImmutableList<String> grades = members.texts("grades");
        if (new HashSet<>(grades).size() < grades.size()) {
            members.problem("value-repeated", members.at("grades"));
        }
        ImmutableSet<String> missing = folded(members, "missing", List.of());
        ImmutableSet<String> yes = folded(members, "yes", List.of("yes", "oui"));
        ImmutableSet<String> no = folded(members, "no", List.of("no", "non"));
        boolean trim = members.flag("trim");
        String idSeparator = members.text("idSeparator").orElse("-");
        boolean idLowerCase = members.flag("idLowerCase");
        Optional<FileMapping> mentees = file(members, "mentees", false);
        Optional<FileMapping> mentors = file(members, "mentors", false);
        Optional<FileMapping> relations =
                members.names().contains("relations") ? file(members, "relations", true) : Optional.empty();
        members.refuseOthers();
        if (mentees.isEmpty() || mentors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CsvMapping(
                separator.filter(text -> text.length() == 1).map(text -> text.charAt(0)),
                missing,
                yes,
                no,
                trim,
                idSeparator,
                idLowerCase,
                grades,
                mentees.get(),
                mentors.get(),
                relations));
    }

    private static void checkType(JsonMembers members) {
        String type = members.text("type").orElse("");
        if (!type.equals(TYPE)) {
            members.problem("value-unexpected", members.at("type"), "\"" + TYPE + "\"");
        }
        String version = members.text("version").orElse("");
        if (!version.matches("1(\\.\\d+)?")) {
            members.problem("value-unexpected", members.at("version"), "\"1.0\"");
        }
    }

    private static ImmutableSet<String> folded(JsonMembers members, String name, List<String> whenAbsent) {
        List<String> words = members.texts(name);
        return (words.isEmpty() ? whenAbsent : words)
                .stream().map(word -> word.strip().toLowerCase(Locale.ROOT)).collect(toImmutableSet());
    }

    private static Optional<FileMapping> file(JsonMembers parent, String name, boolean ofRelations) {
        if (!parent.names().contains(name)) {
            parent.any(name);
            parent.problem("member-missing", parent.pointer(), name);
        }
        return parent.object(name).map(members -> {
            ImmutableListMultimap.Builder<String, ColumnMeaning> columns = ImmutableListMultimap.builder();
            members.object("columns").ifPresent(byName -> {
                for (String column : byName.names()) {
                    byName.any(column)
                            .ifPresent(value -> columns.putAll(column, column(byName, byName.at(column), value)));
                }
            });
            ImmutableMap<Meaning, String> constants = constants(members);
            boolean keepFirst = keepFirst(members);
            members.refuseOthers();
            FileMapping file = new FileMapping(columns.build(), constants, keepFirst);
            checkMeanings(members, file, ofRelations);
            return file;
        });
    }

    private static boolean keepFirst(JsonMembers members) {
        String word = members.text("repeatedRows").orElse("refuse");
        if (!Set.of("refuse", "keep-first").contains(word)) {
            members.wordUnknown(members.at("repeatedRows"), word, Set.of("refuse", "keep-first"));
        }
        return word.equals("keep-first");
    }

    private static ImmutableMap<Meaning, String> constants(JsonMembers members) {
        ImmutableMap.Builder<Meaning, String> constants = ImmutableMap.builder();
        for (Map.Entry<String, String> constant :
                members.textByText("constants").entrySet()) {
            meaning(members, members.at("constants") + "/" + constant.getKey(), constant.getKey())
                    .ifPresent(meaning -> constants.put(meaning, constant.getValue()));
        }
        return constants.buildOrThrow();
    }

    /** A column is described by the code of its meaning, by an object, or by an array of both. */
    private static List<ColumnMeaning> column(JsonMembers parent, String where, JsonNode value) {
        ImmutableList.Builder<ColumnMeaning> meanings = ImmutableList.builder();
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                meanings.addAll(
                        single(parent, where + "/" + i, value.get(i)).stream().toList());
            }
        } else {
            meanings.addAll(single(parent, where, value).stream().toList());
        }
        return meanings.build();
    }

    private static Optional<ColumnMeaning> single(JsonMembers parent, String where, JsonNode value) {
        if (value.isString()) {
            return meaning(parent, where, value.stringValue()).map(ColumnMeaning::plain);
        }
        return parent.object(value, where).flatMap(members -> {
            Optional<Meaning> meaning = members.text("is").flatMap(code -> meaning(members, members.at("is"), code));
            ColumnMeaning described = described(members, meaning.orElse(Meaning.IGNORED));
            members.refuseOthers();
            return meaning.map(found -> described);
        });
    }

    private static ColumnMeaning described(JsonMembers members, Meaning meaning) {
        ColumnMeaning plain = ColumnMeaning.plain(meaning);
        int lowest = members.integer("lowest").orElse(plain.lowest());
        int highest = members.integer("highest").orElse(plain.highest());
        if (lowest >= highest) {
            members.problem("value-unexpected", members.at("highest"), "> " + lowest);
        }
        String by = members.text("by").orElse("id");
        if (!Set.of("id", "name").contains(by)) {
            members.wordUnknown(members.at("by"), by, Set.of("id", "name"));
        }
        String of = members.text("of").orElse("");
        if (of.isBlank() && (meaning == Meaning.WORK_STYLE || meaning == Meaning.AUDIT_GROUP)) {
            members.problem("member-missing", members.pointer(), "of");
        }
        String separator = members.text("listSeparator").orElse(plain.separator());
        if (separator.isEmpty()) {
            members.problem("value-unexpected", members.at("listSeparator"), "\";\"");
            separator = plain.separator();
        }
        return new ColumnMeaning(
                meaning,
                of,
                members.integer("rank").orElse(0),
                lowest,
                highest,
                members.integer("level"),
                members.text("priority")
                        .flatMap(word -> priority(members, word))
                        .orElse(plain.priority()),
                by.equals("name"),
                separator,
                members.textByText("values"),
                unreadable(members));
    }

    private static Optional<Priority> priority(JsonMembers members, String word) {
        Optional<Priority> priority = Arrays.stream(Priority.values())
                .filter(one -> one.code().equals(word))
                .findFirst();
        if (priority.isEmpty()) {
            members.wordUnknown(members.at("priority"), word, Set.of("low", "medium", "high"));
        }
        return priority;
    }

    private static Unreadable unreadable(JsonMembers members) {
        String word = members.text("unreadable").orElse("refuse");
        if (!Set.of("refuse", "unknown").contains(word)) {
            members.wordUnknown(members.at("unreadable"), word, Set.of("refuse", "unknown"));
        }
        return word.equals("unknown") ? Unreadable.UNKNOWN : Unreadable.REFUSE;
    }

    private static Optional<Meaning> meaning(JsonMembers members, String where, String code) {
        Optional<Meaning> meaning = Meaning.ofCode(code);
        if (meaning.isEmpty()) {
            members.wordUnknown(
                    where,
                    code,
                    Arrays.stream(Meaning.values()).map(Meaning::code).collect(toImmutableSet()));
        }
        return meaning;
    }

    private static void checkMeanings(JsonMembers members, FileMapping file, boolean ofRelations) {
        Set<Meaning> found = new HashSet<>(file.constants().keySet());
        for (Map.Entry<String, ColumnMeaning> column : file.columns().entries()) {
            Meaning meaning = column.getValue().meaning();
            if (!found.add(meaning) && !meaning.repeats()) {
                members.problem("meaning-repeated", members.at("columns"), meaning.code());
            }
        }
        for (Meaning meaning : found) {
            if (meaning != Meaning.IGNORED && meaning.isOfRelations() != ofRelations) {
                members.problem("meaning-misplaced", members.at("columns"), meaning.code());
            }
        }
        Set<Meaning> required =
                ofRelations ? Set.of(Meaning.RELATION, Meaning.PERSON, Meaning.OTHER) : Set.of(Meaning.ID);
        required.stream()
                .filter(meaning -> !found.contains(meaning))
                .sorted()
                .forEach(meaning -> members.problem("meaning-missing", members.at("columns"), meaning.code()));
        boolean describes = found.contains(Meaning.CHARACTERISTICS) || found.contains(Meaning.WISHED);
        if (describes && !found.contains(Meaning.DESCRIPTION_CONSENT)) {
            members.problem("meaning-missing", members.at("columns"), Meaning.DESCRIPTION_CONSENT.code());
        }
    }
}
