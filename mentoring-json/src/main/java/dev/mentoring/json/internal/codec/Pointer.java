package dev.mentoring.json.internal.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a reader is in a document: a stack of member names and array positions; not thread-safe. */
final class Pointer {
    private final String base;
    private @Nullable String[] names = new String[16];
    private int[] positions = new int[16];
    private int depth;

    /**
     * Makes a pointer.
     *
     * @param base the JSON pointer of the value that is read, within a greater document
     */
    Pointer(String base) {
        this.base = base;
    }

    void enter(String name) {
        push(name, 0);
    }

    void enter(int position) {
        push(null, position);
    }

    private void push(@Nullable String name, int position) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            positions = Arrays.copyOf(positions, 2 * depth);
        }
        names[depth] = name;
        positions[depth] = position;
        depth++;
    }

    void leave() {
        depth--;
    }

    /** {@return the pointer as RFC 6901 writes it} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(base);
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            text.append('/').append(name == null ? Integer.toString(positions[i]) : escape(name));
        }
        return text.toString();
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
