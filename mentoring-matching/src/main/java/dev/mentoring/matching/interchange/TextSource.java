package dev.mentoring.matching.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.TextCatalogue;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A text file while it is read: its lines one after the other, and what is wrong with them, all at once in the end. Not
 * thread-safe.
 *
 * <p>The file is UTF-8, with or without a byte order mark, with any line ends. Only the line in hand is held in memory.
 * Begin with {@link #of}, {@linkplain #advance() advance} from line to line, report with {@link #error} what cannot be
 * dealt with and with {@link #repaired} what can, and end with {@link #reading}.
 */
public final class TextSource {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final InputStream bytes;
    private final Strictness strictness;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private final Problems.Builder problems = Problems.builder();
    private String line = "";
    private long number;

    private TextSource(String file, InputStream bytes, Strictness strictness) {
        this.file = file;
        this.bytes = new BufferedInputStream(bytes);
        this.strictness = strictness;
    }

    /**
     * {@return a file before its first line}
     *
     * @param file the file’s name, as places write it
     * @param bytes what the file holds; the caller closes it
     * @param strictness whether repairs are errors
     */
    public static TextSource of(String file, InputStream bytes, Strictness strictness) {
        return new TextSource(file, bytes, strictness);
    }

    /**
     * Goes to the next line.
     *
     * @return whether there is one
     * @throws IOException when the file cannot be read
     */
    public boolean advance() throws IOException {
        int next = bytes.read();
        if (next < 0) {
            return false;
        }
        buffer.reset();
        for (; next >= 0 && next != '\n'; next = bytes.read()) {
            buffer.write(next);
        }
        number++;
        line = decoded();
        return true;
    }

    /**
     * Goes to the next line that is not blank.
     *
     * @return whether there is one
     * @throws IOException when the file cannot be read
     */
    public boolean advanceToText() throws IOException {
        while (advance()) {
            if (!line.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private String decoded() {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buffer.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            repaired(InterchangeTexts.CATALOGUE, "not-utf8", here());
            text = buffer.toString(StandardCharsets.ISO_8859_1);
        }
        if (number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** {@return the line in hand, without its end} */
    public String line() {
        return line;
    }

    /** {@return the number of the line in hand, from 1; 0 before the first} */
    public long number() {
        return number;
    }

    /** {@return the place of the line in hand} */
    public Place here() {
        return at(number);
    }

    /**
     * {@return the place of a line}
     *
     * @param lineNumber the number of the line; 0 stands for the first
     */
    public Place at(long lineNumber) {
        return Place.cell(file, Math.max(1, lineNumber), "");
    }

    /**
     * {@return the place of a token of the line in hand; its column is the position in the line, from 1}
     *
     * @param token the token
     */
    public Place at(Token token) {
        return at(number, token);
    }

    /**
     * {@return the place of a token of an earlier line}
     *
     * @param lineNumber the number of the line
     * @param token the token
     */
    public Place at(long lineNumber, Token token) {
        return Place.cell(file, Math.max(1, lineNumber), Integer.toString(token.position()));
    }

    /**
     * {@return a cell of the line in hand}
     *
     * @param column the name of the column
     */
    public Place cell(String column) {
        return Place.cell(file, Math.max(1, number), column);
    }

    /**
     * {@return the words and signs of the line in hand, without the blanks between them}
     *
     * @param signs the characters that are tokens of their own
     */
    public ImmutableList<Token> tokens(String signs) {
        ImmutableList.Builder<Token> tokens = ImmutableList.builder();
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean sign = i < line.length() && signs.indexOf(line.charAt(i)) >= 0;
            boolean ends = i == line.length() || sign || Character.isWhitespace(line.charAt(i));
            if (ends && start >= 0) {
                tokens.add(new Token(line.substring(start, i), start + 1));
                start = -1;
            }
            if (sign) {
                tokens.add(new Token(line.substring(i, i + 1), i + 1));
            } else if (!ends && start < 0) {
                start = i;
            }
        }
        return tokens.build();
    }

    /**
     * {@return a whole number; none when the token, which is then reported, is no whole number in the range}
     *
     * @param token the token
     * @param least the least number allowed
     */
    public OptionalInt wholeNumber(Token token, int least) {
        return wholeNumber(token.text(), least, at(token));
    }

    /**
     * {@return a whole number; none when the text, which is then reported, is no whole number in the range}
     *
     * @param text the number in digits
     * @param least the least number allowed
     * @param place where it stands
     */
    public OptionalInt wholeNumber(String text, int least, Place place) {
        Integer value = Ints.tryParse(text);
        if (value == null || value < least) {
            error(InterchangeTexts.CATALOGUE, "number-expected", place, text, least);
            return OptionalInt.empty();
        }
        return OptionalInt.of(value);
    }

    /**
     * Reports what cannot be repaired.
     *
     * @param catalogue the catalogue that holds the sentences
     * @param code the code of the problem
     * @param place where it is
     * @param arguments what the sentences are completed with
     */
    public void error(TextCatalogue catalogue, String code, Place place, Object... arguments) {
        problems.error(catalogue, code, place, arguments);
    }

    /**
     * Reports what lenient reading repairs as its mend says: an error when reading is strict, else a warning.
     *
     * @param catalogue the catalogue that holds the sentences
     * @param code the code of the problem
     * @param place where it is
     * @param arguments what the sentences are completed with
     */
    public void repaired(TextCatalogue catalogue, String code, Place place, Object... arguments) {
        if (strictness == Strictness.STRICT) {
            problems.error(catalogue, code, place, arguments);
        } else {
            problems.warning(catalogue, code, place, arguments);
        }
    }

    /**
     * Reports what is odd, yet allowed.
     *
     * @param catalogue the catalogue that holds the sentences
     * @param code the code of the problem
     * @param place where it is
     * @param arguments what the sentences are completed with
     */
    public void warning(TextCatalogue catalogue, String code, Place place, Object... arguments) {
        problems.warning(catalogue, code, place, arguments);
    }

    /**
     * Ends the reading.
     *
     * @param <T> what was read
     * @param value makes the value; asked only when there is no error
     * @return the value with the warnings
     * @throws dev.mentoring.core.problem.InvalidInputException with everything reported, when one of it is an error
     */
    public <T> Reading<T> reading(Supplier<? extends T> value) {
        Problems found = problems.build();
        found.throwIfErrors();
        return new Reading<>(value.get(), found);
    }
}
