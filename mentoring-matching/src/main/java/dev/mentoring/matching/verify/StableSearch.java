package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tries pair after pair, by mentee, and backtracks: every stable matching of any small market, whatever its ties and
 * quotas. A mentee who is done and would still like a mentor sets a limit: that mentor must end up full with nobody liked
 * less than her; a mentor who no longer can is the reason to turn back. Lower quotas are respected.
 */
final class StableSearch {
    private static final int NO_LIMIT = Integer.MAX_VALUE;
    private static final byte UNTRIED = 0;
    private static final byte TAKEN = 1;
    private static final byte LEFT = 2;

    private final Market market;
    private final RankTable table;
    private final Optional<Guarantee> notion;
    private final Steps steps;
    private final int[] menteeLoad;
    private final int[] mentorLoad;
    private final int[] limits;
    private final int[] limitsBefore;
    private final byte[] states;
    private final BitSet chosen = new BitSet();

    private StableSearch(Market market, Optional<Guarantee> notion, Steps steps) {
        this.market = market;
        this.table = RankTable.of(market);
        this.notion = notion;
        this.steps = steps;
        this.menteeLoad = new int[market.menteeCount()];
        this.mentorLoad = new int[market.mentorCount()];
        this.limits = new int[market.mentorCount()];
        this.limitsBefore = new int[market.pairCount()];
        this.states = new byte[market.pairCount()];
        Arrays.fill(limits, NO_LIMIT);
    }

    /** Shows every matching that is stable in this sense, or every matching at all, until one is accepted; returns whether one was. */
    static boolean any(Market market, Optional<Guarantee> notion, Steps steps, Predicate<BitSet> accept) {
        return new StableSearch(market, notion, steps).run(accept);
    }

    private boolean run(Predicate<BitSet> accept) {
        int pair = 0;
        while (pair >= 0) {
            steps.take(1);
            if (pair == states.length) {
                if (keepsMinima() && accept.test((BitSet) chosen.clone())) {
                    return true;
                }
                pair--;
            } else if (advance(pair)) {
                pair++;
            } else if (states[pair] == UNTRIED) {
                pair--;
            }
        }
        return false;
    }

    /** Puts a pair in its next state; returns whether the search may go on from there. */
    private boolean advance(int pair) {
        int mentee = market.menteeOf(pair);
        boolean lastOfRow = pair == market.rowEnd(mentee) - 1;
        if (lastOfRow && states[pair] != UNTRIED) {
            reopen(mentee);
        }
        if (states[pair] == TAKEN) {
            move(pair, -1);
        }
        if (states[pair] == LEFT) {
            states[pair] = UNTRIED;
            return false;
        }
        states[pair] = states[pair] == UNTRIED && mayTake(pair) ? TAKEN : LEFT;
        if (states[pair] == TAKEN) {
            move(pair, 1);
        }
        return !lastOfRow || close(mentee);
    }

    private void move(int pair, int places) {
        chosen.set(pair, places > 0);
        menteeLoad[market.menteeOf(pair)] += places;
        mentorLoad[market.mentorOf(pair)] += places;
    }

    private boolean mayTake(int pair) {
        int mentor = market.mentorOf(pair);
        return menteeLoad[market.menteeOf(pair)] < market.menteeMaximum(market.menteeOf(pair))
                && mentorLoad[mentor] < market.mentorMaximum(mentor)
                && table.mentorRank(pair) <= limits[mentor];
    }

    private void reopen(int mentee) {
        for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
            limits[market.mentorOf(pair)] = limitsBefore[pair];
        }
    }

    /** Sets the limits of a mentee who is done; returns whether all her mentors can still keep theirs. */
    private boolean close(int mentee) {
        int worst = 0;
        for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
            worst = chosen.get(pair) ? Math.max(worst, table.menteeRank(pair)) : worst;
        }
        boolean free = menteeLoad[mentee] < market.menteeMaximum(mentee);
        boolean possible = true;
        for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
            int mentor = market.mentorOf(pair);
            limitsBefore[pair] = limits[mentor];
            if (notion.isPresent()
                    && !chosen.get(pair)
                    && market.menteeMaximum(mentee) > 0
                    && market.mentorMaximum(mentor) > 0) {
                boolean gains = free || table.menteeRank(pair) < worst;
                boolean same = !gains && table.menteeRank(pair) == worst;
                limits[mentor] = Math.min(limits[mentor], limit(gains, same, table.mentorRank(pair)));
            }
            possible &= limits[mentor] == NO_LIMIT || canFill(mentor, mentee);
        }
        return possible;
    }

    private int limit(boolean gains, boolean same, int rank) {
        return switch (notion.orElseThrow()) {
            case WEAKLY_STABLE -> gains ? rank : NO_LIMIT;
            case STRONGLY_STABLE -> gains ? rank - 1 : same ? rank : NO_LIMIT;
            default -> gains || same ? rank - 1 : NO_LIMIT;
        };
    }

    private boolean canFill(int mentor, int lastMentee) {
        int possible = 0;
        for (int position = market.columnStart(mentor); position < market.columnEnd(mentor); position++) {
            steps.take(1);
            int pair = market.pairAt(position);
            boolean good = table.mentorRank(pair) <= limits[mentor];
            if (chosen.get(pair) && !good) {
                return false;
            }
            possible += good && (chosen.get(pair) || market.menteeOf(pair) > lastMentee) ? 1 : 0;
        }
        return possible >= market.mentorMaximum(mentor);
    }

    private boolean keepsMinima() {
        for (int mentee = 0; mentee < menteeLoad.length; mentee++) {
            if (menteeLoad[mentee] < market.menteeMinimum(mentee)) {
                return false;
            }
        }
        for (int mentor = 0; mentor < mentorLoad.length; mentor++) {
            if (mentorLoad[mentor] < market.mentorMinimum(mentor)) {
                return false;
            }
        }
        return true;
    }
}
