package dev.mentoring.matching.algorithm.rotation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.stable.DeferredAcceptance;
import dev.mentoring.matching.certificate.Rotation;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.RankTable;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All stable matchings of a market with strict preferences, as a partially ordered set of rotations. Immutable and
 * thread-safe.
 *
 * <p>{@code RotationPoset.of(market).matchings().limit(10)} lists stable matchings; {@link #count} says how many there are,
 * {@link #dot} draws the set.
 *
 * <p><b>Definition.</b> Every stable matching {@code M} comes from the mentee-optimal one by carrying out a set of rotations
 * that is <i>closed</i>: with a rotation it holds all those that this one needs. Different closed sets give different stable
 * matchings, and every closed set gives one (Irving and Leather 1986; Gusfield and Irving, <i>The Stable Marriage Problem</i>,
 * 1989, theorem 2.5.7). The union and the intersection of two closed sets are the meet and the join of their matchings. The
 * same holds with several places on either side or on both, where a stable matching is one that no pair blocks (Bansal,
 * Agrawal and Malhotra, <i>Polynomial time algorithm for an optimal stable assignment with multiple partners</i>, 2007;
 * Eirinakis, Magos, Mourtos and Miliotis, <i>Finding all stable pairs and solutions to the many-to-many stable matching
 * problem</i>, 2012).
 *
 * <p><b>Needs.</b> {@link #needs} holds an edge for each reason that is seen while the rotations are found (Gusfield 1987):
 * the rotation before that moved the same mentee or the same mentor, and those that carried a mentor past a mentee who now
 * skips it. The order that they generate is the partial order; an edge may also follow from others.
 *
 * <p><b>Cost.</b> Time {@code O(p log p)}, of which {@code O(p)} after sorting, and memory {@code O(p)} for {@code p}
 * acceptable pairs. The rotations are numbered in an order that depends on ids alone, each after those that it needs. Lower
 * quotas are of no account here: all stable matchings meet them or none does.
 */
public final class RotationPoset {
    private final Market market;
    private final RankTable table;
    private final int[] menteeOptimal;
    private final FoundRotations found;

    private RotationPoset(Market market, RankTable table, int[] menteeOptimal, FoundRotations found) {
        this.market = market;
        this.table = table;
        this.menteeOptimal = menteeOptimal;
        this.found = found;
    }

    /**
     * {@return the rotations of a market}
     *
     * @param market the market
     * @throws dev.mentoring.matching.algorithm.MarketRefusedException when somebody is indifferent
     */
    public static RotationPoset of(Market market) {
        SolveContext context = SolveContext.defaults();
        context.check(new StableEgalitarian(), market);
        return of(market, context);
    }

    /** {@return the rotations of a market without ties, unless the context says to give up} */
    static RotationPoset of(Market market, SolveContext context) {
        Lottery lottery = new Lottery(0, TieBreaking.SINGLE, market.menteeIds(), market.mentorIds());
        int[] menteeOptimal = DeferredAcceptance.pairs(market, lottery, Side.MENTEE, context);
        RankTable table = RankTable.of(market);
        FoundRotations found = new RotationFinder(market, table, menteeOptimal, context).run();
        return new RotationPoset(market, table, menteeOptimal, found);
    }

    /** {@return the market} */
    public Market market() {
        return market;
    }

    /** {@return the number of rotations} */
    public int size() {
        return found.count();
    }

    /**
     * {@return a rotation}
     *
     * @param rotation its number, from 0
     */
    public Rotation rotation(int rotation) {
        return new Rotation(pairs(found.lost(), rotation), pairs(found.gained(), rotation));
    }

    /** {@return all rotations, each after those that it needs} */
    public ImmutableList<Rotation> rotations() {
        return IntStream.range(0, size()).mapToObj(this::rotation).collect(toImmutableList());
    }

    private ImmutableList<Pair> pairs(ImmutableIntArray moves, int rotation) {
        return moves.subArray(found.starts().get(rotation), found.starts().get(rotation + 1)).stream()
                .mapToObj(pair -> new Pair(
                        market.menteeIds().get(market.menteeOf(pair)),
                        market.mentorIds().get(market.mentorOf(pair))))
                .collect(toImmutableList());
    }

    /**
     * {@return the numbers of earlier rotations that a rotation needs, without repetition}; what those need is not always
     * listed again
     *
     * @param rotation its number
     */
    public ImmutableIntArray needs(int rotation) {
        return found.needsOf(rotation);
    }

    /**
     * {@return whether a set of rotations holds with each of them all that it needs}
     *
     * @param rotations their numbers
     * @throws IllegalArgumentException when no rotation has one of the numbers
     */
    public boolean isClosed(Collection<Integer> rotations) {
        BitSet set = bits(rotations);
        return set.stream().allMatch(rotation -> found.isReady(rotation, set));
    }

    /**
     * {@return the stable matching that a closed set of rotations leads to}
     *
     * @param rotations their numbers; none for the mentee-optimal matching, all for the mentor-optimal one
     * @throws IllegalArgumentException when the set is not closed
     */
    public Matching matchingOf(Collection<Integer> rotations) {
        checkArgument(isClosed(rotations), "the set is not closed: %s", rotations);
        return matching("rotation-poset", bits(rotations));
    }

    private BitSet bits(Collection<Integer> rotations) {
        BitSet set = new BitSet();
        for (int rotation : rotations) {
            checkArgument(0 <= rotation && rotation < size(), "no rotation has the number %s", rotation);
            set.set(rotation);
        }
        return set;
    }

    /**
     * {@return all stable matchings, found one by one as the stream is read: the mentee-optimal one first, the mentor-optimal
     * one last}
     *
     * <p>The order is that of the closed sets as words of 0 and 1 by number. There may be exponentially many; memory does not
     * grow with them, and each takes time linear in the rotations and their needs.
     */
    public Stream<Matching> matchings() {
        return closedSets().map(set -> matching("rotation-poset", set));
    }

    /**
     * {@return the number of stable matchings, or empty when the effort for it is too great}
     *
     * <p>Counting is #P-complete (Irving and Leather 1986), yet easy where the order is long rather than wide: the effort is
     * the number of ways in which rotations that others still need can be chosen, over all places of the order.
     *
     * @param effort the greatest number of partial choices that may be told apart; each takes some hundred bytes
     */
    public Optional<BigInteger> count(long effort) {
        return ClosedSetCounts.of(this, effort, SolveContext.defaults()).map(ClosedSetCounts::total);
    }

    /** {@return the same as plain data, which can be written as a document} */
    public RotationDiagram diagram() {
        ImmutableList<RotationDiagram.Step> steps = IntStream.range(0, size())
                .mapToObj(number -> new RotationDiagram.Step(
                        rotation(number), ImmutableList.copyOf(needs(number).asList())))
                .collect(toImmutableList());
        return new RotationDiagram(matchingOf(ImmutableList.of()).pairs(), steps);
    }

    /**
     * {@return the rotations in the DOT language of Graphviz: each a node that tells who changes to whom, with an edge from
     * each rotation to those that need it}
     */
    public String dot() {
        StringBuilder text = new StringBuilder("digraph rotations {\n  rankdir=TB;\n  node [shape=box];\n");
        for (int rotation = 0; rotation < size(); rotation++) {
            Rotation moves = rotation(rotation);
            text.append("  r").append(rotation).append(" [label=\"");
            for (int i = 0; i < moves.lost().size(); i++) {
                Pair from = moves.lost().get(i);
                text.append(i == 0 ? "" : "\\n")
                        .append(escaped(from.mentee()))
                        .append(": ")
                        .append(escaped(from.mentor()))
                        .append(" → ")
                        .append(escaped(moves.gained().get(i).mentor()));
            }
            text.append("\"];\n");
        }
        for (int rotation = 0; rotation < size(); rotation++) {
            int later = rotation;
            needs(rotation)
                    .forEach(earlier -> text.append("  r")
                            .append(earlier)
                            .append(" -> r")
                            .append(later)
                            .append(";\n"));
        }
        return text.append("}\n").toString();
    }

    private static String escaped(String id) {
        return id.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    FoundRotations found() {
        return found;
    }

    RankTable table() {
        return table;
    }

    /** {@return the pairs of the mentee-optimal matching} */
    int[] menteeOptimal() {
        return menteeOptimal.clone();
    }

    Stream<BitSet> closedSets() {
        return Stream.iterate(new BitSet(), set -> set != null, this::successor);
    }

    /** {@return the next closed set in the order of words, or null after the last} */
    private @Nullable BitSet successor(BitSet set) {
        for (int rotation = size() - 1; rotation >= 0; rotation--) {
            if (!set.get(rotation) && found.isReady(rotation, set)) {
                BitSet next = (BitSet) set.clone();
                next.clear(rotation, size());
                next.set(rotation);
                return next;
            }
        }
        return null;
    }

    /** {@return the stable matching of a closed set, which claims what a set alone can tell} */
    Matching matching(String algorithm, BitSet set) {
        Matching matching = Matching.ofIndices(market, algorithm, pairs(set));
        return new Matching(
                algorithm,
                matching.pairs(),
                matching.unmatchedMentees(),
                matching.unmatchedMentors(),
                ImmutableSet.copyOf(claims(set)),
                Optional.empty());
    }

    /** {@return what is true of the matching of a closed set} */
    Set<Guarantee> claims(BitSet set) {
        Set<Guarantee> claims = EnumSet.of(Guarantee.WEAKLY_STABLE, Guarantee.STRONGLY_STABLE, Guarantee.SUPER_STABLE);
        if (set.isEmpty()) {
            claims.add(Guarantee.MENTEE_OPTIMAL);
        }
        if (set.cardinality() == size()) {
            claims.add(Guarantee.MENTOR_OPTIMAL);
        }
        return claims;
    }

    private int[] pairs(BitSet set) {
        BitSet pairs = new BitSet(market.pairCount());
        Arrays.stream(menteeOptimal).forEach(pairs::set);
        set.stream().forEach(rotation -> {
            for (int move = found.starts().get(rotation); move < found.starts().get(rotation + 1); move++) {
                pairs.clear(found.lost().get(move));
                pairs.set(found.gained().get(move));
            }
        });
        return pairs.stream().toArray();
    }

    /**
     * {@return whether the other is the rotations of an equal market}
     *
     * @param other another object
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RotationPoset poset && market.equals(poset.market);
    }

    @Override
    public int hashCode() {
        return market.hashCode();
    }

    @Override
    public String toString() {
        return size() + " rotations of " + market;
    }
}
