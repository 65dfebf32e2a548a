package dev.mentoring.json.internal.stream.jackson3;

import dev.mentoring.json.internal.stream.JsonCursor;
import dev.mentoring.json.internal.stream.SyntaxFault;
import dev.mentoring.json.internal.stream.Token;
import java.io.CharConversionException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Walks over the tokens of a parser of Jackson 3. */
public final class Jackson3Cursor implements JsonCursor {
    private final JsonParser parser;
    private Token current;

    /**
     * Makes a cursor.
     *
     * @param parser the parser; the cursor stands at its current token
     */
    public Jackson3Cursor(JsonParser parser) {
        this.parser = parser;
        this.current = kindOf(parser.currentToken());
    }

    @Override
    public Token next() {
        try {
            current = kindOf(parser.nextToken());
            return current;
        } catch (JacksonException e) {
            throw fault(e);
        }
    }

    private Token kindOf(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.INTEGER;
            case VALUE_NUMBER_FLOAT -> parser.isNaN() ? Token.NOT_A_NUMBER : Token.DECIMAL;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.FOREIGN;
        };
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw fault(e);
        }
    }

    @Override
    public boolean isLong() {
        try {
            return current == Token.INTEGER && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        } catch (JacksonException e) {
            throw fault(e);
        }
    }

    @Override
    public long longValue() {
        return parser.getLongValue();
    }

    private RuntimeException fault(JacksonException cause) {
        TokenStreamLocation here = parser.currentLocation();
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        if (cause instanceof JacksonIOException failure) {
            if (failure.getCause() instanceof CharConversionException
                    || failure.getCause() instanceof CharacterCodingException) {
                return SyntaxFault.notJson(
                        here.getLineNr(), here.getColumnNr(), pointer, "not UTF-8 from here on", cause);
            }
            return new UncheckedIOException(failure.getCause());
        }
        if (cause instanceof StreamConstraintsException) {
            return SyntaxFault.beyondLimit(
                    here.getLineNr(), here.getColumnNr(), pointer, cause.getOriginalMessage(), cause);
        }
        TokenStreamLocation place = cause.getLocation() == null ? here : cause.getLocation();
        return SyntaxFault.notJson(place.getLineNr(), place.getColumnNr(), pointer, cause.getOriginalMessage(), cause);
    }
}
