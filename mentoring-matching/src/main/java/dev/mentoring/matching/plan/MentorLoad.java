package dev.mentoring.matching.plan;

import dev.mentoring.core.identity.ParticipantId;

/**
 * How full a mentor is.
 *
 * @param mentor the mentor
 * @param places how many new mentees the mentor could take on
 * @param assigned how many the plan assigns
 * @param price what one more place with this mentor would give
 */
public record MentorLoad(ParticipantId mentor, int places, int assigned, PlacePrice price) {}
