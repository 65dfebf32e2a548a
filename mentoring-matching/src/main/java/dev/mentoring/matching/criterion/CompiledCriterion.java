package dev.mentoring.matching.criterion;

/**
 * Scores pairs by one criterion. Called for every pair of a run: it must not allocate, and it must give the same answer
 * from any thread.
 */
public interface CompiledCriterion {
    /** The greatest gain. */
    int FULL = 10_000;

    /** Says that the answers needed for a score are missing. */
    int UNKNOWN = -1;

    /**
     * {@return what the mentee gains by this criterion, in basis points 0 to {@value #FULL}, or {@link #UNKNOWN}}
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    int menteeGain(int mentee, int mentor);

    /**
     * {@return what the mentor gains by this criterion, in basis points 0 to {@value #FULL}, or {@link #UNKNOWN}}; the
     * same as the mentee unless the criterion says otherwise
     *
     * @param mentee the index of the mentee
     * @param mentor the index of the mentor
     */
    default int mentorGain(int mentee, int mentor) {
        return menteeGain(mentee, mentor);
    }

    /**
     * {@return the mean of the parts that are known, rounded down, or {@link #UNKNOWN} when none is}
     *
     * @param first a part, or {@link #UNKNOWN}
     * @param second a part, or {@link #UNKNOWN}
     * @param third a part, or {@link #UNKNOWN}
     */
    static int meanOfKnown(int first, int second, int third) {
        int known = 0;
        int sum = 0;
        if (first >= 0) {
            known++;
            sum += first;
        }
        if (second >= 0) {
            known++;
            sum += second;
        }
        if (third >= 0) {
            known++;
            sum += third;
        }
        return known == 0 ? UNKNOWN : sum / known;
    }
}
