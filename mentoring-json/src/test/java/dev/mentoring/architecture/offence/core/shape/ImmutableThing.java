package dev.mentoring.architecture.offence.core.shape;

/** Looks like a generated value. */
final class ImmutableThing {
    /** Looks like a generated builder. */
    static class Builder {
        /** {@return a generated type, inherited by the public builder} */
        public ImmutableThing build() {
            return new ImmutableThing();
        }
    }
}
