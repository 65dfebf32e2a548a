package dev.mentoring.core.evaluation;

import dev.mentoring.core.identity.ParticipantId;

/**
 * Something observed about one person: for a share so many of so many, for a mean a value.
 *
 * @param indicator what it is about
 * @param person about whom
 * @param group in which group
 * @param value the value, or the part of a share
 * @param whole 1, or the whole of a share
 */
record Observation(Indicator indicator, ParticipantId person, String group, double value, long whole) {}
