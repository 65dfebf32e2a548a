package dev.mentoring.core.confidentiality;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.identity.ParticipantId;
import java.util.Collection;
import java.util.Set;

/**
 * For whom something was written. It names people as they were then: who joins a circle later does not read what was said
 * before.
 *
 * @param visibility how far it goes
 * @param author who wrote it; always reads it
 * @param others who else reads it; empty for the author alone, at least one for a relationship or named persons
 */
public record Audience(Visibility visibility, ParticipantId author, ImmutableSortedSet<ParticipantId> others) {
    /**
     * Checks that the people suit the visibility.
     *
     * @param visibility how far it goes
     * @param author who wrote it
     * @param others who else reads it, without the author
     */
    public Audience {
        requireNonNull(visibility);
        requireNonNull(author);
        checkArgument(!others.contains(author), "the author is not one of the others");
        switch (visibility) {
            case AUTHOR_ONLY -> checkArgument(others.isEmpty(), "for the author alone there are no others");
            case RELATIONSHIP, NAMED_PERSONS -> checkArgument(!others.isEmpty(), "there is at least one other");
            case SHARED_WITH_COORDINATORS -> {}
        }
    }

    /**
     * {@return the author alone}
     *
     * @param author who writes
     */
    public static Audience authorOnly(ParticipantId author) {
        return new Audience(Visibility.AUTHOR_ONLY, author, ImmutableSortedSet.of());
    }

    /**
     * {@return the parties of a relationship}
     *
     * @param author who writes
     * @param parties the parties, with or without the author; at least one other
     */
    public static Audience relationship(ParticipantId author, Collection<ParticipantId> parties) {
        return new Audience(Visibility.RELATIONSHIP, author, without(author, parties));
    }

    /**
     * {@return persons whom the author names}
     *
     * @param author who writes
     * @param persons the persons, with or without the author; at least one other
     */
    public static Audience named(ParticipantId author, Collection<ParticipantId> persons) {
        return new Audience(Visibility.NAMED_PERSONS, author, without(author, persons));
    }

    /** {@return the same people, and whoever coordinates the programme} */
    public Audience andCoordinators() {
        return new Audience(Visibility.SHARED_WITH_COORDINATORS, author, others);
    }

    /**
     * {@return the same people and more; what coordinators read, they go on reading}
     *
     * @param persons who is to read it too; at least one other than the author
     */
    public Audience and(Collection<ParticipantId> persons) {
        Visibility wider = visibility == Visibility.SHARED_WITH_COORDINATORS ? visibility : Visibility.NAMED_PERSONS;
        return new Audience(wider, author, without(author, Sets.union(others, Set.copyOf(persons))));
    }

    /**
     * {@return whether a person reads it for herself}
     *
     * @param person the person
     */
    public boolean includes(ParticipantId person) {
        return person.equals(author) || others.contains(person);
    }

    private static ImmutableSortedSet<ParticipantId> without(ParticipantId author, Collection<ParticipantId> persons) {
        return persons.stream()
                .filter(person -> !person.equals(author))
                .collect(ImmutableSortedSet.toImmutableSortedSet(ParticipantId::compareTo));
    }
}
