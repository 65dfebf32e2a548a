package dev.mentoring.core.goal;

import dev.mentoring.core.lifecycle.Guard;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.function.Predicate;

/** What must hold for a command to a goal. */
@SuppressWarnings("ImmutableEnumChecker") // the conditions hold no state
enum GoalGuard implements Guard<GoalAttempt> {
    BY_A_PARTY(GoalAttempt::isByAParty),
    BY_THE_MENTEE(GoalAttempt::isByTheMentee),
    MENTEE_DECIDES_OR_ALL_ENDS(GoalAttempt::isGivenUpByTheMenteeOrTheEnd),
    BY_THE_MENTOR(GoalAttempt::isByTheMentor),
    MENTEE_HAS_AGREED(attempt -> attempt.goal().isAgreedByMentee()),
    PLAN_IS_ANOTHER(GoalAttempt::changesThePlan),
    NOT_RECORDED_YET(GoalAttempt::isNewRecord),
    MILESTONE_PLANNED(GoalAttempt::isPlannedMilestone),
    MILESTONE_NOT_REACHED_YET(GoalAttempt::isOpenMilestone),
    EVIDENCE_IS_NEW(GoalAttempt::isNewEvidence),
    AT_LEAST_AS_EXPECTED(attempt -> attempt.concludedLevel() >= 0),
    BETTER_THAN_MUCH_LESS(attempt -> attempt.concludedLevel() > -2),
    GOAL_IS_ANOTHER(GoalAttempt::isReplacedByAnother);

    private final Predicate<GoalAttempt> condition;

    GoalGuard(Predicate<GoalAttempt> condition) {
        this.condition = condition;
    }

    @Override
    public boolean holds(GoalAttempt attempt) {
        return condition.test(attempt);
    }

    @Override
    public BilingualText mend() {
        return GoalTexts.CATALOGUE.text("mend.GoalGuard." + name());
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
