package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Pair;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** An alternating path or cycle: the pairs to add and those to remove, by their indices, in the order of the path. */
record Exchange(ImmutableList<Integer> added, ImmutableList<Integer> removed) {

    ImmutableList<Pair> namesOfAdded(CheckedMatching matching) {
        return names(matching, added);
    }

    ImmutableList<Pair> namesOfRemoved(CheckedMatching matching) {
        return names(matching, removed);
    }

    private static ImmutableList<Pair> names(CheckedMatching matching, List<Integer> pairs) {
        return pairs.stream().map(matching::named).collect(ImmutableList.toImmutableList());
    }

    /** {@return what each mentee gives and takes, where each has at most one place} */
    ImmutableList<Trade> trades(CheckedMatching matching) {
        TreeMap<Integer, Trade> trades = new TreeMap<>();
        for (int pair : removed) {
            Pair named = matching.named(pair);
            trades.put(matching.market.menteeOf(pair), new Trade(named.mentee(), Optional.of(named), Optional.empty()));
        }
        for (int pair : added) {
            Pair named = matching.named(pair);
            Trade before = trades.get(matching.market.menteeOf(pair));
            Optional<Pair> gives = before == null ? Optional.empty() : before.gives();
            trades.put(matching.market.menteeOf(pair), new Trade(named.mentee(), gives, Optional.of(named)));
        }
        return ImmutableList.copyOf(trades.values());
    }
}
