package dev.mentoring.core.relationship;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What becomes of a relationship after its end. */
public enum Redefinition implements Labelled {
    /** They go on as colleagues. */
    COLLEAGUES,
    /** One may ask the other now and then. */
    OCCASIONAL_ADVICE,
    /** They remain friends. */
    FRIENDSHIP,
    /** They go on with the roles reversed. */
    ROLES_REVERSED,
    /** They do not keep in touch. */
    NO_FURTHER_CONTACT;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RelationshipTexts.CATALOGUE.label(this);
    }
}
