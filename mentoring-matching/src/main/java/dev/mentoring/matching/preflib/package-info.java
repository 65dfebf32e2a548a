/**
 * Preference data in the formats of PrefLib (Mattei and Walsh, <i>PrefLib: A library for preferences</i>, 2013): orders,
 * categories and weighted graphs, read strictly or leniently, written again, and turned into matching instances.
 *
 * <p>Start with {@link dev.mentoring.matching.preflib.PrefLib}; go on to instances with {@link
 * dev.mentoring.matching.preflib.PrefLibMarkets}.
 */
@ValueStyle
package dev.mentoring.matching.preflib;

import dev.mentoring.matching.internal.ValueStyle;
