package dev.mentoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.confidentiality.Vault;
import dev.mentoring.core.erasure.Erasure;
import dev.mentoring.core.erasure.Pseudonymiser;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.json.internal.core.RecordedCodecs;
import dev.mentoring.json.internal.registry.Registry;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** After an erasure no byte that is stored holds the id of an erased person, or what was said by or about her. */
class ErasedBytesProperties {
    private static final MentoringJson STORE = MentoringJson.create().withVault(Vault.forStorage());
    private static final Pseudonymiser PSEUDONYMS = Pseudonymiser.withSecret(new byte[32]);
    private static final ParticipantId ERASED = ParticipantId.of("person70000001");

    record Drawn(LogType<Object> log, ImmutableList<Object> records) {}

    @Provide
    Arbitrary<Drawn> logs() {
        return Arbitraries.of(Logs.ALL)
                .flatMap(log -> Values.of(values -> new Drawn(
                        log.type(),
                        IntStream.range(0, 6)
                                .mapToObj(i -> values.drawn(log.record()))
                                .collect(ImmutableList.toImmutableList()))))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Object> documents() {
        List<Class<?>> types = Registry.documents().stream()
                .<Class<?>>map(Registry.Document::type)
                .filter(RecordedCodecs.DOCUMENTS::containsKey)
                .filter(type -> type != dev.mentoring.core.resource.ResourceCatalogue.class) // names nobody
                .toList();
        return Arbitraries.of(types)
                .flatMap(type -> Values.of(values -> values.drawn(type)))
                .withoutEdgeCases();
    }

    @Property(tries = 500)
    void no_byte_of_an_erased_log_names_an_erased_person(@ForAll("logs") Drawn drawn) {
        var erased = Erasure.of(Set.of(ERASED), PSEUDONYMS).erase(drawn.records());
        String bytes = Logs.write(STORE, drawn.log(), erased.records());
        assertThat(bytes).doesNotContain(ERASED.value());
        assertThat(bytes.lines().count())
                .as("no record is lost")
                .isEqualTo(drawn.records().size() + 1L);
        assertThat(Logs.read(STORE, drawn.log(), bytes))
                .allSatisfy(line -> assertThat(line.result().problems().all()).isEmpty());
    }

    @Property(tries = 300)
    void no_byte_of_logs_for_research_names_anybody_or_holds_a_confidence(@ForAll("logs") Drawn drawn) {
        var erased = Erasure.ofEverybody(PSEUDONYMS).erase(drawn.records());
        assertThat(Logs.write(STORE, drawn.log(), erased.records()))
                .doesNotContain("person7")
                .doesNotContain("SECRET");
    }

    @Property(tries = 300)
    void no_byte_of_an_erased_document_names_an_erased_person(@ForAll("documents") Object document) {
        var erased = Erasure.of(Set.of(ERASED), PSEUDONYMS).erase(List.of(document));
        assertThat(STORE.writeString(erased.records().get(0))).doesNotContain(ERASED.value());
    }
}
