/**
 * A trail of what was done, in which nothing can be changed, left out, added or moved unnoticed, and which outlives erasure.
 *
 * <p>Start with {@link dev.mentoring.core.audit.AuditEntry}: each entry holds the hash of the one before, and what the log of an
 * aggregate comes to as a {@link dev.mentoring.core.audit.LogDigest}; these two describe every byte that is hashed. Publish an
 * {@link dev.mentoring.core.audit.AuditAnchor} from time to time where nobody can take it back; {@link
 * dev.mentoring.core.audit.AuditVerifier} then finds the first entry at which something is wrong.
 */
package dev.mentoring.core.audit;
