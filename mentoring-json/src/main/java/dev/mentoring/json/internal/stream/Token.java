package dev.mentoring.json.internal.stream;

/** The kinds of token of a JSON text. */
public enum Token {
    /** An opening brace. */
    START_OBJECT,
    /** A closing brace. */
    END_OBJECT,
    /** An opening bracket. */
    START_ARRAY,
    /** A closing bracket. */
    END_ARRAY,
    /** The name of a member. */
    NAME,
    /** A string. */
    STRING,
    /** A number without fraction and exponent. */
    INTEGER,
    /** A number with a fraction or an exponent. */
    DECIMAL,
    /** NaN or an infinity, which JSON does not have, but careless writers write. */
    NOT_A_NUMBER,
    /** True. */
    TRUE,
    /** False. */
    FALSE,
    /** Null. */
    NULL,
    /** Something that a mapper carries in its stream and that JSON cannot express. */
    FOREIGN,
    /** The end of the input. */
    END;

    /** {@return by how much the token deepens the nesting: 1, 0 or -1} */
    public int deepens() {
        return switch (this) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }
}
