package dev.mentoring.json;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.confidentiality.Vault;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Reading;
import dev.mentoring.json.internal.registry.Registry;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.JsonEngine;
import dev.mentoring.json.internal.stream.StoringEmitter;
import dev.mentoring.json.internal.stream.Utf8;
import dev.mentoring.json.internal.stream.jackson2.Jackson2Engine;
import dev.mentoring.json.internal.stream.jackson3.Jackson3Engine;
import dev.mentoring.json.reading.ReadLimits;
import dev.mentoring.json.reading.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes documents, and any other value of the library that is described in JSON. Immutable and thread-safe.
 *
 * <pre>{@code
 * MentoringJson json = MentoringJson.create();
 * Market market = json.read(bytes, Market.class).orElseThrow();
 * byte[] same = json.write(market);
 * }</pre>
 *
 * <p><b>Reading</b> never throws for what a document holds: it reports everything that is wrong with it, at JSON
 * pointers, in one go. Only where the text is not JSON, or goes beyond a limit, does it stop. A wrong document type or an
 * unknown version is reported alone, because the other rules then do not apply. Unknown members are refused, unless the
 * document says that it is of a newer minor version; then they are ignored with a warning. Null is refused everywhere:
 * what is unknown is left out. Documents are UTF-8; a byte order mark is passed over.
 *
 * <p><b>Writing</b> is canonical: members in a fixed order, sets and maps sorted, defaults left out, no blanks. Equal
 * values give equal bytes, with either Jackson. What was said in confidence is written only {@link #withVault with the key};
 * otherwise it is left out as if it were erased.
 *
 * <p><b>Logs</b> of events are read and written line by line: {@link #readLog}, {@link #startLog}.
 *
 * <p>Jackson 3 is used when it is on the class path, else Jackson 2 (2.18 or newer). Time grows linearly with the
 * document; memory with the value that it holds.
 */
public final class MentoringJson {
    private final JsonEngine engine;
    private final ReadLimits limits;
    private final Optional<Vault> vault;
    private final ImmutableList<Upcaster> upcasters;

    /** For tests, which use either Jackson. */
    MentoringJson(JsonEngine engine, ReadLimits limits) {
        this(engine, limits, Optional.empty(), ImmutableList.of());
    }

    private MentoringJson(
            JsonEngine engine, ReadLimits limits, Optional<Vault> vault, ImmutableList<Upcaster> upcasters) {
        this.engine = engine;
        this.limits = limits;
        this.vault = vault;
        this.upcasters = upcasters;
    }

    /**
     * {@return a reader and writer with the default limits}
     *
     * @throws IllegalStateException when there is no Jackson
     */
    public static MentoringJson create() {
        return create(ReadLimits.defaults());
    }

    /**
     * {@return a reader and writer}
     *
     * @param limits how much a document may ask of its reader
     * @throws IllegalStateException when there is no Jackson
     */
    public static MentoringJson create(ReadLimits limits) {
        if (isPresent("tools.jackson.core.json.JsonFactory")) {
            return new MentoringJson(new Jackson3Engine(limits), limits);
        }
        if (isPresent("com.fasterxml.jackson.core.JsonFactory")) {
            return new MentoringJson(new Jackson2Engine(limits), limits);
        }
        throw new IllegalStateException("no Jackson here: add tools.jackson.core:jackson-databind (Jackson 3) or"
                + " com.fasterxml.jackson.core:jackson-databind (Jackson 2)");
    }

    private static boolean isPresent(String className) {
        try {
            Class.forName(className, false, MentoringJson.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * {@return the same, which also writes what was said in confidence: for the store, and nowhere else}
     *
     * @param key the key of the embedding software
     */
    public MentoringJson withVault(Vault key) {
        return new MentoringJson(engine, limits, Optional.of(key), upcasters);
    }

    /**
     * {@return the same, which reads logs of older versions as well}
     *
     * @param lifts what lifts their lines; at most one from each version of a log
     * @throws IllegalArgumentException when there are two from one version of a log
     */
    public MentoringJson withUpcasters(Collection<Upcaster> lifts) {
        Set<Object> starts = new HashSet<>();
        for (Upcaster lift : lifts) {
            checkArgument(
                    starts.add(List.of(lift.log().name(), lift.from())),
                    "two upcasters of %s start at %s",
                    lift.log(),
                    lift.from());
        }
        return new MentoringJson(engine, limits, vault, ImmutableList.copyOf(lifts));
    }

    /** {@return the kinds of document, by name} */
    public static ImmutableList<DocumentType> documentTypes() {
        return Registry.documents().stream()
                .map(document -> new DocumentType(
                        document.header().type(), document.header().version(), document.type()))
                .collect(toImmutableList());
    }

    /**
     * {@return what some bytes hold}
     *
     * @param bytes UTF-8
     * @param type what is expected: a document, or any other described value
     * @param <T> what is expected
     * @throws IllegalArgumentException when the type is not described
     */
    public <T> ReadResult<T> read(byte[] bytes, Class<T> type) {
        return read(new ByteArrayInputStream(bytes), type);
    }

    /**
     * {@return what a text holds}
     *
     * @param text the text
     * @param type what is expected: a document, or any other described value
     * @param <T> what is expected
     * @throws IllegalArgumentException when the type is not described
     */
    public <T> ReadResult<T> read(String text, Class<T> type) {
        Codec<T> codec = Registry.of(type).codec();
        if (text.length() > limits.documentLength()) {
            return Reading.tooLong(limits);
        }
        return engine.read(new StringReader(text), cursor -> Reading.whole(cursor, codec, limits));
    }

    /**
     * {@return what a stream holds}
     *
     * @param bytes UTF-8; read to its end and not closed
     * @param type what is expected: a document, or any other described value
     * @param <T> what is expected
     * @throws IllegalArgumentException when the type is not described
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public <T> ReadResult<T> read(InputStream bytes, Class<T> type) {
        return read(bytes, Registry.of(type).codec());
    }

    /**
     * {@return the document in some bytes, whatever its type}
     *
     * @param bytes UTF-8
     */
    public ReadResult<Object> readDocument(byte[] bytes) {
        return readDocument(new ByteArrayInputStream(bytes));
    }

    /**
     * {@return the document in a stream, whatever its type}
     *
     * @param bytes UTF-8; read to its end and not closed
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public ReadResult<Object> readDocument(InputStream bytes) {
        return read(bytes, Registry.anyDocument());
    }

    private <T> ReadResult<T> read(InputStream bytes, Codec<T> codec) {
        return engine.read(
                Utf8.strictly(bytes, limits.documentLength()), cursor -> Reading.whole(cursor, codec, limits));
    }

    /**
     * {@return a value in its canonical form, in UTF-8}
     *
     * @param value a document, or any other described value
     * @throws IllegalArgumentException when the type of the value is not described, or a string of it is not Unicode
     */
    public byte[] write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(value, bytes);
        return bytes.toByteArray();
    }

    /**
     * {@return a value in its canonical form}
     *
     * @param value a document, or any other described value
     * @throws IllegalArgumentException when the type of the value is not described, or a string of it is not Unicode
     */
    public String writeString(Object value) {
        return new String(write(value), StandardCharsets.UTF_8);
    }

    /**
     * Writes a value in its canonical form, in UTF-8.
     *
     * @param value a document, or any other described value
     * @param bytes where to; flushed, not closed
     * @throws IllegalArgumentException when the type of the value is not described, or a string of it is not Unicode
     * @throws java.io.UncheckedIOException when the output fails
     */
    public void write(Object value, OutputStream bytes) {
        write(value, Registry.ofValue(value).codec(), bytes);
    }

    private <T> void write(T value, Codec<T> codec, OutputStream bytes) {
        engine.write(
                bytes,
                out -> codec.write(
                        value,
                        vault.<JsonEmitter>map(key -> new StoringEmitter(out, key))
                                .orElse(out)));
    }

    /**
     * {@return the lines of a log, read one by one in memory that does not grow with the log}
     *
     * <p>{@link ReadLimits} hold for each line.
     *
     * @param bytes UTF-8; not closed
     * @param type the kind of log
     * @param <L> the record on each line
     */
    public <L> LogReader<L> readLog(InputStream bytes, LogType<L> type) {
        return new LogReader<>(bytes, type, engine, limits, upcasters);
    }

    /**
     * {@return a writer that begins a new log}
     *
     * @param bytes where to; buffer it; neither flushed nor closed
     * @param type the kind of log
     * @param <L> the record on each line
     * @throws java.io.UncheckedIOException when the output fails
     */
    public <L> LogWriter<L> startLog(OutputStream bytes, LogType<L> type) {
        LogWriter<L> writer = continueLog(bytes, type);
        writer.write(line -> write(type.version(), type.format().header().heading(version -> false), line));
        return writer;
    }

    /**
     * {@return a writer that appends to a log of the present version}
     *
     * @param bytes where to, after the last line feed; buffer it; neither flushed nor closed
     * @param type the kind of log
     * @param <L> the record on each line
     */
    public <L> LogWriter<L> continueLog(OutputStream bytes, LogType<L> type) {
        return new LogWriter<>(
                bytes, (value, line) -> write(value, type.format().line(), line));
    }
}
