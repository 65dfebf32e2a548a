package dev.mentoring.matching.verify;

/** A check gives up, for the reason under {@code verify.undecided.<reason>}; never leaves the verifier. */
final class UndecidedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UndecidedException(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
