package dev.mentoring.core.evaluation;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What records can show of the standards. What no record shows, such as how a training was, is not here. */
public enum Evidence implements Labelled {
    /** Relationships that have agreed on a goal. */
    GOAL_AGREED,
    /** Goals whose levels of attainment were described beforehand. */
    GOAL_SCALE,
    /** Participants who went through training and consent before they were matched or waited. */
    MADE_READY,
    /** Participants whose application was answered in full form. */
    APPLICATION_ANSWERED,
    /** Relationships that came from a proposal, on which both sides had a say. */
    MATCHED_BY_PROPOSAL,
    /** Participants who are ready and matched. */
    MATCHED,
    /** Relationships in which feedback was asked for. */
    FEEDBACK_ASKED,
    /** Requests for feedback that were answered. */
    FEEDBACK_ANSWERED,
    /** Completed relationships with a goal whose attainment was stated. */
    ATTAINMENT_STATED,
    /** Relationships under an agreement, with its clause on confidentiality, that everybody signed. */
    AGREEMENT_SIGNED,
    /** Relationships without a conflict that waits for a decision. */
    NO_OPEN_CONFLICT,
    /** Meetings whose time has passed and that were reported. */
    MEETING_REPORTED,
    /** Completed relationships with a closing meeting. */
    CLOSING_HELD,
    /** Early ends with a stated cause. */
    EARLY_END_EXPLAINED,
    /** Programmes that have settled their purpose, who may take part, their agreement and what is kept for how long. */
    TERMS_SETTLED,
    /** Programmes that somebody coordinates. */
    COORDINATED,
    /** People invited or interested who handed in an application. */
    APPLIED,
    /** Applications handed in on which somebody has decided. */
    APPLICATION_DECIDED,
    /** Relationships in which people have met. */
    FIRST_MEETING_HELD;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return EvaluationTexts.CATALOGUE.label(this);
    }
}
