package dev.mentoring.json;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Valid documents, and what chance makes of them. */
final class Documents {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final MentoringJson JSON = Jackson.JACKSON_3.json();
    private static final List<String> DEBRIS = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1.5",
            "1e400",
            "99999999999999999999",
            "\"\"",
            "\"x\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[[]]",
            "[\"x\", \"x\"]",
            "{\"id\": 1}",
            "\"2026-02-30\"",
            "\"1.7\"",
            "\"2.0\"",
            "\"market\"",
            "2.0",
            "\"mentee\"");
    private static final List<String> NAMES = List.of("id", "type", "version", "extra", "a/b~c", "maximum", "kind");

    private static final String MARKS = "{}[]\",:0-.e\\uNaN\uD800 \0";

    private Documents() {}

    /** {@return documents of every type, in their canonical form} */
    static Arbitrary<String> valid() {
        Arbitrary<Object> values = Arbitraries.of(List.<Function<Values, Object>>of(
                        Values::pool,
                        Values::framework,
                        Values::market,
                        Values::peerMarket,
                        Values::matching,
                        Values::projectMarket,
                        Values::peerMatching,
                        Values::matchings,
                        Values::noMatching,
                        Values::randomMatching,
                        Values::experiment,
                        Values::manifest))
                .flatMap(Values::of);
        return Arbitraries.frequencyOf(
                        Tuple.of(5, values),
                        Tuple.of(1, PlanValues.policies()),
                        Tuple.of(1, PlanValues.requests()),
                        Tuple.of(1, PlanValues.plans()))
                .map(JSON::writeString)
                .withoutEdgeCases();
    }

    /** {@return documents in which some values are changed, members removed, added or renamed} */
    static Arbitrary<String> changed() {
        return Combinators.combine(
                        valid(), Arbitraries.longs(), Arbitraries.integers().between(1, 4))
                .as((text, seed, changes) -> {
                    Random random = new Random(seed);
                    JsonNode tree = MAPPER.readTree(text);
                    for (int i = 0; i < changes; i++) {
                        change(tree, random);
                    }
                    return MAPPER.writeValueAsString(tree);
                });
    }

    /** {@return texts in which some characters are changed, so that most are not JSON} */
    static Arbitrary<String> garbled() {
        return Combinators.combine(valid(), Arbitraries.longs().withoutEdgeCases())
                .as((text, seed) -> {
                    Random random = new Random(seed);
                    StringBuilder garbled = new StringBuilder(text);
                    for (int i = random.nextInt(3); i >= 0 && !garbled.isEmpty(); i--) {
                        int at = random.nextInt(garbled.length());
                        char one = MARKS.charAt(random.nextInt(MARKS.length()));
                        switch (random.nextInt(4)) {
                            case 0 -> garbled.setCharAt(at, one);
                            case 1 -> garbled.deleteCharAt(at);
                            case 2 -> garbled.insert(at, one);
                            default -> garbled.setLength(Math.max(1, at));
                        }
                    }
                    return garbled.toString();
                });
    }

    private static void change(JsonNode tree, Random random) {
        JsonNode at = tree;
        while (at.isContainer() && !at.isEmpty()) {
            JsonNode below = child(at, random.nextInt(at.size()));
            if (!below.isContainer() || below.isEmpty() || random.nextInt(3) == 0) {
                break;
            }
            at = below;
        }
        JsonNode debris = MAPPER.readTree(DEBRIS.get(random.nextInt(DEBRIS.size())));
        if (at instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.isEmpty() || random.nextInt(4) == 0
                    ? NAMES.get(random.nextInt(NAMES.size()))
                    : names.get(random.nextInt(names.size()));
            if (random.nextInt(3) == 0) {
                object.remove(name);
            } else {
                object.set(name, debris);
            }
        } else if (at instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextInt(3) == 0) {
                array.add(debris);
            } else if (random.nextBoolean()) {
                array.set(random.nextInt(array.size()), debris);
            } else {
                array.add(array.get(random.nextInt(array.size())));
            }
        }
    }

    private static JsonNode child(JsonNode parent, int position) {
        return parent.values().stream().skip(position).findFirst().orElseThrow();
    }
}
