package dev.mentoring.matching.algorithm.peers;

import dev.mentoring.matching.algorithm.SolveContext;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * All stable matchings of peers, one by one; not thread-safe.
 *
 * <p>A table from which a stable matching can be had is split by whom one person with a choice gets. Fixing a pair strikes
 * out whatever could block it, and a stable matching of what is left that leaves nobody empty is one of the whole; so one
 * run of {@link StableTable} tells whether a branch is worth taking, and no branch taken is in vain.
 */
final class StableMatchings implements Iterator<Parties> {
    private final PreferenceLists lists;
    private final Deque<Branch> branches = new ArrayDeque<>();
    private final StableTable whole;

    StableMatchings(PreferenceLists lists, SolveContext context) {
        this.lists = lists;
        this.whole = StableTable.of(lists, new BitSet(), context).propose();
        if (!whole.copy().eliminate().hasOddParty()) {
            branches.push(new Branch(whole, 0));
        }
    }

    /** A table, one person who has several left in it, and the next of them to try. */
    private final class Branch {
        private final StableTable table;
        private final int person;
        private int next;

        /** Begins with the first person from one on who has a choice. */
        private Branch(StableTable table, int from) {
            this.table = table;
            int chooser = from;
            while (chooser < lists.people() && !table.hasChoice(chooser)) {
                chooser++;
            }
            this.person = chooser;
            this.next = isDecided() ? 0 : table.first(chooser);
        }

        private boolean isDecided() {
            return person == lists.people();
        }
    }

    @Override
    public boolean hasNext() {
        while (!branches.isEmpty() && !branches.element().isDecided()) {
            Branch branch = branches.element();
            if (branch.next > branch.table.last(branch.person)) {
                branches.pop();
            } else {
                follow(branch, branch.next++);
            }
        }
        return !branches.isEmpty();
    }

    private void follow(Branch branch, int position) {
        if (!branch.table.isLeft(position)) {
            return;
        }
        StableTable table = branch.table.copy();
        table.settle(position);
        table.propose();
        for (int person = 0; person < lists.people(); person++) {
            if (table.isEmpty(person) && !whole.isEmpty(person)) {
                return;
            }
        }
        if (!table.copy().eliminate().hasOddParty()) {
            branches.push(new Branch(table, branch.person + 1));
        }
    }

    @Override
    public Parties next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return Parties.of(lists, branches.pop().table);
    }
}
