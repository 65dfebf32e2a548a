package dev.mentoring.core.organisation;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person's place in the organisation. What is not known is left out. Entries are equal when their characters are; a
 * participant is refused whose entries have blanks around them. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Position implements WithPosition permits ImmutablePosition {
    Position() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the unit, such as a department} */
    public abstract Optional<String> unit();

    /** {@return the immediate team within the unit} */
    public abstract Optional<String> team();

    /** {@return the site at which the person works} */
    public abstract Optional<String> site();

    /** {@return the code of the grade on the organisation's {@link GradeScale}} */
    public abstract Optional<String> grade();

    /** Builds {@link Position} values; not thread-safe. */
    public static final class Builder extends ImmutablePosition.Builder {
        Builder() {}
    }
}
