package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;
import java.util.Comparator;

/**
 * Whose answer to what. It names the answer, and does not hold it.
 *
 * <p>Two reports about the same question are taken to speak of the same answers, whether they come from one round or from
 * two: a reader will suppose that people answer much as they did before. A programme in which answers of different
 * rounds have nothing to do with each other names its questions by round.
 *
 * @param question what was asked, and about whom; not blank
 * @param rater who answered
 */
public record Answer(String question, ParticipantId rater) implements Comparable<Answer> {
    private static final Comparator<Answer> ORDER =
            Comparator.comparing(Answer::question).thenComparing(Answer::rater);

    /**
     * Checks the question.
     *
     * @param question what was asked, and about whom; not blank
     * @param rater who answered
     */
    public Answer {
        checkArgument(!question.isBlank(), "the question is blank");
        requireNonNull(rater);
    }

    @Override
    public int compareTo(Answer other) {
        return ORDER.compare(this, other);
    }
}
