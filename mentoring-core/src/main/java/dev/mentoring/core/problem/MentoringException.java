package dev.mentoring.core.problem;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.text.TextLanguage;

/**
 * The one family of exceptions by which the library refuses what was asked. Each carries the problems as values; the
 * message is the English text of all of them. Programming errors are plain {@link IllegalArgumentException}s instead.
 * Java serialisation keeps the message only.
 */
public abstract class MentoringException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    /**
     * Makes a refusal.
     *
     * @param problems why; at least one error
     */
    protected MentoringException(Problems problems) {
        super(problems.lines(TextLanguage.ENGLISH));
        checkArgument(problems.hasErrors(), "a refusal names at least one error");
        this.problems = problems;
    }

    /** {@return why the library refuses} */
    public Problems problems() {
        return problems;
    }
}
