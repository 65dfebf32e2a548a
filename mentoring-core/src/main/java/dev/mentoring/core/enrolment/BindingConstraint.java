package dev.mentoring.core.enrolment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * What stands in the way of a partner: the rule or the shortage that a matching found.
 *
 * @param code its stable code, in kebab-case
 */
public record BindingConstraint(String code) {
    /**
     * Checks the form, so that nobody can be named in it.
     *
     * @param code its stable code, in kebab-case
     */
    public BindingConstraint {
        requireNonNull(code);
        checkArgument(code.matches("[a-z0-9]+(-[a-z0-9]+)*"), "a code is in kebab-case, not %s", code);
    }
}
