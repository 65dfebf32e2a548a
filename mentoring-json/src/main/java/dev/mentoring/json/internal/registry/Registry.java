package dev.mentoring.json.internal.registry;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.json.internal.codec.AlternativesCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.DocumentCodec;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.PeerMatching;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Knows the description of every value that can stand in JSON. A new value is one line in the list of its module. */
public final class Registry {
    private static final ImmutableMap<Class<?>, Described<?>> ALL = descriptions();

    /** What shares its type of document with another value. */
    private static final ImmutableSet<Class<?>> SHAPES = ImmutableSet.of(Matching.class, PeerMatching.class);

    private static final ImmutableList<Document<?>> DOCUMENTS = documentsOf(ALL.values());
    private static final Codec<Object> ANY_DOCUMENT = anyOf(DOCUMENTS);

    private Registry() {}

    private static ImmutableMap<Class<?>, Described<?>> descriptions() {
        Descriptions descriptions = new Descriptions();
        CoreValues.addTo(descriptions);
        MatchingValues.addTo(descriptions);
        FeedbackValues.addTo(descriptions);
        return descriptions.all();
    }

    private static ImmutableList<Document<?>> documentsOf(Collection<Described<?>> all) {
        return all.stream()
                .flatMap(described -> asDocument(described).stream())
                .sorted(Comparator.comparing(document -> document.header().type()))
                .collect(toImmutableList());
    }

    private static <T> Optional<Document<?>> asDocument(Described<T> described) {
        // A matching of either shape stands in the registry for both.
        return described.codec() instanceof DocumentCodec<T> codec && !SHAPES.contains(described.type())
                ? codec.header().map(header -> new Document<>(header, described.type(), codec))
                : Optional.empty();
    }

    private static Codec<Object> anyOf(Collection<Document<?>> documents) {
        AlternativesCodec.Builder<Object> any = AlternativesCodec.builder("Document", Header.TYPE);
        documents.forEach(document -> document.addTo(any));
        return any.build();
    }

    /** {@return everything that is described, in a fixed order} */
    public static ImmutableList<Described<?>> all() {
        return ALL.values().asList();
    }

    /** {@return the documents, by the names of their types} */
    public static ImmutableList<Document<?>> documents() {
        return DOCUMENTS;
    }

    /** {@return the description of any document, told apart by its type} */
    public static Codec<Object> anyDocument() {
        return ANY_DOCUMENT;
    }

    /**
     * {@return the description of a type}
     *
     * @param type the type as it is declared
     * @param <T> the type
     * @throws IllegalArgumentException when it is not described
     */
    @SuppressWarnings("unchecked") // the builder puts each description under the type that it describes
    public static <T> Described<T> of(Class<T> type) {
        Described<?> described = ALL.get(type);
        checkArgument(described != null, "%s is not described in JSON", type);
        return (Described<T>) described;
    }

    /**
     * {@return the description of a value, which may be of a hidden class below the described one}
     *
     * @param value the value
     * @throws IllegalArgumentException when it is not described
     */
    @SuppressWarnings("unchecked") // a description of a class fits the instances of its subclasses
    public static Described<Object> ofValue(Object value) {
        Class<?> type = value.getClass();
        while (type.getSuperclass() != null && !ALL.containsKey(type)) {
            type = type.getSuperclass();
        }
        checkArgument(ALL.containsKey(type), "%s is not described in JSON", value.getClass());
        return (Described<Object>) of(type);
    }

    /**
     * A type and its description.
     *
     * @param type the type
     * @param codec describes it
     * @param <T> the type
     */
    public record Described<T>(Class<T> type, Codec<T> codec) {}

    /**
     * A type of document and its description.
     *
     * @param header the name and version of the document
     * @param type the type
     * @param codec describes it
     * @param <T> the type
     */
    public record Document<T>(Header header, Class<T> type, DocumentCodec<T> codec) {
        private void addTo(AlternativesCodec.Builder<Object> any) {
            any.add(header.type(), type, codec);
        }
    }
}
