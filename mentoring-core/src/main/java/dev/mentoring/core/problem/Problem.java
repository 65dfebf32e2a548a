package dev.mentoring.core.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.TextLanguage;

/**
 * One thing that is wrong with an input.
 *
 * @param code the stable code, in kebab-case, for programs to switch on
 * @param severity whether the input can still be used
 * @param place where it is
 * @param rule the rule that the input breaks, with the offending value
 * @param mend how to put it right
 */
public record Problem(String code, Severity severity, Place place, BilingualText rule, BilingualText mend) {
    /**
     * Checks the form of the code.
     *
     * @param code the stable code, in kebab-case
     * @param severity whether the input can still be used
     * @param place where it is
     * @param rule the rule that the input breaks
     * @param mend how to put it right
     */
    public Problem {
        checkArgument(code.matches("[a-z0-9]+(-[a-z0-9]+)*"), "the code of a problem is in kebab-case, not %s", code);
        requireNonNull(severity);
        requireNonNull(place);
        requireNonNull(rule);
        requireNonNull(mend);
    }

    /**
     * {@return the problem on one line: severity, code, place, rule and mend}
     *
     * @param language the language to write in
     */
    public String line(TextLanguage language) {
        return String.join(
                " ", severity.label().in(language), code, "[" + place + "]", rule.in(language), mend.in(language));
    }

    /**
     * {@return a copy of this problem at another place}
     *
     * @param other the other place
     */
    public Problem at(Place other) {
        return new Problem(code, severity, other, rule, mend);
    }
}
