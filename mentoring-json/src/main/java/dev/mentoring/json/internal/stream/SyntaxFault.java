package dev.mentoring.json.internal.stream;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text is not JSON, or goes beyond a limit: nothing after it can be read. */
public final class SyntaxFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean limit;
    private final int line;
    private final int column;
    private final @Nullable String pointer;

    private SyntaxFault(
            boolean limit, int line, int column, @Nullable String pointer, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.limit = limit;
        this.line = line;
        this.column = column;
        this.pointer = pointer;
    }

    /**
     * {@return a text that is not JSON}
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @param pointer the JSON pointer of the place
     * @param detail what is wrong, as the parser says it
     * @param cause the exception of the parser
     */
    public static SyntaxFault notJson(int line, int column, String pointer, String detail, Throwable cause) {
        return new SyntaxFault(false, line, column, pointer, detail, cause);
    }

    /**
     * {@return a text that goes beyond a limit of the parser}
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @param pointer the JSON pointer of the place
     * @param detail which limit, as the parser says it
     * @param cause the exception of the parser
     */
    public static SyntaxFault beyondLimit(int line, int column, String pointer, String detail, Throwable cause) {
        return new SyntaxFault(true, line, column, pointer, detail, cause);
    }

    /**
     * {@return a text that goes beyond a limit of its reader}
     *
     * @param detail which limit
     */
    public static SyntaxFault beyondLimit(String detail) {
        return new SyntaxFault(true, 0, 0, null, detail, null);
    }

    /** {@return whether it is a limit that was crossed} */
    public boolean limit() {
        return limit;
    }

    /** {@return the line, from 1; 0 when unknown} */
    public int line() {
        return line;
    }

    /** {@return the column, from 1; 0 when unknown} */
    public int column() {
        return column;
    }

    /** {@return the JSON pointer of the place, if the parser knows it} */
    public Optional<String> pointer() {
        return Optional.ofNullable(pointer);
    }

    /** {@return what is wrong, in English} */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
