package dev.mentoring.matching.testkit;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Role;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.criterion.CompiledCriterion;
import dev.mentoring.matching.criterion.Criterion;
import java.time.LocalDate;

/**
 * A criterion among some people, to be asked what pairs gain by it. Immutable and thread-safe.
 *
 * <pre>{@code
 * CriterionCheck needs = CriterionCheck.of(new NeedsCoverage()).in(ada, max, nina);
 * needs.pair("ada", "max").menteeGains(10_000);
 * needs.pair("ada", "nina").menteeGainsLessThan(needs.pair("ada", "max"));
 * }</pre>
 *
 * <p>The date is 11 January 2027, and weekly hours are compared over four weeks, unless said otherwise.
 */
public final class CriterionCheck {
    private final Criterion criterion;
    private final Scene scene;

    private CriterionCheck(Criterion criterion, Scene scene) {
        this.criterion = criterion;
        this.scene = scene;
    }

    /**
     * {@return a check of a criterion, among nobody yet}
     *
     * @param criterion the criterion
     */
    public static CriterionCheck of(Criterion criterion) {
        return new CriterionCheck(criterion, Scene.of(ImmutableList.of()));
    }

    /**
     * {@return the same criterion among the people of a pool}
     *
     * @param pool the pool
     */
    public CriterionCheck in(ParticipantPool pool) {
        return new CriterionCheck(criterion, Scene.of(pool).on(scene.date()).over(scene.weeks()));
    }

    /**
     * {@return the same criterion among these people}
     *
     * @param people the people
     */
    public CriterionCheck in(Participant... people) {
        return in(Scene.of(ImmutableList.copyOf(people)).pool());
    }

    /**
     * {@return the same on another date}
     *
     * @param date the date of the match
     */
    public CriterionCheck on(LocalDate date) {
        return new CriterionCheck(criterion, scene.on(date));
    }

    /**
     * {@return the same with weekly hours compared over another number of weeks}
     *
     * @param weeks how many weeks; 1 or more
     */
    public CriterionCheck over(int weeks) {
        return new CriterionCheck(criterion, scene.over(weeks));
    }

    /**
     * {@return what a pair gains}
     *
     * @param mentee the id of the mentee
     * @param mentor the id of the mentor
     * @throws IllegalArgumentException when the pool has nobody with that id in that role
     * @throws AssertionError when a gain is neither unknown nor 0 to 10 000
     */
    public PairGain pair(String mentee, String mentor) {
        Candidates candidates = scene.candidates();
        return gain(
                candidates,
                criterion.compile(candidates),
                Scene.index(candidates, Role.MENTEE, mentee),
                Scene.index(candidates, Role.MENTOR, mentor));
    }

    /**
     * Checks what every criterion owes: gains in their range for all pairs, the same answers when compiled anew, and facts
     * for every pair without an exception.
     *
     * @return this check
     * @throws AssertionError when a pair shows otherwise
     */
    public CriterionCheck keepsItsPromises() {
        Candidates candidates = scene.candidates();
        CompiledCriterion first = criterion.compile(candidates);
        CompiledCriterion second = criterion.compile(candidates);
        for (int mentee = 0; mentee < candidates.mentees().size(); mentee++) {
            for (int mentor = 0; mentor < candidates.mentors().size(); mentor++) {
                PairGain gain = gain(candidates, first, mentee, mentor);
                PairGain again = gain(candidates, second, mentee, mentor);
                if (!gain.equals(again)) {
                    throw new AssertionError(gain.title() + ": expected the same gains when compiled anew, but found "
                            + again.gains() + " after " + gain.gains());
                }
            }
        }
        return this;
    }

    private PairGain gain(Candidates candidates, CompiledCriterion compiled, int mentee, int mentor) {
        return PairGain.of(
                Scene.title(criterion) + " for "
                        + candidates.mentees().get(mentee).id() + " and "
                        + candidates.mentors().get(mentor).id(),
                compiled.menteeGain(mentee, mentor),
                compiled.mentorGain(mentee, mentor),
                criterion.facts(candidates, mentee, mentor));
    }
}
