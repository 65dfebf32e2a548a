package dev.mentoring.matching.candidate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.mentoring.core.availability.TimeWindow;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.OptionalInt;

/**
 * Everybody who may be matched in one run. Mentees and mentors are numbered from 0 in the order of their ids; a person
 * with both roles is on both sides. Immutable and thread-safe.
 */
public final class Candidates {
    private final ParticipantPool pool;
    private final LocalDate date;
    private final TimeWindow window;
    private final int hoursPerRelationship;
    private final ImmutableList<Participant> mentees;
    private final ImmutableList<Participant> mentors;
    private final int[] menteePlaces;
    private final int[] mentorPlaces;

    private Candidates(ParticipantPool pool, LocalDate date, TimeWindow window, int hoursPerRelationship) {
        this.pool = pool;
        this.date = date;
        this.window = window;
        this.hoursPerRelationship = hoursPerRelationship;
        this.mentees = pool.with(Role.MENTEE);
        this.mentors = pool.with(Role.MENTOR);
        this.menteePlaces = places(mentees, Role.MENTEE);
        this.mentorPlaces = places(mentors, Role.MENTOR);
    }

    /**
     * {@return the candidates of a pool}
     *
     * @param pool everybody
     * @param date the date at which reporting lines and exclusions are looked at
     * @param window the time over which weekly hours are compared
     * @param hoursPerRelationship the hours a month that one relationship takes; 1 or more
     */
    public static Candidates of(ParticipantPool pool, LocalDate date, TimeWindow window, int hoursPerRelationship) {
        checkArgument(hoursPerRelationship >= 1, "a relationship takes time, not %s hours", hoursPerRelationship);
        return new Candidates(pool, date, window, hoursPerRelationship);
    }

    private int[] places(ImmutableList<Participant> side, Role role) {
        return side.stream()
                .mapToInt(person -> person.capacity(role).places(hoursPerRelationship))
                .toArray();
    }

    /** {@return the pool they come from} */
    public ParticipantPool pool() {
        return pool;
    }

    /** {@return the date at which reporting lines and exclusions are looked at} */
    public LocalDate date() {
        return date;
    }

    /** {@return the time over which weekly hours are compared} */
    public TimeWindow window() {
        return window;
    }

    /** {@return the mentees, in the order of their ids} */
    public ImmutableList<Participant> mentees() {
        return mentees;
    }

    /** {@return the mentors, in the order of their ids} */
    public ImmutableList<Participant> mentors() {
        return mentors;
    }

    /**
     * {@return how many more mentors a mentee may have}
     *
     * @param mentee the index of the mentee
     */
    public int menteePlaces(int mentee) {
        return menteePlaces[mentee];
    }

    /**
     * {@return how many more mentees a mentor can take on}
     *
     * @param mentor the index of the mentor
     */
    public int mentorPlaces(int mentor) {
        return mentorPlaces[mentor];
    }

    /**
     * {@return the index of a mentee, if there is one with this id}
     *
     * @param id the id
     */
    public OptionalInt menteeIndex(ParticipantId id) {
        return index(mentees, id);
    }

    /**
     * {@return the index of a mentor, if there is one with this id}
     *
     * @param id the id
     */
    public OptionalInt mentorIndex(ParticipantId id) {
        return index(mentors, id);
    }

    private static OptionalInt index(ImmutableList<Participant> side, ParticipantId id) {
        int index = Collections.binarySearch(Lists.transform(side, Participant::id), id, Comparator.naturalOrder());
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    @Override
    public String toString() {
        return mentees.size() + " mentees with "
                + Arrays.stream(menteePlaces).asLongStream().sum() + " places and " + mentors.size() + " mentors with "
                + Arrays.stream(mentorPlaces).asLongStream().sum();
    }
}
