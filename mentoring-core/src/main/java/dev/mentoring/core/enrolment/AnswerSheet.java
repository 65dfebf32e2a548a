package dev.mentoring.core.enrolment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.programme.TemplateReference;

/**
 * The answers of one person to one version of a questionnaire.
 *
 * @param questionnaire which questionnaire, and which version of it
 * @param answers the answers, by the names of the questions
 */
public record AnswerSheet(TemplateReference questionnaire, ImmutableSortedMap<String, Answer> answers) {
    /**
     * Refuses null.
     *
     * @param questionnaire which questionnaire, and which version of it
     * @param answers the answers, by the names of the questions
     */
    public AnswerSheet {
        requireNonNull(questionnaire);
        requireNonNull(answers);
    }
}
