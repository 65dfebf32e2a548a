package dev.mentoring.core.dialogue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.HashSet;
import java.util.Set;

/**
 * Questions to choose from. The library brings {@linkplain #standard some} along; programmes may write their own.
 *
 * @param questions the questions; codes distinct
 */
public record QuestionBank(ImmutableList<ReflectiveQuestion> questions) {
    /**
     * Checks that codes are distinct.
     *
     * @param questions the questions; codes distinct
     * @throws InvalidInputException with code {@code question-twice}
     */
    public QuestionBank {
        requireNonNull(questions);
        Problems.Builder problems = Problems.builder();
        Set<String> codes = new HashSet<>();
        questions.stream()
                .map(ReflectiveQuestion::code)
                .filter(code -> !codes.add(code))
                .distinct()
                .sorted()
                .forEach(code -> problems.error(
                        DialogueTexts.CATALOGUE,
                        "question-twice",
                        Place.field("question-bank", "", "questions"),
                        code));
        problems.build().throwIfErrors();
    }

    /**
     * {@return the questions that the library brings along: ten for each competency of {@link
     * dev.mentoring.core.competency.CapMentor}, for every phase}
     */
    public static QuestionBank standard() {
        return StandardQuestions.BANK;
    }

    /**
     * {@return the questions that are as wished, in the order of the bank}
     *
     * @param wish what they should be like
     */
    public ImmutableList<ReflectiveQuestion> fitting(QuestionWish wish) {
        return questions.stream().filter(wish::isMetBy).collect(toImmutableList());
    }
}
