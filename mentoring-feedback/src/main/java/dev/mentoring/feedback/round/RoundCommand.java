package dev.mentoring.feedback.round;

import static java.util.Objects.requireNonNull;

import dev.mentoring.feedback.instrument.Answers;

/** What is asked of a {@link FeedbackRound}. */
public sealed interface RoundCommand {
    /** {@return the kind of command, as the transition table names it} */
    RoundCommandKind kind();

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

        @Override
        public RoundCommandKind kind() {
            return RoundCommandKind.REVISE;
        }
    }

    /** Lets people answer. */
    record Open() implements RoundCommand {
        @Override
        public RoundCommandKind kind() {
            return RoundCommandKind.OPEN;
        }
    }

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

        @Override
        public RoundCommandKind kind() {
            return RoundCommandKind.ANSWER;
        }
    }

    /** Ends the time for answers. */
    record Close() implements RoundCommand {
        @Override
        public RoundCommandKind kind() {
            return RoundCommandKind.CLOSE;
        }
    }

    /** Lets all the answers that were held back count, none by itself. */
    record AdmitLate() implements RoundCommand {
        @Override
        public RoundCommandKind kind() {
            return RoundCommandKind.ADMIT_LATE;
        }
    }

    /** Lets reports be made of the answers. */
    record Release() implements RoundCommand {
        @Override
        public RoundCommandKind kind() {
            return RoundCommandKind.RELEASE;
        }
    }

    /** Ends the round. */
    record Lock() implements RoundCommand {
        @Override
        public RoundCommandKind kind() {
            return RoundCommandKind.LOCK;
        }
    }

    /** Gives the round up. */
    record Cancel() implements RoundCommand {
        @Override
        public RoundCommandKind kind() {
            return RoundCommandKind.CANCEL;
        }
    }
}
