package dev.mentoring.core.erasure;

import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.confidentiality.Vault;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes out all that an embedder could store of a record, with the key to what was said in confidence. */
final class EveryByte {
    private static final Vault VAULT = Vault.forStorage();

    private EveryByte() {}

    static String of(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.append('\n').append(value).toString();
    }

    private static void write(Object value, StringBuilder text) {
        if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    write(
                            component.getAccessor().invoke(value),
                            text.append(component.getName()).append('='));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        } else if (value instanceof Confidential<?> confidential) {
            write(confidential.audience(), text);
            VAULT.contentOf(confidential).ifPresent(content -> write(content, text));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> write(content, text));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(element -> write(element, text));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, mapped) -> {
                write(key, text);
                write(mapped, text);
            });
        } else {
            text.append(value).append(';');
        }
    }
}
