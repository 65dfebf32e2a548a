/**
 * When people can meet: weekly hours in a time zone, compared on instants over a window, so that daylight-saving
 * changes, midnight and half-hour zones come out right.
 *
 * <p>Start with {@link dev.mentoring.core.availability.WeeklyAvailability}; to compare many people with each other, take
 * {@link dev.mentoring.core.availability.AvailabilityOverlaps}.
 */
package dev.mentoring.core.availability;
