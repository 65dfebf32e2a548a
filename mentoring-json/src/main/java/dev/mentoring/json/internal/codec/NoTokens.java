package dev.mentoring.json.internal.codec;

import dev.mentoring.json.internal.stream.JsonCursor;
import dev.mentoring.json.internal.stream.Token;

/** Stands at the end of nothing. */
enum NoTokens implements JsonCursor {
    /** The only one. */
    INSTANCE;

    @Override
    public Token next() {
        return Token.END;
    }

    @Override
    public Token current() {
        return Token.END;
    }

    @Override
    public String text() {
        return "";
    }

    @Override
    public boolean isLong() {
        return false;
    }

    @Override
    public long longValue() {
        return 0;
    }
}
