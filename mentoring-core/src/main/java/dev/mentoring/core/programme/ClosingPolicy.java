package dev.mentoring.core.programme;

/**
 * How a relationship comes to its end.
 *
 * @param windowDays how many days before the planned end closing may begin; 0 or more
 * @param graceDays how many days after the planned end it may still go on; 0 or more
 * @param closingMeeting whether a closing meeting is held, unless both waive it
 */
public record ClosingPolicy(int windowDays, int graceDays, boolean closingMeeting) {}
