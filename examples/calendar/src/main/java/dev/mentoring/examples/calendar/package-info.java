/**
 * Meetings as calendar entries. Start with {@link dev.mentoring.examples.calendar.MeetingInvitation}.
 */
@org.jspecify.annotations.NullMarked
package dev.mentoring.examples.calendar;
