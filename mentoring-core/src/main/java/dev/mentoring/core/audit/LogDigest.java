package dev.mentoring.core.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.erasure.Pseudonymiser;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Recorded;
import java.util.function.UnaryOperator;

/**
 * What the log of an aggregate comes to: one hash for all its events so far. It stays the same when people are erased from the
 * log.
 *
 * @param aggregate the key of the aggregate
 * @param version the number of the last event; 0 before the first
 * @param hash the hash, in lower-case hexadecimal
 */
public record LogDigest(String aggregate, long version, String hash) {
    private static final String ZEROS = "0".repeat(64);

    /**
     * Refuses null.
     *
     * @param aggregate the key of the aggregate
     * @param version the number of the last event; 0 before the first
     * @param hash the hash, in lower-case hexadecimal
     */
    public LogDigest {
        requireNonNull(aggregate);
        requireNonNull(hash);
    }

    /**
     * {@return the digest of a log without events}
     *
     * @param aggregate the key of the aggregate
     */
    public static LogDigest beginningOf(String aggregate) {
        return new LogDigest(aggregate, 0, ZEROS);
    }

    static LogDigest unknown(String aggregate, long version) {
        return new LogDigest(aggregate, version, "");
    }

    boolean isKnown() {
        return !hash.isEmpty();
    }

    /**
     * {@return the digest of the log with one more event}
     *
     * @param recorded the event, which follows
     * @param pseudonymiser gives the pseudonyms that people have, or will have, when they are erased
     * @throws IllegalArgumentException when the event belongs to another aggregate or does not follow, or holds a value of a type
     *     that events do not hold
     */
    public LogDigest with(Recorded<?, ?> recorded, Pseudonymiser pseudonymiser) {
        return with(recorded, pseudonymiser::pseudonymOf);
    }

    LogDigest with(Recorded<?, ?> recorded, UnaryOperator<ParticipantId> pseudonyms) {
        checkArgument(
                recorded.aggregate().equals(aggregate) && recorded.sequence() == version + 1,
                "event %s of %s does not follow event %s of %s",
                recorded.sequence(),
                recorded.aggregate(),
                version,
                aggregate);
        return new LogDigest(
                aggregate, recorded.sequence(), Hashing.ofChain(hash, new CanonicalEncoding(pseudonyms).of(recorded)));
    }
}
