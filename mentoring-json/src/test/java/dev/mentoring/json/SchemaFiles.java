package dev.mentoring.json;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.mentoring.json.internal.codec.Definitions;
import dev.mentoring.json.internal.registry.Registry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** Makes the schemas of the documents anew, and validates with those that are published. */
final class SchemaFiles {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(Dialects.getDraft202012());
    private static final Map<String, Schema> PUBLISHED = new ConcurrentHashMap<>();

    private SchemaFiles() {}

    static String generate(LogType<?> type) {
        return generate(
                type.schemaId(),
                type.name(),
                "One line of version " + type.version() + ": the first one, or a record. A newer minor version may add"
                        + " members, which older readers ignore.",
                type.format()::lineSchema);
    }

    static String generate(DocumentType type) {
        Registry.Document<?> document = Registry.documents().stream()
                .filter(one -> one.header().type().equals(type.name()))
                .findFirst()
                .orElseThrow();
        return generate(
                type.schemaId(),
                type.name(),
                "Version " + type.version() + ". A newer minor version may add members, which older readers ignore.",
                document.codec()::inlineSchema);
    }

    private static String generate(
            String id, String title, String description, Function<Definitions, Map<String, Object>> body) {
        Definitions definitions = new Definitions();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.put("title", title);
        schema.put("description", description);
        schema.putAll(body.apply(definitions));
        schema.put("$defs", ImmutableMap.copyOf(definitions.all()));
        return print(schema);
    }

    private static String print(Map<String, Object> schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(schema) + "\n";
    }

    /** {@return what the published schema of a document, or of a line of a log, has against a text} */
    static List<Error> validate(String documentType, String text) {
        return PUBLISHED.computeIfAbsent(documentType, SchemaFiles::published).validate(text, InputFormat.JSON);
    }

    private static Schema published(String documentType) {
        String schema = Stream.concat(
                        MentoringJson.documentTypes().stream()
                                .filter(one -> one.name().equals(documentType))
                                .map(DocumentType::schema),
                        LogType.all().stream()
                                .filter(one -> one.name().equals(documentType))
                                .map(LogType::schema))
                .findFirst()
                .orElseThrow();
        return REGISTRY.getSchema(schema, InputFormat.JSON);
    }
}
