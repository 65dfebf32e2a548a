package dev.mentoring.json.internal.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads ahead in an object until a certain member is found, and then walks over the same tokens again, followed by the
 * rest. When the member comes first, only three tokens are kept.
 */
public final class ReplayCursor implements JsonCursor {
    private final JsonCursor live;
    private final List<Token> tokens = new ArrayList<>();
    private final List<@Nullable String> texts = new ArrayList<>();
    private int position;

    /**
     * Makes a cursor.
     *
     * @param live stands at the start of an object
     */
    public ReplayCursor(JsonCursor live) {
        this.live = live;
    }

    /**
     * {@return the value of a member of the object, if it has one of that name and the value is a string}
     *
     * @param name the name of the member
     */
    public Optional<String> lookAhead(String name) {
        record();
        int depth = 1;
        while (depth > 0) {
            Token token = live.next();
            record();
            if (token == Token.NAME && depth == 1 && live.text().equals(name)) {
                Token value = live.next();
                record();
                if (value == Token.STRING) {
                    return Optional.of(live.text());
                }
                token = value;
            }
            if (token == Token.END) {
                break;
            }
            depth += token.deepens();
        }
        return Optional.empty();
    }

    /**
     * {@return the first name out of some that the object has, if it has one of them}
     *
     * @param names the names of members; {@code list/member} is one of the objects in the list of that name
     */
    public Optional<String> lookAheadForName(Set<String> names) {
        record();
        int depth = 1;
        String member = "";
        while (depth > 0) {
            Token token = live.next();
            record();
            if (token == Token.END) {
                break;
            }
            if (token == Token.NAME && (depth == 1 || depth == 3)) {
                member = depth == 1 ? live.text() : member;
                String name = depth == 1 ? member : member + "/" + live.text();
                if (names.contains(name)) {
                    return Optional.of(name);
                }
            }
            depth += token.deepens();
        }
        return Optional.empty();
    }

    private void record() {
        Token token = live.current();
        tokens.add(token);
        boolean spoken =
                token == Token.NAME || token == Token.STRING || token == Token.INTEGER || token == Token.DECIMAL;
        texts.add(spoken ? live.text() : null);
    }

    private boolean replays() {
        return position < tokens.size() - 1;
    }

    @Override
    public Token next() {
        if (!replays()) {
            return live.next();
        }
        position++;
        return current();
    }

    @Override
    public Token current() {
        return replays() ? tokens.get(position) : live.current();
    }

    @Override
    public String text() {
        String text = replays() ? texts.get(position) : live.text();
        return text == null ? "" : text;
    }

    @Override
    public boolean isLong() {
        if (!replays()) {
            return live.isLong();
        }
        return current() == Token.INTEGER && com.google.common.primitives.Longs.tryParse(text()) != null;
    }

    @Override
    public long longValue() {
        return replays() ? Long.parseLong(text()) : live.longValue();
    }
}
