package dev.mentoring.json.reading;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problems;
import java.util.Optional;

/**
 * What came of reading: a value, perhaps with warnings, or everything that is wrong with the document.
 *
 * @param <T> what was read
 * @param value the value; present exactly when no problem is an error
 * @param problems errors and warnings, each at a JSON pointer, in the order in which they were found
 */
public record ReadResult<T>(Optional<T> value, Problems problems) {
    /**
     * Checks that there is either a value or an error.
     *
     * @param value the value
     * @param problems errors and warnings
     */
    public ReadResult {
        checkArgument(value.isPresent() != problems.hasErrors(), "either a value or an error, not both or neither");
    }

    /**
     * {@return the value}
     *
     * @throws InvalidInputException with every problem, when there is no value
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new InvalidInputException(problems));
    }
}
