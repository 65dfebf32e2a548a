package dev.mentoring.json.internal.stream;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a whole value, and the same as a tree: objects are maps in the order of their members, arrays are lists,
 * whole numbers are {@link Long} or {@link BigInteger}, others {@link BigDecimal}, and what is null is an empty {@link
 * Optional}. Not thread-safe; without recursion.
 */
final class TokenList {
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /** {@return the tokens from the next one of a cursor to the end of the text} */
    static TokenList of(JsonCursor cursor) {
        TokenList list = new TokenList();
        for (Token token = cursor.next(); token != Token.END; token = cursor.next()) {
            boolean spoken =
                    token == Token.NAME || token == Token.STRING || token == Token.INTEGER || token == Token.DECIMAL;
            list.add(token, spoken ? cursor.text() : "");
        }
        return list;
    }

    /** {@return the tokens of an object} */
    static TokenList of(Map<String, ?> object) {
        TokenList list = new TokenList();
        Deque<Iterator<?>> open = new ArrayDeque<>();
        list.open(object, open);
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                list.add(list.closing.pop(), "");
                continue;
            }
            Object next = open.peek().next();
            if (next instanceof Map.Entry<?, ?> member) {
                list.add(Token.NAME, (String) member.getKey());
                next = member.getValue();
            }
            list.open(next, open);
        }
        return list;
    }

    private final Deque<Token> closing = new ArrayDeque<>();

    private void open(Object value, Deque<Iterator<?>> open) {
        if (value instanceof Map<?, ?> object) {
            add(Token.START_OBJECT, "");
            closing.push(Token.END_OBJECT);
            open.push(object.entrySet().iterator());
        } else if (value instanceof Collection<?> array) {
            add(Token.START_ARRAY, "");
            closing.push(Token.END_ARRAY);
            open.push(array.iterator());
        } else {
            scalar(value);
        }
    }

    private void scalar(Object value) {
        if (value instanceof String text) {
            add(Token.STRING, text);
        } else if (value instanceof Boolean holds) {
            add(holds ? Token.TRUE : Token.FALSE, "");
        } else if (value instanceof BigDecimal) {
            add(Token.DECIMAL, value.toString());
        } else if (value instanceof Number) {
            add(Token.INTEGER, value.toString());
        } else {
            add(Token.NULL, "");
        }
    }

    private void add(Token token, String text) {
        tokens.add(token);
        texts.add(text);
    }

    int size() {
        return tokens.size();
    }

    Token token(int position) {
        return tokens.get(position);
    }

    String text(int position) {
        return texts.get(position);
    }

    /** {@return the object that they are, unless they are something else or some member comes twice} */
    Optional<ImmutableMap<String, Object>> toObject() {
        if (tokens.isEmpty() || tokens.get(0) != Token.START_OBJECT) {
            return Optional.empty();
        }
        Deque<Container> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            Object value;
            switch (tokens.get(i)) {
                case START_OBJECT, START_ARRAY -> {
                    open.push(new Container(tokens.get(i) == Token.START_OBJECT));
                    continue;
                }
                case NAME -> {
                    open.element().name = texts.get(i);
                    continue;
                }
                case END_OBJECT, END_ARRAY -> value = open.pop().close();
                default -> value = scalarAt(i);
            }
            if (open.isEmpty()) {
                return i == tokens.size() - 1 ? object(value) : Optional.empty();
            }
            if (!open.element().add(value)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked") // what closes an object is such a map
    private static Optional<ImmutableMap<String, Object>> object(Object value) {
        return Optional.of((ImmutableMap<String, Object>) value);
    }

    private Object scalarAt(int position) {
        return switch (tokens.get(position)) {
            case STRING -> texts.get(position);
            case TRUE -> true;
            case FALSE -> false;
            case INTEGER -> number(new BigInteger(texts.get(position)));
            case DECIMAL -> new BigDecimal(texts.get(position));
            default -> Optional.empty();
        };
    }

    private static Number number(BigInteger value) {
        return value.bitLength() < Long.SIZE ? (Number) value.longValueExact() : (Number) value;
    }

    /** An object or array that is being read. */
    private static final class Container {
        private final boolean object;
        private final Map<String, Object> members = new java.util.LinkedHashMap<>();
        private final List<Object> elements = new ArrayList<>();
        private @Nullable String name;

        Container(boolean object) {
            this.object = object;
        }

        /** {@return false when there is a member of that name already} */
        boolean add(Object value) {
            if (object) {
                return members.putIfAbsent(String.valueOf(name), value) == null;
            }
            return elements.add(value);
        }

        Object close() {
            return object ? ImmutableMap.copyOf(members) : ImmutableList.copyOf(elements);
        }
    }
}
