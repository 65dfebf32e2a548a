/**
 * A trail of what was done, in which nothing can be changed, left out, added or moved unnoticed, and which outlives erasure.
 *
 * <p>Start with {@link dev.mentoring.core.audit.AuditEntry}: each entry holds the hash of the one before. Publish an {@link
 * dev.mentoring.core.audit.AuditAnchor} from time to time where nobody can take it back; {@link
 * dev.mentoring.core.audit.AuditVerifier} then finds the first entry at which something is wrong. It shares no code with the
 * writing of entries, and an outsider can write his own:
 *
 * <p><b>The hash of an entry</b> is SHA-256 over eleven texts, each in UTF-8 behind its length in bytes (eight bytes, the most
 * significant first): the number, the time (ISO 8601, as {@link java.time.Instant#toString()} writes it), the code of the
 * capacity, the actor, the command, the aggregate, the version before, the log’s hash before, the version after, the log’s hash
 * after, and the hash of the entry before; numbers in decimal, hashes in lower-case hexadecimal. Before the first entry stands
 * the hash of the name of the trail, encoded the same way.
 *
 * <p><b>The hash of a log</b> is 64 zeros before the first event; after each event it is SHA-256 over the 32 bytes of the hash
 * before and the encoding of the {@link dev.mentoring.core.lifecycle.Recorded} event. <b>The encoding of a value</b> is a letter
 * (one byte, ASCII), the length of what follows in bytes (eight bytes, the most significant first), and:
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
 * <p>So neither names nor confidences are hashed: a log from which people were erased has the hash that it had before. An
 * outsider gets the log with everybody erased, and needs no secret. What was said in confidence is not protected by the trail.
 */
package dev.mentoring.core.audit;
