package dev.mentoring.json.internal.stream;

import com.google.common.collect.ImmutableMap;
import java.util.function.UnaryOperator;

/**
 * Walks over an object as a function has changed it. What is no object, or has a member twice, is walked over as it is, so
 * that the reader says what is wrong with it.
 */
public final class LiftedCursor implements JsonCursor {
    private final JsonCursor live;
    private final UnaryOperator<ImmutableMap<String, Object>> lift;
    private TokenList tokens = new TokenList();
    private int position = -1;

    /**
     * Makes a cursor.
     *
     * @param live stands before the first token of a text
     * @param lift changes the object
     */
    public LiftedCursor(JsonCursor live, UnaryOperator<ImmutableMap<String, Object>> lift) {
        this.live = live;
        this.lift = lift;
    }

    @Override
    public Token next() {
        if (position < 0) {
            TokenList read = TokenList.of(live);
            tokens = read.toObject().map(lift).map(TokenList::of).orElse(read);
        }
        position++;
        return current();
    }

    @Override
    public Token current() {
        return position < tokens.size() ? tokens.token(position) : Token.END;
    }

    @Override
    public String text() {
        return tokens.text(position);
    }

    @Override
    public boolean isLong() {
        return current() == Token.INTEGER && com.google.common.primitives.Longs.tryParse(text()) != null;
    }

    @Override
    public long longValue() {
        return Long.parseLong(text());
    }
}
