package dev.mentoring.matching.algorithm.peers;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.PeerGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plans rounds of conversations among peers in which everybody meets somebody new in every round. Immutable and
 * thread-safe.
 *
 * <p>Nobody meets the same person twice, nor anybody whom one of them does not accept. With an odd number of people one
 * pauses in each round, who has paused as seldom as possible; or three meet together. Preferences and weights are ignored.
 *
 * <p><b>How</b>: where everybody accepts everybody, by the circle method (Lucas, <i>Récréations mathématiques</i>, 1883):
 * it finds {@code n - 1} rounds for an even number {@code n} of people, and {@code n} for an odd one, which is all
 * there can be; everybody then pauses exactly once. Otherwise, and where a trio is wanted, each round is a matching of
 * most pairs among those who have not met, in which whoever paused most often comes first, and the rest is decided by lot.
 * That may end before it must, as a round never looks ahead; so it is tried several times with other lots, and the longest
 * plan is kept. {@link ConversationRounds#bound()} tells how many there can be at most.
 *
 * <p><b>Determinism</b>: the plan depends on ids, acceptability and the seed alone. <b>Cost</b>: time {@code O(k n)} for
 * {@code k} rounds by the circle, else that of {@value #ATTEMPTS} times {@code k} pairings; see {@link
 * MaximumWeightPairing}.
 */
public final class RotatingConversations {
    private static final int ATTEMPTS = 20;

    private final PeerMarket market;
    private final OddNumber odd;

    /**
     * Prepares plans.
     *
     * @param market who takes part, and who accepts whom
     * @param odd what becomes of the last person when the number is odd
     */
    public RotatingConversations(PeerMarket market, OddNumber odd) {
        this.market = market;
        this.odd = odd;
    }

    /**
     * {@return a plan of so many rounds, or of as many as were found}
     *
     * @param rounds how many rounds there should be, 0 or more
     * @param context the seed, and when to give up
     * @throws IllegalArgumentException when the number of rounds is negative
     * @throws dev.mentoring.matching.algorithm.SolveCancelledException when it was cancelled
     */
    public ConversationRounds plan(int rounds, SolveContext context) {
        checkArgument(rounds >= 0, "%s rounds cannot be planned", rounds);
        boolean pauses = market.participantCount() % 2 == 0 || odd == OddNumber.PAUSE;
        int bound = bound();
        if (pauses && !market.features().contains(MarketFeature.INCOMPLETE_LISTS)) {
            return new ConversationRounds(circle(Math.min(rounds, bound), context.seed()), rounds, bound);
        }
        ImmutableList<ConversationRound> longest = ImmutableList.of();
        int sought = Math.min(rounds, bound);
        for (int attempt = 0; attempt < ATTEMPTS && longest.size() < sought; attempt++) {
            ImmutableList<ConversationRound> plan =
                    new RoundByRound(market, odd, context.seed() + attempt, context).plan(sought);
            longest = plan.size() > longest.size() ? plan : longest;
        }
        return new ConversationRounds(longest, rounds, bound);
    }

    /**
     * {@return how many rounds there can be, by counting whom everybody may meet}
     *
     * <p>In a round of pairs whoever does not pause meets one person; in a round with a trio everybody meets at least one,
     * and {@code (n + 3) / 2} pairs of people meet.
     */
    private int bound() {
        Market mirror = market.mirror();
        int people = market.participantCount();
        if (people < 2) {
            return 0;
        }
        int[] acquaintances = IntStream.range(0, people)
                .map(person -> mirror.rowEnd(person) - mirror.rowStart(person))
                .toArray();
        int fewest = Arrays.stream(acquaintances).min().orElseThrow();
        if (people % 2 == 0) {
            return fewest;
        }
        if (odd == OddNumber.TRIO) {
            return Math.min(fewest, mirror.pairCount() / (people + 3));
        }
        int bound = 0;
        while (pausesNeeded(acquaintances, bound + 1) <= bound + 1) {
            bound++;
        }
        return bound;
    }

    private static long pausesNeeded(int[] acquaintances, int rounds) {
        return Arrays.stream(acquaintances)
                .mapToLong(most -> Math.max(0, rounds - most))
                .sum();
    }

    /** Everybody but the first moves on by one seat each round; an empty seat makes an odd number even. */
    private ImmutableList<ConversationRound> circle(int asked, long seed) {
        int people = market.participantCount();
        int seats = people + people % 2;
        List<String> order = drawn(seed);
        ImmutableList.Builder<ConversationRound> rounds = ImmutableList.builder();
        for (int round = 0; round < asked; round++) {
            List<PeerGroup> groups = new ArrayList<>();
            ImmutableSortedSet.Builder<String> pausing = ImmutableSortedSet.naturalOrder();
            for (int seat = 0; seat < seats / 2; seat++) {
                int one = seat == 0 ? seats - 1 : (round + seat) % (seats - 1);
                int other = seat == 0 ? round : Math.floorMod(round - seat, seats - 1);
                if (one == people) {
                    pausing.add(order.get(other));
                } else {
                    groups.add(PeerGroup.of(order.get(one), order.get(other)));
                }
            }
            rounds.add(new ConversationRound(ImmutableList.copyOf(groups), pausing.build()));
        }
        return rounds.build();
    }

    private List<String> drawn(long seed) {
        ImmutableList<String> ids = market.mirror().menteeIds();
        Lottery lottery = new Lottery(seed, TieBreaking.SINGLE, ids, ids);
        return IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> lottery.number(Side.MENTOR, 0, i))
                        .thenComparing(i -> i))
                .map(ids::get)
                .toList();
    }
}
