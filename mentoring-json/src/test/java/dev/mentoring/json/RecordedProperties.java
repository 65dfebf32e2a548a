package dev.mentoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.confidentiality.Vault;
import dev.mentoring.json.internal.core.RecordedCodecs;
import dev.mentoring.json.internal.registry.Registry;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Events of every kind, and what is kept beside them. */
class RecordedProperties {
    private static final Vault VAULT = Vault.forStorage();

    record Drawn(Class<?> type, Object value) {}

    record DrawnLog(Logs log, List<Object> records) {}

    @Provide
    Arbitrary<Drawn> anything() {
        List<Class<?>> types = Registry.all().stream()
                .<Class<?>>map(Registry.Described::type)
                .filter(type -> RecordedCodecs.ALL.containsKey(type) || RecordedCodecs.DOCUMENTS.containsKey(type))
                .toList();
        return Arbitraries.of(types)
                .flatMap(type -> Values.of(values -> values.drawn(type)).map(value -> new Drawn(type, value)))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<DrawnLog> logs() {
        return Arbitraries.of(Logs.ALL)
                .flatMap(log -> Values.of(values -> IntStream.range(0, 4)
                                .mapToObj(i -> values.drawn(log.record()))
                                .toList())
                        .map(records -> new DrawnLog(log, records)))
                .withoutEdgeCases();
    }

    @Property(tries = 1500)
    void what_is_written_with_the_key_is_read_back(@ForAll("anything") Drawn drawn, @ForAll Jackson jackson) {
        MentoringJson json = jackson.json().withVault(VAULT);
        String text = json.writeString(drawn.value());
        Object read = json.read(text, drawn.type()).orElseThrow();
        assertThat(json.writeString(read)).isEqualTo(text);
        if (!text.contains("\"content\":")) { // confidences are equal to nothing but themselves
            assertThat(read).isEqualTo(drawn.value());
        }
    }

    @Property(tries = 800)
    void without_the_key_nothing_that_was_said_in_confidence_is_written(@ForAll("anything") Drawn drawn) {
        MentoringJson json = MentoringJson.create();
        String text = json.writeString(drawn.value());
        assertThat(text).doesNotContain("SECRET").doesNotContain("\"content\":");
        assertThat(json.read(text, drawn.type()).problems().errors()).isEmpty();
    }

    @Property(tries = 400)
    void a_log_is_read_back_line_by_line_and_keeps_to_its_schema(
            @ForAll("logs") DrawnLog drawn, @ForAll Jackson jackson) {
        MentoringJson json = jackson.json().withVault(VAULT);
        LogType<Object> type = drawn.log().type();
        String text = Logs.write(json, type, drawn.records());
        assertThat(Logs.write(json, type, Logs.records(json, type, text))).isEqualTo(text);
        text.lines()
                .forEach(line ->
                        assertThat(SchemaFiles.validate(type.name(), line)).isEmpty());
    }

    @Property(tries = 300)
    void documents_keep_to_their_schemas(@ForAll("documents") Drawn drawn) {
        String text = MentoringJson.create().withVault(VAULT).writeString(drawn.value());
        String type = RecordedCodecs.DOCUMENTS
                .get(drawn.type())
                .header()
                .orElseThrow()
                .type();
        assertThat(SchemaFiles.validate(type, text)).isEmpty();
    }

    @Provide
    Arbitrary<Drawn> documents() {
        return Arbitraries.of(RecordedCodecs.DOCUMENTS.keySet())
                .flatMap(type -> Values.of(values -> values.drawn(type)).map(value -> new Drawn(type, value)))
                .withoutEdgeCases();
    }
}
