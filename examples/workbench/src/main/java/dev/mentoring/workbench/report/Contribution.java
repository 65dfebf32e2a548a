package dev.mentoring.workbench.report;

import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.plan.PlannedPair;
import dev.mentoring.matching.plan.ScorePart;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one criterion adds to the score of a pair, from both sides.
 *
 * @param name the name of the criterion
 * @param label what it looks at
 * @param mentee the mentee’s part, if there is one
 * @param mentor the mentor’s part, if there is one
 */
record Contribution(String name, BilingualText label, Optional<ScorePart> mentee, Optional<ScorePart> mentor) {
    /** {@return the contributions to a pair, in the order of its parts} */
    static List<Contribution> of(PlannedPair pair) {
        Map<String, Contribution> byName = new LinkedHashMap<>();
        for (ScorePart part : pair.parts()) {
            Contribution before = byName.getOrDefault(
                    part.name(), new Contribution(part.name(), part.label(), Optional.empty(), Optional.empty()));
            byName.put(part.name(), before.with(part));
        }
        return List.copyOf(byName.values());
    }

    private Contribution with(ScorePart part) {
        return part.side() == Role.MENTEE
                ? new Contribution(name, label, Optional.of(part), mentor)
                : new Contribution(name, label, mentee, Optional.of(part));
    }

    /** {@return what both sides add} */
    int points() {
        return points(mentee) + points(mentor);
    }

    static int points(Optional<ScorePart> part) {
        return part.map(ScorePart::points).orElse(0);
    }

    /** {@return whether a side’s answer is missing} */
    boolean hasUnknown() {
        return isUnknown(mentee) || isUnknown(mentor);
    }

    private static boolean isUnknown(Optional<ScorePart> part) {
        return part.filter(known -> known.gain().isEmpty()).isPresent();
    }

    /** {@return the criterion by which both sides gain least, among those that weigh something and are known} */
    static Optional<Contribution> weakest(List<Contribution> contributions) {
        return contributions.stream()
                .filter(contribution -> contribution.weight() > 0 && contribution.knownSides() > 0)
                .min(Comparator.comparingInt(Contribution::meanGain).thenComparingInt(weighed -> -weighed.weight()));
    }

    private int weight() {
        return Math.max(
                mentee.map(ScorePart::weight).orElse(0),
                mentor.map(ScorePart::weight).orElse(0));
    }

    private int knownSides() {
        return (gain(mentee) < 0 ? 0 : 1) + (gain(mentor) < 0 ? 0 : 1);
    }

    private int meanGain() {
        return (Math.max(0, gain(mentee)) + Math.max(0, gain(mentor))) / knownSides();
    }

    private static int gain(Optional<ScorePart> part) {
        return part.map(known -> known.gain().orElse(-1)).orElse(-1);
    }
}
