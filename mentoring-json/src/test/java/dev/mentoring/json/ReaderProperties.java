package dev.mentoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.json.reading.ReadResult;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReaderProperties {
    private static final MentoringJson JSON = Jackson.JACKSON_3.json();

    @Provide
    Arbitrary<String> valid() {
        return Documents.valid();
    }

    @Provide
    Arbitrary<String> changed() {
        return Documents.changed();
    }

    @Provide
    Arbitrary<String> garbled() {
        return Documents.garbled();
    }

    @Property(tries = 300)
    void the_schema_accepts_what_is_written(@ForAll("valid") String text) {
        assertThat(SchemaFiles.validate(typeOf(text), text)).isEmpty();
    }

    @Property(tries = 1000)
    void a_changed_document_is_read_or_refused_at_places_that_exist_or_are_missing(@ForAll("changed") String text) {
        ReadResult<?> result = JSON.readDocument(bytes(text));
        assertThat(result.value().isPresent()).isNotEqualTo(result.problems().hasErrors());
        JsonNode tree = JsonMapper.shared().readTree(text);
        for (Problem problem : result.problems().all()) {
            assertThat(problem.place()).isInstanceOf(Place.Pointer.class);
            String pointer = ((Place.Pointer) problem.place()).pointer();
            String parent = pointer.isEmpty() ? "" : pointer.substring(0, pointer.lastIndexOf('/'));
            assertThat(tree.at(parent).isMissingNode())
                    .as("%s in %s", problem, text)
                    .isFalse();
        }
    }

    @Property(tries = 1000)
    void the_schema_accepts_what_the_reader_accepts_of_this_version(@ForAll("changed") String text) {
        ReadResult<?> result = JSON.readDocument(bytes(text));
        boolean newer = result.problems().all().stream()
                .anyMatch(problem -> problem.code().equals("member-ignored"));
        if (result.value().isPresent() && !newer) {
            assertThat(SchemaFiles.validate(typeOf(text), text)).as(text).isEmpty();
        }
    }

    @Property(tries = 1000)
    void a_garbled_text_is_read_or_refused_and_both_jacksons_agree(@ForAll("garbled") String text) {
        ReadResult<?> three = JSON.readDocument(bytes(text));
        ReadResult<?> two = Jackson.JACKSON_2.json().readDocument(bytes(text));
        assertThat(two.value()).isEqualTo(three.value());
        assertThat(two.problems().all())
                .extracting(Problem::code, Problem::place)
                .isEqualTo(three.problems().all().stream()
                        .map(problem -> tuple(problem))
                        .toList());
    }

    private static org.assertj.core.groups.Tuple tuple(Problem problem) {
        return org.assertj.core.api.Assertions.tuple(problem.code(), problem.place());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String typeOf(String text) {
        return JsonMapper.shared().readTree(text).get("type").asString();
    }
}
