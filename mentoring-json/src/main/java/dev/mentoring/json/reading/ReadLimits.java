package dev.mentoring.json.reading;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much a document may ask of its reader. A document beyond a limit is refused with a problem that names the limit and
 * the place, before the memory or the time is spent. Immutable and thread-safe.
 *
 * <p>Begin with {@link #defaults()}; {@code ReadLimits.defaults().withDocumentLength(1L << 32)} reads large files that one
 * has written oneself.
 *
 * @param documentLength the longest document, in bytes (in characters when it is read from a string)
 * @param depth the deepest nesting of arrays and objects
 * @param stringLength the longest string, in characters
 * @param nameLength the longest member name, in characters
 * @param numberLength the longest number, in characters
 * @param tokens the most names, values, brackets and braces in a document
 * @param problems how many problems are described; those beyond are counted
 */
public record ReadLimits(
        long documentLength, int depth, int stringLength, int nameLength, int numberLength, long tokens, int problems) {
    private static final ReadLimits DEFAULTS = new ReadLimits(64L << 20, 64, 100_000, 1_000, 100, 50_000_000, 100);

    /**
     * Checks that every limit leaves room for something.
     *
     * @param documentLength the longest document; 1 or more
     * @param depth the deepest nesting; 1 or more
     * @param stringLength the longest string; 1 or more
     * @param nameLength the longest member name; 1 or more
     * @param numberLength the longest number; 1 or more
     * @param tokens the most tokens; 1 or more
     * @param problems how many problems are described; 1 or more
     */
    public ReadLimits {
        check("documentLength", documentLength);
        check("depth", depth);
        check("stringLength", stringLength);
        check("nameLength", nameLength);
        check("numberLength", numberLength);
        check("tokens", tokens);
        check("problems", problems);
    }

    private static void check(String name, long limit) {
        checkArgument(limit >= 1, "%s must be 1 or more, but was %s", name, limit);
    }

    /**
     * {@return the limits that hold unless others are given: 64 MiB, 64 levels, strings of 100 000, names of 1 000 and
     * numbers of 100 characters, 50 million tokens, 100 problems}
     */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }

    /**
     * {@return these limits with another longest document}
     *
     * @param bytes the longest document, in bytes; 1 or more
     */
    public ReadLimits withDocumentLength(long bytes) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, numberLength, tokens, problems);
    }

    /**
     * {@return these limits with another deepest nesting}
     *
     * @param levels the deepest nesting; 1 or more
     */
    public ReadLimits withDepth(int levels) {
        return new ReadLimits(documentLength, levels, stringLength, nameLength, numberLength, tokens, problems);
    }

    /**
     * {@return these limits with another longest string}
     *
     * @param characters the longest string; 1 or more
     */
    public ReadLimits withStringLength(int characters) {
        return new ReadLimits(documentLength, depth, characters, nameLength, numberLength, tokens, problems);
    }

    /**
     * {@return these limits with another number of tokens}
     *
     * @param most the most tokens; 1 or more
     */
    public ReadLimits withTokens(long most) {
        return new ReadLimits(documentLength, depth, stringLength, nameLength, numberLength, most, problems);
    }

    /**
     * {@return these limits with another number of described problems}
     *
     * @param most how many problems are described; 1 or more
     */
    public ReadLimits withProblems(int most) {
        return new ReadLimits(documentLength, depth, stringLength, nameLength, numberLength, tokens, most);
    }
}
