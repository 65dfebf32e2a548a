package dev.mentoring.core.participant;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.Organisation;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everybody who may be matched, and everything that stands between them. Two pools with the same people are equal, in
 * whatever order the people were added. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ParticipantPool implements WithParticipantPool permits ImmutableParticipantPool {
    ParticipantPool() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the people; ids are distinct} */
    public abstract ImmutableSet<Participant> participants();

    /** {@return the framework from which needs and offers name competencies, if it is known} */
    public abstract Optional<CompetencyFramework> framework();

    /** {@return the organisation in which they work} */
    @Value.Default
    public Organisation organisation() {
        return Organisation.unknown();
    }

    /** {@return who must not be matched with whom} */
    public abstract ImmutableSet<Exclusion> exclusions();

    /** {@return who was, or still is, a pair} */
    public abstract ImmutableSet<EarlierPairing> earlierPairings();

    /** {@return the people by id, in the order of their ids} */
    @Value.Lazy
    public ImmutableSortedMap<ParticipantId, Participant> byId() {
        ImmutableSortedMap.Builder<ParticipantId, Participant> byId = ImmutableSortedMap.naturalOrder();
        participants().forEach(participant -> byId.put(participant.id(), participant));
        return byId.buildOrThrow();
    }

    /**
     * {@return the person with an id, if the pool has her}
     *
     * @param id the id
     */
    public final Optional<Participant> participant(ParticipantId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /**
     * {@return the people with a role, in the order of their ids}
     *
     * @param role the role
     */
    public final ImmutableList<Participant> with(Role role) {
        return byId().values().stream().filter(person -> person.is(role)).collect(toImmutableList());
    }

    /**
     * {@return what is odd about the pool, though it can be used: references to people who are not in it, choices of
     * somebody without the role, capacities that do not fit the pairs that run, entries that look alike but are different}
     *
     * <p>Errors are not among them: a pool with an error cannot be built.
     */
    @Value.Lazy
    public Problems warnings() {
        return new PoolReview(this).warnings();
    }

    /**
     * Refuses a pool that contradicts itself.
     *
     * @throws InvalidInputException with every contradiction
     */
    @Value.Check
    void check() {
        new PoolCheck(this).errors().throwIfErrors();
    }

    /** Builds {@link ParticipantPool} values; not thread-safe. */
    public static final class Builder extends ImmutableParticipantPool.Builder {
        Builder() {}
    }
}
