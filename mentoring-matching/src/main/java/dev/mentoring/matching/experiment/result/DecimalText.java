package dev.mentoring.matching.experiment.result;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Writes decimal numbers alike on every Java machine, which {@link Double#toString} did not before version 19: whole numbers
 * without a point, others with the fewest of 15, 16 or 17 significant digits that are read as the same number.
 */
public final class DecimalText {
    private static final int FEWEST_DIGITS = 15;
    private static final int ENOUGH_DIGITS = 17;
    private static final double ALL_WHOLE_BELOW = 0x1p53;

    private DecimalText() {}

    /**
     * {@return the text of a number}
     *
     * @param number the number, finite
     */
    public static String of(double number) {
        checkArgument(Double.isFinite(number), "not a finite number: %s", number);
        if (number == Math.rint(number) && Math.abs(number) < ALL_WHOLE_BELOW) {
            return Long.toString((long) number);
        }
        BigDecimal exact = new BigDecimal(number);
        for (int digits = FEWEST_DIGITS; digits < ENOUGH_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                return rounded.stripTrailingZeros().toString();
            }
        }
        return exact.round(new MathContext(ENOUGH_DIGITS)).stripTrailingZeros().toString();
    }
}
