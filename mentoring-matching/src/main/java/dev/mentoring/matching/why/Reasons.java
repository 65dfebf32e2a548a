package dev.mentoring.matching.why;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.certificate.AcceptanceRounds;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.EfficiencyAdjustment;
import dev.mentoring.matching.certificate.NoBlockingPair;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.certificate.TradingCycles;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Matching;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Says why a matching of a market joins two people, why not, and why it leaves a mentee alone. Immutable and thread-safe.
 *
 * <p>{@code Reasons.of(market, matching).whyNot("r1", "h2").sentence()} tells in English and French who holds the place,
 * and who outranks whom. Every statement is read from the market and the matching, and is true whatever mechanism made the
 * matching, or claims it made: when both would gain by leaving with each other, it says that they would, and what the
 * mechanism seeks instead of preventing that. A statement about the lottery compares the numbers that it draws.
 *
 * <p><b>Cost</b>: linear in the pairs of the matching to begin, and in the people on two lists and their partners for each
 * question.
 */
public final class Reasons {
    private final Market market;
    private final Matching matching;
    private final MatchedMarket matched;
    private final Aim aim;
    private final boolean stabilityClaimed;
    private final Optional<Lottery> priorityLottery;
    private final Optional<Lottery> choiceLottery;

    private Reasons(Market market, Matching matching) {
        this.market = market;
        this.matching = matching;
        this.matched = new MatchedMarket(market, matching);
        this.aim = Aim.of(matching);
        this.stabilityClaimed = Aim.claimsStability(matching.guarantees());
        this.priorityLottery = matching.certificate().flatMap(this::lottery);
        this.choiceLottery =
                priorityLottery.filter(lottery -> matching.certificate().orElseThrow() instanceof NoBlockingPair);
    }

    /**
     * {@return the reasons of a matching}
     *
     * @param market the market
     * @param matching a matching of it, by any mechanism
     * @throws IllegalArgumentException when the matching has a pair that the market does not accept, a pair twice, or more
     *     pairs than somebody has places
     */
    public static Reasons of(Market market, Matching matching) {
        return new Reasons(market, matching);
    }

    private Optional<Lottery> lottery(Certificate certificate) {
        if (certificate instanceof NoBlockingPair proof) {
            return Optional.of(lottery(proof.seed(), proof.tieBreaking()));
        }
        if (certificate instanceof AcceptanceRounds proof) {
            return Optional.of(lottery(proof.seed(), proof.tieBreaking()));
        }
        if (certificate instanceof TradingCycles proof) {
            return Optional.of(lottery(proof.seed(), proof.tieBreaking()));
        }
        return certificate instanceof EfficiencyAdjustment proof
                ? Optional.of(lottery(proof.seed(), proof.tieBreaking()))
                : Optional.empty();
    }

    private Lottery lottery(long seed, TieBreaking tieBreaking) {
        return new Lottery(seed, tieBreaking, market.menteeIds(), market.mentorIds());
    }

    /**
     * {@return why a mentee and a mentor are matched to each other}
     *
     * @param mentee the id of the mentee
     * @param mentor the id of the mentor
     * @throws IllegalArgumentException when they are not, or the market has nobody with this id
     */
    public WhyPair why(String mentee, String mentor) {
        int menteeIndex = mentee(mentee);
        int mentorIndex = mentor(mentor);
        int pair = market.find(menteeIndex, mentorIndex);
        checkArgument(pair >= 0 && matched.has(pair), "%s and %s are not matched to each other", mentee, mentor);
        ImmutableList<WhyNotPair> better = list(menteeIndex)
                .filter(other -> market.menteeRank(other) < market.menteeRank(pair) && !matched.has(other))
                .mapToObj(this::whyNot)
                .collect(toImmutableList());
        Pair named = named(pair);
        return new WhyPair(
                named,
                tier(row(menteeIndex), market::menteeRank, pair),
                tier(column(mentorIndex), market::mentorRank, pair),
                better,
                outranked(mentorIndex, pair),
                matching.certificate().flatMap(certificate -> Course.of(certificate, named)),
                aim);
    }

    private ImmutableList<String> outranked(int mentor, int pair) {
        return Arrays.stream(column(mentor))
                .filter(other ->
                        market.mentorRank(other) > market.mentorRank(pair) && !matched.has(other) && menteeGains(other))
                .boxed()
                .sorted(Comparator.comparingInt(market::mentorRank))
                .map(other -> market.menteeIds().get(market.menteeOf(other)))
                .collect(toImmutableList());
    }

    /**
     * {@return why a mentee and a mentor are not matched to each other}
     *
     * @param mentee the id of the mentee
     * @param mentor the id of the mentor
     * @throws IllegalArgumentException when they are, or the market has nobody with this id
     */
    public WhyNotPair whyNot(String mentee, String mentor) {
        int pair = market.find(mentee(mentee), mentor(mentor));
        if (pair < 0) {
            return new WhyNotPair(new Pair(mentee, mentor), ImmutableList.of(new Reason.NotAcceptable(mentee, mentor)));
        }
        checkArgument(!matched.has(pair), "%s and %s are matched to each other", mentee, mentor);
        return whyNot(pair);
    }

    /**
     * {@return why a mentee has no mentor}
     *
     * @param mentee the id of the mentee
     * @throws IllegalArgumentException when it has one, or the market has no mentee with this id
     */
    public WhyNobody whyNobody(String mentee) {
        int index = mentee(mentee);
        checkArgument(matched.menteeLoad(index) == 0, "%s has a mentor", mentee);
        return new WhyNobody(mentee, list(index).mapToObj(this::whyNot).collect(toImmutableList()), aim);
    }

    private WhyNotPair whyNot(int pair) {
        int mentee = market.menteeOf(pair);
        int mentor = market.mentorOf(pair);
        Pair named = named(pair);
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (market.menteeMaximum(mentee) == 0) {
            reasons.add(new Reason.NoPlaces(Side.MENTEE, named.mentee()));
        } else if (!menteeGains(pair)) {
            reasons.add(new Reason.MenteeServed(
                    named.mentee(),
                    named.mentor(),
                    holders(matched.ofMentee(mentee), other -> menteeStanding(other, pair), this::mentorId),
                    market.mentorMaximum(mentor) - matched.mentorLoad(mentor)));
        }
        if (market.mentorMaximum(mentor) == 0) {
            reasons.add(new Reason.NoPlaces(Side.MENTOR, named.mentor()));
        } else if (!mentorGains(pair)) {
            reasons.add(new Reason.PlacesHeld(
                    named.mentee(),
                    named.mentor(),
                    holders(matched.ofMentor(mentor), other -> mentorStanding(other, pair), this::menteeId)));
        }
        ImmutableList<Reason> found = reasons.build();
        return new WhyNotPair(named, found.isEmpty() ? ImmutableList.of(bothWouldGain(pair, named)) : found);
    }

    private Reason bothWouldGain(int pair, Pair named) {
        int mentee = market.menteeOf(pair);
        int mentor = market.mentorOf(pair);
        return new Reason.BothWouldGain(
                named.mentee(),
                named.mentor(),
                matched.menteeLoad(mentee) < market.menteeMaximum(mentee)
                        ? Optional.empty()
                        : Optional.of(mentorId(worst(matched.ofMentee(mentee), market::menteeRank))),
                matched.mentorLoad(mentor) < market.mentorMaximum(mentor)
                        ? Optional.empty()
                        : Optional.of(menteeId(worst(matched.ofMentor(mentor), market::mentorRank))),
                aim,
                stabilityClaimed);
    }

    private static int worst(int[] pairs, IntUnaryOperator rank) {
        return Arrays.stream(pairs)
                .boxed()
                .max(Comparator.comparingInt(rank::applyAsInt))
                .orElseThrow();
    }

    private boolean menteeGains(int pair) {
        int mentee = market.menteeOf(pair);
        return matched.menteeLoad(mentee) < market.menteeMaximum(mentee)
                || Arrays.stream(matched.ofMentee(mentee))
                        .anyMatch(other -> market.menteeRank(other) > market.menteeRank(pair));
    }

    private boolean mentorGains(int pair) {
        int mentor = market.mentorOf(pair);
        return matched.mentorLoad(mentor) < market.mentorMaximum(mentor)
                || Arrays.stream(matched.ofMentor(mentor))
                        .anyMatch(other -> market.mentorRank(other) > market.mentorRank(pair));
    }

    private static ImmutableList<Holder> holders(int[] pairs, IntFunction<Standing> standing, IntFunction<String> id) {
        return Arrays.stream(pairs)
                .mapToObj(other -> new Holder(id.apply(other), standing.apply(other)))
                .collect(toImmutableList());
    }

    private Standing menteeStanding(int holder, int pair) {
        if (market.menteeRank(holder) < market.menteeRank(pair)) {
            return Standing.HIGHER;
        }
        int mentee = market.menteeOf(pair);
        return choiceLottery
                .filter(lottery -> lottery.number(Side.MENTEE, mentee, market.mentorOf(holder))
                        < lottery.number(Side.MENTEE, mentee, market.mentorOf(pair)))
                .map(lottery -> Standing.FIRST_BY_LOTTERY)
                .orElse(Standing.LEVEL);
    }

    private Standing mentorStanding(int holder, int pair) {
        if (market.mentorRank(holder) < market.mentorRank(pair)) {
            return Standing.HIGHER;
        }
        int mentor = market.mentorOf(pair);
        return priorityLottery
                .filter(lottery -> lottery.number(Side.MENTOR, mentor, market.menteeOf(holder))
                        < lottery.number(Side.MENTOR, mentor, market.menteeOf(pair)))
                .map(lottery -> Standing.FIRST_BY_LOTTERY)
                .orElse(Standing.LEVEL);
    }

    private static int tier(int[] pairs, IntUnaryOperator rank, int pair) {
        return 1
                + (int) Arrays.stream(pairs)
                        .map(rank)
                        .filter(other -> other < rank.applyAsInt(pair))
                        .distinct()
                        .count();
    }

    private int[] row(int mentee) {
        return IntStream.range(market.rowStart(mentee), market.rowEnd(mentee)).toArray();
    }

    private int[] column(int mentor) {
        return IntStream.range(market.columnStart(mentor), market.columnEnd(mentor))
                .map(market::pairAt)
                .toArray();
    }

    /** {@return the pairs of a mentee, best first and within ties by id} */
    private IntStream list(int mentee) {
        return Arrays.stream(row(mentee))
                .boxed()
                .sorted(Comparator.comparingInt(market::menteeRank))
                .mapToInt(Integer::intValue);
    }

    private Pair named(int pair) {
        return new Pair(menteeId(pair), mentorId(pair));
    }

    private String menteeId(int pair) {
        return market.menteeIds().get(market.menteeOf(pair));
    }

    private String mentorId(int pair) {
        return market.mentorIds().get(market.mentorOf(pair));
    }

    private int mentee(String id) {
        int index = market.menteeIndex(id);
        checkArgument(index >= 0, "the market has no mentee %s", id);
        return index;
    }

    private int mentor(String id) {
        int index = market.mentorIndex(id);
        checkArgument(index >= 0, "the market has no mentor %s", id);
        return index;
    }
}
