package dev.mentoring.core.enrolment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.programme.TemplateReference;
import java.util.HashSet;
import java.util.Set;

/**
 * What people are asked when they apply. A change makes a new version; earlier answers keep to theirs.
 *
 * @param reference its code and version
 * @param questions the questions; their names are distinct
 */
public record Questionnaire(TemplateReference reference, ImmutableList<Question> questions) {
    /**
     * Checks that names are distinct.
     *
     * @param reference its code and version
     * @param questions the questions
     */
    public Questionnaire {
        requireNonNull(reference);
        requireNonNull(questions);
        Set<String> names = new HashSet<>();
        for (Question question : questions) {
            checkArgument(names.add(question.name()), "two questions are named %s", question.name());
        }
    }

    /**
     * {@return everything that is wrong with somebody’s answers, in the order of the questions}
     *
     * @param sheet the answers
     */
    public Problems check(AnswerSheet sheet) {
        Problems.Builder problems = Problems.builder();
        if (!sheet.questionnaire().equals(reference)) {
            problems.error(
                    EnrolmentTexts.CATALOGUE,
                    "questionnaire-of-another-version",
                    place("questionnaire"),
                    sheet.questionnaire().code(),
                    sheet.questionnaire().version(),
                    reference.code(),
                    reference.version());
            return problems.build();
        }
        Set<String> names = new HashSet<>();
        for (Question question : questions) {
            names.add(question.name());
            Answer answer = sheet.answers().get(question.name());
            if (answer == null && question.mandatory()) {
                problems.error(EnrolmentTexts.CATALOGUE, "answer-missing", place(question.name()));
            }
            if (answer != null && !question.admits(answer)) {
                problems.error(EnrolmentTexts.CATALOGUE, "answer-unfit", place(question.name()));
            }
        }
        for (String unknown : Sets.difference(sheet.answers().keySet(), names)) {
            problems.error(EnrolmentTexts.CATALOGUE, "question-unknown", place(unknown));
        }
        return problems.build();
    }

    private static Place place(String field) {
        return Place.field("answer", "", field);
    }
}
