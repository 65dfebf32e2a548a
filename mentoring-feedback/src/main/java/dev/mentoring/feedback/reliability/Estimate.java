package dev.mentoring.feedback.reliability;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * A statistic as the data allow it: defined, with its value, or undefined, with the reason. It is never NaN, and never
 * 0 or 1 in place of something that does not exist. Immutable and thread-safe when its value is.
 *
 * @param <T> what is estimated
 */
public sealed interface Estimate<T> {
    /**
     * A value.
     *
     * @param value the value; a number is finite
     * @param <T> what is estimated
     */
    record Defined<T>(T value) implements Estimate<T> {
        /**
         * Refuses null and what is no number.
         *
         * @param value the value; a number is finite
         */
        public Defined {
            requireNonNull(value);
            checkArgument(
                    !(value instanceof Double number) || Double.isFinite(number), "not a finite number: %s", value);
        }
    }

    /**
     * No value.
     *
     * @param reason why there is none
     * @param <T> what could not be estimated
     */
    record Undefined<T>(UndefinedReason reason) implements Estimate<T> {
        /**
         * Refuses null.
         *
         * @param reason why there is none
         */
        public Undefined {
            requireNonNull(reason);
        }
    }

    /**
     * {@return a value}
     *
     * @param value the value; a number is finite
     * @param <T> what is estimated
     * @throws IllegalArgumentException when the value is NaN or infinite
     */
    static <T> Estimate<T> of(T value) {
        return new Defined<>(value);
    }

    /**
     * {@return no value}
     *
     * @param reason why there is none
     * @param <T> what could not be estimated
     */
    static <T> Estimate<T> undefined(UndefinedReason reason) {
        return new Undefined<>(reason);
    }

    /** {@return whether there is a value} */
    default boolean isDefined() {
        return this instanceof Defined;
    }

    /** {@return the value, if there is one} */
    default Optional<T> toOptional() {
        return this instanceof Defined<T> defined ? Optional.of(defined.value()) : Optional.empty();
    }

    /** {@return why there is no value, if there is none} */
    default Optional<UndefinedReason> whyUndefined() {
        return this instanceof Undefined<T> undefined ? Optional.of(undefined.reason()) : Optional.empty();
    }

    /**
     * {@return the value}
     *
     * @throws IllegalStateException when there is none, naming the reason
     */
    default T orElseThrow() {
        if (this instanceof Defined<T> defined) {
            return defined.value();
        }
        throw new IllegalStateException(
                "undefined: " + ((Undefined<T>) this).reason().code());
    }

    /**
     * {@return what follows from the value, or undefined for the same reason}
     *
     * @param change what follows from a value
     * @param <R> what is estimated then
     */
    default <R> Estimate<R> map(Function<? super T, ? extends R> change) {
        return flatMap(value -> of(change.apply(value)));
    }

    /**
     * {@return what follows from the value, which may again be undefined, or undefined for the same reason}
     *
     * @param change what follows from a value
     * @param <R> what is estimated then
     */
    default <R> Estimate<R> flatMap(Function<? super T, Estimate<R>> change) {
        return this instanceof Defined<T> defined
                ? change.apply(defined.value())
                : undefined(((Undefined<T>) this).reason());
    }
}
