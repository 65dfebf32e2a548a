/**
 * What a programme decided about matching, as a versioned value with a content hash: which criteria count and how much,
 * which constraints hold and whether they may be relaxed, how unknown answers count, how the two sides combine, and
 * which algorithm decides.
 *
 * <p>Start with {@link dev.mentoring.matching.policy.MatchingPolicy#standard()} and change what the programme wants
 * otherwise.
 */
@ValueStyle
package dev.mentoring.matching.policy;

import dev.mentoring.matching.internal.ValueStyle;
