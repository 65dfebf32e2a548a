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
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** Makes the schemas of the documents anew, and validates with those that are published. */
final class SchemaFiles {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(Dialects.getDraft202012());
    private static final Map<String, Schema> PUBLISHED = new ConcurrentHashMap<>();

    private SchemaFiles() {}

    static String generate(DocumentType type) {
        Registry.Document<?> document = Registry.documents().stream()
                .filter(one -> one.header().type().equals(type.name()))
                .findFirst()
                .orElseThrow();
        Definitions definitions = new Definitions();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", type.schemaId());
        schema.put("title", type.name());
        schema.put(
                "description",
                "Version " + type.version() + ". A newer minor version may add members, which older readers ignore.");
        schema.putAll(document.codec().inlineSchema(definitions));
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

    /** {@return what the published schema of a document type has against a text} */
    static List<Error> validate(String documentType, String text) {
        return PUBLISHED.computeIfAbsent(documentType, SchemaFiles::published).validate(text, InputFormat.JSON);
    }

    private static Schema published(String documentType) {
        DocumentType type = MentoringJson.documentTypes().stream()
                .filter(one -> one.name().equals(documentType))
                .findFirst()
                .orElseThrow();
        return REGISTRY.getSchema(type.schema(), InputFormat.JSON);
    }
}
