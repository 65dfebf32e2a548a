package dev.mentoring.json.internal.stream;

/** Walks over the tokens of a JSON text; not thread-safe. */
public interface JsonCursor {
    /**
     * {@return the next token, which becomes the current one}
     *
     * @throws SyntaxFault when the text is not JSON or goes beyond a limit
     */
    Token next();

    /** {@return the token at which the cursor stands} */
    Token current();

    /** {@return the characters of the current name, string or number} */
    String text();

    /** {@return whether the current token is an {@link Token#INTEGER} that fits 64 bits} */
    boolean isLong();

    /** {@return the current number, when {@link #isLong()}} */
    long longValue();
}
