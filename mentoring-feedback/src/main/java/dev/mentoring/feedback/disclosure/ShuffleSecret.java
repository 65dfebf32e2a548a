package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * A secret of the programme from which orders and noise are drawn, so that the same report comes out the same each time,
 * and yet nobody without the secret can recompute them from ids that are known.
 *
 * <p>Keep it as long as reports may be made again, and where keys are kept; never in a document. The draws are HMAC-SHA-256
 * (Krawczyk, Bellare and Canetti 1996). Printing it prints nothing of it. Immutable and thread-safe.
 */
public final class ShuffleSecret {
    /** The least length of a secret, in bytes. */
    public static final int LEAST_BYTES = 16;

    private final HashFunction keyed;

    private ShuffleSecret(HashFunction keyed) {
        this.keyed = keyed;
    }

    /**
     * {@return a secret}
     *
     * @param bytes at least {@value #LEAST_BYTES} bytes from a source of randomness that nobody can guess
     * @throws IllegalArgumentException when they are fewer
     */
    public static ShuffleSecret of(byte[] bytes) {
        checkArgument(bytes.length >= LEAST_BYTES, "a secret has at least %s bytes", LEAST_BYTES);
        return new ShuffleSecret(Hashing.hmacSha256(bytes.clone()));
    }

    /** What the secret makes of some words; other words give something that has nothing to do with it. */
    HashCode draw(String... words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            text.append(word.length()).append(':').append(word); // the lengths keep “a”, “bc” apart from “ab”, “c”
        }
        return keyed.hashString(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "ShuffleSecret";
    }
}
