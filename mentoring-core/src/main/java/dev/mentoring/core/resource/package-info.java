/**
 * What an organisation offers beside the mentor: training, mobility, networks, reading, tools, and the people whose profession it is
 * to help.
 *
 * <p>Start with {@link dev.mentoring.core.resource.ResourceCatalogue}: it recommends what closes a gap or serves a goal, and says to
 * whom to refer when something is not the mentor’s field.
 */
@ValueStyle
package dev.mentoring.core.resource;

import dev.mentoring.core.internal.ValueStyle;
