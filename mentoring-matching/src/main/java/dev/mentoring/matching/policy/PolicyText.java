package dev.mentoring.matching.policy;

import com.google.common.collect.ImmutableSortedMap;

/**
 * Writes a policy as one unambiguous text, from which its hash is taken: each value on a line of its own, with its length
 * before it, so that no two policies have the same text.
 */
final class PolicyText {
    private final StringBuilder text = new StringBuilder();

    private PolicyText() {}

    static String of(MatchingPolicy policy) {
        PolicyText text = new PolicyText();
        text.line("matching-policy 1");
        text.line(policy.name()).line(policy.version());
        text.line(policy.criteria().size());
        for (WeightedCriterion weighted : policy.criteria()) {
            text.line(weighted.criterion().name()).line(weighted.weight()).line(weighted.enabled());
            text.parameters(weighted.criterion().parameters());
        }
        text.line(policy.constraints().size());
        for (ConstraintSetting setting : policy.constraints()) {
            text.line(setting.constraint().name()).line(setting.strength()).line(setting.unknownForbids());
            text.parameters(setting.constraint().parameters());
        }
        text.line(policy.unknownHandling()).line(policy.sideCombination()).line(policy.menteeShare());
        text.line(policy.choiceBonus()).line(policy.minimumScore());
        text.line(policy.hoursPerRelationship()).line(policy.availabilityWeeks());
        text.line(policy.algorithm()).parameters(policy.algorithmOptions());
        text.line(policy.seed()).line(policy.alternatives()).line(policy.smallestGroup());
        return text.text.toString();
    }

    private PolicyText line(Object value) {
        String written = value.toString();
        text.append(written.length()).append(' ').append(written).append('\n');
        return this;
    }

    private void parameters(ImmutableSortedMap<String, String> parameters) {
        line(parameters.size());
        parameters.forEach((name, value) -> line(name).line(value));
    }
}
