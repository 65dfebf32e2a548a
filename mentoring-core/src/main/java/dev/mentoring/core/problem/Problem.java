package dev.mentoring.core.problem;

import static com.google.common.base.Preconditions.checkArgument;

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
    }

    /**
     * {@return the problem on one line: severity, code, place, rule and mend}
     *
     * @param language the language to write in
     */
    public String line(TextLanguage language) {
        String what = severity.label().in(language) + " " + code + " [" + place + "]";
        return what + " " + rule.in(language) + " " + mend.in(language);
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
