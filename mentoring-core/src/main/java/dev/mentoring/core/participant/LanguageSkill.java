package dev.mentoring.core.participant;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A language that a person speaks.
 *
 * @param language the language tag of BCP 47 in lower case, such as {@code fr} or {@code pt-br}
 * @param level how well
 */
public record LanguageSkill(String language, LanguageLevel level) {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");

    /**
     * Checks the form of the tag.
     *
     * @param language the language tag of BCP 47 in lower case
     * @param level how well
     */
    public LanguageSkill {
        checkArgument(isLanguageTag(language), "not a language tag in lower case: <%s>", language);
        requireNonNull(level);
    }

    /**
     * {@return whether these characters can be the tag of a language}
     *
     * <p>The form is checked, not whether the registry knows the tag: {@code fr}, {@code pt-br} and {@code zh-hant} pass,
     * {@code FR}, {@code french} and {@code fr_ca} do not.
     *
     * @param language the characters
     */
    public static boolean isLanguageTag(String language) {
        return TAG.matcher(language).matches();
    }
}
