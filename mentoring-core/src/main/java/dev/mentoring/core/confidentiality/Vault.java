package dev.mentoring.core.confidentiality;

import java.util.Optional;

/**
 * The key with which the embedding software stores what was said in confidence. Whoever holds it reads everything: make one
 * where the software is put together, hand it to the component that writes the store (and encrypts it), and to nothing else.
 * {@code mentoring-json} writes content only when it is given one; otherwise it writes that the content is not there.
 *
 * <p>Reading a store needs no key: {@link Confidential#of} puts content back under its audience. Immutable and thread-safe.
 */
public final class Vault {
    private Vault() {}

    /** {@return a key; the library itself never makes one} */
    public static Vault forStorage() {
        return new Vault();
    }

    /**
     * {@return the content, for the store; empty when it was erased}
     *
     * @param confidential what was said in confidence
     * @param <T> the content
     */
    public <T> Optional<T> contentOf(Confidential<T> confidential) {
        return Optional.ofNullable(confidential.contentForTheVault());
    }

    /** {@return that it is a key} */
    @Override
    public String toString() {
        return "Vault";
    }
}
