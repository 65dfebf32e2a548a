package dev.mentoring.architecture.offence.core.warning;

import dev.mentoring.architecture.offence.core.confidentiality.Reader;

/** A warning that reads what was said in confidence. */
public final class ReadsConfidences {
    public String worry(Reader reader) {
        return reader.name();
    }
}
