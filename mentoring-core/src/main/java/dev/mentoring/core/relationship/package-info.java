/**
 * A mentoring relationship from the proposal to what becomes of it after its end: parties, agreement, pauses, extensions,
 * conflicts, closing, and an end without fault that any party may bring about.
 *
 * <p>Start with {@link dev.mentoring.core.relationship.Relationship}: commands go in, events come out, and its transition table
 * is data. What somebody may see of the reasons that others gave is in {@link
 * dev.mentoring.core.relationship.RelationshipView}. Meetings, goals and dialogue have packages of their own and know a
 * relationship by its id.
 */
@ValueStyle
package dev.mentoring.core.relationship;

import dev.mentoring.core.internal.ValueStyle;
