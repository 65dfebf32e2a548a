package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.Rotation;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Are these all rotations of a market of strict preferences? Carries them out one after the other, from the best stable
 * matching for the mentees to the best for the mentors: every way between the two meets each rotation once (Irving and
 * Leather 1986; Bansal, Agrawal and Malhotra 2007). Remembers what each of them needs. As every list is read once, the time is
 * that of sorting the pairs.
 */
final class RotationReplay {
    private static final int NOBODY = -1;

    private final CheckedMatching matching;
    private final Market market;
    private final RankTable table;
    private final List<Rotation> rotations;
    private final BitSet first;
    private final BitSet current;
    private final int[] lowest;
    private final List<TreeMap<Integer, Integer>> mentees = new ArrayList<>();

    /** For each mentor, by the rank of its least liked mentee, the rotation that brought it so far. */
    private final List<TreeMap<Integer, Integer>> ascents = new ArrayList<>();

    private final List<Set<Integer>> skips = new ArrayList<>();
    private final List<Set<Integer>> movedMentees = new ArrayList<>();
    private final List<Set<Integer>> movedMentors = new ArrayList<>();

    RotationReplay(CheckedMatching matching, RankTable table, List<Rotation> rotations) {
        if (!StableMatchings.isStrict(matching)) {
            throw new UndecidedException("ties");
        }
        this.matching = matching;
        this.market = matching.market;
        this.table = table;
        this.rotations = rotations;
        this.first = SideOptimalityCheck.best(market, Side.MENTEE);
        this.current = (BitSet) first.clone();
        this.lowest = new int[market.menteeCount()];
        Arrays.fill(lowest, NOBODY);
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            mentees.add(new TreeMap<>());
            ascents.add(new TreeMap<>());
        }
        first.stream().forEach(this::take);
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            if (!mentees.get(mentor).isEmpty()) {
                ascents.get(mentor).put(mentees.get(mentor).lastKey(), NOBODY);
            }
        }
    }

    private void take(int pair) {
        int mentee = market.menteeOf(pair);
        lowest[mentee] = Math.max(lowest[mentee], market.rowStart(mentee) + table.menteeRank(pair) - 1);
        mentees.get(market.mentorOf(pair)).put(table.mentorRank(pair), pair);
    }

    /**
     * {@return what is wrong: the matching is not stable, a rotation is none where it stands, the end is not the best for the
     * mentors, or the matching is not the one to which some of the rotations lead}
     *
     * @param applied the positions of these rotations, ascending
     */
    Optional<CounterExample> run(List<Integer> applied) {
        return StabilityCheck.of(matching, Guarantee.WEAKLY_STABLE)
                .or(this::checkRotations)
                .or(() -> checkApplied(applied));
    }

    private Optional<CounterExample> checkApplied(List<Integer> applied) {
        int before = NOBODY;
        for (int i = 0; i < applied.size(); i++) {
            if (applied.get(i) <= before || applied.get(i) >= rotations.size()) {
                return Optional.of(new CounterExample.WrongStep("applied", i + 1L, "" + applied.get(i)));
            }
            before = applied.get(i);
        }
        return after(applied).equals(matching.matched)
                ? Optional.empty()
                : Optional.of(new CounterExample.WrongStep("applied", 0, ""));
    }

    private Optional<CounterExample> checkRotations() {
        for (int i = 0; i < rotations.size(); i++) {
            Optional<String> wrong = step(i);
            if (wrong.isPresent()) {
                return Optional.of(new CounterExample.WrongStep("rotations", i + 1L, wrong.get()));
            }
        }
        return current.equals(SideOptimalityCheck.best(market, Side.MENTOR))
                ? Optional.empty()
                : Optional.of(new CounterExample.WrongStep("rotations", 0, ""));
    }

    /** Carries out a rotation, and {@return who does not move as in one} */
    private Optional<String> step(int number) {
        Rotation rotation = rotations.get(number);
        List<Integer> lost = new ArrayList<>();
        List<Integer> gained = new ArrayList<>();
        skips.add(new HashSet<>());
        for (int i = 0; i < rotation.lost().size(); i++) {
            int left = find(rotation.lost().get(i));
            int taken = find(rotation.gained().get(i));
            if (left < 0 || taken < 0 || !isLeastLiked(left) || next(market.menteeOf(left), number) != taken) {
                return Optional.of(rotation.gained().get(i).mentee());
            }
            lost.add(left);
            gained.add(taken);
        }
        if (!isOneRing(lost, gained)) {
            return Optional.of("");
        }
        lost.forEach(pair -> {
            current.clear(pair);
            mentees.get(market.mentorOf(pair)).remove(table.mentorRank(pair));
        });
        gained.forEach(pair -> {
            current.set(pair);
            take(pair);
        });
        movedMentees.add(new HashSet<>(gained.stream().map(market::menteeOf).toList()));
        movedMentors.add(new HashSet<>(gained.stream().map(market::mentorOf).toList()));
        movedMentors
                .get(number)
                .forEach(mentor -> ascents.get(mentor).put(mentees.get(mentor).lastKey(), number));
        return Optional.empty();
    }

    /** {@return the index of a pair, or -1} */
    int find(Pair named) {
        int mentee = market.menteeIndex(named.mentee());
        int mentor = market.mentorIndex(named.mentor());
        return mentee < 0 || mentor < 0 || named.topic().isPresent() ? NOBODY : market.find(mentee, mentor);
    }

    private boolean isLeastLiked(int pair) {
        return current.get(pair) && mentees.get(market.mentorOf(pair)).lastKey() == table.mentorRank(pair);
    }

    /** {@return the next pair of a mentee, or -1}; nobody passes a mentor with a free place, who would rather have it */
    private int next(int mentee, int number) {
        for (int at = lowest[mentee] + 1; at < market.rowEnd(mentee); at++) {
            int pair = table.menteeListed(at);
            int mentor = market.mentorOf(pair);
            TreeMap<Integer, Integer> there = mentees.get(mentor);
            if (there.size() < market.mentorMaximum(mentor)) {
                return NOBODY;
            }
            if (!there.isEmpty() && table.mentorRank(pair) < there.lastKey()) {
                return pair;
            }
            Map.Entry<Integer, Integer> ascent = ascents.get(mentor).lowerEntry(table.mentorRank(pair));
            if (ascent != null && ascent.getValue() >= 0) {
                skips.get(number).add(ascent.getValue());
            }
        }
        return NOBODY;
    }

    /** {@return whether each takes the place of another, all of them in a single ring}; two rings are two rotations */
    private boolean isOneRing(List<Integer> lost, List<Integer> gained) {
        Map<Integer, Integer> leaver = new HashMap<>();
        for (int i = 0; i < lost.size(); i++) {
            leaver.put(market.mentorOf(lost.get(i)), i);
        }
        BitSet seen = new BitSet();
        Integer at = lost.isEmpty() ? null : Integer.valueOf(0);
        while (at != null && !seen.get(at)) {
            seen.set(at);
            at = leaver.get(market.mentorOf(gained.get(at)));
        }
        return at != null && at == 0 && seen.cardinality() == lost.size();
    }

    /** {@return whether a rotation needs an earlier one, as far as this can be seen from the two} */
    boolean needs(int rotation, int earlier, Steps steps) {
        steps.take(1L + movedMentees.get(rotation).size());
        return earlier < rotation
                && (skips.get(rotation).contains(earlier)
                        || !Collections.disjoint(movedMentees.get(rotation), movedMentees.get(earlier))
                        || !Collections.disjoint(movedMentors.get(rotation), movedMentors.get(earlier)));
    }

    /** {@return the best stable matching for the mentees} */
    BitSet first() {
        return first;
    }

    private BitSet after(List<Integer> applied) {
        BitSet pairs = (BitSet) first.clone();
        for (int position : applied) {
            rotations.get(position).lost().forEach(pair -> pairs.clear(find(pair)));
            rotations.get(position).gained().forEach(pair -> pairs.set(find(pair)));
        }
        return pairs;
    }
}
