package dev.mentoring.matching.constraint;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.internal.MatchingTexts;
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
     * {@return the code under which a removed pair is counted and explained, in kebab-case}; the name, unless telling
     * rules apart would betray somebody
     */
    default String reasonCode() {
        return name();
    }

    /** {@return why a pair is forbidden, as a sentence; completed neither with names nor with details} */
    BilingualText reason();

    /**
     * {@return the constraint, ready to judge the candidates of a run}
     *
     * @param candidates the candidates
     */
    CompiledConstraint compile(Candidates candidates);

    /**
     * {@return the sentence for a reason code of this library}
     *
     * @param reasonCode the reason code
     */
    static BilingualText reasonText(String reasonCode) {
        return MatchingTexts.CATALOGUE.text("reason." + reasonCode);
    }
}
