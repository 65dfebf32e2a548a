package dev.mentoring.workbench.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.workbench.text.Suggestion;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The members of one JSON object, read one by one; what is not as expected is reported at its JSON pointer. */
final class JsonMembers {
    private final JsonNode object;
    private final String pointer;
    private final Problems.Builder problems;
    private final Set<String> known = new LinkedHashSet<>();

    JsonMembers(JsonNode object, String pointer, Problems.Builder problems) {
        this.object = object;
        this.pointer = pointer;
        this.problems = problems;
    }

    String pointer() {
        return pointer;
    }

    Set<String> names() {
        return new LinkedHashSet<>(object.propertyNames());
    }

    /** {@return the value of a member, whatever it is} */
    Optional<JsonNode> any(String name) {
        known.add(name);
        return Optional.ofNullable(object.get(name));
    }

    Optional<String> text(String name) {
        return any(name).flatMap(value -> text(value, at(name)));
    }

    boolean flag(String name) {
        Optional<JsonNode> value = any(name);
        value.filter(found -> !found.isBoolean()).ifPresent(found -> wrong(at(name), "true/false"));
        return value.filter(JsonNode::isBoolean).map(JsonNode::booleanValue).orElse(false);
    }

    OptionalInt integer(String name) {
        Optional<JsonNode> value = any(name);
        value.filter(found -> !found.isInt()).ifPresent(found -> wrong(at(name), "1, 2, 3, …"));
        return value.filter(JsonNode::isInt)
                .map(found -> OptionalInt.of(found.intValue()))
                .orElse(OptionalInt.empty());
    }

    ImmutableList<String> texts(String name) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        any(name).ifPresent(value -> {
            if (!value.isArray()) {
                wrong(at(name), "[\"…\", \"…\"]");
                return;
            }
            for (int i = 0; i < value.size(); i++) {
                text(value.get(i), at(name) + "/" + i).ifPresent(texts::add);
            }
        });
        return texts.build();
    }

    ImmutableMap<String, String> textByText(String name) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        object(name).ifPresent(members -> {
            for (String key : members.names()) {
                members.text(key).ifPresent(value -> texts.put(key, value));
            }
        });
        return texts.buildOrThrow();
    }

    Optional<JsonMembers> object(String name) {
        return any(name).flatMap(value -> object(value, at(name)));
    }

    Optional<JsonMembers> object(JsonNode value, String where) {
        if (!value.isObject()) {
            wrong(where, "{…}");
            return Optional.empty();
        }
        return Optional.of(new JsonMembers(value, where, problems));
    }

    Optional<String> text(JsonNode value, String where) {
        if (!value.isString()) {
            wrong(where, "\"…\"");
            return Optional.empty();
        }
        return Optional.of(value.stringValue());
    }

    /** Reports the members that nobody asked for. */
    void refuseOthers() {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!known.contains(member.getKey())) {
                problem(
                        "member-unknown",
                        at(member.getKey()),
                        member.getKey(),
                        Suggestion.didYouMean(member.getKey(), known));
            }
        }
    }

    /** Reports a word that is none of those allowed. */
    void wordUnknown(String where, String word, Set<String> allowed) {
        problem("word-unknown", where, word, Suggestion.didYouMean(word, allowed));
    }

    void problem(String code, String where, Object... arguments) {
        problems.error(WorkbenchTexts.CATALOGUE, code, Place.pointer(where), arguments);
    }

    private void wrong(String where, String expected) {
        problem("value-unexpected", where, expected);
    }

    String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
