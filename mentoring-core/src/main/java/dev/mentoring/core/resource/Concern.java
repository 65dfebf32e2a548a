package dev.mentoring.core.resource;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Something that is not the mentor’s field, and for whom it is one. */
public enum Concern implements Labelled {
    /** Distress, exhaustion or lasting sadness. */
    DISTRESS(true, ResourceKind.PSYCHOLOGIST, ResourceKind.OCCUPATIONAL_HEALTH, ResourceKind.SOCIAL_WORKER),
    /** Danger to somebody’s life or health. */
    DANGER(true, ResourceKind.EMERGENCY, ResourceKind.PSYCHOLOGIST, ResourceKind.OCCUPATIONAL_HEALTH),
    /** Work that makes ill, or illness that makes work hard. */
    HEALTH_AT_WORK(false, ResourceKind.OCCUPATIONAL_HEALTH, ResourceKind.HUMAN_RESOURCES),
    /** A disability or an adjustment of the workplace. */
    ADJUSTMENT(
            false, ResourceKind.OCCUPATIONAL_HEALTH, ResourceKind.HUMAN_RESOURCES, ResourceKind.STAFF_REPRESENTATIVE),
    /** Moral or sexual harassment. */
    HARASSMENT(
            true,
            ResourceKind.ETHICS_LINE,
            ResourceKind.STAFF_REPRESENTATIVE,
            ResourceKind.PSYCHOLOGIST,
            ResourceKind.LEGAL_ADVICE),
    /** Unequal treatment for who somebody is. */
    DISCRIMINATION(true, ResourceKind.ETHICS_LINE, ResourceKind.STAFF_REPRESENTATIVE, ResourceKind.LEGAL_ADVICE),
    /** A fraud, a conflict of interest, a breach of rules. */
    ETHICS_BREACH(false, ResourceKind.ETHICS_LINE, ResourceKind.LEGAL_ADVICE),
    /** A conflict with a superior or a colleague. */
    CONFLICT_AT_WORK(false, ResourceKind.MEDIATOR, ResourceKind.HUMAN_RESOURCES, ResourceKind.STAFF_REPRESENTATIVE),
    /** Pay, working hours, a contract. */
    PAY_AND_CONTRACT(false, ResourceKind.HUMAN_RESOURCES, ResourceKind.STAFF_REPRESENTATIVE, ResourceKind.LEGAL_ADVICE),
    /** A question of law. */
    LEGAL_QUESTION(false, ResourceKind.LEGAL_ADVICE, ResourceKind.STAFF_REPRESENTATIVE),
    /** Debts, housing, care for somebody. */
    FAMILY_OR_MONEY(false, ResourceKind.SOCIAL_WORKER, ResourceKind.PSYCHOLOGIST),
    /** A subject that the mentor does not know. */
    TECHNICAL_QUESTION(false, ResourceKind.SUBJECT_EXPERT, ResourceKind.TRAINING, ResourceKind.READING),
    /** Another profession, or another employer. */
    CAREER_CHANGE(false, ResourceKind.CAREER_ADVISER, ResourceKind.NETWORK, ResourceKind.HUMAN_RESOURCES);

    private final boolean urgent;
    private final ImmutableList<ResourceKind> kinds;

    Concern(boolean urgent, ResourceKind... kinds) {
        this.urgent = urgent;
        this.kinds = ImmutableList.copyOf(kinds);
    }

    /** {@return whether it should not wait for the next meeting} */
    public boolean isUrgent() {
        return urgent;
    }

    /** {@return to what kinds of help to refer, the most fitting first} */
    public ImmutableList<ResourceKind> kinds() {
        return kinds;
    }

    /** {@return words with which a mentor may say that somebody else can help better} */
    public BilingualText words() {
        return ResourceTexts.CATALOGUE.text("words.Concern." + name());
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ResourceTexts.CATALOGUE.label(this);
    }
}
