package dev.mentoring.feedback.round;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/**
 * As what somebody answers about somebody: one of the constants, or a group of the embedder’s own.
 *
 * @param code the code, in kebab-case
 */
public record RaterGroup(String code) implements Labelled, Comparable<RaterGroup> {
    /** People about themselves. */
    public static final RaterGroup SELF = new RaterGroup("self");

    /** Mentees about their mentor. */
    public static final RaterGroup MENTEE = new RaterGroup("mentee");

    /** Mentors about their mentee. */
    public static final RaterGroup MENTOR = new RaterGroup("mentor");

    /** Peers, such as other mentors. */
    public static final RaterGroup PEER = new RaterGroup("peer");

    /** Managers about people who report to them. */
    public static final RaterGroup MANAGER = new RaterGroup("manager");

    /** Those who lead the programme. */
    public static final RaterGroup PROGRAMME_LEAD = new RaterGroup("programme-lead");

    /** The groups that the library knows, self first. */
    public static final ImmutableList<RaterGroup> KNOWN =
            ImmutableList.of(SELF, MENTEE, MENTOR, PEER, MANAGER, PROGRAMME_LEAD);

    /**
     * Checks the form of the code.
     *
     * @param code the code, in kebab-case
     */
    public RaterGroup {
        checkArgument(code.matches("[a-z0-9]+(-[a-z0-9]+)*"), "the code of a group is in kebab-case, not <%s>", code);
    }

    /** {@return the name of the group; one of the embedder’s own is called by its code} */
    @Override
    public BilingualText label() {
        return KNOWN.contains(this) ? RoundTexts.CATALOGUE.text("rater-group." + code) : BilingualText.same(code);
    }

    /**
     * {@return the rule that holds for the group unless a round says otherwise: those who answer for themselves and
     * managers, who are known by their place, are attributed; all others are confidential}
     */
    public ConfidentialityRule usualRule() {
        return equals(SELF) || equals(MANAGER) ? ConfidentialityRule.ATTRIBUTED : ConfidentialityRule.CONFIDENTIAL;
    }

    @Override
    public int compareTo(RaterGroup other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
