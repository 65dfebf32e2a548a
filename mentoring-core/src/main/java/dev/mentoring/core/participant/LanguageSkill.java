package dev.mentoring.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A language that a person speaks.
 *
 * @param language the language tag of BCP 47 in lower case, such as {@code fr} or {@code pt-br}
 * @param level how well
 */
public record LanguageSkill(String language, LanguageLevel level) {
    /**
     * Checks the form of the tag.
     *
     * @param language the language tag of BCP 47 in lower case
     * @param level how well
     */
    public LanguageSkill {
        checkArgument(
                language.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*"), "not a language tag in lower case: <%s>", language);
    }
}
