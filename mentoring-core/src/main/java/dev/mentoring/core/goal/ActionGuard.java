package dev.mentoring.core.goal;

import dev.mentoring.core.lifecycle.Guard;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.function.Predicate;

/** What must hold for a command to an action. */
@SuppressWarnings("ImmutableEnumChecker") // the conditions hold no state
enum ActionGuard implements Guard<ActionAttempt> {
    BY_ITS_OWNER(attempt -> attempt.occasion().by().is(attempt.action().owner())),
    DATE_HAS_PASSED(attempt -> attempt.action().due().isBefore(attempt.today())),
    DATE_NOT_IN_THE_PAST(ActionAttempt::isForTodayOrLater),
    DATE_IS_ANOTHER(ActionAttempt::isForAnotherDate);

    private final Predicate<ActionAttempt> condition;

    ActionGuard(Predicate<ActionAttempt> condition) {
        this.condition = condition;
    }

    @Override
    public boolean holds(ActionAttempt attempt) {
        return condition.test(attempt);
    }

    @Override
    public BilingualText mend() {
        return GoalTexts.CATALOGUE.text("mend.ActionGuard." + name());
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return GoalTexts.CATALOGUE.label(this);
    }
}
