package dev.mentoring.core.programme;

/**
 * How a relationship may be paused.
 *
 * @param maximumDays how many days, all pauses together; 0 or more
 * @param shiftsEnd whether the end moves on by as long as the pause was
 */
public record PausePolicy(int maximumDays, boolean shiftsEnd) {}
