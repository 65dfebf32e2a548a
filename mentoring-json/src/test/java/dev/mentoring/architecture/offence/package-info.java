/**
 * A small house in which every rule is broken once, and {@link dev.mentoring.architecture.offence.core.Lawful} breaks
 * none. The folders are those of the library.
 */
package dev.mentoring.architecture.offence;
