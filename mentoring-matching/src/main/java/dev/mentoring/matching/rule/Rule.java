package dev.mentoring.matching.rule;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.BilingualText;
import java.util.Map;

/**
 * A reason for or against a pair, as an immutable value: two rules with the same name and the same parameters do the
 * same.
 */
public interface Rule {
    /** {@return the stable name, in kebab-case, by which a policy refers to the rule} */
    String name();

    /** {@return what the rule looks at, in a few words} */
    BilingualText label();

    /** {@return the parameters in force, by name; empty when the rule has none} */
    default ImmutableSortedMap<String, String> parameters() {
        return ImmutableSortedMap.of();
    }

    /**
     * {@return the same rule with other parameters}
     *
     * @param parameters the parameters to change, by name; those that are not named keep their values
     * @throws InvalidInputException with every unknown name and every value out of range
     */
    default Rule with(Map<String, String> parameters) {
        ParameterReader.of(this, parameters).finish();
        return this;
    }
}
