package dev.mentoring.matching.why;

/**
 * Somebody who holds a place, compared with somebody who might have it instead.
 *
 * @param id who holds the place
 * @param standing how the holder compares
 */
public record Holder(String id, Standing standing) {}
