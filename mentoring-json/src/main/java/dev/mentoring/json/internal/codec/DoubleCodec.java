package dev.mentoring.json.internal.codec;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finite double, written with the fewest digits from which the same double is read again; not as {@link
 * Double#toString(double)} writes it, which depends on the version of Java.
 */
enum DoubleCodec implements Codec<Double> {
    /** The only one. */
    INSTANCE;

    private static final int MOST_DIGITS = 17;
    private static final double LEAST_WITH_EXPONENT = 1e17;

    @Override
    public @Nullable Double read(Reading in) {
        if (in.current() != Token.INTEGER && in.current() != Token.DECIMAL) {
            in.refuse("number");
            return null;
        }
        double number = Double.parseDouble(in.text());
        if (Double.isInfinite(number)) {
            in.report("value-malformed", CodecTexts.kind("number"), CodecTexts.quote(in.text()));
            return null;
        }
        return number + 0.0; // −0 is 0
    }

    @Override
    public void write(Double value, JsonEmitter out) {
        out.decimal(shortest(new BigDecimal(value), value));
    }

    private static BigDecimal shortest(BigDecimal exact, double value) {
        int digits = 1;
        BigDecimal rounded = exact.round(new MathContext(digits));
        while (digits < MOST_DIGITS && rounded.doubleValue() != value) {
            digits++;
            rounded = exact.round(new MathContext(digits));
        }
        return rounded.scale() < 0 && Math.abs(value) < LEAST_WITH_EXPONENT ? rounded.setScale(0) : rounded;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "number");
    }
}
