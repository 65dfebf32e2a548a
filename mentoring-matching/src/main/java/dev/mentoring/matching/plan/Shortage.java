package dev.mentoring.matching.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.internal.MatchingTexts;

/**
 * A proof that not everybody can have a partner (a Hall violator): these mentees have no acceptable mentor but these, who
 * have fewer places than the mentees want. A mentee who may have several mentors may hold others besides; such places
 * count among those that there are.
 *
 * @param mentees the mentees, in the order of their ids
 * @param mentors all their acceptable mentors, in the order of their ids
 * @param wanted how many mentors the mentees want together
 * @param places how many places the mentors have together, fewer than wanted
 */
public record Shortage(
        ImmutableList<ParticipantId> mentees, ImmutableList<ParticipantId> mentors, int wanted, int places) {
    /**
     * Checks that places are short.
     *
     * @param mentees the mentees
     * @param mentors all their acceptable mentors
     * @param wanted how many mentors the mentees want together
     * @param places how many places the mentors have together, fewer than wanted
     */
    public Shortage {
        checkArgument(places < wanted, "%s places are enough for %s", places, wanted);
    }

    /** {@return how many places are missing; at least 1} */
    public int missing() {
        return wanted - places;
    }

    /** {@return the shortage in a sentence} */
    public BilingualText text() {
        return MatchingTexts.CATALOGUE.text("shortage", mentees.size(), mentors.size(), places, missing());
    }
}
