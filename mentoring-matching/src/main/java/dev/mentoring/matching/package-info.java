/**
 * Who should meet whom, and why. {@link dev.mentoring.matching.Matchmaker} is the front door: a {@link
 * dev.mentoring.matching.MatchRequest} goes in, a {@link dev.mentoring.matching.plan.MatchPlan} comes out, and a {@link
 * dev.mentoring.matching.policy.MatchingPolicy} decides.
 */
@ValueStyle
package dev.mentoring.matching;

import dev.mentoring.matching.internal.ValueStyle;
