package dev.mentoring.architecture.offence.json;

import dev.mentoring.architecture.offence.core.confidentiality.Vault;

/** A writer that makes itself the key to what was said in confidence. */
public final class ForgesTheKey {
    public Object key() {
        return Vault.forStorage();
    }
}
