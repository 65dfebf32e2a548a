/**
 * The answer for people: who meets whom and why, who is left and what would help, and how the whole looks.
 *
 * <p>Start with {@link dev.mentoring.matching.plan.MatchPlan}. Everything here is a plain value with sentences in French
 * and English; nothing needs the people’s profiles any more.
 */
@ValueStyle
package dev.mentoring.matching.plan;

import dev.mentoring.matching.internal.ValueStyle;
