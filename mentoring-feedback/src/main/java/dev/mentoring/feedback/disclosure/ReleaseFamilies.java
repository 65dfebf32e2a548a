package dev.mentoring.feedback.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits releases into families that have no answer in common. What is learnt from all of them is learnt from one family:
 * a combination that leaves few raters leaves no more of them in the part that comes from each family.
 */
final class ReleaseFamilies {
    private ReleaseFamilies() {}

    /** The families, and the releases of each, in the order of content; equal releases count once. */
    static ImmutableList<ImmutableSortedSet<Release>> of(Collection<Release> releases) {
        ImmutableSortedSet<Release> all = ImmutableSortedSet.copyOf(Release.ORDER, releases);
        Map<Answer, List<Release>> byAnswer = new HashMap<>();
        for (Release release : all) {
            for (Answer answer : release.weights().keySet()) {
                byAnswer.computeIfAbsent(answer, any -> new ArrayList<>()).add(release);
            }
        }
        ImmutableList.Builder<ImmutableSortedSet<Release>> families = ImmutableList.builder();
        Set<Release> seen = new HashSet<>();
        Set<Answer> followed = new HashSet<>();
        for (Release first : all) {
            if (seen.add(first)) {
                ImmutableSortedSet.Builder<Release> family = new ImmutableSortedSet.Builder<>(Release.ORDER);
                Deque<Release> open = new ArrayDeque<>(List.of(first));
                while (!open.isEmpty()) {
                    Release next = open.remove();
                    family.add(next);
                    for (Answer answer : next.weights().keySet()) {
                        if (followed.add(answer)) {
                            byAnswer.getOrDefault(answer, List.of()).stream()
                                    .filter(seen::add)
                                    .forEach(open::add);
                        }
                    }
                }
                families.add(family.build());
            }
        }
        return families.build();
    }
}
