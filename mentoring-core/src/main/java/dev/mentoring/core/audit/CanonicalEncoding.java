package dev.mentoring.core.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Longs;
import com.google.common.primitives.UnsignedBytes;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.internal.RecordShape;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.ActorKind;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * Turns a value into bytes that depend on what it says and on nothing else: not on the order of sets, not on who was erased,
 * not on what was said in confidence. {@link LogDigest} describes the bytes. Immutable and thread-safe.
 */
final class CanonicalEncoding {
    private final UnaryOperator<ParticipantId> pseudonyms;

    CanonicalEncoding(UnaryOperator<ParticipantId> pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    static byte[] lengthOf(byte[] bytes) {
        return Longs.toByteArray(bytes.length);
    }

    byte[] of(Object value) {
        if (value instanceof ParticipantId person) {
            return text('P', pseudonyms.apply(person).value());
        }
        if (value instanceof Actor actor && actor.kind() == ActorKind.SYSTEM) {
            return record(
                    actor, ImmutableList.of(actor.kind(), text('P', actor.id().value())));
        }
        if (value instanceof Record) {
            return record(value, componentsOf(value));
        }
        if (value instanceof Confidential<?> confidential) {
            return tagged('C', of(confidential.audience()));
        }
        if (value instanceof Enum<?> constant) {
            return text('E', constant.name());
        }
        if (value instanceof ImmutableMap<?, ?> map) {
            return tagged(
                    'M',
                    sorted(map.entrySet().stream()
                            .map(entry -> Bytes.concat(of(entry.getKey()), of(entry.getValue())))
                            .toList()));
        }
        if (value instanceof ImmutableSet<?> set) {
            return tagged('U', sorted(set.stream().map(this::of).toList()));
        }
        if (value instanceof ImmutableList<?> list) {
            return tagged('L', joined(list.stream().map(this::of).toList()));
        }
        return scalar(value);
    }

    private byte[] scalar(Object value) {
        if (value instanceof String || value instanceof Character) {
            return text('S', value.toString());
        }
        if (value instanceof Boolean holds) {
            return tagged('B', new byte[] {(byte) (holds ? 1 : 0)});
        }
        if (value instanceof Double || value instanceof Float) {
            return tagged('D', Longs.toByteArray(Double.doubleToLongBits(((Number) value).doubleValue())));
        }
        if (value instanceof Number) {
            return text('N', value.toString());
        }
        if (value.getClass().getPackageName().equals("java.time")) {
            return text('T', value.toString());
        }
        return tagged('O', optional(value).map(this::of).orElseGet(() -> new byte[0]));
    }

    private static Optional<?> optional(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional;
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Optional.of(optional.getAsInt()) : Optional.empty();
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? Optional.of(optional.getAsLong()) : Optional.empty();
        }
        checkArgument(value instanceof OptionalDouble, "an event holds no %s", value.getClass());
        OptionalDouble optional = (OptionalDouble) value;
        return optional.isPresent() ? Optional.of(optional.getAsDouble()) : Optional.empty();
    }

    private ImmutableList<Object> componentsOf(Object value) {
        Optional<ImmutableList<Object>> components =
                RecordShape.of(value.getClass()).componentsOf(value);
        checkArgument(components.isPresent(), "the package of %s is not open", value.getClass());
        return components.get();
    }

    /** A component that is bytes has been encoded already. */
    private byte[] record(Object value, ImmutableList<Object> components) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(text('S', value.getClass().getSimpleName()));
        for (int i = 0; i < components.size(); i++) {
            body.writeBytes(text('S', RecordShape.of(value.getClass()).names().get(i)));
            body.writeBytes(components.get(i) instanceof byte[] encoded ? encoded : of(components.get(i)));
        }
        return tagged('R', body.toByteArray());
    }

    private static byte[] sorted(Collection<byte[]> encodings) {
        return joined(encodings.stream()
                .sorted(UnsignedBytes.lexicographicalComparator())
                .toList());
    }

    private static byte[] joined(Collection<byte[]> encodings) {
        return Bytes.concat(encodings.toArray(byte[][]::new));
    }

    private static byte[] text(char tag, String text) {
        return tagged(tag, text.getBytes(UTF_8));
    }

    private static byte[] tagged(char tag, byte[] body) {
        return Bytes.concat(new byte[] {(byte) tag}, lengthOf(body), body);
    }
}
