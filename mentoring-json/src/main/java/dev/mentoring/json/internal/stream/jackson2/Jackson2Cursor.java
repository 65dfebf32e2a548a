package dev.mentoring.json.internal.stream.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.mentoring.json.internal.stream.JsonCursor;
import dev.mentoring.json.internal.stream.SyntaxFault;
import dev.mentoring.json.internal.stream.Token;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens of a parser of Jackson 2. */
public final class Jackson2Cursor implements JsonCursor {
    private final JsonParser parser;
    private Token current;

    /**
     * Makes a cursor.
     *
     * @param parser the parser; the cursor stands at its current token
     */
    public Jackson2Cursor(JsonParser parser) {
        this.parser = parser;
        try {
            this.current = kindOf(parser.currentToken());
        } catch (IOException e) {
            throw fault(e);
        }
    }

    @Override
    public Token next() {
        try {
            current = kindOf(parser.nextToken());
            return current;
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private Token kindOf(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
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
            return parser.getText();
        } catch (IOException e) {
            throw fault(e);
        }
    }

    @Override
    public boolean isLong() {
        try {
            return current == Token.INTEGER && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        } catch (IOException e) {
            throw fault(e);
        }
    }

    @Override
    public long longValue() {
        try {
            return parser.getLongValue();
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private RuntimeException fault(IOException cause) {
        JsonLocation here = parser.currentLocation();
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        if (cause instanceof StreamConstraintsException limit) {
            return SyntaxFault.beyondLimit(
                    here.getLineNr(), here.getColumnNr(), pointer, limit.getOriginalMessage(), limit);
        }
        if (cause instanceof JsonProcessingException syntax) {
            JsonLocation place = syntax.getLocation() == null ? here : syntax.getLocation();
            return SyntaxFault.notJson(
                    place.getLineNr(), place.getColumnNr(), pointer, syntax.getOriginalMessage(), syntax);
        }
        if (cause instanceof CharConversionException || cause instanceof CharacterCodingException) {
            return SyntaxFault.notJson(here.getLineNr(), here.getColumnNr(), pointer, "not UTF-8 from here on", cause);
        }
        return new UncheckedIOException(cause);
    }
}
