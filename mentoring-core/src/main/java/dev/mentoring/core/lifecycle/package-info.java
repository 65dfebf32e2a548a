/**
 * How anything with a life moves from one state to the next: transition tables that are data, commands that are either
 * carried out or refused with reasons, and the events that they leave behind.
 *
 * <p>Start with {@link dev.mentoring.core.lifecycle.TransitionTable}. A kind of aggregate keeps one table, an {@link
 * dev.mentoring.core.lifecycle.Evolution} that says what each event does to it, and one method that hands a command to
 * {@link dev.mentoring.core.lifecycle.TransitionTable#pass}; code, documentation and tests read the same table.
 */
package dev.mentoring.core.lifecycle;
