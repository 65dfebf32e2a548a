package dev.mentoring.architecture.offence.core.cycle.one;

import dev.mentoring.architecture.offence.core.cycle.two.Second;

/** One half of a cycle. */
public interface First {
    /** {@return the other half} */
    Second second();
}
