package dev.mentoring.core.retention;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What is kept, by what kind of thing it is. */
public enum RetentionCategory implements Labelled {
    /** Profiles, needs, offers and answers. */
    PROFILE,
    /** Messages between the parties. */
    MESSAGES,
    /** Notes of meetings, shared or private. */
    NOTES,
    /** Reflections, reviewed by their authors only. */
    REFLECTIONS,
    /** Signed agreements. */
    AGREEMENTS,
    /** The event logs of enrolments, proposals and relationships. */
    EVENTS,
    /** Feedback, pulses and assessments. */
    FEEDBACK,
    /** Sensitive attributes. */
    DIVERSITY_DATA,
    /** Who agreed to what, and when. */
    CONSENTS,
    /** The audit trail. */
    AUDIT;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RetentionTexts.CATALOGUE.label(this);
    }
}
