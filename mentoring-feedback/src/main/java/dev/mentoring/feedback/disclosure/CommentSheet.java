package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import java.util.Comparator;
import java.util.Map;

/**
 * The comments on one question, without any trace of who wrote which.
 *
 * <p>Each question is shuffled apart: the first comment on one and the first on another come from different people as
 * likely as not, and there is neither pseudonym nor time. What cannot be taken away is style: whoever knows how somebody
 * writes may know her again. {@link #summarised} is for programmes to which that risk is too great.
 *
 * @param question what was asked
 * @param texts the comments, or their one summary; none blank
 */
public record CommentSheet(String question, ImmutableList<String> texts) {
    /**
     * Refuses blank comments.
     *
     * @param question what was asked
     * @param texts the comments, or their one summary; none blank
     */
    public CommentSheet {
        checkArgument(!question.isBlank(), "the question is blank");
        checkArgument(texts.stream().noneMatch(String::isBlank), "a comment on %s is blank", question);
    }

    /**
     * {@return a sheet that shows no comment word for word}
     *
     * @param question what was asked
     * @param summary what somebody who may read the comments made of them
     */
    public static CommentSheet summarised(String question, String summary) {
        return new CommentSheet(question, ImmutableList.of(summary));
    }

    /** Orders comments by what a secret makes of question and author. */
    static CommentSheet shuffled(String question, Map<ParticipantId, String> comments, ShuffleSecret secret) {
        return new CommentSheet(
                question,
                comments.entrySet().stream()
                        .sorted(Comparator.comparing(entry -> secret.draw(
                                        "comments", question, entry.getKey().value())
                                .toString()))
                        .map(Map.Entry::getValue)
                        .collect(toImmutableList()));
    }
}
