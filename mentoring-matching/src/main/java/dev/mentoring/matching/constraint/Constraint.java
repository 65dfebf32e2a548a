package dev.mentoring.matching.constraint;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.rule.Rule;
import java.util.Map;

/**
 * One hard rule about pairs.
 *
 * <p>To add one, implement this interface with a public constructor without arguments and name the class as a provider
 * of this service. An implementation is an immutable value and is compiled once for each run.
 */
public interface Constraint extends Rule {
    @Override
    default Constraint with(Map<String, String> parameters) {
        Rule.super.with(parameters);
        return this;
    }

    /**
     * {@return whether nobody may learn that it was this rule that forbade a pair; false unless said otherwise}
     *
     * <p>A confidential rule is told as {@link Reason#EXCLUSION}, with neither its name nor its own sentence, and a policy
     * cannot make it relaxable: a remedy would name whom it concerns.
     */
    default boolean confidential() {
        return false;
    }

    /** {@return why a pair is forbidden, as a sentence; completed neither with names nor with details} */
    BilingualText reason();

    /**
     * {@return the constraint, ready to judge the candidates of a run}
     *
     * @param candidates the candidates
     */
    CompiledConstraint compile(Candidates candidates);
}
