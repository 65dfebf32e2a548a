package dev.mentoring.feedback.round;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.lifecycle.Occasion;
import java.util.Optional;

/**
 * What the guards of a round look at.
 *
 * @param round the round before the command
 * @param command the command
 * @param occasion when, and by whom
 */
public record RoundAttempt(FeedbackRound round, RoundCommand command, Occasion occasion) {
    /**
     * Refuses null.
     *
     * @param round the round before the command
     * @param command the command
     * @param occasion when, and by whom
     */
    public RoundAttempt {
        requireNonNull(round);
        requireNonNull(command);
        requireNonNull(occasion);
    }

    Optional<RoundCommand.Answer> answer() {
        return command instanceof RoundCommand.Answer answer ? Optional.of(answer) : Optional.empty();
    }

    boolean isBeforeDeadline() {
        return occasion.at().isBefore(round.plan().closes());
    }
}
