package dev.mentoring.matching.algorithm.couples;

import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Side;
import java.util.Arrays;

/**
 * Who is where for now, and who would rather be elsewhere; not thread-safe. The definition of a block is that of {@link
 * StableCouples}.
 */
final class Placement {
    private static final int NONE = Applicants.NONE;

    private final Applicants applicants;
    private final Market market;
    private final Lottery lottery;

    /** The option that each applicant has. */
    final int[] chosen;

    private final int[] starts;
    private final int[] members;
    private final int[] loads;

    Placement(Applicants applicants, Lottery lottery) {
        this.applicants = applicants;
        this.market = applicants.market;
        this.lottery = lottery;
        this.chosen = new int[applicants.count];
        Arrays.fill(chosen, NONE);
        this.loads = new int[market.mentorCount()];
        this.starts = new int[market.mentorCount() + 1];
        for (int mentor = 0; mentor < loads.length; mentor++) {
            int degree = market.columnEnd(mentor) - market.columnStart(mentor);
            // Two more than there are places, for a couple that comes before others go.
            starts[mentor + 1] = starts[mentor] + Math.min(market.mentorMaximum(mentor), degree) + 2;
        }
        this.members = new int[starts[loads.length]];
    }

    int load(int mentor) {
        return loads[mentor];
    }

    boolean isFull(int mentor) {
        return loads[mentor] >= market.mentorMaximum(mentor);
    }

    void place(int applicant, int option) {
        chosen[applicant] = option;
        join(applicants.first[option]);
        join(applicants.second[option]);
    }

    private void join(int pair) {
        if (pair != NONE) {
            int mentor = market.mentorOf(pair);
            members[starts[mentor] + loads[mentor]++] = pair;
        }
    }

    void withdraw(int applicant) {
        int option = chosen[applicant];
        chosen[applicant] = NONE;
        leave(applicants.first[option]);
        leave(applicants.second[option]);
    }

    private void leave(int pair) {
        if (pair != NONE) {
            int mentor = market.mentorOf(pair);
            int place = starts[mentor];
            while (members[place] != pair) {
                place++;
            }
            members[place] = members[starts[mentor] + --loads[mentor]];
        }
    }

    /** {@return whether the places of an option would hold its applicant beside those who have places already} */
    boolean fits(int option) {
        int one = applicants.first[option];
        int other = applicants.second[option];
        if (one != NONE && other != NONE && market.mentorOf(one) == market.mentorOf(other)) {
            return loads[market.mentorOf(one)] + 2 <= market.mentorMaximum(market.mentorOf(one));
        }
        return (one == NONE || !isFull(market.mentorOf(one))) && (other == NONE || !isFull(market.mentorOf(other)));
    }

    /**
     * {@return the first option with which an applicant blocks, or none}
     *
     * @param complete whether free places count; if not, an option is returned only when it blocks however the free
     *     places are filled
     */
    int blocking(int applicant, boolean complete) {
        for (int option = applicants.starts[applicant];
                option < applicants.starts[applicant + 1] && applicants.prefers(option, chosen[applicant]);
                option++) {
            if (isOpen(applicant, option, complete)) {
                return option;
            }
        }
        return NONE;
    }

    private boolean isOpen(int applicant, int option, boolean complete) {
        int has = chosen[applicant];
        int one = applicants.first[option];
        int other = applicants.second[option];
        boolean oneStays = one == (has == NONE ? NONE : applicants.first[has]);
        boolean otherStays = other == (has == NONE ? NONE : applicants.second[has]);
        if (!oneStays
                && !otherStays
                && one != NONE
                && other != NONE
                && market.mentorOf(one) == market.mentorOf(other)) {
            return bothWouldBeTaken(one, other, complete);
        }
        return (one == NONE || oneStays || wouldBeTaken(one, otherStays ? other : NONE, complete))
                && (other == NONE || otherStays || wouldBeTaken(other, oneStays ? one : NONE, complete));
    }

    /** {@return whether the mentor of a pair has a free place or prefers its mentee to a member other than the partner} */
    private boolean wouldBeTaken(int pair, int partner, boolean complete) {
        int mentor = market.mentorOf(pair);
        if (complete && !isFull(mentor)) {
            return true;
        }
        int rank = market.mentorRank(pair);
        for (int place = starts[mentor]; place < starts[mentor] + loads[mentor]; place++) {
            if (members[place] != partner && rank < market.mentorRank(members[place])) {
                return true;
            }
        }
        return false;
    }

    private boolean bothWouldBeTaken(int one, int other, boolean complete) {
        int mentor = market.mentorOf(one);
        int free = complete ? Math.max(0, market.mentorMaximum(mentor) - loads[mentor]) : 0;
        int better = Math.min(market.mentorRank(one), market.mentorRank(other));
        int worse = Math.max(market.mentorRank(one), market.mentorRank(other));
        long worst = Long.MIN_VALUE;
        long nextWorst = Long.MIN_VALUE;
        for (int place = starts[mentor]; place < starts[mentor] + loads[mentor]; place++) {
            long rank = market.mentorRank(members[place]);
            nextWorst = Math.max(nextWorst, Math.min(rank, worst));
            worst = Math.max(worst, rank);
        }
        return switch (free) {
            case 0 -> worse < worst && better < nextWorst;
            case 1 -> better < worst;
            default -> true;
        };
    }

    /** {@return the applicant whom a mentor with too many gives up: the one it likes least besides one who just came} */
    int worstBeside(int mentor, int newcomer) {
        int worst = NONE;
        for (int place = starts[mentor]; place < starts[mentor] + loads[mentor]; place++) {
            int pair = members[place];
            if (applicants.applicantOf[market.menteeOf(pair)] != newcomer
                    && (worst == NONE || isWorse(mentor, pair, worst))) {
                worst = pair;
            }
        }
        return applicants.applicantOf[market.menteeOf(worst)];
    }

    private boolean isWorse(int mentor, int pair, int other) {
        return lottery.isBefore(market, Side.MENTOR, mentor, other, pair);
    }

    /** {@return whether nobody blocks} */
    boolean isStable() {
        for (int applicant = 0; applicant < applicants.count; applicant++) {
            if (blocking(applicant, true) != NONE) {
                return false;
            }
        }
        return true;
    }

    /** {@return the pairs of everybody who has a place} */
    int[] pairs() {
        int[] pairs = new int[Arrays.stream(loads).sum()];
        int size = 0;
        for (int mentor = 0; mentor < loads.length; mentor++) {
            System.arraycopy(members, starts[mentor], pairs, size, loads[mentor]);
            size += loads[mentor];
        }
        return pairs;
    }
}
