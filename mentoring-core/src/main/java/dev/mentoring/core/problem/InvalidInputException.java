package dev.mentoring.core.problem;

/** An input breaks at least one rule; {@link #problems()} lists every breach. */
public final class InvalidInputException extends MentoringException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes a refusal.
     *
     * @param problems every breach
     */
    public InvalidInputException(Problems problems) {
        super(problems);
    }
}
