package dev.mentoring.matching.criterion;

import dev.mentoring.matching.rule.Rules;
import java.util.ServiceLoader;

/** Finds criteria by name. */
public final class Criteria {
    private Criteria() {}

    /**
     * {@return the criteria of the library and those that the class path or module path adds}
     *
     * @throws IllegalArgumentException when two of them have the same name
     */
    public static Rules<Criterion> discover() {
        return Rules.of(ServiceLoader.load(Criterion.class, Criterion.class.getClassLoader()));
    }
}
