package dev.mentoring.core.goal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;

/**
 * Something to become better at that the two have found together. It counts only once both have confirmed it.
 *
 * @param relationship the relationship in which it was found
 * @param competency the competency that it belongs to
 * @param of who wants to become better
 * @param with who helps
 * @param behaviour what is to change in behaviour
 * @param nextStep the next step, and by what it will be seen
 * @param confirmedBy which of the two have confirmed it
 */
public record ImprovementArea(
        RelationshipId relationship,
        CompetencyId competency,
        ParticipantId of,
        ParticipantId with,
        Confidential<String> behaviour,
        Confidential<String> nextStep,
        ImmutableSet<ParticipantId> confirmedBy) {
    /**
     * Checks who has confirmed it.
     *
     * @param relationship the relationship in which it was found
     * @param competency the competency that it belongs to
     * @param of who wants to become better
     * @param with who helps
     * @param behaviour what is to change in behaviour
     * @param nextStep the next step, and by what it will be seen
     * @param confirmedBy which of the two have confirmed it
     */
    public ImprovementArea {
        requireNonNull(relationship);
        requireNonNull(competency);
        requireNonNull(of);
        requireNonNull(with);
        requireNonNull(behaviour);
        requireNonNull(nextStep);
        requireNonNull(confirmedBy);
        checkArgument(!of.equals(with), "an improvement area is found by two people, but both are %s", of);
        checkArgument(
                confirmedBy.stream().allMatch(person -> person.equals(of) || person.equals(with)),
                "only the two may confirm it, but %s did",
                confirmedBy);
    }

    /**
     * {@return the same, confirmed by one of the two; harmless when repeated}
     *
     * @param person who confirms it
     * @throws IllegalArgumentException when it is neither of the two
     */
    public ImprovementArea confirm(ParticipantId person) {
        return new ImprovementArea(
                relationship,
                competency,
                of,
                with,
                behaviour,
                nextStep,
                ImmutableSet.<ParticipantId>builder()
                        .addAll(confirmedBy)
                        .add(person)
                        .build());
    }

    /** {@return whether both have confirmed it} */
    public boolean isShared() {
        return confirmedBy.size() == 2;
    }
}
