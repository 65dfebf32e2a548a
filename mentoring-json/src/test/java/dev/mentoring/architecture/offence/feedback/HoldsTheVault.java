package dev.mentoring.architecture.offence.feedback;

import dev.mentoring.architecture.offence.core.confidentiality.Vault;

/** A report that holds the key to what was said in confidence. */
public final class HoldsTheVault {
    public String report(Vault vault) {
        return vault.toString();
    }
}
