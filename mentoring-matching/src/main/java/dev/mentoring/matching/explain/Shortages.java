package dev.mentoring.matching.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.plan.Shortage;
import dev.mentoring.matching.run.MatchRun;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shortages that keep mentees from a mentor (Hall 1935; Kőnig’s alternating search): the mentors whom a mentee
 * accepts, the mentees who hold their places, the mentors whom these accept instead, and so on. Mentees whose search ends
 * in the same mentors share one shortage, and so do those who accept none but its mentors.
 *
 * <p>Sets of mentors are bits, so that a search takes the holders times the mentors over 64.
 */
final class Shortages {
    private final MatchRun run;
    private final Market market;
    private final Places places;
    /** For each mentee the mentors who are acceptable and not assigned; found when first needed. */
    private final @Nullable BitSet[] others;

    private final Map<BitSet, Shortage> byMentors = new HashMap<>();
    private final Set<Shortage> found = new LinkedHashSet<>();

    Shortages(MatchRun run, Places places) {
        this.run = run;
        this.market = run.market();
        this.places = places;
        this.others = new BitSet[market.menteeCount()];
    }

    /** The shortage around a mentee without a mentor, none of whose acceptable mentors can take one more. */
    Shortage around(int mentee) {
        BitSet mentors = mentorsInTheWay(mentee);
        Shortage known = byMentors.get(mentors);
        if (known == null) {
            known = shortage(mentors);
            byMentors.put(mentors, known);
            found.add(known);
        }
        return known;
    }

    /** Every shortage that was asked for, most places missing first. */
    ImmutableList<Shortage> all() {
        return found.stream()
                .sorted(Comparator.comparingInt(Shortage::missing)
                        .reversed()
                        .thenComparing(Shortage::mentees, Comparator.comparing(mentees -> mentees.get(0)))
                        .thenComparing(Shortage::mentors, Comparator.comparing(mentors -> mentors.get(0))))
                .collect(toImmutableList());
    }

    private BitSet mentorsInTheWay(int mentee) {
        BitSet mentors = (BitSet) othersOf(mentee).clone();
        BitSet searched = new BitSet();
        while (searched.cardinality() < mentors.cardinality()) {
            for (int mentor = mentors.nextSetBit(0); mentor >= 0; mentor = mentors.nextSetBit(mentor + 1)) {
                if (!searched.get(mentor)) {
                    searched.set(mentor);
                    places.movableMentees(mentor).forEach(holder -> mentors.or(othersOf(holder)));
                }
            }
        }
        return mentors;
    }

    private BitSet othersOf(int mentee) {
        BitSet row = others[mentee];
        if (row == null) {
            row = new BitSet(market.mentorCount());
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                row.set(market.mentorOf(pair), !places.isMatched(pair));
            }
            others[mentee] = row;
        }
        return row;
    }

    private Shortage shortage(BitSet mentors) {
        BitSet mentees = new BitSet();
        mentors.stream().forEach(mentor -> places.movableMentees(mentor).forEach(mentees::set));
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            if (places.mentorsOf(mentee).isEmpty() && market.menteeMaximum(mentee) > 0 && dependsOn(mentors, mentee)) {
                mentees.set(mentee);
            }
        }
        long wanted = mentees.stream().mapToLong(this::wanted).sum();
        // A mentee with several places may hold some of them with mentors who are not short.
        long elsewhere = mentees.stream()
                .mapToLong(mentee -> heldOutside(mentors, mentee))
                .sum();
        long there = mentors.stream().mapToLong(market::mentorMaximum).sum();
        return new Shortage(
                ids(run.candidates().mentees(), mentees),
                ids(run.candidates().mentors(), mentors),
                Math.toIntExact(wanted),
                Math.toIntExact(there + elsewhere));
    }

    private boolean dependsOn(BitSet mentors, int mentee) {
        BitSet accepted = othersOf(mentee);
        if (accepted.isEmpty()) {
            return false;
        }
        for (int mentor = accepted.nextSetBit(0); mentor >= 0; mentor = accepted.nextSetBit(mentor + 1)) {
            if (!mentors.get(mentor)) {
                return false;
            }
        }
        return true;
    }

    private long wanted(int mentee) {
        return Math.min(market.menteeMaximum(mentee), market.rowEnd(mentee) - market.rowStart(mentee));
    }

    private long heldOutside(BitSet mentors, int mentee) {
        ImmutableIntArray held = places.movableMentors(mentee);
        return held.stream().filter(mentor -> !mentors.get(mentor)).count();
    }

    private static ImmutableList<ParticipantId> ids(List<Participant> side, BitSet members) {
        return members.stream().mapToObj(i -> side.get(i).id()).collect(toImmutableList());
    }
}
