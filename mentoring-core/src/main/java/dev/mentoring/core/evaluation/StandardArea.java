package dev.mentoring.core.evaluation;

import static dev.mentoring.core.evaluation.ProgrammeStandard.EEPM;
import static dev.mentoring.core.evaluation.ProgrammeStandard.ISMCP;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What a standard for mentoring programmes asks for, by what it is about, and the evidence that records have of it. */
public enum StandardArea implements Labelled {
    /** What the programme is for. */
    ISMCP_PURPOSE(ISMCP, Evidence.GOAL_AGREED, Evidence.GOAL_SCALE),
    /** People are trained and briefed. */
    ISMCP_TRAINING(ISMCP, Evidence.MADE_READY, Evidence.APPLICATION_ANSWERED),
    /** People are selected and matched with care. */
    ISMCP_MATCHING(ISMCP, Evidence.MATCHED_BY_PROPOSAL, Evidence.MATCHED),
    /** Progress is measured and reviewed. */
    ISMCP_MEASUREMENT(ISMCP, Evidence.FEEDBACK_ASKED, Evidence.FEEDBACK_ANSWERED, Evidence.ATTAINMENT_STATED),
    /** Ethics and pastoral care. */
    ISMCP_ETHICS(ISMCP, Evidence.AGREEMENT_SIGNED, Evidence.NO_OPEN_CONFLICT),
    /** Administration and support. */
    ISMCP_ADMINISTRATION(ISMCP, Evidence.MEETING_REPORTED, Evidence.CLOSING_HELD, Evidence.EARLY_END_EXPLAINED),
    /** People are won for a programme that is described as it is. */
    EEPM_RECRUITMENT(EEPM, Evidence.APPLIED),
    /** Whoever wants to take part is looked at before. */
    EEPM_SCREENING(EEPM, Evidence.APPLICATION_ANSWERED, Evidence.APPLICATION_DECIDED),
    /** People are trained for their role. */
    EEPM_TRAINING(EEPM, Evidence.MADE_READY),
    /** People are matched, agree on what they are to do, and meet. */
    EEPM_MATCHING_AND_INITIATION(
            EEPM, Evidence.MATCHED_BY_PROPOSAL, Evidence.AGREEMENT_SIGNED, Evidence.FIRST_MEETING_HELD),
    /** Relationships are followed, and people helped. */
    EEPM_MONITORING_AND_SUPPORT(
            EEPM,
            Evidence.MEETING_REPORTED,
            Evidence.FEEDBACK_ASKED,
            Evidence.FEEDBACK_ANSWERED,
            Evidence.NO_OPEN_CONFLICT),
    /** Relationships come to a good end, planned or not. */
    EEPM_CLOSURE(EEPM, Evidence.CLOSING_HELD, Evidence.EARLY_END_EXPLAINED),
    /** The programme is designed and managed. */
    EEPM_PLANNING_AND_MANAGEMENT(EEPM, Evidence.TERMS_SETTLED, Evidence.COORDINATED, Evidence.GOAL_AGREED);

    private final ProgrammeStandard standard;
    private final ImmutableSet<Evidence> evidence;

    StandardArea(ProgrammeStandard standard, Evidence first, Evidence... more) {
        this.standard = standard;
        this.evidence = Sets.immutableEnumSet(first, more);
    }

    /** {@return the standard that it belongs to} */
    public ProgrammeStandard standard() {
        return standard;
    }

    /** {@return the kinds of evidence that records have of it, at least one} */
    public ImmutableSet<Evidence> evidence() {
        return evidence;
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
