package dev.mentoring.core.warning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.RelationshipId;
import java.util.Optional;

/**
 * How a relationship is doing: its gravest warning and where it is going. There is no score.
 *
 * @param relationship which one
 * @param open what is raised about it, the gravest first
 * @param trend where it is going, compared with an earlier report
 */
public record RelationshipHealth(RelationshipId relationship, ImmutableList<Warning> open, Trend trend) {
    /**
     * Refuses null.
     *
     * @param relationship which one
     * @param open what is raised about it, the gravest first
     * @param trend where it is going
     */
    public RelationshipHealth {
        requireNonNull(relationship);
        requireNonNull(open);
        requireNonNull(trend);
    }

    /**
     * {@return how a relationship is doing}
     *
     * @param relationship which one
     * @param now the report of the day
     * @param before an earlier one, for example of the month before
     */
    public static RelationshipHealth of(RelationshipId relationship, WarningReport now, WarningReport before) {
        ImmutableList<Warning> open = now.about(relationship);
        ImmutableList<Warning> earlier = before.about(relationship);
        int change = Integer.compare(count(open, WarningLevel.AT_RISK), count(earlier, WarningLevel.AT_RISK));
        if (change == 0) {
            change = Integer.compare(count(open, WarningLevel.WATCH), count(earlier, WarningLevel.WATCH));
        }
        Trend trend = change < 0 ? Trend.IMPROVING : change > 0 ? Trend.WORSENING : Trend.STEADY;
        return new RelationshipHealth(relationship, open, trend);
    }

    /** {@return the gravest warning; empty when all is well} */
    public Optional<Warning> worst() {
        return open.stream().findFirst();
    }

    private static int count(ImmutableList<Warning> warnings, WarningLevel level) {
        return (int)
                warnings.stream().filter(warning -> warning.level() == level).count();
    }
}
