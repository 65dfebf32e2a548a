package dev.mentoring.feedback.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.feedback.disclosure.CommentSheet;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.round.RaterGroup;

/**
 * What a reader may see of the comments on one question.
 *
 * @param item the question
 * @param attributed the comments of each group that speaks under its name and has written something, self among them
 * @param others the comments of all confidential groups, shuffled for each question apart
 */
public record CommentFinding(
        ItemId item,
        ImmutableSortedMap<RaterGroup, Published<CommentSheet>> attributed,
        Published<CommentSheet> others) {
    /**
     * Refuses null.
     *
     * @param item the question
     * @param attributed the comments of each group that speaks under its name
     * @param others the comments of all confidential groups
     */
    public CommentFinding {
        requireNonNull(item);
        requireNonNull(attributed);
        requireNonNull(others);
    }
}
