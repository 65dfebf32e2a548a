package dev.mentoring.matching.algorithm.chance;

import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.RankTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The simultaneous eating of Bogomolnaia and Moulin with strict lists: from time 0 to 1 every mentee takes, at speed 1, from the best mentor
 * on the list of whom something is left, and of whom the mentee has not had as much as the cap allows.
 *
 * <p>A mentor's end is computed anew only when somebody comes or goes, so that there are as many computations as there are
 * acceptable pairs; all in exact fractions.
 */
final class Eating {
    private static final int NOBODY = -1;

    private final Market market;
    private final RankTable lists;
    private final Fraction cap;
    private final SolveContext context;
    /** The place of each mentee in the list, and since when it eats there. */
    private final int[] position;

    private final Fraction[] since;
    private final Fraction[] eaten;
    /** What is left of each mentor as of the last change, when that was, and how many eat. */
    private final Fraction[] left;

    private final Fraction[] changed;
    private final int[] eaters;
    private final int[] changes;
    /** When each mentor was used up; 1 while something is left. */
    private final Fraction[] exhausted;

    private final PriorityQueue<Event> events = new PriorityQueue<>();

    /** A mentor is used up, or a mentee has had enough of one; void when the mark has changed meanwhile. */
    private record Event(Fraction time, boolean ofMentor, int who, int mark) implements Comparable<Event> {
        private static final Comparator<Event> ORDER = Comparator.comparing(Event::time)
                .thenComparing(Event::ofMentor)
                .thenComparingInt(Event::who)
                .thenComparingInt(Event::mark);

        @Override
        public int compareTo(Event other) {
            return ORDER.compare(this, other);
        }
    }

    Eating(Market market, Fraction cap, SolveContext context) {
        this.market = market;
        this.lists = RankTable.of(market);
        this.cap = cap;
        this.context = context;
        this.position = new int[market.menteeCount()];
        this.since = new Fraction[market.menteeCount()];
        this.eaten = new Fraction[market.pairCount()];
        this.left = new Fraction[market.mentorCount()];
        this.changed = new Fraction[market.mentorCount()];
        this.eaters = new int[market.mentorCount()];
        this.changes = new int[market.mentorCount()];
        this.exhausted = new Fraction[market.mentorCount()];
        run();
    }

    private void run() {
        Arrays.fill(since, Fraction.ZERO);
        Arrays.fill(changed, Fraction.ZERO);
        Arrays.fill(eaten, Fraction.ZERO);
        for (int mentor = 0; mentor < left.length; mentor++) {
            left[mentor] = Fraction.of(market.mentorMaximum(mentor));
            exhausted[mentor] = market.mentorMaximum(mentor) == 0 ? Fraction.ZERO : Fraction.ONE;
        }
        for (int mentee = 0; mentee < position.length; mentee++) {
            position[mentee] = market.rowStart(mentee) - 1;
            moveOn(mentee, Fraction.ZERO);
        }
        while (!events.isEmpty() && events.peek().time().compareTo(Fraction.ONE) < 0) {
            context.throwIfCancelled();
            Event event = events.remove();
            if (event.ofMentor() && event.mark() == changes[event.who()]) {
                exhaust(event.who(), event.time());
            } else if (!event.ofMentor() && event.mark() == position[event.who()]) {
                leave(event.who(), event.time());
            }
        }
        for (int mentee = 0; mentee < position.length; mentee++) {
            stop(mentee, Fraction.ONE);
        }
    }

    private int mentorAt(int mentee) {
        boolean eats = position[mentee] < market.rowEnd(mentee);
        return eats ? market.mentorOf(lists.menteeListed(position[mentee])) : NOBODY;
    }

    private void moveOn(int mentee, Fraction now) {
        do {
            position[mentee]++;
        } while (mentorAt(mentee) != NOBODY && exhausted[mentorAt(mentee)].compareTo(Fraction.ONE) < 0);
        since[mentee] = now;
        int mentor = mentorAt(mentee);
        if (mentor != NOBODY) {
            change(mentor, 1, now);
            if (cap.compareTo(Fraction.ONE) < 0) {
                events.add(new Event(now.plus(cap), false, mentee, position[mentee]));
            }
        }
    }

    private void stop(int mentee, Fraction now) {
        if (mentorAt(mentee) != NOBODY && since[mentee].compareTo(now) < 0) {
            eaten[lists.menteeListed(position[mentee])] = now.minus(since[mentee]);
        }
    }

    private void exhaust(int mentor, Fraction now) {
        exhausted[mentor] = now;
        changes[mentor]++;
        for (int place = market.columnStart(mentor); place < market.columnEnd(mentor); place++) {
            int mentee = market.menteeOf(market.pairAt(place));
            if (mentorAt(mentee) == mentor) {
                stop(mentee, now);
                moveOn(mentee, now);
            }
        }
    }

    private void leave(int mentee, Fraction now) {
        int mentor = mentorAt(mentee);
        stop(mentee, now);
        change(mentor, -1, now);
        moveOn(mentee, now);
    }

    private void change(int mentor, int more, Fraction now) {
        if (eaters[mentor] > 0) {
            left[mentor] = left[mentor].minus(now.minus(changed[mentor]).times(eaters[mentor]));
        }
        changed[mentor] = now;
        eaters[mentor] += more;
        changes[mentor]++;
        if (eaters[mentor] > 0) {
            Fraction end = now.plus(left[mentor].dividedBy(eaters[mentor]));
            events.add(new Event(end, true, mentor, changes[mentor]));
        }
    }

    /** {@return how the meal ended} */
    Eaten eaten() {
        return Eaten.of(market, eaten, exhausted);
    }
}
