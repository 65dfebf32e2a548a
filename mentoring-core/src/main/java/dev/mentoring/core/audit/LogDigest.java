package dev.mentoring.core.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.erasure.Pseudonymiser;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Recorded;
import java.util.function.UnaryOperator;

/**
 * What the log of an aggregate comes to: one hash for all its events so far.
 *
 * <p>It is 64 zeros before the first event; after each event it is SHA-256 over the 32 bytes of the hash before and the encoding
 * of the {@link Recorded} event. The encoding of a value is a letter (one byte, ASCII), the length of what follows in bytes
 * (eight bytes, the most significant first), and:
 *
 * <ul>
 *   <li>{@code P} for a person: the pseudonym, in UTF-8; the actor of software keeps its name
 *   <li>{@code S} for a text: UTF-8; {@code E} for the constant of an enum: its Java name; {@code T} for a date, time, zone or
 *       duration: ISO 8601; {@code N} for an exact number: decimal; {@code D} for a floating-point number: eight bytes, IEEE
 *       754; {@code B} for yes and no: one byte, 1 or 0
 *   <li>{@code O} for what may be absent: nothing, or the encoding of the value
 *   <li>{@code L} for a list: the encodings of the elements; {@code U} for a set: the same, sorted as unsigned bytes; {@code M}
 *       for a map: the encodings of each key and its value, sorted likewise
 *   <li>{@code R} for a record: the encodings of its simple name, and of the name and the value of each component in order, the
 *       names as texts
 *   <li>{@code C} for something said in confidence: the encoding of its audience alone
 * </ul>
 *
 * <p>So neither names nor confidences are hashed: a log from which people were erased has the digest that it had before. An
 * outsider gets the log with everybody erased, and needs no secret. What was said in confidence is not protected by the digest.
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
