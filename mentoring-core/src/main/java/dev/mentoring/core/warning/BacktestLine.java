package dev.mentoring.core.warning;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.estimate.Proportion;
import dev.mentoring.core.estimate.Sample;
import java.util.Optional;

/**
 * How well one sign would have foretold that a relationship ends unplanned.
 *
 * @param sign the sign; empty for any sign at all
 * @param level the level that it had to reach
 * @param foretold relationships that ended so, and were warned of
 * @param falseAlarms relationships that went well, and were warned of
 * @param unforeseen relationships that ended so, and were not warned of
 * @param rightlyQuiet relationships that went well, and were not warned of
 * @param leadDays days from the first warning to the end, for those foretold
 */
public record BacktestLine(
        Optional<WarningSign> sign,
        WarningLevel level,
        long foretold,
        long falseAlarms,
        long unforeseen,
        long rightlyQuiet,
        Sample leadDays) {
    /**
     * Refuses null, and less than nobody.
     *
     * @param sign the sign
     * @param level the level that it had to reach
     * @param foretold ended so, and warned of
     * @param falseAlarms went well, and warned of
     * @param unforeseen ended so, and not warned of
     * @param rightlyQuiet went well, and not warned of
     * @param leadDays days from the first warning to the end
     */
    public BacktestLine {
        requireNonNull(sign);
        requireNonNull(level);
        requireNonNull(leadDays);
        checkArgument(
                Math.min(Math.min(foretold, falseAlarms), Math.min(unforeseen, rightlyQuiet)) >= 0, "a negative count");
    }

    /** {@return which share of the warnings came true} */
    public Proportion precision() {
        return new Proportion(foretold, foretold + falseAlarms);
    }

    /** {@return which share of the unplanned ends was foretold} */
    public Proportion recall() {
        return new Proportion(foretold, foretold + unforeseen);
    }
}
