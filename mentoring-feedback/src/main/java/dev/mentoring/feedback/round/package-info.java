/**
 * Rounds of feedback: who answers about whom until when, and which answers count.
 *
 * <p>Start with {@link dev.mentoring.feedback.round.MultiRaterMatrix}, who said what about whom.
 */
package dev.mentoring.feedback.round;
