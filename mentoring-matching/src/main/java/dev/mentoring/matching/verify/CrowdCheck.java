package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Are the mentees of a crowd too many for the last tiers of some mentors, and for those of any of them (see {@link
 * dev.mentoring.matching.certificate.StruckPairs})? Fills the places from the crowd by exchanges: from those left over every
 * mentor must then be reached. Not thread-safe.
 */
final class CrowdCheck {
    private final Market market;
    private final PairsLeft left;
    private final Steps steps;

    /** The mentors of the strike, each with the rank of its tier and the places left for that. */
    private final Map<Integer, Integer> tiers = new TreeMap<>();

    private final Map<Integer, Integer> places = new TreeMap<>();

    /** Which of these mentors each of the crowd can go to, to whom it does, and whom they then have. */
    private final Map<Integer, List<Integer>> choices = new TreeMap<>();

    private final Map<Integer, Integer> placeOf = new TreeMap<>();
    private final Map<Integer, Set<Integer>> placed = new TreeMap<>();

    /** From whom there is no way to a free place. */
    private final Set<Integer> reached = new HashSet<>();

    CrowdCheck(Market market, PairsLeft left, Steps steps) {
        this.market = market;
        this.left = left;
        this.steps = steps;
    }

    boolean isTooLarge(List<Integer> pairs, List<String> crowd) {
        if (!areLastTiers(pairs)) {
            return false;
        }
        for (String id : crowd) {
            int mentee = market.menteeIndex(id);
            if (mentee < 0 || choices.containsKey(mentee) || !hasNoOtherChoice(mentee)) {
                return false;
            }
        }
        choices.keySet().forEach(this::place);
        return reached.containsAll(tiers.keySet());
    }

    /** {@return whether the pairs are all that is left of one tier for each of some mentors, with nothing left below} */
    private boolean areLastTiers(List<Integer> pairs) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (int pair : pairs) {
            int mentor = market.mentorOf(pair);
            Integer other = tiers.put(mentor, market.mentorRank(pair));
            if (other != null && other != market.mentorRank(pair)) {
                return false;
            }
            sizes.merge(mentor, 1, Integer::sum);
        }
        for (int mentor : tiers.keySet()) {
            placed.put(mentor, new TreeSet<>());
            if (unstruckFrom(mentor, tiers.getOrDefault(mentor, 0)) != sizes.getOrDefault(mentor, 0)) {
                return false;
            }
        }
        return true;
    }

    /** {@return how many pairs are left of a tier or below}; counts the places that those above do not take */
    private int unstruckFrom(int mentor, int tier) {
        int count = 0;
        int sure = 0;
        steps.take(market.columnEnd(mentor) - market.columnStart(mentor));
        for (int position = market.columnStart(mentor); position < market.columnEnd(mentor); position++) {
            int pair = market.pairAt(position);
            if (!left.isGone(pair)) {
                boolean above = market.mentorRank(pair) < tier;
                count += above ? 0 : 1;
                sure += above && left.isClaimed(pair) ? 1 : 0;
            }
        }
        places.put(mentor, Math.max(0, market.mentorMaximum(mentor) - sure));
        return count;
    }

    /** {@return whether a mentee is in the tier of every mentor whom it likes best of what is left} */
    private boolean hasNoOtherChoice(int mentee) {
        List<Integer> mentors = new ArrayList<>();
        steps.take(market.rowEnd(mentee) - market.rowStart(mentee));
        for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
            if (!left.isGone(pair) && left.isClaimed(pair)) {
                int mentor = market.mentorOf(pair);
                Integer tier = tiers.get(mentor);
                if (tier == null || tier != market.mentorRank(pair)) {
                    return false;
                }
                mentors.add(mentor);
            }
        }
        choices.put(mentee, mentors);
        return true;
    }

    /** Places one more of the crowd, others moving if need be, or finds whom none of these can leave. */
    private void place(int mentee) {
        Map<Integer, Integer> reachedFrom = new TreeMap<>();
        ArrayDeque<Integer> waiting = new ArrayDeque<>(List.of(mentee));
        while (!waiting.isEmpty()) {
            int mover = waiting.remove();
            List<Integer> mentors = choices.getOrDefault(mover, List.of());
            steps.take(mentors.size());
            for (int mentor : mentors) {
                if (reached.contains(mentor) || reachedFrom.putIfAbsent(mentor, mover) != null) {
                    continue;
                }
                Set<Integer> there = placed.getOrDefault(mentor, Set.of());
                if (there.size() < places.getOrDefault(mentor, 0)) {
                    move(mentor, reachedFrom);
                    return;
                }
                waiting.addAll(there);
            }
        }
        reached.addAll(reachedFrom.keySet());
    }

    /** Moves everybody on the way to a free place one on. */
    private void move(int free, Map<Integer, Integer> reachedFrom) {
        Integer mentor = free;
        while (mentor != null) {
            Integer mover = reachedFrom.getOrDefault(mentor, -1);
            Integer before = placeOf.put(mover, mentor);
            placed.getOrDefault(mentor, new TreeSet<>()).add(mover);
            if (before != null) {
                placed.getOrDefault(before, new TreeSet<>()).remove(mover);
            }
            mentor = before;
        }
    }
}
