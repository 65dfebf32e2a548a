/**
 * The mentees and mentors of one run as dense indices, and compact columns over them: what criteria and constraints are
 * compiled against.
 *
 * <p>Start with {@link dev.mentoring.matching.candidate.Candidates}. {@link dev.mentoring.matching.candidate.TermSets}
 * and {@link dev.mentoring.matching.candidate.PairSet} answer the two questions that rules ask most, without allocating.
 */
package dev.mentoring.matching.candidate;
