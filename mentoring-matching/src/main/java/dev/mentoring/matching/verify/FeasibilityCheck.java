package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Matching;
import java.util.Collections;
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

    static Finding of(Market market, Matching matching) {
        Problems found = new FeasibilityCheck(market, matching).run();
        return found.isEmpty()
                ? Finding.holds(BasicClaim.FEASIBLE)
                : Finding.fails(BasicClaim.FEASIBLE, new CounterExample.Infeasibility(found));
    }

    private Problems run() {
        for (int i = 0; i < matching.pairs().size(); i++) {
            checkPair(i);
        }
        checkSide(
                "unmatchedMentees",
                market.menteeIds(),
                menteeLoad,
                market::menteeMinimum,
                market::menteeMaximum,
                matching.unmatchedMentees());
        checkSide(
                "unmatchedMentors",
                market.mentorIds(),
                mentorLoad,
                market::mentorMinimum,
                market::mentorMaximum,
                matching.unmatchedMentors());
        return problems.build();
    }

    private void checkPair(int index) {
        Pair pair = matching.pairs().get(index);
        String place = "/pairs/" + index;
        int mentee = market.menteeIndex(pair.mentee());
        int mentor = market.mentorIndex(pair.mentor());
        if (mentee < 0) {
            error("unknown-in-matching", place + "/mentee", pair.mentee());
        } else {
            menteeLoad[mentee]++;
        }
        if (mentor < 0) {
            error("unknown-in-matching", place + "/mentor", pair.mentor());
        } else {
            mentorLoad[mentor]++;
        }
        if (mentee >= 0 && mentor >= 0 && market.find(mentee, mentor) < 0) {
            error("unacceptable-pair", place, pair.mentee(), pair.mentor());
        }
        if (index > 0 && pair.equals(matching.pairs().get(index - 1))) {
            error("pair-twice", place, pair.mentee(), pair.mentor());
        }
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
