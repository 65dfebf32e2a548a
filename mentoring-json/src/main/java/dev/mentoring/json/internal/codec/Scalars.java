package dev.mentoring.json.internal.codec;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.text.Labelled;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Function;

/** Codecs of values without parts. */
public final class Scalars {
    /** Any string. */
    public static final StringCodec<String> STRING =
            StringCodec.of("string", "", Function.identity(), Function.identity());

    /** A string that is more than blanks. */
    public static final StringCodec<String> TEXT =
            StringCodec.of("text", "[^\\t-\\r\\u001c-\\u0020]", Scalars::notBlank, Function.identity());

    /** A date of the proleptic ISO calendar. */
    public static final StringCodec<LocalDate> DATE = StringCodec.of(
            "date", "^(-?[0-9]{4}|[+-][0-9]{5,9})-[0-9]{2}-[0-9]{2}$", LocalDate::parse, LocalDate::toString);

    /** A whole minute of a day. */
    public static final StringCodec<LocalTime> MINUTE =
            StringCodec.of("minute", "^([01][0-9]|2[0-3]):[0-5][0-9]$", LocalTime::parse, LocalTime::toString);

    /** An instant in UTC. */
    public static final StringCodec<Instant> INSTANT = StringCodec.of(
            "instant",
            "^(-?[0-9]{4}|[+-][0-9]{5,10})-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$",
            Instant::parse,
            Instant::toString);

    /** A length of time in hours, minutes and seconds, as ISO 8601 writes it. */
    public static final StringCodec<Duration> DURATION =
            StringCodec.of("duration", "^PT([-0-9HM.]*)[0-9.]+[HMS]$", Duration::parse, Duration::toString);

    /** A number of years, months and days, as ISO 8601 writes it. */
    public static final StringCodec<Period> PERIOD =
            StringCodec.of("period", "^P(-?[0-9]+[YMD])+$", Period::parse, Period::toString);

    /** A time zone of the IANA database, or an offset. */
    public static final StringCodec<ZoneId> ZONE = StringCodec.of("zone", "^[!-~]+$", ZoneId::of, ZoneId::getId);

    /** True or false. */
    public static final Codec<Boolean> BOOLEAN = BooleanCodec.INSTANCE;

    /** A word or a number, as it is written. */
    public static final Codec<String> WRITTEN = WrittenCodec.INSTANCE;

    /** A number with at most four decimals. */
    public static final Codec<Double> DECIMAL = DecimalCodec.INSTANCE;

    /** A finite double, with the fewest digits that tell it from every other. */
    public static final Codec<Double> DOUBLE = DoubleCodec.INSTANCE;

    private static final String IDENTIFIER_FORM =
            "^[^\\u0000-\\u0020\\u007f-\\u009f]([^\\u0000-\\u001f\\u007f-\\u009f]{0,198}[^\\u0000-\\u0020\\u007f-\\u009f])?$";

    /** An id or code: 1 to 200 visible characters, no blanks around them. */
    public static final StringCodec<String> IDENTIFIER = identifier(Function.identity(), Function.identity());

    private Scalars() {}

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
        return text;
    }

    /**
     * {@return an id: 1 to 200 visible characters, no blanks around them}
     *
     * @param of makes the id
     * @param value gives its characters
     * @param <T> the id
     */
    public static <T> StringCodec<T> identifier(Function<String, T> of, Function<T, String> value) {
        return StringCodec.of("identifier", IDENTIFIER_FORM, of, value);
    }

    /**
     * {@return a whole number of 32 bits}
     *
     * @param minimum the least value
     * @param maximum the greatest value
     */
    public static Codec<Integer> integer(int minimum, int maximum) {
        return new IntegerCodec<>(minimum, maximum, Math::toIntExact, Integer::longValue);
    }

    /**
     * {@return a whole number of 64 bits}
     *
     * @param minimum the least value
     * @param maximum the greatest value
     */
    public static Codec<Long> longInteger(long minimum, long maximum) {
        return new IntegerCodec<>(minimum, maximum, Long::valueOf, Long::longValue);
    }

    /**
     * {@return a constant of an enum that people read, by its code}
     *
     * @param type the enum
     * @param <E> the enum
     */
    public static <E extends Enum<E> & Labelled> CodeCodec<E> labelled(Class<E> type) {
        return code(type, Labelled::code);
    }

    /**
     * {@return a constant of an enum, by a code}
     *
     * @param type the enum
     * @param code gives the code
     * @param <E> the enum
     */
    public static <E extends Enum<E>> CodeCodec<E> code(Class<E> type, Function<E, String> code) {
        ImmutableMap<String, E> byCode =
                Arrays.stream(type.getEnumConstants()).collect(ImmutableMap.toImmutableMap(code, Function.identity()));
        return new CodeCodec<>(byCode, code);
    }
}
