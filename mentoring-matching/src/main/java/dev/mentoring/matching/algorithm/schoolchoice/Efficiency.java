package dev.mentoring.matching.algorithm.schoolchoice;

import dev.mentoring.matching.market.Market;

/**
 * Is a matching Pareto-efficient for mentees with strict preferences and at most one place each? It is when nobody would
 * rather have a free place, and no cycle of mentees would rather have each other's places: when the graph with an edge
 * from each mentor to every other whom one of its mentees likes better has no cycle. Linear in the pairs.
 */
final class Efficiency {
    private final Market market;
    private final int[] assigned;
    private final int[] loads;
    private final int[] starts;
    private final int[] members;

    private Efficiency(Market market, int[] assigned) {
        this.market = market;
        this.assigned = assigned;
        this.loads = new int[market.mentorCount()];
        for (int pair : assigned) {
            if (pair >= 0) {
                loads[market.mentorOf(pair)]++;
            }
        }
        this.starts = new int[loads.length + 1];
        for (int mentor = 0; mentor < loads.length; mentor++) {
            starts[mentor + 1] = starts[mentor] + loads[mentor];
        }
        this.members = new int[starts[loads.length]];
        int[] free = starts.clone();
        for (int mentee = 0; mentee < assigned.length; mentee++) {
            if (assigned[mentee] >= 0) {
                members[free[market.mentorOf(assigned[mentee])]++] = mentee;
            }
        }
    }

    /**
     * {@return whether it is}
     *
     * @param assigned the pair of each mentee, or -1
     */
    static boolean isPareto(Market market, int[] assigned) {
        Efficiency efficiency = new Efficiency(market, assigned);
        return !efficiency.wastes() && !efficiency.hasCycle();
    }

    private boolean prefers(int mentee, int pair) {
        return assigned[mentee] < 0 || market.menteeRank(pair) < market.menteeRank(assigned[mentee]);
    }

    private boolean wastes() {
        for (int mentee = 0; mentee < assigned.length; mentee++) {
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                int mentor = market.mentorOf(pair);
                if (loads[mentor] < market.mentorMaximum(mentor) && prefers(mentee, pair)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes away mentors whom nobody left likes better (Kahn 1962); whoever remains is on a cycle or behind one. */
    private boolean hasCycle() {
        int[] wishes = new int[loads.length];
        for (int mentee : members) {
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                wishes[market.mentorOf(pair)] += prefers(mentee, pair) ? 1 : 0;
            }
        }
        int[] unwanted = new int[loads.length];
        int size = 0;
        for (int mentor = 0; mentor < loads.length; mentor++) {
            if (wishes[mentor] == 0) {
                unwanted[size++] = mentor;
            }
        }
        for (int i = 0; i < size; i++) {
            for (int place = starts[unwanted[i]]; place < starts[unwanted[i] + 1]; place++) {
                int mentee = members[place];
                for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                    int mentor = market.mentorOf(pair);
                    if (prefers(mentee, pair) && --wishes[mentor] == 0) {
                        unwanted[size++] = mentor;
                    }
                }
            }
        }
        return size < loads.length;
    }
}
