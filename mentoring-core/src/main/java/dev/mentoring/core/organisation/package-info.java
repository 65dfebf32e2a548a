/**
 * Where people stand in the organisation: unit, team, site, grade; who reports to whom, and who evaluates whom, at a
 * date.
 *
 * <p>Start with {@link dev.mentoring.core.organisation.Organisation}; a person's own place is a {@link
 * dev.mentoring.core.organisation.Position}.
 */
@ValueStyle
package dev.mentoring.core.organisation;

import dev.mentoring.core.internal.ValueStyle;
