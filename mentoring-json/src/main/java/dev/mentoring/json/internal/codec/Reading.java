package dev.mentoring.json.internal.codec;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.problem.Severity;
import dev.mentoring.json.internal.stream.JsonCursor;
import dev.mentoring.json.internal.stream.ReplayCursor;
import dev.mentoring.json.internal.stream.SyntaxFault;
import dev.mentoring.json.internal.stream.Token;
import dev.mentoring.json.reading.ReadLimits;
import dev.mentoring.json.reading.ReadResult;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one document: the cursor, where it is, and what was found wrong so far. A broken value is reported and
 * skipped, so that one reading finds everything. Not thread-safe.
 */
public final class Reading {
    private final ReadLimits limits;
    private final Pointer pointer;
    private final Findings errors;
    private final Findings warnings;
    /** Unknown members are errors, unless the version, which may come last, turns out to be newer than ours. */
    private final Findings unknownMembers;

    private final Findings ignoredMembers;
    /** What makes the document something else than was asked for; the other problems then mean nothing. */
    private final Findings otherDocument;

    /** Equal strings of one document are one object, so that repeated ids take neither memory nor time. */
    private final IdentityHashMap<StringCodec<?>, Map<String, Object>> shared = new IdentityHashMap<>();

    private JsonCursor cursor;
    private boolean newerMinorVersion;
    private long tokens;

    private Reading(JsonCursor cursor, ReadLimits limits, String base) {
        this.cursor = cursor;
        this.limits = limits;
        this.pointer = new Pointer(base);
        this.errors = new Findings(limits.problems());
        this.warnings = new Findings(limits.problems());
        this.unknownMembers = new Findings(limits.problems());
        this.ignoredMembers = new Findings(limits.problems());
        this.otherDocument = new Findings(limits.problems());
    }

    /**
     * {@return what a whole text holds}
     *
     * @param cursor stands before the first token
     * @param codec describes the value
     * @param limits how much the text may ask
     * @param <T> the value
     */
    public static <T> ReadResult<T> whole(JsonCursor cursor, Codec<T> codec, ReadLimits limits) {
        return new Reading(cursor, limits, "").whole(codec);
    }

    /**
     * {@return what a whole text of a newer minor version holds, in which unknown members are left aside with a warning}
     *
     * @param cursor stands before the first token
     * @param codec describes the value
     * @param limits how much the text may ask
     * @param <T> the value
     */
    public static <T> ReadResult<T> wholeOfNewerVersion(JsonCursor cursor, Codec<T> codec, ReadLimits limits) {
        Reading in = new Reading(cursor, limits, "");
        in.versionIsNewer();
        return in.whole(codec);
    }

    private <T> ReadResult<T> whole(Codec<T> codec) {
        T value = null;
        try {
            if (next() == Token.END) {
                report("document-empty");
            } else {
                value = codec.read(this);
                if (next() != Token.END) {
                    report("trailing-content", CodecTexts.token(current()));
                }
            }
        } catch (SyntaxFault fault) {
            errors.insist(describe(fault));
        }
        return result(value);
    }

    /**
     * {@return the refusal of a text that is too long to be looked at}
     *
     * @param limits how much a text may ask
     * @param <T> the value
     */
    public static <T> ReadResult<T> tooLong(ReadLimits limits) {
        Problem problem =
                Findings.error("limit-exceeded", Place.pointer(""), "documentLength " + limits.documentLength());
        return new ReadResult<>(Optional.empty(), new Problems(ImmutableList.of(problem)));
    }

    /**
     * {@return the refusal of the last line of a log, which was not written to its end}
     *
     * @param start the position of its first byte
     * @param <T> the value
     */
    public static <T> ReadResult<T> torn(long start) {
        Problem problem = Findings.error("line-torn", Place.pointer(""), Long.toString(start));
        return new ReadResult<>(Optional.empty(), new Problems(ImmutableList.of(problem)));
    }

    /**
     * {@return what a part of a greater text holds}
     *
     * @param cursor stands at the first token of the value, and afterwards at its last one
     * @param codec describes the value
     * @param limits how much the text may ask
     * @param base the JSON pointer of the part
     * @param <T> the value
     * @throws SyntaxFault when the text is not JSON
     */
    public static <T> ReadResult<T> part(JsonCursor cursor, Codec<T> codec, ReadLimits limits, String base) {
        Reading in = new Reading(cursor, limits, base);
        return in.result(codec.read(in));
    }

    /**
     * {@return what the name of a member stands for}
     *
     * @param codec describes the value
     * @param name the name
     * @param base the JSON pointer of the member
     * @param <T> the value
     */
    public static <T> ReadResult<T> key(KeyCodec<T> codec, String name, String base) {
        Reading in = new Reading(NoTokens.INSTANCE, ReadLimits.defaults(), base);
        return in.result(codec.ofKey(in, name));
    }

    private <T> ReadResult<T> result(@Nullable T value) {
        if (!otherDocument.isEmpty()) {
            return new ReadResult<>(Optional.empty(), otherDocument.toProblems());
        }
        if (newerMinorVersion) {
            warnings.addAll(ignoredMembers);
        } else {
            errors.addAll(unknownMembers);
        }
        Problems problems = Problems.builder()
                .addAll(errors.toProblems())
                .addAll(warnings.toProblems())
                .build();
        return new ReadResult<>(errors.isEmpty() ? Optional.ofNullable(value) : Optional.empty(), problems);
    }

    private Problem describe(SyntaxFault fault) {
        // The parser reads ahead, and therefore knows better than the pointer of what has been read.
        Place place = fault.pointer().<Place>map(Place::pointer).orElseGet(this::here);
        if (fault.limit()) {
            return Findings.error("limit-exceeded", place, fault.detail());
        }
        String line = Integer.toString(fault.line());
        return Findings.error("syntax", place, line, Integer.toString(fault.column()), fault.detail());
    }

    Token next() {
        if (++tokens > limits.tokens()) {
            throw SyntaxFault.beyondLimit("tokens " + limits.tokens());
        }
        return cursor.next();
    }

    /** {@return the token at which the cursor stands} */
    public Token current() {
        return cursor.current();
    }

    /** {@return the characters of the current name, string or number} */
    public String text() {
        return cursor.text();
    }

    boolean isLong() {
        return cursor.isLong();
    }

    long longValue() {
        return cursor.longValue();
    }

    /** {@return what a shared codec read of an equal string before, or null} */
    @SuppressWarnings("unchecked") // only remember() fills the map, with values of the codec
    <T> @Nullable T known(StringCodec<T> codec, String text) {
        Map<String, Object> values = shared.get(codec);
        return values == null ? null : (T) values.get(text);
    }

    /** Keeps what a shared codec read of a string. */
    <T> void remember(StringCodec<T> codec, String text, T value) {
        shared.computeIfAbsent(codec, any -> new HashMap<>()).put(text, value);
    }

    void enter(String name) {
        pointer.enter(name);
    }

    void enter(int position) {
        pointer.enter(position);
    }

    void leave() {
        pointer.leave();
    }

    private Place here() {
        return Place.pointer(pointer.toString());
    }

    /** Goes to the last token of the value at the cursor, whatever it is; without recursion. */
    void skip() {
        int depth = current().deepens();
        while (depth > 0) {
            Token token = next();
            if (token == Token.NOT_A_NUMBER) {
                report("number-not-finite");
            }
            depth = token == Token.END ? 0 : depth + token.deepens();
        }
    }

    /** Reports a problem of the value at the cursor. */
    void report(String code, Object... arguments) {
        errors.add(() -> Findings.error(code, here(), arguments));
    }

    /** Reports a problem that a value found in itself. */
    void report(Problem problem, Supplier<String> relative) {
        Supplier<Problem> placed = () -> problem.at(Place.pointer(pointer + relative.get()));
        Findings findings = problem.severity() == Severity.ERROR ? errors : warnings;
        if (problem.code().equals(Problems.Builder.FURTHER)) {
            findings.insist(placed.get()); // it stands for many
        } else {
            findings.add(placed);
        }
    }

    /**
     * Reports that the value at the cursor is of the wrong kind, and skips it.
     *
     * @param expected the kind that is expected here, a key of the catalogue
     */
    public void refuse(String expected) {
        if (current() == Token.NULL) {
            report("null-refused");
        } else if (current() == Token.NOT_A_NUMBER) {
            report("number-not-finite");
        } else {
            report("type-wrong", CodecTexts.kind(expected), CodecTexts.token(current()));
        }
        skip();
    }

    /** Reports that the object which is read has no member of this name. */
    void reportUnknown(String name, Iterable<String> known) {
        String quoted = CodecTexts.quote(name);
        unknownMembers.add(() ->
                Findings.error("member-unknown", here(), quoted, Joiner.on(", ").join(known)));
        ignoredMembers.add(() -> Findings.warning("member-ignored", here(), quoted));
    }

    /** Reports that the document is not what was asked for. */
    void reportOtherDocument(String code, Object... arguments) {
        otherDocument.add(() -> Findings.error(code, here(), arguments));
    }

    /** Notes that the document may hold members that this library does not know. */
    void versionIsNewer() {
        newerMinorVersion = true;
    }

    /**
     * {@return what a function reads of the object at the cursor after it has been told which of some names comes first}
     *
     * @param names the names of members; {@code list/member} is one of the objects in the list of that name
     */
    <R> @Nullable R lookAheadForName(Set<String> names, Function<Optional<String>, @Nullable R> read) {
        JsonCursor live = cursor;
        ReplayCursor replay = new ReplayCursor(live);
        Optional<String> name = replay.lookAheadForName(names);
        cursor = replay;
        R result = read.apply(name);
        cursor = live;
        return result;
    }

    /**
     * {@return what a function reads of the object at the cursor after it has seen the value of one string member, which
     * may stand anywhere in the object}
     */
    <R> @Nullable R lookAhead(String member, Function<Optional<String>, @Nullable R> read) {
        JsonCursor live = cursor;
        ReplayCursor replay = new ReplayCursor(live);
        Optional<String> value = replay.lookAhead(member);
        if (value.isPresent()) {
            cursor = replay;
        }
        R result = read.apply(value);
        cursor = live;
        return result;
    }
}
