package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * Best for a side among the matchings that are stable in the same sense, where there are ties? Compares everybody's ranks
 * in all of them. With several places somebody is at least as well off when the best partner is, the second best, and so
 * on, and no place is left free that was not; sets that cannot be compared so refute the claim.
 */
final class OptimalityAmongTiesCheck {
    private final CheckedMatching matching;
    private final Market market;
    private final Side side;

    private OptimalityAmongTiesCheck(CheckedMatching matching, Side side) {
        this.matching = matching;
        this.market = matching.market;
        this.side = side;
    }

    static Optional<CounterExample> of(CheckedMatching matching, Side side, Guarantee notion) {
        OptimalityAmongTiesCheck check = new OptimalityAmongTiesCheck(matching, side);
        AtomicReference<Optional<CounterExample>> found = new AtomicReference<>(Optional.empty());
        StableMatchings.any(matching, notion, other -> {
            found.set(check.longingFor(other));
            return found.get().isPresent();
        });
        return found.get();
    }

    /** {@return somebody who is not at least as well off here as there} */
    private Optional<CounterExample> longingFor(BitSet other) {
        List<String> ids = side == Side.MENTEE
                ? market.menteeIds()
                : matching.topics.map(ProjectMarket::mentorIds).orElseGet(market::mentorIds);
        return IntStream.range(0, ids.size())
                .filter(person -> !isAtLeastAsGood(ranks(person, matching.matched), ranks(person, other)))
                .mapToObj(ids::get)
                .findFirst()
                .map(id -> new CounterExample.StableMatchingForOne(side, id, StableMatchings.named(matching, other)));
    }

    private static boolean isAtLeastAsGood(int[] here, int[] there) {
        return here.length >= there.length
                && IntStream.range(0, there.length).allMatch(place -> here[place] <= there[place]);
    }

    private int[] ranks(int person, BitSet pairs) {
        int[] ranks = (side == Side.MENTEE
                        ? IntStream.range(market.rowStart(person), market.rowEnd(person))
                        : columnsOf(person)
                                .flatMap(column -> IntStream.range(market.columnStart(column), market.columnEnd(column))
                                        .map(market::pairAt)))
                .filter(pairs::get)
                .map(side == Side.MENTEE ? market::menteeRank : market::mentorRank)
                .toArray();
        Arrays.sort(ranks);
        return ranks;
    }

    private IntStream columnsOf(int mentor) {
        return matching.topics
                .map(project -> IntStream.range(project.topicStart(mentor), project.topicEnd(mentor))
                        .map(project::topicAt))
                .orElseGet(() -> IntStream.of(mentor));
    }
}
