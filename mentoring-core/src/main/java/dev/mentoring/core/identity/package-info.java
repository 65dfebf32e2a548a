/**
 * Stable, pseudonymous ids. The library never needs a name: who is behind an id is the embedder's business.
 *
 * <p>An id compares by its characters, so that sorting by id is the same on every machine.
 */
package dev.mentoring.core.identity;
