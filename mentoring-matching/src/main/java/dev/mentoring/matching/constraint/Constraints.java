package dev.mentoring.matching.constraint;

import dev.mentoring.matching.rule.Rules;
import java.util.ServiceLoader;

/** Finds constraints by name. */
public final class Constraints {
    private Constraints() {}

    /**
     * {@return the constraints of the library and those that the class path or module path adds}
     *
     * @throws IllegalArgumentException when two of them have the same name
     */
    public static Rules<Constraint> discover() {
        return Rules.of(ServiceLoader.load(Constraint.class, Constraint.class.getClassLoader()));
    }
}
