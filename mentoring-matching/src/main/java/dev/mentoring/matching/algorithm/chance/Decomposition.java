package dev.mentoring.matching.algorithm.chance;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.certificate.PairTickets;
import dev.mentoring.matching.certificate.WeightedMatching;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.PairProbability;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Probabilities of pairs as a lottery over matchings that gives each pair exactly its probability (Birkhoff 1946; Budish, Che,
 * Kojima and Milgrom 2013, theorem 1).
 *
 * <p>In numbers of tickets out of a common denominator: take a matching that is possible, places who is placed for sure,
 * and fills as many places of each mentor as are expected, rounded down or up; give it as many tickets as the rest allows;
 * go on with the rest. Each matching is a corner of the least face of the polytope in which the rest lies, and the next
 * rest lies in a face of smaller dimension. So there is at most one matching more than there are pairs that are neither
 * certain nor impossible.
 */
final class Decomposition {
    private final SolveContext context;
    private final int[] menteeOf;
    private final int[] mentorOf;
    private final BigInteger tickets;
    private final ImmutableList<PairTickets> pairs;
    /** Tickets yet to be given to each pair, and to the pairs of each mentee and mentor, and in all. */
    private final BigInteger[] pairRest;

    private final BigInteger[] menteeRest;
    private final BigInteger[] mentorRest;
    private BigInteger rest;

    private final Rounding rounding;
    private final BitSet possible = new BitSet();
    private final ImmutableList<WeightedMatching> matchings;

    Decomposition(Market market, ImmutableList<PairProbability> probabilities, SolveContext context) {
        this.context = context;
        int count = probabilities.size();
        this.menteeOf = new int[count];
        this.mentorOf = new int[count];
        this.pairRest = new BigInteger[count];
        this.menteeRest = zeros(market.menteeCount());
        this.mentorRest = zeros(market.mentorCount());
        this.tickets = probabilities.stream()
                .map(each -> each.probability().denominator())
                .distinct()
                .reduce(BigInteger.ONE, Decomposition::leastCommonMultiple);
        this.rest = tickets;
        ImmutableList.Builder<PairTickets> named = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            PairProbability probability = probabilities.get(i);
            Fraction chance = probability.probability();
            BigInteger share = chance.numerator().multiply(tickets.divide(chance.denominator()));
            menteeOf[i] = market.menteeIndex(probability.pair().mentee());
            mentorOf[i] = market.mentorIndex(probability.pair().mentor());
            pairRest[i] = share;
            menteeRest[menteeOf[i]] = menteeRest[menteeOf[i]].add(share);
            mentorRest[mentorOf[i]] = mentorRest[mentorOf[i]].add(share);
            possible.set(i);
            named.add(new PairTickets(probability.pair(), share));
        }
        this.pairs = named.build();
        this.rounding = new Rounding(menteeRest.length, mentorRest.length, menteeOf, mentorOf);
        this.matchings = decompose();
    }

    private static BigInteger[] zeros(int size) {
        BigInteger[] zeros = new BigInteger[size];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    private ImmutableList<WeightedMatching> decompose() {
        ImmutableList.Builder<WeightedMatching> found = ImmutableList.builder();
        while (rest.signum() > 0) {
            context.throwIfCancelled();
            BigInteger given = next();
            ImmutableList.Builder<Pair> matched = ImmutableList.builder();
            for (int mentee = 0; mentee < menteeRest.length; mentee++) {
                int edge = rounding.edgeOf(mentee);
                if (edge >= 0) {
                    matched.add(pairs.get(edge).pair());
                    pairRest[edge] = pairRest[edge].subtract(given);
                    possible.set(edge, pairRest[edge].signum() > 0);
                    menteeRest[mentee] = menteeRest[mentee].subtract(given);
                    mentorRest[mentorOf[edge]] = mentorRest[mentorOf[edge]].subtract(given);
                }
            }
            rest = rest.subtract(given);
            found.add(new WeightedMatching(given, matched.build()));
        }
        return found.build();
    }

    /** {@return how many tickets the next matching gets: as many as leave the rest possible} */
    private BigInteger next() {
        BitSet certain = new BitSet();
        for (int mentee = 0; mentee < menteeRest.length; mentee++) {
            certain.set(mentee, menteeRest[mentee].equals(rest));
        }
        int[] least = new int[mentorRest.length];
        int[] most = new int[mentorRest.length];
        BigInteger[] beyond = new BigInteger[mentorRest.length];
        for (int mentor = 0; mentor < mentorRest.length; mentor++) {
            BigInteger[] expected = mentorRest[mentor].divideAndRemainder(rest);
            least[mentor] = expected[0].intValueExact();
            beyond[mentor] = expected[1];
            most[mentor] = least[mentor] + expected[1].signum();
        }
        rounding.fit(possible, certain, least, most);
        BigInteger given = rest;
        for (int mentee = 0; mentee < menteeRest.length; mentee++) {
            int edge = rounding.edgeOf(mentee);
            given = given.min(edge < 0 ? rest.subtract(menteeRest[mentee]) : pairRest[edge]);
        }
        for (int mentor = 0; mentor < mentorRest.length; mentor++) {
            boolean down = rounding.load(mentor) == least[mentor];
            given = given.min(down ? rest.subtract(beyond[mentor]) : beyond[mentor]);
        }
        return given;
    }

    /** {@return how many tickets there are} */
    BigInteger tickets() {
        return tickets;
    }

    /** {@return in how many tickets each pair is matched} */
    ImmutableList<PairTickets> pairs() {
        return pairs;
    }

    /** {@return the matchings with their tickets, in the order in which they were found} */
    ImmutableList<WeightedMatching> matchings() {
        return matchings;
    }

    /** {@return the matching that holds a ticket} */
    ImmutableList<Pair> matchingOf(BigInteger ticket) {
        BigInteger before = ticket;
        for (WeightedMatching matching : matchings) {
            if (before.compareTo(matching.tickets()) < 0) {
                return matching.pairs();
            }
            before = before.subtract(matching.tickets());
        }
        throw new IllegalArgumentException("there is no ticket " + ticket + " of " + tickets);
    }
}
