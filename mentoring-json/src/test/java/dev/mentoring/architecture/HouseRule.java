package dev.mentoring.architecture;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * One rule, stated for any root package, so that it can be held against the library and against the planted offences.
 *
 * @param under the rule for the packages under a root
 * @param offenders planted classes; the rule must report each, and of a class with methods, each method
 */
record HouseRule(Function<String, ArchRule> under, ImmutableList<Class<?>> offenders) {
    static final String LIBRARY = "dev.mentoring";
    static final String OFFENCES = "dev.mentoring.architecture.offence";

    static HouseRule of(Function<String, ArchRule> under, Class<?>... offenders) {
        return new HouseRule(under, ImmutableList.copyOf(offenders));
    }

    ArchRule inTheLibrary() {
        return under.apply(LIBRARY).allowEmptyShould(true);
    }

    ArchRule amongTheOffences() {
        return under.apply(OFFENCES);
    }

    @Override
    public String toString() {
        return inTheLibrary().getDescription();
    }
}
