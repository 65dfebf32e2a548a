package dev.mentoring.matching.policy;

import dev.mentoring.matching.constraint.Constraint;

/**
 * A constraint and how much it binds in a policy.
 *
 * @param constraint the constraint
 * @param strength how much it binds
 * @param unknownForbids whether a pair that the constraint cannot judge is forbidden; otherwise it is allowed, and the
 *     explanation says that the rule could not be checked
 */
public record ConstraintSetting(Constraint constraint, Strength strength, boolean unknownForbids) {
    /**
     * {@return a setting by which pairs that cannot be judged are allowed}
     *
     * @param constraint the constraint
     * @param strength how much it binds
     */
    public static ConstraintSetting of(Constraint constraint, Strength strength) {
        return new ConstraintSetting(constraint, strength, false);
    }
}
