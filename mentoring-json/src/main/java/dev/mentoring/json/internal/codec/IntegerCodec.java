package dev.mentoring.json.internal.codec;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A whole number in a range. Like JSON Schema, it takes {@code 2.0} and {@code 2e0} for the whole number 2.
 *
 * @param minimum the least value
 * @param maximum the greatest value
 * @param box makes the value
 * @param unbox gives the number
 * @param <T> the value
 */
record IntegerCodec<T>(long minimum, long maximum, LongFunction<T> box, ToLongFunction<T> unbox) implements Codec<T> {
    private static final int DIGITS_OF_LONG = 19;

    @Override
    public @Nullable T read(Reading in) {
        if (in.isLong()) {
            return within(in, in.longValue());
        }
        if (in.current() != Token.INTEGER && in.current() != Token.DECIMAL) {
            in.refuse("whole-number");
            return null;
        }
        String text = in.text();
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() == 0) {
                return within(in, 0);
            }
            boolean fits = (long) number.precision() - number.scale() <= DIGITS_OF_LONG;
            if (fits && number.stripTrailingZeros().scale() > 0) {
                in.report("number-fractional", CodecTexts.quote(text));
                return null;
            }
            if (fits) {
                return within(in, number.longValueExact());
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // beyond 64 bits, or beyond any exponent
        }
        outOfRange(in, text);
        return null;
    }

    private @Nullable T within(Reading in, long number) {
        if (number < minimum || number > maximum) {
            outOfRange(in, Long.toString(number));
            return null;
        }
        return box.apply(number);
    }

    private void outOfRange(Reading in, String text) {
        in.report("number-out-of-range", CodecTexts.quote(text), Long.toString(minimum), Long.toString(maximum));
    }

    @Override
    public void write(T value, JsonEmitter out) {
        out.integer(unbox.applyAsLong(value));
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "integer", "minimum", minimum, "maximum", maximum);
    }
}
