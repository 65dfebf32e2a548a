package dev.mentoring.workbench.report;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.policy.WeightedCriterion;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which colour stands for which criterion: by their order in the policy, so that neighbours in a bar always contrast. A
 * colour is a class of the style sheet, {@code c1} to {@code c8}; from the eighth criterion on colours repeat.
 */
final class Palette {
    private static final int COLOURS = 7;
    private static final String BEYOND_CRITERIA = "c8";

    private final ImmutableMap<String, String> classes;

    private Palette(ImmutableMap<String, String> classes) {
        this.classes = classes;
    }

    static Palette of(MatchingPolicy policy) {
        Map<String, String> classes = new LinkedHashMap<>();
        for (WeightedCriterion weighted : policy.criteria()) {
            if (weighted.counts()) {
                classes.put(weighted.criterion().name(), "c" + (classes.size() % COLOURS + 1));
            }
        }
        return new Palette(ImmutableMap.copyOf(classes));
    }

    /** {@return the class of a criterion’s colour, or of whatever else adds to a score} */
    String colour(String criterion) {
        return classes.getOrDefault(criterion, BEYOND_CRITERIA);
    }
}
