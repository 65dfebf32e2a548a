package dev.mentoring.core.audit;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.erasure.Pseudonymiser;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.text.Labelled;
import java.time.Instant;
import java.util.List;

/**
 * One entry of an audit trail: who did what to which aggregate, and what its log came to before and after. Make it with {@link
 * #following}, append it to the store, and go on from its {@link #anchor()} and {@link #log()}.
 *
 * <p>The actor stands here under a pseudonym from the beginning: nothing in a trail needs to be erased. Whoever has the
 * pseudonymiser’s secret can still tell whether a given person was the actor, until the secret is destroyed.
 *
 * <p>The hash of an entry is SHA-256 over eleven texts, each in UTF-8 behind its length in bytes (eight bytes, the most
 * significant first): the number, the time (ISO 8601, as {@link Instant#toString()} writes it), the code of the capacity, the
 * actor, the command, the aggregate, the version before, the log’s hash before, the version after, the log’s hash after, and the
 * hash of the entry before; numbers in decimal, hashes in lower-case hexadecimal. Before the first entry stands the hash of the
 * name of the trail, encoded the same way.
 *
 * <p>An entry that was read may be anything; only an {@link AuditVerifier} tells whether it is sound.
 *
 * @param number its number in the trail, from 1
 * @param at when
 * @param capacity in which capacity the actor acted
 * @param actor who acted, under a pseudonym; software under its name
 * @param command the code of what was asked for
 * @param aggregate the key of the aggregate
 * @param versionBefore how many events its log had before
 * @param hashBefore the hash of its log before
 * @param versionAfter how many events its log has after; as before, when the command was refused or nothing was to change
 * @param hashAfter the hash of its log after
 * @param previous the hash of the entry before this one
 * @param hash the hash of this entry
 */
public record AuditEntry(
        long number,
        Instant at,
        ActorKind capacity,
        ParticipantId actor,
        String command,
        String aggregate,
        long versionBefore,
        String hashBefore,
        long versionAfter,
        String hashAfter,
        String previous,
        String hash) {
    /**
     * Refuses null, and nothing else.
     *
     * @param number its number in the trail, from 1
     * @param at when
     * @param capacity in which capacity the actor acted
     * @param actor who acted
     * @param command the code of what was asked for
     * @param aggregate the key of the aggregate
     * @param versionBefore how many events its log had before
     * @param hashBefore the hash of its log before
     * @param versionAfter how many events its log has after
     * @param hashAfter the hash of its log after
     * @param previous the hash of the entry before this one
     * @param hash the hash of this entry
     */
    public AuditEntry {
        requireNonNull(at);
        requireNonNull(capacity);
        requireNonNull(actor);
        requireNonNull(command);
        requireNonNull(aggregate);
        requireNonNull(hashBefore);
        requireNonNull(hashAfter);
        requireNonNull(previous);
        requireNonNull(hash);
    }

    /**
     * {@return the entry of a command, to stand after the last one}
     *
     * @param last the last entry’s anchor; {@link AuditAnchor#beginningOf} for the first entry
     * @param occasion when the command was given, and by whom
     * @param command its kind
     * @param before the log of the aggregate before it
     * @param events what came of it; empty when it was refused
     * @param pseudonymiser gives the pseudonyms that people have, or will have, when they are erased; the same for the whole trail
     * @throws IllegalArgumentException when the events do not follow the log
     */
    public static AuditEntry following(
            AuditAnchor last,
            Occasion occasion,
            Labelled command,
            LogDigest before,
            List<? extends Recorded<?, ?>> events,
            Pseudonymiser pseudonymiser) {
        LogDigest after = before;
        for (Recorded<?, ?> event : events) {
            after = after.with(event, pseudonymiser);
        }
        Actor by = occasion.by();
        ParticipantId actor = by.kind() == ActorKind.SYSTEM ? by.id() : pseudonymiser.pseudonymOf(by.id());
        String hash = Hashing.ofTexts(
                Long.toString(last.number() + 1),
                occasion.at().toString(),
                by.kind().code(),
                actor.value(),
                command.code(),
                before.aggregate(),
                Long.toString(before.version()),
                before.hash(),
                Long.toString(after.version()),
                after.hash(),
                last.hash());
        return new AuditEntry(
                last.number() + 1,
                occasion.at(),
                by.kind(),
                actor,
                command.code(),
                before.aggregate(),
                before.version(),
                before.hash(),
                after.version(),
                after.hash(),
                last.hash(),
                hash);
    }

    /** {@return how far the trail goes with this entry} */
    public AuditAnchor anchor() {
        return new AuditAnchor(number, hash);
    }

    /** {@return what the log of the aggregate comes to after it} */
    public LogDigest log() {
        return new LogDigest(aggregate, versionAfter, hashAfter);
    }
}
