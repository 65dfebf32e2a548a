package dev.mentoring.feedback.instrument;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.feedback.instrument.ResponseValue.NotApplicable;
import dev.mentoring.feedback.instrument.ResponseValue.NotObserved;
import dev.mentoring.feedback.instrument.ResponseValue.Rated;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When an item is shown: a condition over the answers to earlier items. Every condition is true or false for all
 * answers; an item that was not shown, skipped or not answered yet is neither rated nor opted out of. As a condition may
 * name earlier items only, none leads back to itself; an {@link Instrument} checks that.
 */
public sealed interface VisibleWhen {
    /** How deep conditions may be nested. */
    int MAXIMUM_DEPTH = 8;

    /**
     * {@return whether the condition is true}
     *
     * @param responses the answers to the items that were shown
     */
    boolean holds(Map<ItemId, ResponseValue> responses);

    /** {@return the items that the condition asks about} */
    ImmutableSet<ItemId> items();

    /** {@return how many conditions lie within each other, from 1 to {@value #MAXIMUM_DEPTH}} */
    int depth();

    /**
     * True when an item was rated within a range.
     *
     * @param item the item
     * @param lowest the lowest rating of the range
     * @param highest the highest rating of the range; not below the lowest
     */
    record RatedBetween(ItemId item, int lowest, int highest) implements VisibleWhen {
        /**
         * Checks the range.
         *
         * @param item the item
         * @param lowest the lowest rating of the range
         * @param highest the highest rating of the range; not below the lowest
         */
        public RatedBetween {
            requireNonNull(item);
            checkArgument(lowest <= highest, "the range from %s to %s is empty", lowest, highest);
        }

        @Override
        public boolean holds(Map<ItemId, ResponseValue> responses) {
            @Nullable ResponseValue response = responses.get(item);
            return response instanceof Rated rated && lowest <= rated.rating() && rated.rating() <= highest;
        }

        @Override
        public ImmutableSet<ItemId> items() {
            return ImmutableSet.of(item);
        }

        @Override
        public int depth() {
            return 1;
        }
    }

    /**
     * True when something else than a number was chosen for an item.
     *
     * @param item the item
     * @param choice what was chosen
     */
    record OptedOut(ItemId item, OptOut choice) implements VisibleWhen {
        /**
         * Refuses null.
         *
         * @param item the item
         * @param choice what was chosen
         */
        public OptedOut {
            requireNonNull(item);
            requireNonNull(choice);
        }

        @Override
        public boolean holds(Map<ItemId, ResponseValue> responses) {
            @Nullable ResponseValue response = responses.get(item);
            return switch (choice) {
                case NOT_APPLICABLE -> response instanceof NotApplicable;
                case NOT_OBSERVED -> response instanceof NotObserved;
            };
        }

        @Override
        public ImmutableSet<ItemId> items() {
            return ImmutableSet.of(item);
        }

        @Override
        public int depth() {
            return 1;
        }
    }

    /**
     * True when all of several conditions are.
     *
     * @param conditions at least one
     */
    record AllOf(ImmutableList<VisibleWhen> conditions) implements VisibleWhen {
        /**
         * Checks number and depth.
         *
         * @param conditions at least one
         */
        public AllOf {
            checkConditions(conditions);
        }

        @Override
        public boolean holds(Map<ItemId, ResponseValue> responses) {
            return conditions.stream().allMatch(condition -> condition.holds(responses));
        }

        @Override
        public ImmutableSet<ItemId> items() {
            return itemsOf(conditions);
        }

        @Override
        public int depth() {
            return 1 + depthOf(conditions);
        }
    }

    /**
     * True when at least one of several conditions is.
     *
     * @param conditions at least one
     */
    record AnyOf(ImmutableList<VisibleWhen> conditions) implements VisibleWhen {
        /**
         * Checks number and depth.
         *
         * @param conditions at least one
         */
        public AnyOf {
            checkConditions(conditions);
        }

        @Override
        public boolean holds(Map<ItemId, ResponseValue> responses) {
            return conditions.stream().anyMatch(condition -> condition.holds(responses));
        }

        @Override
        public ImmutableSet<ItemId> items() {
            return itemsOf(conditions);
        }

        @Override
        public int depth() {
            return 1 + depthOf(conditions);
        }
    }

    /**
     * True when a condition is not.
     *
     * @param condition the condition
     */
    record Not(VisibleWhen condition) implements VisibleWhen {
        /**
         * Checks the depth.
         *
         * @param condition the condition
         */
        public Not {
            checkConditions(ImmutableList.of(condition));
        }

        @Override
        public boolean holds(Map<ItemId, ResponseValue> responses) {
            return !condition.holds(responses);
        }

        @Override
        public ImmutableSet<ItemId> items() {
            return condition.items();
        }

        @Override
        public int depth() {
            return 1 + condition.depth();
        }
    }

    private static void checkConditions(ImmutableList<VisibleWhen> conditions) {
        checkArgument(!conditions.isEmpty(), "a compound condition has at least one part");
        checkArgument(depthOf(conditions) < MAXIMUM_DEPTH, "conditions are nested at most %s deep", MAXIMUM_DEPTH);
    }

    private static int depthOf(ImmutableList<VisibleWhen> conditions) {
        return conditions.stream().mapToInt(VisibleWhen::depth).max().orElse(0);
    }

    private static ImmutableSet<ItemId> itemsOf(ImmutableList<VisibleWhen> conditions) {
        ImmutableSet.Builder<ItemId> items = ImmutableSet.builder();
        conditions.forEach(condition -> items.addAll(condition.items()));
        return items.build();
    }
}
