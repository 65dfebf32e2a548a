package dev.mentoring.feedback.development;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * One requirement and the level that is held; unknown stays unknown.
 *
 * @param requirement what is required
 * @param current the level that is held, from 1; empty when none is known
 */
public record CompetencyGap(Requirement requirement, OptionalInt current) {
    /**
     * Checks the level.
     *
     * @param requirement what is required
     * @param current the level that is held, from 1; empty when none is known
     */
    public CompetencyGap {
        requireNonNull(requirement);
        checkArgument(current.orElse(1) >= 1, "levels count from 1, but was %s", current);
    }

    /** {@return how many levels are missing; negative when there are more than required, empty when unknown} */
    public OptionalInt gap() {
        return current.isPresent() ? OptionalInt.of(requirement.level() - current.getAsInt()) : OptionalInt.empty();
    }

    /** {@return how the level stands to what is required} */
    public GapState state() {
        if (gap().isEmpty()) {
            return GapState.UNKNOWN;
        }
        int missing = gap().getAsInt();
        return missing > 0 ? GapState.TO_GROW : missing == 0 ? GapState.MET : GapState.EXCEEDED;
    }

    /** {@return the importance times the missing levels; 0 when nothing is missing, empty when unknown} */
    public OptionalInt priority() {
        return gap().isPresent()
                ? OptionalInt.of(Math.multiplyExact(requirement.importance(), Math.max(0, gap().getAsInt())))
                : OptionalInt.empty();
    }
}
