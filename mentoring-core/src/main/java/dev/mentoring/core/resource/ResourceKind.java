package dev.mentoring.core.resource;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What kind of resource it is. */
public enum ResourceKind implements Labelled {
    /** A course or a workshop. */
    TRAINING,
    /** A posting, a secondment or an exchange. */
    MOBILITY,
    /** Watching somebody at work. */
    JOB_SHADOWING,
    /** A community of people. */
    NETWORK,
    /** A book, an article, a recording. */
    READING,
    /** A method, a template, a programme. */
    TOOL,
    /** Somebody who knows the subject. */
    SUBJECT_EXPERT,
    /** Somebody whose profession is careers. */
    CAREER_ADVISER,
    /** The personnel department. */
    HUMAN_RESOURCES,
    /** An elected representative of the staff. */
    STAFF_REPRESENTATIVE,
    /** Somebody neutral in a conflict. */
    MEDIATOR,
    /** Where breaches are reported in confidence. */
    ETHICS_LINE,
    /** A psychologist, or a helpline with one. */
    PSYCHOLOGIST,
    /** The physician or nurse for health at work. */
    OCCUPATIONAL_HEALTH,
    /** Help with money, housing, family. */
    SOCIAL_WORKER,
    /** A lawyer or an advice centre. */
    LEGAL_ADVICE,
    /** Emergency services. */
    EMERGENCY;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ResourceTexts.CATALOGUE.label(this);
    }
}
