package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * What came of a review: what the reader gets to see, the ledger with it, and the auditor’s account. Only what {@link
 * #published} gives may go to the reader. Immutable and thread-safe.
 */
public final class DisclosureOutcome {
    private final ImmutableMap<Cell<?>, Published<?>> published;
    private final ReleaseLedger ledger;
    private final ImmutableList<CellDecision> decisions;

    DisclosureOutcome(
            ImmutableMap<Cell<?>, Published<?>> published,
            ReleaseLedger ledger,
            ImmutableList<CellDecision> decisions) {
        this.published = published;
        this.ledger = ledger;
        this.decisions = decisions;
    }

    /**
     * {@return what the reader gets to see of a cell}
     *
     * @param cell a cell of the plan, the same object
     * @param <T> what is shown
     * @throws IllegalArgumentException when it does not belong to the plan
     */
    @SuppressWarnings("unchecked") // a cell is compared by identity, and its value was put in under itself
    public <T> Published<T> published(Cell<T> cell) {
        Published<?> found = published.get(cell);
        checkArgument(found != null, "the plan does not have the cell %s", cell);
        return (Published<T>) found;
    }

    /** {@return the ledger with all that is shown; keep it before anybody reads the report} */
    public ReleaseLedger ledger() {
        return ledger;
    }

    /** {@return the auditor’s account, by labels} */
    public ImmutableList<CellDecision> decisions() {
        return decisions;
    }
}
