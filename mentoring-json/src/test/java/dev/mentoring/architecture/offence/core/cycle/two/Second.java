package dev.mentoring.architecture.offence.core.cycle.two;

import dev.mentoring.architecture.offence.core.cycle.one.First;

/** One half of a cycle. */
public interface Second {
    /** {@return the other half} */
    First first();
}
