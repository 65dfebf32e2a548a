package dev.mentoring.core.feedback;

import dev.mentoring.core.lifecycle.Guard;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.function.Predicate;

/** What must hold for a command to a request for feedback. */
@SuppressWarnings("ImmutableEnumChecker") // the conditions hold no state
enum FeedbackRequestGuard implements Guard<FeedbackRequestAttempt> {
    BY_THE_RESPONDENT(attempt -> attempt.occasion().by().is(attempt.request().respondent())),
    BY_THE_SUBJECT(attempt -> attempt.occasion().by().is(attempt.request().subject())),
    BY_THE_PROGRAMME(attempt -> attempt.occasion().by().isOfTheProgramme()),
    BEFORE_THE_DEADLINE(
            attempt -> attempt.occasion().at().isBefore(attempt.request().deadline())),
    DEADLINE_REACHED(
            attempt -> !attempt.occasion().at().isBefore(attempt.request().deadline())),
    NO_ANSWER_CAN_STILL_CHANGE(FeedbackRequestAttempt::isSettled),
    NOT_YET_READ(attempt -> attempt.request().readAt().isEmpty());

    private final Predicate<FeedbackRequestAttempt> condition;

    FeedbackRequestGuard(Predicate<FeedbackRequestAttempt> condition) {
        this.condition = condition;
    }

    @Override
    public boolean holds(FeedbackRequestAttempt attempt) {
        return condition.test(attempt);
    }

    @Override
    public BilingualText mend() {
        return FeedbackTexts.CATALOGUE.text("mend.FeedbackRequestGuard." + name());
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return FeedbackTexts.CATALOGUE.label(this);
    }
}
