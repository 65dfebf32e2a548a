package dev.mentoring.feedback.instrument;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/** The one rule for the form of ids in this package. */
final class Codes {
    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*+");

    private Codes() {}

    static boolean isValid(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    static void check(String kind, String value) {
        checkArgument(
                isValid(value),
                "the %s has 1 to %s letters and digits with single dots, hyphens or underscores between: <%s>",
                kind,
                LONGEST,
                value);
    }
}
