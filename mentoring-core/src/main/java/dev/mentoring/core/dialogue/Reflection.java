package dev.mentoring.core.dialogue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;

/**
 * What somebody thought after a meeting. It belongs to its author, who alone decides who else may read it.
 *
 * @param meeting the meeting
 * @param author who thought it
 * @param prompt the question that it answers
 * @param text the answer, with an audience that the author has chosen
 */
public record Reflection(MeetingId meeting, ParticipantId author, ReflectionPrompt prompt, Confidential<String> text) {
    /**
     * Checks that the author is the author of the text.
     *
     * @param meeting the meeting
     * @param author who thought it
     * @param prompt the question that it answers
     * @param text the answer, with an audience that the author has chosen
     */
    public Reflection {
        requireNonNull(meeting);
        requireNonNull(author);
        requireNonNull(prompt);
        requireNonNull(text);
        checkArgument(
                text.audience().author().equals(author),
                "a reflection of %s was written by %s",
                author,
                text.audience().author());
    }
}
