package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a reader gets to see of one number, table or text: the thing itself, or the reason why it is hidden.
 *
 * <p>A hidden value is not in here at all, so that it cannot be read by mistake, printed, compared or written to a
 * document. Immutable and thread-safe where {@code T} is.
 *
 * @param <T> what is shown
 */
public sealed interface Published<T> {
    /**
     * {@return a value that is shown}
     *
     * @param value the value
     * @param n how many people it comes from, or the threshold that they reach; see {@link CountPrecision}
     * @param <T> what is shown
     */
    static <T> Published<T> shown(T value, int n) {
        return new Shown<>(value, n);
    }

    /**
     * {@return a hidden value, with as much of the reason as a reader may know}
     *
     * @param reason why it is hidden; {@link SuppressionReason#toldToReaders()} is what stays of it
     * @param <T> what would have been shown
     */
    static <T> Published<T> suppressed(SuppressionReason reason) {
        return new Suppressed<>(reason.toldToReaders());
    }

    /** {@return the value, when it is shown} */
    Optional<T> value();

    /**
     * {@return one of two answers, by whether the value is shown}
     *
     * @param shown what to do with a value that is shown
     * @param suppressed what to do with the reason for hiding it
     * @param <R> what both give
     */
    <R> R fold(Function<Shown<T>, R> shown, Function<SuppressionReason, R> suppressed);

    /**
     * {@return the same with another value in place of one that is shown}
     *
     * @param change what to make of the value
     * @param <R> the other value
     */
    default <R> Published<R> map(Function<? super T, ? extends R> change) {
        return fold(shown -> shown(change.apply(shown.content()), shown.n()), Published::suppressed);
    }

    /**
     * A value that is shown.
     *
     * @param content the value
     * @param n how many people it comes from, or the threshold that they reach; 0 or more
     * @param <T> what is shown
     */
    record Shown<T>(T content, int n) implements Published<T> {
        /**
         * Checks the number of people.
         *
         * @param content the value
         * @param n how many people it comes from; 0 or more
         */
        public Shown {
            requireNonNull(content);
            checkArgument(n >= 0, "the number of people is 0 or more, but was %s", n);
        }

        @Override
        public Optional<T> value() {
            return Optional.of(content);
        }

        @Override
        public <R> R fold(Function<Shown<T>, R> shown, Function<SuppressionReason, R> suppressed) {
            return shown.apply(this);
        }
    }

    /**
     * A value that is hidden. Nothing of it is kept, not even how many people it came from.
     *
     * @param reason why, as far as a reader may know
     * @param <T> what would have been shown
     */
    record Suppressed<T>(SuppressionReason reason) implements Published<T> {
        /**
         * Refuses reasons that would tell something about the answers.
         *
         * @param reason why; one that {@link SuppressionReason#toldToReaders()} leaves as it is
         */
        public Suppressed {
            checkArgument(reason == reason.toldToReaders(), "no reader is told the reason %s", reason);
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public <R> R fold(Function<Shown<T>, R> shown, Function<SuppressionReason, R> suppressed) {
            return suppressed.apply(reason);
        }
    }
}
