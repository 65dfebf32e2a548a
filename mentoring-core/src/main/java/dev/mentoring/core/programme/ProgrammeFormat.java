package dev.mentoring.core.programme;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** In which form people are brought together; each has rules of its own. */
@SuppressWarnings("ImmutableEnumChecker") // the rules are a record of numbers
public enum ProgrammeFormat implements Labelled {
    /** One mentor, one mentee. */
    ONE_TO_ONE(pair(Guidance.SENIOR_GUIDES, false)),
    /** One or two mentors and several mentees. */
    GROUP(new FormatRules(1, 2, 2, 100, new GroupSize(3, 102), Guidance.SENIOR_GUIDES, false)),
    /** Two equals who guide one another. */
    PEER(new FormatRules(0, 1, 1, 2, new GroupSize(2, 2), Guidance.MUTUAL, false)),
    /** The junior person guides the senior one. */
    REVERSE(pair(Guidance.JUNIOR_GUIDES, false)),
    /** One meeting on one question. */
    FLASH(pair(Guidance.EITHER, true)),
    /** Several equals who guide one another, with or without facilitators. */
    CIRCLE(new FormatRules(0, 2, 2, 100, new GroupSize(3, 102), Guidance.MUTUAL, false)),
    /** One mentee with several mentors (a mosaic). */
    NETWORK(new FormatRules(2, 20, 1, 1, new GroupSize(3, 21), Guidance.EITHER, false)),
    /** Somebody senior who opens doors; more than advice. */
    SPONSORSHIP(pair(Guidance.SENIOR_GUIDES, false)),
    /** Three people: two mentors with a mentee, or a mentor with two mentees (co-mentoring). */
    TRIAD(new FormatRules(1, 2, 1, 2, new GroupSize(3, 3), Guidance.EITHER, false)),
    /** A colleague who helps a newcomer to settle in. */
    BUDDY(pair(Guidance.EITHER, false));

    private final FormatRules rules;

    ProgrammeFormat(FormatRules rules) {
        this.rules = rules;
    }

    /** {@return what the format asks of a relationship} */
    public FormatRules rules() {
        return rules;
    }

    private static FormatRules pair(Guidance guidance, boolean oneMeeting) {
        return new FormatRules(1, 1, 1, 1, new GroupSize(2, 2), guidance, oneMeeting);
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return ProgrammeTexts.CATALOGUE.label(this);
    }
}
