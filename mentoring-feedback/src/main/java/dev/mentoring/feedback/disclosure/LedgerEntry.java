package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import dev.mentoring.core.identity.ParticipantId;
import java.nio.charset.StandardCharsets;

/**
 * One line of a ledger: who was shown what, in which round. No time finer than the round is kept.
 *
 * @param reader who was shown it
 * @param round the round; not blank
 * @param release what it tells
 * @param hash the SHA-256 of the hash of the line before and of this line’s content, 64 hexadecimal digits
 */
public record LedgerEntry(ParticipantId reader, String round, Release release, String hash) {
    /**
     * Checks the form.
     *
     * @param reader who was shown it
     * @param round the round; not blank
     * @param release what it tells
     * @param hash 64 hexadecimal digits
     */
    public LedgerEntry {
        requireNonNull(reader);
        checkArgument(!round.isBlank(), "the round is blank");
        requireNonNull(release);
        checkArgument(hash.matches("[0-9a-f]{64}"), "a hash has 64 hexadecimal digits: %s", hash);
    }

    static LedgerEntry after(String previousHash, ParticipantId reader, String round, Release release) {
        return new LedgerEntry(reader, round, release, hash(previousHash, reader, round, release));
    }

    /** Whether the hash fits the content and the line before. */
    boolean follows(String previousHash) {
        return hash.equals(hash(previousHash, reader, round, release));
    }

    private static String hash(String previousHash, ParticipantId reader, String round, Release release) {
        StringBuilder text = new StringBuilder();
        append(text, previousHash);
        append(text, reader.value());
        append(text, round);
        append(text, release.cell());
        append(text, release.kind().code());
        append(text, Integer.toString(release.lowest()));
        append(text, Integer.toString(release.highest()));
        append(text, Long.toString(release.total()));
        release.weights().forEach((answer, weight) -> {
            append(text, answer.question());
            append(text, answer.rater().value());
            append(text, Integer.toString(weight));
        });
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    /** With its length, so that no two contents give the same text. */
    private static void append(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }
}
