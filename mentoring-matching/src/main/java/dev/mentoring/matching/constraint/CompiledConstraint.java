package dev.mentoring.matching.constraint;

/**
 * Judges pairs by one constraint. Called for every pair of a run: it must not allocate, and it must give the same answer
 * from any thread.
 */
@FunctionalInterface
public interface CompiledConstraint {
    /**
     * {@return whether the pair is allowed, forbidden, or cannot be judged}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    Verdict judge(int mentee, int mentor);

    /**
     * {@return forbidden or allowed}
     *
     * @param forbidden whether the pair is forbidden
     */
    static Verdict forbiddenIf(boolean forbidden) {
        return forbidden ? Verdict.FORBIDDEN : Verdict.ALLOWED;
    }
}
