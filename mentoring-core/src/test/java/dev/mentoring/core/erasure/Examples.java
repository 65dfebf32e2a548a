package dev.mentoring.core.erasure;

/** Sound values for the test that null is refused. */
final class Examples {
    private Examples() {}

    static ErasureReport report() {
        return new ErasureReport(1, 1, 1, 1, 0);
    }
}
