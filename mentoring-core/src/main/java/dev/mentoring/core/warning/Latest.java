package dev.mentoring.core.warning;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;

/** Sets that keep no more than their greatest elements, so that the order in which they are filled does not matter. */
final class Latest {
    private Latest() {}

    static <T extends Comparable<? super T>> ImmutableSortedSet<T> with(
            ImmutableSortedSet<T> set, T further, int most) {
        ImmutableSortedSet<T> all = ImmutableSortedSet.<T>orderedBy(Comparator.naturalOrder())
                .addAll(set)
                .add(further)
                .build();
        return all.size() <= most ? all : all.tailSet(all.first(), false);
    }
}
