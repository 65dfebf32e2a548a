package dev.mentoring.matching.experiment.generator;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.ScoredMarketBuilder;
import dev.mentoring.matching.market.Side;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Makes instances of everybody’s orders by turning the dials, in this order: noise, pairs struck out, lists cut, ties, places,
 * weights. Each has a stream of its own. For one instance; not thread-safe.
 */
final class Shaping {
    private static final int UNLISTED = -1;

    private final Dials dials;
    private final boolean peers;
    private final int mentees;
    private final int mentors;
    private final SeededStream noise;
    private final SeededStream density;
    private final SeededStream lengths;
    private final SeededStream ties;
    private final SeededStream places;
    private final SeededStream weights;

    Shaping(Dials dials, SeededStream stream) {
        this.dials = dials;
        this.peers = dials.peers();
        this.mentees = dials.mentees();
        this.mentors = peers ? mentees : dials.mentors();
        this.noise = stream.split();
        this.density = stream.split();
        this.lengths = stream.split();
        this.ties = stream.split();
        this.places = stream.split();
        this.weights = stream.split();
    }

    Instance instance(Culture.Orders orders) {
        boolean[] struck = struckOut();
        int[][] ofMentees = noisy(orders.mentees(), Side.MENTEE);
        int[][] ofMentors = noisy(orders.mentors(), Side.MENTOR);
        int[] menteeTiers = tiers(ofMentees, Side.MENTEE, struck);
        return peers ? peers(menteeTiers) : market(menteeTiers, tiers(ofMentors, Side.MENTOR, struck));
    }

    private int[][] noisy(int[][] orders, Side side) {
        if (dials.noise(side) == 0 || orders.length == 0) {
            return orders;
        }
        Mallows distribution = Mallows.normalised(orders[0].length, dials.noise(side));
        return Arrays.stream(orders)
                .map(order -> distribution.around(order, noise))
                .toArray(int[][]::new);
    }

    /** Which pairs are unacceptable, for both of the two; empty when all are acceptable. */
    private boolean[] struckOut() {
        if (dials.pairDensity() == 1) {
            return new boolean[0];
        }
        boolean[] struck = new boolean[mentees * mentors];
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int mentor = peers ? mentee + 1 : 0; mentor < mentors; mentor++) {
                if (!density.happens(dials.pairDensity())) {
                    struck[pair(mentee, mentor)] = true;
                    if (peers) {
                        struck[pair(mentor, mentee)] = true;
                    }
                }
            }
        }
        return struck;
    }

    private int pair(int mentee, int mentor) {
        return mentee * mentors + mentor;
    }

    /** In which tier everybody has everybody, best first from 0, by mentee and then mentor. */
    private int[] tiers(int[][] orders, Side side, boolean[] struck) {
        int[] tiers = new int[mentees * mentors];
        boolean whole = dials.listLength(side) == 0 && struck.length == 0 && !peers;
        if (!whole) {
            Arrays.fill(tiers, UNLISTED);
        }
        double tieDensity = dials.tieDensity(side);
        int listLength = dials.listLength(side);
        int spread = dials.lengthSpread();
        for (int voter = 0; voter < orders.length; voter++) {
            int length = length(listLength, spread);
            int listed = 0;
            int tier = UNLISTED;
            for (int candidate : orders[voter]) {
                int pair = side == Side.MENTEE ? pair(voter, candidate) : pair(candidate, voter);
                if ((peers && candidate == voter) || (struck.length > 0 && struck[pair])) {
                    continue;
                }
                if (listed == length) {
                    break;
                }
                if (listed == 0 || tieDensity == 0 || !ties.happens(tieDensity)) {
                    tier++;
                }
                tiers[pair] = tier;
                listed++;
            }
        }
        return tiers;
    }

    private int length(int length, int spread) {
        if (length == 0) {
            return Integer.MAX_VALUE;
        }
        return spread == 0 ? length : length - spread + lengths.below(2 * spread + 1);
    }

    private Market market(int[] menteeTiers, int[] mentorTiers) {
        int[] menteePlaces = places(Side.MENTEE, mentees);
        int[] mentorPlaces = places(Side.MENTOR, mentors);
        ScoredMarketBuilder builder = Market.scored(menteeIds(dials), ids("h", mentors))
                .menteeMaxima(menteePlaces)
                .mentorMaxima(mentorPlaces)
                .menteeMinima(lowerQuotas(Side.MENTEE, menteePlaces))
                .mentorMinima(lowerQuotas(Side.MENTOR, mentorPlaces));
        int[] pairs = listedByBoth(menteeTiers, mentorTiers);
        if (pairs.length < menteeTiers.length) {
            builder.acceptable(rowStarts(pairs), remainders(pairs));
        }
        if (!dials.weights().equals("none")) {
            builder.weights(Arrays.stream(pairs)
                    .mapToLong(pair -> weight(menteeTiers[pair], mentorTiers[pair]))
                    .toArray());
        }
        return builder.menteeScores(scores(menteeTiers, pairs))
                .mentorScores(scores(mentorTiers, pairs))
                .build();
    }

    private PeerMarket peers(int[] tiers) {
        int[] mirrored = new int[tiers.length];
        for (int i = 0; i < mentees; i++) {
            for (int j = 0; j < mentees; j++) {
                mirrored[pair(i, j)] = tiers[pair(j, i)];
            }
        }
        int[] pairs = listedByBoth(tiers, mirrored);
        long[] values = new long[0];
        if (!dials.weights().equals("none")) {
            long[] byPair = new long[tiers.length];
            for (int pair : pairs) {
                int i = pair / mentees;
                int j = pair % mentees;
                byPair[pair] = j < i ? byPair[pair(j, i)] : weight(tiers[pair], mirrored[pair]);
            }
            values = Arrays.stream(pairs).mapToLong(pair -> byPair[pair]).toArray();
        }
        return PeerMarket.scored(menteeIds(dials), rowStarts(pairs), remainders(pairs), scores(tiers, pairs), values);
    }

    private static int[] listedByBoth(int[] one, int[] other) {
        int[] pairs = new int[one.length];
        int listed = 0;
        for (int pair = 0; pair < one.length; pair++) {
            if (one[pair] != UNLISTED && other[pair] != UNLISTED) {
                pairs[listed++] = pair;
            }
        }
        return Arrays.copyOf(pairs, listed);
    }

    private static int[] scores(int[] tiers, int[] pairs) {
        int[] scores = new int[pairs.length];
        Arrays.setAll(scores, i -> ~tiers[pairs[i]]);
        return scores;
    }

    private int[] rowStarts(int[] pairs) {
        int[] starts = new int[mentees + 1];
        for (int pair : pairs) {
            starts[pair / mentors + 1]++;
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            starts[mentee + 1] += starts[mentee];
        }
        return starts;
    }

    private int[] remainders(int[] pairs) {
        return Arrays.stream(pairs).map(pair -> pair % mentors).toArray();
    }

    /** Uniform from 1, or the more the nearer both have the other to the top of their lists. */
    private long weight(int menteeTier, int mentorTier) {
        return dials.weights().equals("uniform")
                ? 1 + weights.below(dials.greatestWeight())
                : (mentors - menteeTier) + (mentees - mentorTier);
    }

    /** One place each; or so many in all: a share that is dealt to people drawn with replacement, the others as evenly as can be. */
    private int[] places(Side side, int people) {
        int[] dealt = new int[people];
        if (dials.places(side) == 0 && dials.placesSpread() == 0) {
            Arrays.fill(dealt, 1);
            return dealt;
        }
        int total = dials.places(side) == 0 ? people : dials.places(side);
        int drawn = (int) StrictMath.round(dials.placesSpread() * total);
        int even = total - drawn;
        Arrays.fill(dealt, even / people);
        int[] order = places.permutation(people);
        for (int i = 0; i < even % people; i++) {
            dealt[order[i]]++;
        }
        for (int i = 0; i < drawn; i++) {
            dealt[places.below(people)]++;
        }
        return dealt;
    }

    private int[] lowerQuotas(Side side, int[] dealt) {
        double share = dials.lowerQuota(side);
        return Arrays.stream(dealt)
                .map(maximum -> (int) StrictMath.floor(share * maximum))
                .toArray();
    }

    static ImmutableList<String> menteeIds(Dials dials) {
        return ids(dials.peers() ? "p" : "r", dials.mentees());
    }

    /** Ids of equal length, so that their order is that of the numbers. */
    private static ImmutableList<String> ids(String prefix, int count) {
        int digits = Integer.toString(count).length();
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    String decimal = Integer.toString(number);
                    return prefix + "0".repeat(digits - decimal.length()) + decimal;
                })
                .collect(ImmutableList.toImmutableList());
    }
}
