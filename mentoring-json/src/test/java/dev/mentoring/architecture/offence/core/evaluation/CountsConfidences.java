package dev.mentoring.architecture.offence.core.evaluation;

import dev.mentoring.architecture.offence.core.confidentiality.Vault;

/** An evaluation that has a look at what was said in confidence. */
public final class CountsConfidences {
    public int words(Vault vault) {
        return vault.toString().length();
    }
}
