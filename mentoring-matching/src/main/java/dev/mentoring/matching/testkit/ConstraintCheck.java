package dev.mentoring.matching.testkit;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Role;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.constraint.Constraint;
import java.time.LocalDate;

/**
 * A constraint among some people, to be asked what it says of pairs. Immutable and thread-safe.
 *
 * <pre>{@code
 * ConstraintCheck.of(new SameTeam()).in(ada, max).pair("ada", "max").isForbidden();
 * }</pre>
 *
 * <p>The date is 11 January 2027, and weekly hours are compared over four weeks, unless said otherwise.
 */
public final class ConstraintCheck {
    private final Constraint constraint;
    private final Scene scene;

    private ConstraintCheck(Constraint constraint, Scene scene) {
        this.constraint = constraint;
        this.scene = scene;
    }

    /**
     * {@return a check of a constraint, among nobody yet}
     *
     * @param constraint the constraint
     */
    public static ConstraintCheck of(Constraint constraint) {
        return new ConstraintCheck(constraint, Scene.of(ImmutableList.of()));
    }

    /**
     * {@return the same constraint among the people of a pool}
     *
     * @param pool the pool
     */
    public ConstraintCheck in(ParticipantPool pool) {
        return new ConstraintCheck(constraint, Scene.of(pool).on(scene.date()).over(scene.weeks()));
    }

    /**
     * {@return the same constraint among these people}
     *
     * @param people the people
     */
    public ConstraintCheck in(Participant... people) {
        return in(Scene.of(ImmutableList.copyOf(people)).pool());
    }

    /**
     * {@return the same on another date}
     *
     * @param date the date of the match
     */
    public ConstraintCheck on(LocalDate date) {
        return new ConstraintCheck(constraint, scene.on(date));
    }

    /**
     * {@return the same with weekly hours compared over another number of weeks}
     *
     * @param weeks how many weeks; 1 or more
     */
    public ConstraintCheck over(int weeks) {
        return new ConstraintCheck(constraint, scene.over(weeks));
    }

    /**
     * {@return what the constraint says of a pair}
     *
     * @param mentee the id of the mentee
     * @param mentor the id of the mentor
     * @throws IllegalArgumentException when the pool has nobody with that id in that role
     */
    public PairVerdict pair(String mentee, String mentor) {
        Candidates candidates = scene.candidates();
        return new PairVerdict(
                Scene.title(constraint) + " for " + mentee + " and " + mentor,
                constraint
                        .compile(candidates)
                        .judge(
                                Scene.index(candidates, Role.MENTEE, mentee),
                                Scene.index(candidates, Role.MENTOR, mentor)));
    }
}
