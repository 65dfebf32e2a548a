package dev.mentoring.core.participant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.availability.WeeklyAvailability;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.Term;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person who takes part in a mentoring programme, as mentor, as mentee, or as both.
 *
 * <p>Only the id and the roles are required. An empty collection or optional means that the answer is unknown: it is
 * never read as “none”. The library needs no name and no address. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Participant implements WithParticipant permits ImmutableParticipant {
    Participant() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a builder for somebody who offers guidance}
     *
     * @param id the person’s id
     */
    public static Builder mentor(String id) {
        Builder builder = builder();
        builder.id(ParticipantId.of(id)).addRole(Role.MENTOR);
        return builder;
    }

    /**
     * {@return a builder for somebody who looks for guidance}
     *
     * @param id the person’s id
     */
    public static Builder mentee(String id) {
        Builder builder = builder();
        builder.id(ParticipantId.of(id)).addRole(Role.MENTEE);
        return builder;
    }

    /** {@return the stable id; the same in both roles} */
    public abstract ParticipantId id();

    /** {@return mentor, mentee or both; at least one} */
    public abstract ImmutableSet<Role> roles();

    /** {@return how many mentees the person can take on as a mentor; one place by default} */
    @Value.Default
    public Capacity mentorCapacity() {
        return Capacity.of(1);
    }

    /** {@return how many mentors the person may have as a mentee; one place by default} */
    @Value.Default
    public Capacity menteeCapacity() {
        return Capacity.of(1);
    }

    /** {@return what the person wants to learn; competencies are distinct} */
    public abstract ImmutableSet<Need> needs();

    /** {@return what the person can pass on; competencies are distinct} */
    public abstract ImmutableSet<Offer> offers();

    /** {@return where the person wants to get to as a mentee; goals are distinct} */
    public abstract ImmutableSet<DevelopmentGoal> developmentGoals();

    /** {@return the goals that the person can support as a mentor} */
    public abstract ImmutableSet<Term> supportedGoals();

    /** {@return what the person is interested in} */
    public abstract ImmutableSet<Term> interests();

    /** {@return the languages that the person speaks; distinct} */
    public abstract ImmutableSet<LanguageSkill> languages();

    /** {@return when the person can meet} */
    public abstract Optional<WeeklyAvailability> availability();

    /** {@return the person’s place in the organisation} */
    @Value.Default
    public Position position() {
        return Position.builder().build();
    }

    /** {@return how ready the person is to begin} */
    @Value.Default
    public Readiness readiness() {
        return Readiness.unknown();
    }

    /** {@return what the person holds dear, such as “autonomy”} */
    public abstract ImmutableSet<Term> personalValues();

    /** {@return how the person likes to work: answers by question} */
    public abstract ImmutableMap<Term, ScaleAnswer> workStyle();

    /** {@return what the person went through, such as “career change”} */
    public abstract ImmutableSet<Term> experiences();

    /** {@return what the person chose to say about herself, with consent} */
    public abstract Optional<SelfDescription> selfDescription();

    /** {@return the mentors whom the person asks for as a mentee, best first; distinct} */
    public abstract ImmutableList<ParticipantId> chosenMentors();

    /** {@return the mentees whom the person asks for as a mentor, best first; distinct} */
    public abstract ImmutableList<ParticipantId> chosenMentees();

    /** {@return whom the person does not want to be matched with; never shown to them} */
    public abstract ImmutableSet<ParticipantId> vetoes();

    /** {@return in how many earlier runs the person was left without a partner; 0 or more} */
    @Value.Default
    public int runsWaited() {
        return 0;
    }

    /** {@return the groups by which fairness is audited, such as site or contract; they never enter a score} */
    public abstract ImmutableMap<String, String> auditGroups();

    /**
     * {@return whether the person holds a role}
     *
     * @param role the role
     */
    public final boolean is(Role role) {
        return roles().contains(role);
    }

    /**
     * {@return the capacity in a role}
     *
     * @param role the role
     */
    public final Capacity capacity(Role role) {
        return role == Role.MENTOR ? mentorCapacity() : menteeCapacity();
    }

    /**
     * Refuses a profile that contradicts itself.
     *
     * @throws InvalidInputException with every contradiction
     */
    @Value.Check
    void check() {
        new ParticipantCheck(this).errors().throwIfErrors();
    }

    /** Builds {@link Participant} values; not thread-safe. */
    public static final class Builder extends ImmutableParticipant.Builder {
        Builder() {}
    }
}
