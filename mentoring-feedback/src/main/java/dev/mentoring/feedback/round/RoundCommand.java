package dev.mentoring.feedback.round;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.lifecycle.Command;
import dev.mentoring.feedback.instrument.Answers;

/** What is asked of a {@link FeedbackRound}. */
public sealed interface RoundCommand extends Command<RoundCommandKind> {
    @Override
    default RoundCommandKind kind() {
        return Command.kindOf(this, RoundCommandKind.class);
    }

    /**
     * Replaces the plan, while nobody has been asked.
     *
     * @param plan the new plan
     */
    record Revise(RoundPlan plan) implements RoundCommand {
        /**
         * Refuses null.
         *
         * @param plan the new plan
         */
        public Revise {
            requireNonNull(plan);
        }
    }

    /** Lets people answer. */
    record Open() implements RoundCommand {}

    /**
     * Hands in a completed form; before the deadline it replaces an earlier one.
     *
     * @param assignment who answers about whom
     * @param answers the completed form
     */
    record Answer(Assignment assignment, Answers answers) implements RoundCommand {
        /**
         * Refuses null.
         *
         * @param assignment who answers about whom
         * @param answers the completed form
         */
        public Answer {
            requireNonNull(assignment);
            requireNonNull(answers);
        }
    }

    /** Ends the time for answers. */
    record Close() implements RoundCommand {}

    /** Lets all the answers that were held back count, none by itself. */
    record AdmitLate() implements RoundCommand {}

    /** Lets reports be made of the answers. */
    record Release() implements RoundCommand {}

    /** Ends the round. */
    record Lock() implements RoundCommand {}

    /** Gives the round up. */
    record Cancel() implements RoundCommand {}
}
