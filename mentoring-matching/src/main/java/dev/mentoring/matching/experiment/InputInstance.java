package dev.mentoring.matching.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import dev.mentoring.matching.market.Instance;
import java.util.Objects;

/**
 * An instance that was read from a file. Immutable.
 *
 * @param instance the instance
 * @param sha256 the SHA-256 of the file, in lower-case hexadecimal
 */
public record InputInstance(Instance instance, String sha256) {
    /**
     * Checks the form of the hash.
     *
     * @param instance the instance
     * @param sha256 the SHA-256 of the file, in lower-case hexadecimal
     */
    public InputInstance {
        Objects.requireNonNull(instance);
        checkArgument(sha256.matches("[0-9a-f]{64}"), "not a SHA-256: %s", sha256);
    }

    /**
     * {@return an instance and the hash of its file}
     *
     * @param instance the instance
     * @param file the content of the file
     */
    public static InputInstance of(Instance instance, byte[] file) {
        return new InputInstance(instance, Hashing.sha256().hashBytes(file).toString());
    }
}
