package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Couple;
import dev.mentoring.matching.market.JointChoice;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Matching;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Is this a matching of this market at all? */
final class FeasibilityCheck {
    private final Market market;
    private final Matching matching;
    private final Problems.Builder problems = Problems.builder();
    private final int[] menteeLoad;
    private final int[] mentorLoad;

    private FeasibilityCheck(Market market, Matching matching) {
        this.market = market;
        this.matching = matching;
        this.menteeLoad = new int[market.menteeCount()];
        this.mentorLoad = new int[market.mentorCount()];
    }

    static Optional<CounterExample> of(Market market, Matching matching) {
        FeasibilityCheck check = new FeasibilityCheck(market, matching);
        for (int i = 0; i < matching.pairs().size(); i++) {
            check.checkPair(i);
        }
        check.checkSide(
                "unmatchedMentees",
                market.menteeIds(),
                check.menteeLoad,
                market::menteeMinimum,
                market::menteeMaximum,
                matching.unmatchedMentees());
        check.checkSide(
                "unmatchedMentors",
                market.mentorIds(),
                check.mentorLoad,
                market::mentorMinimum,
                market::mentorMaximum,
                matching.unmatchedMentors());
        market.couples().forEach(check::checkCouple);
        return result(check.problems);
    }

    static Optional<CounterExample> of(ProjectMarket project, Matching matching) {
        Market choices = project.choices();
        FeasibilityCheck check = new FeasibilityCheck(choices, matching);
        int[] offererLoad = new int[project.mentorCount()];
        for (int i = 0; i < matching.pairs().size(); i++) {
            check.checkTopicPair(project, offererLoad, i);
        }
        check.checkSide(
                "unmatchedMentees",
                choices.menteeIds(),
                check.menteeLoad,
                choices::menteeMinimum,
                choices::menteeMaximum,
                matching.unmatchedMentees());
        check.checkSide(
                "unmatchedMentors",
                project.mentorIds(),
                offererLoad,
                mentor -> 0,
                project::mentorMaximum,
                matching.unmatchedMentors());
        for (int topic = 0; topic < project.topicCount(); topic++) {
            if (check.mentorLoad[topic] > project.topicMaximum(topic)) {
                check.error(
                        "above-maximum",
                        "/pairs",
                        choices.mentorIds().get(topic),
                        check.mentorLoad[topic],
                        project.topicMaximum(topic));
            }
        }
        return result(check.problems);
    }

    static Optional<CounterExample> result(Problems.Builder problems) {
        Problems found = problems.build();
        return found.isEmpty() ? Optional.empty() : Optional.of(new CounterExample.Infeasibility(found));
    }

    private void checkPair(int index) {
        Pair pair = matching.pairs().get(index);
        String place = "/pairs/" + index;
        int mentee = known(market.menteeIndex(pair.mentee()), place + "/mentee", pair.mentee(), menteeLoad);
        int mentor = known(market.mentorIndex(pair.mentor()), place + "/mentor", pair.mentor(), mentorLoad);
        if (pair.topic().isPresent()) {
            error("unknown-in-matching", place + "/topic", pair.topic().get());
        }
        if (mentee >= 0 && mentor >= 0 && market.find(mentee, mentor) < 0) {
            error("unacceptable-pair", place, pair.mentee(), pair.mentor());
        }
        checkRepetition(index);
    }

    private void checkTopicPair(ProjectMarket project, int[] offererLoad, int index) {
        Pair pair = matching.pairs().get(index);
        String place = "/pairs/" + index;
        int mentee = known(market.menteeIndex(pair.mentee()), place + "/mentee", pair.mentee(), menteeLoad);
        int mentor = known(project.mentorIndex(pair.mentor()), place + "/mentor", pair.mentor(), offererLoad);
        if (pair.topic().isEmpty()) {
            error("topic-missing", place, pair.mentee(), pair.mentor());
        } else {
            String id = pair.topic().get();
            int topic = known(market.mentorIndex(id), place + "/topic", id, mentorLoad);
            if (topic >= 0 && mentor >= 0 && project.mentorOf(topic) != mentor) {
                error("topic-of-another", place + "/topic", id, pair.mentor());
            }
            if (mentee >= 0 && topic >= 0 && market.find(mentee, topic) < 0) {
                error("unacceptable-pair", place, pair.mentee(), id);
            }
        }
        checkRepetition(index);
    }

    private int known(int index, String pointer, String id, int[] load) {
        if (index < 0) {
            error("unknown-in-matching", pointer, id);
        } else {
            load[index]++;
        }
        return index;
    }

    private void checkRepetition(int index) {
        Pair pair = matching.pairs().get(index);
        if (index > 0 && pair.equals(matching.pairs().get(index - 1))) {
            error("pair-twice", "/pairs/" + index, pair.mentee(), pair.mentor());
        }
    }

    /** A couple is placed as in one of its joint choices, or not at all. */
    private void checkCouple(Couple couple) {
        Optional<String> first = mentorOf(couple.first());
        Optional<String> second = mentorOf(couple.second());
        boolean placed = first.isPresent() || second.isPresent();
        if (placed && !couple.preferences().contains(new JointChoice(first, second))) {
            error("unacceptable-joint-choice", "/pairs", couple.first(), couple.second());
        }
    }

    private Optional<String> mentorOf(String mentee) {
        return matching.pairs().stream()
                .filter(pair -> pair.mentee().equals(mentee))
                .map(Pair::mentor)
                .findFirst();
    }

    private void checkSide(
            String member,
            ImmutableList<String> ids,
            int[] load,
            IntUnaryOperator minimum,
            IntUnaryOperator maximum,
            Set<String> unmatched) {
        for (int i = 0; i < load.length; i++) {
            String id = ids.get(i);
            if (load[i] > maximum.applyAsInt(i)) {
                error("above-maximum", "/pairs", id, load[i], maximum.applyAsInt(i));
            }
            if (load[i] < minimum.applyAsInt(i)) {
                error("below-minimum", "/pairs", id, load[i], minimum.applyAsInt(i));
            }
            if (load[i] == 0 && !unmatched.contains(id)) {
                error("not-listed-unmatched", "/" + member, id);
            }
            if (load[i] > 0 && unmatched.contains(id)) {
                error("listed-unmatched", "/" + member, id);
            }
        }
        for (String id : unmatched) {
            if (Collections.binarySearch(ids, id) < 0) {
                error("unknown-in-matching", "/" + member, id);
            }
        }
    }

    private void error(String code, String pointer, Object... arguments) {
        problems.error(MatchingTexts.CATALOGUE, code, Place.pointer(pointer), arguments);
    }
}
