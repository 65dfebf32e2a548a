package dev.mentoring.json.internal.component;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.confidentiality.Visibility;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Definitions;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Reading;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.stream.JsonEmitter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something said in confidence: for whom, and what, if whoever writes holds the key. Without its member {@code content} it is
 * what remains when the content was erased or not handed over.
 *
 * @param <T> the content
 */
final class ConfidentialCodec<T> implements Codec<Confidential<T>> {
    private final Codec<Stored<T>> stored;

    /**
     * Makes a codec.
     *
     * @param name the name in schemas
     * @param people describes a person
     * @param content describes the content
     */
    ConfidentialCodec(String name, Codec<ParticipantId> people, Codec<T> content) {
        ObjectCodec.Builder<Stored<T>> object = ObjectCodec.builder(name);
        var visibility = object.required("visibility", Scalars.labelled(Visibility.class), Stored::visibility);
        var author = object.required("author", people, one -> one.audience().author());
        var others = object.defaulted(
                "others",
                Collections.sortedSet(people, 0),
                one -> one.audience().others(),
                ImmutableSortedSet.of());
        var what = object.optional("content", content, Stored::content);
        this.stored = object.build(
                in -> new Stored<>(new Audience(in.get(visibility), in.get(author), in.get(others)), in.get(what)));
    }

    @Override
    public @Nullable Confidential<T> read(Reading in) {
        Stored<T> read = stored.read(in);
        return read == null ? null : read.toConfidential();
    }

    @Override
    public void write(Confidential<T> value, JsonEmitter out) {
        stored.write(new Stored<>(value.audience(), out.contentOf(value)), out);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return stored.schema(definitions);
    }

    private record Stored<T>(Audience audience, Optional<T> content) {
        Visibility visibility() {
            return audience.visibility();
        }

        Confidential<T> toConfidential() {
            return content.map(what -> Confidential.of(what, audience)).orElseGet(() -> Confidential.erased(audience));
        }
    }
}
