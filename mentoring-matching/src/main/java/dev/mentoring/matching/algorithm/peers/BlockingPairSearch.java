package dev.mentoring.matching.algorithm.peers;

import com.google.common.collect.Iterables;
import dev.mentoring.matching.algorithm.SolveContext;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;

/**
 * Looks for the fewest pairs that must be struck out of the lists so that a stable matching is left; not thread-safe.
 *
 * <p>That number is the fewest blocking pairs that a matching can have: the blocking pairs of a matching are such a set,
 * and a matching that is stable without a set is blocked by no pairs outside it.
 *
 * <p><b>How</b>: a bounded search tree. A stable partition is still one when other pairs than those of neighbours in its
 * parties are struck out, and with it the parties of odd size stay. So the pair of some neighbours must be struck out, and
 * each is tried in turn, without those tried before it; those in odd parties first. Striking out a pair does away with at
 * most two odd parties: a branch in which the pairs yet to be struck out are fewer than half of them is in vain. Sizes are
 * tried from the least on, so that the first set found is a smallest one, and a bound is known whenever the budget runs
 * out.
 */
final class BlockingPairSearch {
    private final PreferenceLists lists;
    private final SolveContext context;
    private final long budget;
    private final BitSet removed = new BitSet();
    private final BitSet spared = new BitSet();
    private final Deque<Branch> branches = new ArrayDeque<>();
    private long searched;
    private int lowerBound;

    BlockingPairSearch(PreferenceLists lists, SolveContext context, long budget) {
        this.lists = lists;
        this.context = context;
        this.budget = budget;
    }

    /** The positions of the pairs to try, one of which is struck out. */
    private static final class Branch {
        private final int[] pairs;
        private int tried = -1;

        private Branch(int[] pairs) {
            this.pairs = pairs;
        }
    }

    /** {@return how many partitions were found} */
    long searched() {
        return searched;
    }

    /** {@return a number of pairs of which fewer are certainly not enough} */
    int lowerBound() {
        return lowerBound;
    }

    /**
     * {@return the parties that are left when a smallest set is struck out, unless it would have as many pairs as are
     * known to do, or the budget runs out before}
     *
     * @param whole a stable partition of the full lists
     * @param known a number of pairs that is known to do
     */
    Optional<Parties> fewerThan(Parties whole, int known) {
        lowerBound = half(whole);
        while (lowerBound < known) {
            Optional<Parties> found = search(whole, lowerBound);
            if (found.isPresent() || searched > budget) {
                return found;
            }
            lowerBound++;
        }
        return Optional.empty();
    }

    private static int half(Parties parties) {
        return (parties.odd().size() + 1) / 2;
    }

    private Optional<Parties> search(Parties whole, int size) {
        branches.clear();
        removed.clear();
        spared.clear();
        branches.push(branch(whole));
        while (!branches.isEmpty() && searched <= budget) {
            Branch branch = branches.element();
            if (!advance(branch)) {
                branches.pop();
                continue;
            }
            searched++;
            Parties parties = Parties.of(lists, removed, context);
            if (parties.odd().isEmpty()) {
                return Optional.of(parties);
            }
            if (half(parties) <= size - branches.size()) {
                branches.push(branch(parties));
            }
        }
        return Optional.empty();
    }

    /** Puts the pair struck out back, to be spared from now on, and strikes out the next; {@return whether there is one}. */
    private boolean advance(Branch branch) {
        if (branch.tried >= 0) {
            strike(branch.pairs[branch.tried], false);
            spared.set(branch.pairs[branch.tried]);
        }
        branch.tried++;
        if (branch.tried < branch.pairs.length) {
            strike(branch.pairs[branch.tried], true);
            return true;
        }
        for (int pair : branch.pairs) {
            spared.clear(pair);
        }
        return false;
    }

    private void strike(int position, boolean out) {
        removed.set(position, out);
        removed.set(lists.crossed(position), out);
    }

    private Branch branch(Parties parties) {
        int[] pairs = new int[lists.people()];
        int count = 0;
        for (int[] circle : Iterables.concat(parties.odd(), parties.pairs())) {
            for (int i = 0; i < circle.length - (circle.length == 2 ? 1 : 0); i++) {
                int position = position(circle[i], circle[(i + 1) % circle.length]);
                if (!spared.get(position)) {
                    pairs[count++] = position;
                }
            }
        }
        return new Branch(Arrays.copyOf(pairs, count));
    }

    /** {@return the position of a pair in the list of the one with the smaller index} */
    private int position(int one, int other) {
        int position = lists.start(Math.min(one, other));
        while (lists.partner(position) != Math.max(one, other)) {
            position++;
        }
        return position;
    }
}
