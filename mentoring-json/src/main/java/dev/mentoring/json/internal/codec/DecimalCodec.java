package dev.mentoring.json.internal.codec;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number with at most four decimals, which every machine writes with the same digits. */
enum DecimalCodec implements Codec<Double> {
    /** The only one. */
    INSTANCE;

    private static final long UNITS = 10_000;
    private static final double GREATEST = 1e9;

    @Override
    public @Nullable Double read(Reading in) {
        if (in.current() != Token.INTEGER && in.current() != Token.DECIMAL) {
            in.refuse("decimal");
            return null;
        }
        double number = Double.parseDouble(in.text());
        if (Math.abs(number) > GREATEST || Math.round(number * UNITS) / (double) UNITS != number) {
            in.report("value-malformed", CodecTexts.kind("decimal"), CodecTexts.quote(in.text()));
            return null;
        }
        return number + 0.0; // −0 is 0
    }

    @Override
    public void write(Double value, JsonEmitter out) {
        BigDecimal plain = BigDecimal.valueOf(Math.round(value * UNITS), 4).stripTrailingZeros();
        out.decimal(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "number", "minimum", -1_000_000_000L, "maximum", 1_000_000_000L);
    }
}
