package dev.mentoring.core.evaluation;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What records can show of a standard. What no record shows, such as how a training was, is not here. */
public enum Evidence implements Labelled {
    /** Relationships that have agreed on a goal. */
    GOAL_AGREED(IsmcpStandard.PURPOSE),
    /** Goals whose levels of attainment were described beforehand. */
    GOAL_SCALE(IsmcpStandard.PURPOSE),
    /** Participants who went through training and consent before they were matched or waited. */
    MADE_READY(IsmcpStandard.TRAINING),
    /** Participants whose application was answered in full form. */
    APPLICATION_ANSWERED(IsmcpStandard.TRAINING),
    /** Relationships that came from a proposal, on which both sides had a say. */
    MATCHED_BY_PROPOSAL(IsmcpStandard.MATCHING),
    /** Participants who are ready and matched. */
    MATCHED(IsmcpStandard.MATCHING),
    /** Relationships in which feedback was asked for. */
    FEEDBACK_ASKED(IsmcpStandard.MEASUREMENT),
    /** Requests for feedback that were answered. */
    FEEDBACK_ANSWERED(IsmcpStandard.MEASUREMENT),
    /** Completed relationships with a goal whose attainment was stated. */
    ATTAINMENT_STATED(IsmcpStandard.MEASUREMENT),
    /** Relationships under an agreement, with its clause on confidentiality, that everybody signed. */
    AGREEMENT_SIGNED(IsmcpStandard.ETHICS),
    /** Relationships without a conflict that waits for a decision. */
    NO_OPEN_CONFLICT(IsmcpStandard.ETHICS),
    /** Meetings whose time has passed and that were reported. */
    MEETING_REPORTED(IsmcpStandard.ADMINISTRATION),
    /** Completed relationships with a closing meeting. */
    CLOSING_HELD(IsmcpStandard.ADMINISTRATION),
    /** Early ends with a stated cause. */
    EARLY_END_EXPLAINED(IsmcpStandard.ADMINISTRATION);

    private final IsmcpStandard standard;

    Evidence(IsmcpStandard standard) {
        this.standard = standard;
    }

    /** {@return the standard that it belongs to} */
    public IsmcpStandard standard() {
        return standard;
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return EvaluationTexts.CATALOGUE.label(this);
    }
}
