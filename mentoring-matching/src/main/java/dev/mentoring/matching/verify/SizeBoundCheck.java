package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.BoundReason;
import dev.mentoring.matching.certificate.SizeBound;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Optional;

/** Is this weakly stable, of the size stated, and does the cover bound the size? A bound by search is searched again. */
final class SizeBoundCheck {
    private SizeBoundCheck() {}

    static Optional<CounterExample> of(CheckedMatching matching, SizeBound bound) {
        int size = matching.matched.cardinality();
        if (size != bound.size()) {
            return Optional.of(new CounterExample.WrongNumber("size", bound.size(), size));
        }
        return StabilityCheck.of(matching, Guarantee.WEAKLY_STABLE).or(() -> checkBound(matching, bound));
    }

    private static Optional<CounterExample> checkBound(CheckedMatching matching, SizeBound bound) {
        if (bound.reason() == BoundReason.COVER) {
            return checkCover(matching.market, bound);
        }
        if (bound.reason() == BoundReason.THEOREM) {
            return bound.bound() == 3 * bound.size() / 2
                    ? LargestStableCheck.of(matching, Guarantee.TWO_THIRDS_OF_MAXIMUM_WEAKLY_STABLE)
                    : Optional.of(new CounterExample.WrongNumber("bound", bound.bound(), 3 * bound.size() / 2));
        }
        if (bound.bound() > bound.size()) {
            throw new UndecidedException("search");
        }
        return LargestStableCheck.of(matching, Guarantee.MAXIMUM_WEAKLY_STABLE);
    }

    private static Optional<CounterExample> checkCover(Market market, SizeBound bound) {
        boolean[] mentees = new boolean[market.menteeCount()];
        boolean[] mentors = new boolean[market.mentorCount()];
        long places = 0;
        for (String id : bound.mentees()) {
            int mentee = market.menteeIndex(id);
            if (mentee < 0 || mentees[mentee]) {
                return Optional.of(new CounterExample.WrongStep("mentees", 0, id));
            }
            mentees[mentee] = true;
            places += Math.min(market.menteeMaximum(mentee), market.rowEnd(mentee) - market.rowStart(mentee));
        }
        for (String id : bound.mentors()) {
            int mentor = market.mentorIndex(id);
            if (mentor < 0 || mentors[mentor]) {
                return Optional.of(new CounterExample.WrongStep("mentors", 0, id));
            }
            mentors[mentor] = true;
            places += Math.min(market.mentorMaximum(mentor), market.columnEnd(mentor) - market.columnStart(mentor));
        }
        for (int pair = 0; pair < market.pairCount(); pair++) {
            if (!mentees[market.menteeOf(pair)] && !mentors[market.mentorOf(pair)]) {
                return Optional.of(new CounterExample.WrongStep(
                        "mentees", 0, CheckedMatching.named(market, pair).toString()));
            }
        }
        return places == bound.bound()
                ? Optional.empty()
                : Optional.of(new CounterExample.WrongNumber("bound", bound.bound(), places));
    }
}
