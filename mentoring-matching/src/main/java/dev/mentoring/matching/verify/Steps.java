package dev.mentoring.matching.verify;

/** Counts the work of a check, which gives up beyond a bound: no check runs for minutes. Not thread-safe. */
final class Steps {
    private long left;

    Steps(long most) {
        this.left = most;
    }

    /** Counts some more steps. */
    void take(long count) {
        left -= count;
        if (left < 0) {
            throw new UndecidedException("size");
        }
    }
}
