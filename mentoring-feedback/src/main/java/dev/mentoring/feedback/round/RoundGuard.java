package dev.mentoring.feedback.round;

import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Guard;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What must hold for a command to a round of feedback. */
public enum RoundGuard implements Guard<RoundAttempt> {
    /** The programme’s coordinator or the embedding software asks for it. */
    COORDINATED {
        @Override
        public boolean holds(RoundAttempt attempt) {
            return attempt.occasion().by().isOfTheProgramme();
        }
    },
    /** The new plan is one of the same round. */
    SAME_ROUND {
        @Override
        public boolean holds(RoundAttempt attempt) {
            return attempt.command() instanceof RoundCommand.Revise revise
                    && revise.plan().id().equals(attempt.round().plan().id());
        }
    },
    /** The time at which the round opens is reached. */
    OPENING_REACHED {
        @Override
        public boolean holds(RoundAttempt attempt) {
            return !attempt.occasion().at().isBefore(attempt.round().plan().opens());
        }
    },
    /** The deadline is not reached yet. */
    BEFORE_DEADLINE {
        @Override
        public boolean holds(RoundAttempt attempt) {
            return attempt.isBeforeDeadline();
        }
    },
    /** The round asks this person about that person in this group. */
    ASSIGNED {
        @Override
        public boolean holds(RoundAttempt attempt) {
            return attempt.answer()
                    .filter(answer -> attempt.round().plan().assignments().contains(answer.assignment()))
                    .isPresent();
        }
    },
    /** The raters answer themselves, or the embedding software hands in what they answered. */
    BY_RATER {
        @Override
        public boolean holds(RoundAttempt attempt) {
            return attempt.occasion().by().kind() == ActorKind.SYSTEM
                    || attempt.answer()
                            .filter(answer -> answer.assignment()
                                    .rater()
                                    .equals(attempt.occasion().by().id()))
                            .isPresent();
        }
    },
    /** The form is the one that the round asks, in the same version. */
    SAME_INSTRUMENT {
        @Override
        public boolean holds(RoundAttempt attempt) {
            return attempt.answer()
                    .filter(answer ->
                            answer.answers().areTo(attempt.round().plan().instrument()))
                    .isPresent();
        }
    },
    /** Late answers are held back rather than refused. */
    LATE_ANSWERS_HELD {
        @Override
        public boolean holds(RoundAttempt attempt) {
            return attempt.round().plan().lateAnswers() == LateAnswerRule.HOLD;
        }
    },
    /** Nothing was answered to this before: after the close nothing is replaced. */
    FIRST_ANSWER {
        @Override
        public boolean holds(RoundAttempt attempt) {
            return attempt.answer()
                    .filter(answer -> !attempt.round().hasAnswered(answer.assignment())
                            && !attempt.round().heldForms().containsKey(answer.assignment()))
                    .isPresent();
        }
    },
    /** At least one answer was held back. */
    SOMETHING_HELD {
        @Override
        public boolean holds(RoundAttempt attempt) {
            return !attempt.round().heldForms().isEmpty();
        }
    },
    /** Of people who answer about each other, both have answered, or the deadline is past: nobody answers in reply. */
    BLIND_BOTH_WAYS {
        @Override
        public boolean holds(RoundAttempt attempt) {
            return !attempt.isBeforeDeadline()
                    || attempt.round().unansweredReciprocals().isEmpty();
        }
    };

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RoundTexts.CATALOGUE.label(this);
    }

    @Override
    public BilingualText mend() {
        return RoundTexts.CATALOGUE.text("guard-mend." + name());
    }
}
