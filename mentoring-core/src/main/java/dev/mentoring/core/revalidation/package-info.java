/**
 * Whether what holds at a proposal still holds: leavers, long leaves, new managers and evaluators, lost roles, changed capacities
 * and new exclusions are held against live relationships and open proposals, and a policy says what is done.
 *
 * <p>Start with {@link dev.mentoring.core.revalidation.Revalidation}, which finds, and {@link
 * dev.mentoring.core.revalidation.RevalidationPolicy}, which answers. Findings are for coordinators; parties are told no more than
 * {@link dev.mentoring.core.revalidation.RevalidationAction#noticeToParties()}.
 */
package dev.mentoring.core.revalidation;
