package dev.mentoring.core.warning;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * From where on a sign counts.
 *
 * @param value the limit, in the {@link WarningSign#unit} of the sign
 * @param further a limit in the {@link WarningSign#furtherUnit} of the sign
 */
public record Limit(int value, OptionalInt further) {
    /**
     * Refuses null.
     *
     * @param value the limit
     * @param further a further limit
     */
    public Limit {
        requireNonNull(further);
    }

    /**
     * {@return a limit in one unit}
     *
     * @param value the limit
     */
    public static Limit of(int value) {
        return new Limit(value, OptionalInt.empty());
    }

    /**
     * {@return a limit in two units}
     *
     * @param value the limit
     * @param further the further limit
     */
    public static Limit of(int value, int further) {
        return new Limit(value, OptionalInt.of(further));
    }
}
