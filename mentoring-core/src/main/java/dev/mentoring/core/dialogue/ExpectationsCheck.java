package dev.mentoring.core.dialogue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.stream.Stream;

/**
 * What the two expect, compared after the second meeting, when expectations that are not met can still be talked about (unfulfilled
 * expectations are among the reasons why relationships end early: Spencer, 2007).
 *
 * @param mentee the positions of the mentee, from 1 (first pole) to 5 (last pole)
 * @param mentor the positions of the mentor
 */
public record ExpectationsCheck(
        ImmutableMap<ExpectationTopic, Integer> mentee, ImmutableMap<ExpectationTopic, Integer> mentor) {
    /** From how many positions apart two expectations are a mismatch. */
    public static final int MISMATCH_FROM = 2;

    private static final int LAST = 5;

    /**
     * Checks the positions.
     *
     * @param mentee the positions of the mentee, from 1 (first pole) to 5 (last pole)
     * @param mentor the positions of the mentor
     * @throws InvalidInputException with code {@code expectation-position} for each one off the scale
     */
    public ExpectationsCheck {
        requireNonNull(mentee);
        requireNonNull(mentor);
        Problems.Builder problems = Problems.builder();
        check("mentee", mentee, problems);
        check("mentor", mentor, problems);
        problems.build().throwIfErrors();
    }

    private static void check(
            String field, ImmutableMap<ExpectationTopic, Integer> positions, Problems.Builder problems) {
        positions.forEach((topic, position) -> {
            if (position < 1 || position > LAST) {
                Place place = Place.field("expectations-check", topic.code(), field);
                problems.error(DialogueTexts.CATALOGUE, "expectation-position", place, position, topic);
            }
        });
    }

    /** {@return the topics on which the two lie far apart, the farthest first, then in the order of the enum} */
    public ImmutableList<ExpectationMismatch> mismatches() {
        return answeredByBoth()
                .map(topic -> new ExpectationMismatch(topic, position(mentee, topic), position(mentor, topic)))
                .filter(mismatch -> mismatch.distance() >= MISMATCH_FROM)
                .sorted(Comparator.comparingInt(ExpectationMismatch::distance)
                        .reversed()
                        .thenComparing(ExpectationMismatch::topic))
                .collect(toImmutableList());
    }

    /** {@return the topics that one of the two, or both, have not answered; nothing is concluded from them} */
    public ImmutableSet<ExpectationTopic> unanswered() {
        return Sets.immutableEnumSet(Sets.difference(
                EnumSet.allOf(ExpectationTopic.class), answeredByBoth().collect(toImmutableSet())));
    }

    private Stream<ExpectationTopic> answeredByBoth() {
        return Sets.intersection(mentee.keySet(), mentor.keySet()).stream();
    }

    private static int position(ImmutableMap<ExpectationTopic, Integer> positions, ExpectationTopic topic) {
        return requireNonNull(positions.get(topic));
    }
}
