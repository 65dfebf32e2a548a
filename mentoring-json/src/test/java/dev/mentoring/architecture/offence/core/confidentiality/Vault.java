package dev.mentoring.architecture.offence.core.confidentiality;

/** Stands for the key to what was said in confidence. */
public record Vault() {
    public static Vault forStorage() {
        return new Vault();
    }
}
