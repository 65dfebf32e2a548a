package dev.mentoring.feedback.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides what of a planned report its reader may see.
 *
 * <p>Say what you wish to show as {@link Cell}s, to whom and in which round, and give the ledger of all that was shown
 * before:
 *
 * <pre>{@code
 * Cell<Double> listening = Cell.mean("mentees/listening", scale, "listening", answers);
 * DisclosureOutcome outcome = DisclosureReview.under(DisclosurePolicy.standard())
 *         .review(ReleasePlan.of(mentor, "2026-spring", listening, …), ledger);
 * Published<Double> shown = outcome.published(listening);
 * ReleaseLedger next = outcome.ledger();
 * }</pre>
 *
 * <ol>
 *   <li>Late answers are held back until enough have come that they cannot be told by subtraction, or none.
 *   <li>Cells with too few raters are hidden.
 *   <li>Further cells are hidden until no sums that the reader, and every coalition of the reader, will then have seen combine
 *       to one about too few. What is hidden costs the fewest answers possible, as long as few cells have answers in common;
 *       else few.
 *   <li>Spreads and distributions are hidden where the sum allows that all gave the same answer, whether they did or not.
 *   <li>Where what is left still gives an answer away by the range of answers, all of the plan that has to do with it is hidden.
 * </ol>
 *
 * <p>The first three steps depend on who answered, never on what. A reader who knows the rules learns nothing from them.
 *
 * <p>A ledger in which somebody is betrayed already stays so: then nothing more that has to do with it is shown. The same plan
 * and ledger give the same outcome, in whatever order the cells come. Immutable and thread-safe.
 */
public final class DisclosureReview {
    private final DisclosurePolicy policy;

    private DisclosureReview(DisclosurePolicy policy) {
        this.policy = requireNonNull(policy);
    }

    /**
     * {@return the review by the rules of a policy}
     *
     * @param policy the policy
     */
    public static DisclosureReview under(DisclosurePolicy policy) {
        return new DisclosureReview(policy);
    }

    /**
     * {@return what the reader may see of a plan}
     *
     * @param plan what a report wishes to show
     * @param ledger all that was shown before
     */
    public DisclosureOutcome review(ReleasePlan plan, ReleaseLedger ledger) {
        ImmutableSortedSet<Coalition> coalitions = policy.coalitionsOf(plan.reader());
        LateAnswers late = new LateAnswers(plan, ledger, policy);
        Map<String, Release> releases = new TreeMap<>();
        Map<Answer, Integer> known = new HashMap<>();
        for (Cell<?> cell : plan.cells()) {
            releases.put(cell.label(), late.without(cell).release());
            if (cell.kind() != AggregateKind.TEXT) {
                known.putAll(cell.answers());
            }
        }
        ImmutableMap.Builder<Coalition, ImmutableList<Release>> seen = ImmutableMap.builder();
        coalitions.forEach(readers -> seen.put(readers, ledger.seenBy(readers)));
        FamilyReview review = new FamilyReview(policy, seen.buildOrThrow(), known);
        Map<String, FamilyReview.Hidden> hidden = review.hidden(releases.values());

        ImmutableMap.Builder<Cell<?>, Published<?>> published = ImmutableMap.builder();
        for (Cell<?> cell : plan.cells()) {
            FamilyReview.Hidden reason = hidden.get(cell.label());
            published.put(cell, reason == null ? shown(late.without(cell)) : Published.suppressed(reason.reason()));
        }
        ImmutableList<CellDecision> decisions = plan.cells().stream()
                .sorted(Comparator.comparing(Cell::label))
                .map(cell -> decision(cell, late, Optional.ofNullable(hidden.get(cell.label()))))
                .collect(toImmutableList());
        releases.keySet().removeAll(hidden.keySet());
        return new DisclosureOutcome(
                published.buildOrThrow(), ledger.append(plan.reader(), plan.round(), releases.values()), decisions);
    }

    private <T> Published<T> shown(Cell<T> cell) {
        return Published.shown(
                cell.value(),
                switch (policy.counts()) {
                    case EXACT -> cell.release().raters().size();
                    case THRESHOLD -> policy.thresholds().peopleFor(cell.kind());
                });
    }

    private static CellDecision decision(Cell<?> cell, LateAnswers late, Optional<FamilyReview.Hidden> hidden) {
        return new CellDecision(
                cell.label(),
                late.without(cell).release().raters().size(),
                late.heldBack(cell),
                hidden.map(FamilyReview.Hidden::reason),
                hidden.flatMap(FamilyReview.Hidden::finding));
    }
}
