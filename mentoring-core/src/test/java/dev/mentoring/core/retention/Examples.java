package dev.mentoring.core.retention;

/** Sound values for the test that null is refused. */
final class Examples {
    private Examples() {}

    static RetentionPolicy policy() {
        return RetentionPolicy.startingPoint();
    }
}
