package dev.mentoring.feedback.disclosure;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.identity.ParticipantId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which answers wait until a report can be made in which they do not stand out against an earlier one.
 *
 * <p>An answer waits when it was not yet in the cell that the reader, or a coalition of the reader, saw last, and no more than
 * a few raters have come since. It then waits in every cell, except where it was shown already. Nothing is held back where
 * somebody has left the cell: then the audit decides.
 */
final class LateAnswers {
    private final Map<Cell<?>, Set<Answer>> earlier = new HashMap<>();
    private final Set<Answer> waiting = new HashSet<>();

    LateAnswers(ReleasePlan plan, ReleaseLedger ledger, DisclosurePolicy policy) {
        for (Cell<?> cell : plan.cells()) {
            policy.coalitionsOf(plan.reader()).stream()
                    .map(readers -> ledger.lastSeen(readers, cell.label(), cell.kind()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(release -> earlier.put(cell, release.weights().keySet()));
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Cell<?> cell : plan.cells()) {
                changed |= waiting.addAll(tooFew(cell, policy));
            }
        }
    }

    private Set<Answer> tooFew(Cell<?> cell, DisclosurePolicy policy) {
        Set<Answer> before = earlier.getOrDefault(cell, Set.of());
        Set<Answer> now = without(cell).answers().keySet();
        if (before.isEmpty() || !now.containsAll(before)) {
            return Set.of();
        }
        Set<Answer> added = Set.copyOf(Sets.difference(now, before));
        long raters = added.stream().map(Answer::rater).distinct().count();
        return raters < policy.thresholds().peopleFor(cell.kind()) ? added : Set.of();
    }

    /** The cell without the answers that wait. */
    <T> Cell<T> without(Cell<T> cell) {
        Set<Answer> before = earlier.getOrDefault(cell, Set.of());
        return cell.from(
                Sets.filter(cell.answers().keySet(), answer -> before.contains(answer) || !waiting.contains(answer)));
    }

    /** Whose answers wait in a cell. */
    ImmutableSortedSet<ParticipantId> heldBack(Cell<?> cell) {
        return Sets.difference(cell.answers().keySet(), without(cell).answers().keySet()).stream()
                .map(Answer::rater)
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
