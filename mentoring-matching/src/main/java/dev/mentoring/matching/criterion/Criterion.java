package dev.mentoring.matching.criterion;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.rule.Rule;
import java.util.Map;

/**
 * One soft reason why two people fit.
 *
 * <p>To add one, implement this interface with a public constructor without arguments and name the class as a provider
 * of this service. An implementation is an immutable value and is compiled once for each run.
 */
public interface Criterion extends Rule {
    @Override
    default Criterion with(Map<String, String> parameters) {
        Rule.super.with(parameters);
        return this;
    }

    /**
     * {@return the criterion, ready to score the candidates of a run}
     *
     * @param candidates the candidates
     */
    CompiledCriterion compile(Candidates candidates);

    /**
     * {@return the facts behind the score of a pair, as short phrases; empty when there is nothing to tell}
     *
     * <p>What was said in confidence, such as a self-description, does not belong here.
     *
     * @param candidates the candidates
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    default ImmutableList<BilingualText> facts(Candidates candidates, int mentee, int mentor) {
        return ImmutableList.of();
    }
}
