package dev.mentoring.core.proposal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.participant.Role;
import java.util.Optional;

/**
 * Who is to be brought together, in what, and at whose wish.
 *
 * @param programme in which programme
 * @param cohort in which cohort, if the programme has any
 * @param mentee who would be guided
 * @param mentor who would guide; in a group without mentors, the member who answers for it
 * @param joins the group that the mentee would join; empty for a new relationship
 * @param proposedBy the side that asked; empty when a plan or a programme manager did
 * @param choice its place among ranked choices
 * @param basis on what a planned match rests
 */
public record ProposedMatch(
        ProgrammeId programme,
        Optional<CohortId> cohort,
        ParticipantId mentee,
        ParticipantId mentor,
        Optional<RelationshipId> joins,
        Optional<Role> proposedBy,
        Optional<RankedChoice> choice,
        Optional<MatchBasis> basis) {
    /**
     * Checks that they are two people.
     *
     * @param programme in which programme
     * @param cohort in which cohort, if the programme has any
     * @param mentee who would be guided
     * @param mentor who would guide
     * @param joins the group that the mentee would join
     * @param proposedBy the side that asked
     * @param choice its place among ranked choices
     * @param basis on what a planned match rests
     */
    public ProposedMatch {
        requireNonNull(programme);
        requireNonNull(cohort);
        requireNonNull(mentee);
        requireNonNull(mentor);
        requireNonNull(joins);
        requireNonNull(proposedBy);
        requireNonNull(choice);
        requireNonNull(basis);
        checkArgument(!mentee.equals(mentor), "nobody is matched with herself: %s", mentee);
    }

    /**
     * {@return the side on which somebody is; empty for anybody else}
     *
     * @param person the person
     */
    public Optional<Role> sideOf(ParticipantId person) {
        if (person.equals(mentee)) {
            return Optional.of(Role.MENTEE);
        }
        return person.equals(mentor) ? Optional.of(Role.MENTOR) : Optional.empty();
    }

    /**
     * {@return the person on a side}
     *
     * @param side the side
     */
    public ParticipantId person(Role side) {
        return side == Role.MENTEE ? mentee : mentor;
    }

    Seat seat(Role side) {
        return new Seat(person(side), side);
    }

    /**
     * {@return whether it would bring the same two people together in the same programme}
     *
     * @param other another match
     */
    public boolean pairsTheSame(ProposedMatch other) {
        return programme.equals(other.programme) && mentee.equals(other.mentee) && mentor.equals(other.mentor);
    }
}
