package dev.mentoring.matching.algorithm.profile;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.market.Market;
import java.util.BitSet;

/** The first and second choices of which a popular matching consists, by the theorems that {@link Popular} names. */
final class PopularChoices {
    private final Market market;
    private final BitSet firstChoices = new BitSet();
    private final BitSet matchedFirstChoices;
    private final OpenMentors open;
    private final BitSet allowed = new BitSet();
    private final BitSet demanding = new BitSet();

    PopularChoices(Market market, SolveContext context) {
        this.market = market;
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            addBest(mentee, false, firstChoices);
        }
        matchedFirstChoices = new PairSelection(market, firstChoices, pair -> 1, context).matched();
        open = new OpenMentors(market, firstChoices, matchedFirstChoices);
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            allow(mentee);
        }
    }

    /** Adds the pairs of a mentee with the best of its mentors who have a place, or of its open mentors. */
    private void addBest(int mentee, boolean openOnly, BitSet best) {
        int bestRank = Integer.MAX_VALUE;
        boolean any = false;
        for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
            if (isChoice(pair, openOnly)) {
                bestRank = Math.min(bestRank, market.menteeRank(pair));
                any = true;
            }
        }
        for (int pair = market.rowStart(mentee); any && pair < market.rowEnd(mentee); pair++) {
            if (isChoice(pair, openOnly) && market.menteeRank(pair) == bestRank) {
                best.set(pair);
            }
        }
    }

    private boolean isChoice(int pair, boolean openOnly) {
        int mentor = market.mentorOf(pair);
        return openOnly ? open.isOpen(mentor) : market.mentorMaximum(mentor) > 0;
    }

    /** The best open mentors alone where they are first choices, for then one of them is needed; else first choices too. */
    private void allow(int mentee) {
        addBest(mentee, true, allowed);
        int start = market.rowStart(mentee);
        int second = allowed.nextSetBit(start);
        boolean listsOpen = second >= 0 && second < market.rowEnd(mentee);
        demanding.set(mentee, listsOpen);
        if (!listsOpen || !firstChoices.get(second)) {
            for (int pair = start; pair < market.rowEnd(mentee); pair++) {
                allowed.set(pair, allowed.get(pair) || firstChoices.get(pair));
            }
        }
    }

    /** {@return a matching of first choices, as many as can be} */
    BitSet matchedFirstChoices() {
        return matchedFirstChoices;
    }

    /** {@return the open mentors} */
    OpenMentors open() {
        return open;
    }

    /** {@return the open mentors, found by a matching with as many first choices} */
    OpenMentors openBy(BitSet matched) {
        BitSet first = (BitSet) matched.clone();
        first.and(firstChoices);
        return new OpenMentors(market, firstChoices, first);
    }

    /** {@return the pairs that a popular matching may have} */
    BitSet allowed() {
        return allowed;
    }

    /** {@return the allowed pairs of those mentees whom every popular matching places} */
    BitSet allowedOfDemanding() {
        BitSet pairs = new BitSet();
        allowed.stream().filter(this::isOfDemanding).forEach(pairs::set);
        return pairs;
    }

    boolean isOfDemanding(int pair) {
        return demanding.get(market.menteeOf(pair));
    }

    /** {@return how many mentees every popular matching places} */
    int demanding() {
        return demanding.cardinality();
    }

    /** {@return the mentees whom every popular matching places, by index} */
    BitSet demandingMentees() {
        return demanding;
    }

    /** {@return whether the mentor of a pair must have all places filled with first choices} */
    boolean isOfClosed(int pair) {
        return !open.isOpen(market.mentorOf(pair));
    }
}
