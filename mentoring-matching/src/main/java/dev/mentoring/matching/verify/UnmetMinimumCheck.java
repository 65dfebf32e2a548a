package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.UnmetMinimum;
import dev.mentoring.matching.certificate.UnmetMinimum.Shortfall;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.Optional;

/** Does a stable matching leave these people below their lower quotas, and are all lists strict where that is said? */
final class UnmetMinimumCheck {
    private UnmetMinimumCheck() {}

    static Optional<CounterExample> of(Market market, UnmetMinimum certificate) {
        for (Pair pair : certificate.pairs()) {
            int mentee = market.menteeIndex(pair.mentee());
            int mentor = market.mentorIndex(pair.mentor());
            if (mentee < 0 || mentor < 0 || market.find(mentee, mentor) < 0) {
                return wrong("pairs", pair);
            }
        }
        CheckedMatching matching = CheckedMatching.of(market, Matching.of(market, "", certificate.pairs()));
        if (matching.matched.cardinality() < certificate.pairs().size() || !keepsMaxima(matching)) {
            return wrong("pairs", certificate.pairs());
        }
        if (certificate.strict() != StableMatchings.isStrict(matching)) {
            return wrong("strict", certificate.strict());
        }
        return StabilityCheck.of(matching, Guarantee.WEAKLY_STABLE)
                .or(() -> certificate.shortfalls().stream()
                        .filter(shortfall -> !isShort(matching, shortfall))
                        .findFirst()
                        .flatMap(shortfall -> wrong("shortfalls", shortfall.id())));
    }

    private static boolean keepsMaxima(CheckedMatching matching) {
        for (int mentee = 0; mentee < matching.menteeLoad.length; mentee++) {
            if (matching.menteeLoad[mentee] > matching.market.menteeMaximum(mentee)) {
                return false;
            }
        }
        for (int mentor = 0; mentor < matching.mentorLoad.length; mentor++) {
            if (matching.mentorLoad[mentor] > matching.market.mentorMaximum(mentor)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShort(CheckedMatching matching, Shortfall shortfall) {
        Market market = matching.market;
        boolean ofMentees = shortfall.side() == Side.MENTEE;
        int person = ofMentees ? market.menteeIndex(shortfall.id()) : market.mentorIndex(shortfall.id());
        if (person < 0) {
            return false;
        }
        int load = ofMentees ? matching.menteeLoad[person] : matching.mentorLoad[person];
        int minimum = ofMentees ? market.menteeMinimum(person) : market.mentorMinimum(person);
        return shortfall.reached() == load && shortfall.minimum() == minimum && load < minimum;
    }

    private static Optional<CounterExample> wrong(String member, Object about) {
        return Optional.of(new CounterExample.WrongStep(member, 0, about.toString()));
    }
}
