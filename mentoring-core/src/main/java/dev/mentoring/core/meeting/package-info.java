/**
 * A meeting of a relationship: when it was meant to be, whether it took place, and what became of it otherwise. Metadata only;
 * what was said is not here.
 *
 * <p>Start with {@link dev.mentoring.core.meeting.Meeting}. It knows its relationship by {@link
 * dev.mentoring.core.meeting.MeetingFacts}, which come with each command.
 */
@ValueStyle
package dev.mentoring.core.meeting;

import dev.mentoring.core.internal.ValueStyle;
