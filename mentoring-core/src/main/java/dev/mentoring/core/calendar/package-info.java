/**
 * Days on which people work, rhythms counted in them, and what a clock on the wall shows where and when.
 *
 * <p>Start with {@link dev.mentoring.core.calendar.WorkingDays}, which takes any {@link
 * dev.mentoring.core.calendar.HolidayCalendar}; a rhythm of meetings is a {@link dev.mentoring.core.calendar.Cadence}. Dates
 * come from the caller, who knows the time zone; there is no clock here.
 */
package dev.mentoring.core.calendar;
