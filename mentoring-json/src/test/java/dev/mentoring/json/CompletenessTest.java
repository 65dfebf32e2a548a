package dev.mentoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.relationship.Agreement;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.warning.WarningFact;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.report.FeedbackReport;
import dev.mentoring.json.internal.codec.Definitions;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.registry.Registry;
import dev.mentoring.matching.outcome.PairProbability;
import dev.mentoring.matching.outcome.PeerMatching;
import dev.mentoring.matching.policy.MatchingPolicy;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a value holds, its description holds: an attribute that is added to a value cannot be forgotten here. */
class CompletenessTest {
    private static final Map<Class<?>, Map<String, String>> RENAMED = Map.of(
            Agreement.class, Map.of("version", "agreementVersion"),
            WarningFact.Amount.class, Map.of("kind", "warningFactKind"),
            WarningFact.Dated.class, Map.of("kind", "warningFactKind"),
            BilingualText.class, Map.of("english", "en", "french", "fr"),
            PairProbability.class, Map.of("pair", "mentee"),
            PeerMatching.class, Map.of("groups", "pairs"),
            CompetencyFramework.class, Map.of("version", "frameworkVersion"),
            MatchingPolicy.class, Map.of("version", "policyVersion"),
            Instrument.class, Map.of("version", "instrumentVersion"),
            FeedbackReport.class, Map.of("version", "instrumentVersion"));

    static Stream<Registry.Described<?>> objects() {
        return Registry.all().stream().filter(described -> described.codec() instanceof ObjectCodec);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void every_attribute_is_a_member(Registry.Described<?> described) throws ClassNotFoundException {
        Map<String, Object> schema = ((ObjectCodec<?>) described.codec()).inlineSchema(new Definitions());
        Map<String, String> renamed = RENAMED.getOrDefault(described.type(), Map.of());
        assertThat(((Map<?, ?>) schema.get("properties")).keySet().stream().map(String.class::cast))
                .containsAll(attributes(described.type()).stream()
                        .map(name -> renamed.getOrDefault(name, name))
                        .toList());
    }

    private static List<String> attributes(Class<?> type) throws ClassNotFoundException {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
        if (!Modifier.isAbstract(type.getModifiers())) {
            return List.of();
        }
        Class<?> generated = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
        return Arrays.stream(generated.getDeclaredFields())
                .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
                .map(Field::getName)
                .filter(name -> !name.equals("initShim"))
                .toList();
    }
}
