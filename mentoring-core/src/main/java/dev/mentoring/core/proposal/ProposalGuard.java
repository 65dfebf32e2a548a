package dev.mentoring.core.proposal;

import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Guard;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.ApprovalMode;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.Optional;

/** What must hold before a proposal does as it is asked, and what chooses between the ways. */
enum ProposalGuard implements Guard<ProposalAttempt> {
    BY_AN_APPROVER,
    NOT_APPROVED_YET,
    BY_PROPOSER_MANAGER_OR_SOFTWARE,
    BY_MANAGER_OR_SOFTWARE,
    A_PERSON_DECIDED,
    LINE_MANAGER_APPROVED,
    HARD_RULES_HOLD,
    MENTEE_HAS_A_PLACE,
    MENTOR_HAS_A_PLACE,
    NOT_PAIRED_ALREADY,
    NO_OTHER_CHOICE_SERVED,
    BY_A_SIDE_STILL_ASKED,
    BY_A_SIDE_ASKED,
    NOT_EXPIRED,
    TIME_HAS_RUN_OUT,
    NO_QUESTION_OPEN,
    A_QUESTION_IS_OPEN,
    BY_THE_OTHER,
    TAKES_BACK_OWN,
    BY_ANOTHER_PROPOSAL,
    BLOCK_IS_FOUNDED,
    INTO_THE_GROUP_MEANT,
    NOBODY_IS_ASKED,
    LAST_ANSWER,
    BY_THE_MENTEE;

    @Override
    public boolean holds(ProposalAttempt attempt) {
        return switch (this) {
            case BY_AN_APPROVER -> attempt.byAnApprover();
            case NOT_APPROVED_YET ->
                !attempt.proposal().approvals().contains(attempt.occasion().by().kind());
            case BY_PROPOSER_MANAGER_OR_SOFTWARE -> attempt.byProposer() || attempt.byManagerOrSoftware();
            case BY_MANAGER_OR_SOFTWARE -> attempt.byManagerOrSoftware();
            case A_PERSON_DECIDED ->
                attempt.proposal().match().proposedBy().isPresent()
                        || attempt.proposal().approvals().contains(ActorKind.PROGRAMME_MANAGER);
            case LINE_MANAGER_APPROVED ->
                attempt.proposal().policy().approval() != ApprovalMode.LINE_MANAGER
                        || attempt.proposal().approvals().contains(ActorKind.LINE_MANAGER);
            case HARD_RULES_HOLD -> attempt.facts().brokenRules().isEmpty();
            case MENTEE_HAS_A_PLACE -> attempt.facts().menteePlaces() >= 1;
            case MENTOR_HAS_A_PLACE -> attempt.facts().mentorPlaces() >= 1;
            case NOT_PAIRED_ALREADY -> !attempt.facts().pairedAlready();
            case NO_OTHER_CHOICE_SERVED -> !attempt.facts().otherChoiceServed();
            case BY_A_SIDE_STILL_ASKED ->
                attempt.side().filter(attempt.proposal().missing()::contains).isPresent();
            case BY_A_SIDE_ASKED ->
                attempt.side().filter(attempt.proposal().asked()::contains).isPresent();
            case NOT_EXPIRED -> attempt.open();
            case TIME_HAS_RUN_OUT -> !attempt.open();
            case NO_QUESTION_OPEN -> attempt.proposal().informationAskedBy().isEmpty();
            case A_QUESTION_IS_OPEN -> attempt.proposal().informationAskedBy().isPresent();
            case BY_THE_OTHER -> attempt.informationComesFromTheOther();
            case TAKES_BACK_OWN -> attempt.takesBackOwn();
            case BY_ANOTHER_PROPOSAL -> attempt.supersededByAnother();
            case BLOCK_IS_FOUNDED -> attempt.blockIsFounded();
            case INTO_THE_GROUP_MEANT -> attempt.convertsIntoTheGroupMeant();
            case NOBODY_IS_ASKED -> attempt.proposal().asked().isEmpty();
            case LAST_ANSWER -> attempt.proposal().missing().size() <= 1;
            case BY_THE_MENTEE -> attempt.side().equals(Optional.of(Role.MENTEE));
        };
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProposalTexts.CATALOGUE.label(this);
    }

    @Override
    public BilingualText mend() {
        return ProposalTexts.CATALOGUE.text("mend.ProposalGuard." + name());
    }
}
