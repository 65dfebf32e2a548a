/**
 * Stable matching where mentees choose among mentors’ topics, and both topics and mentors have places: the
 * student–project allocation problem.
 *
 * <p>Start with {@link dev.mentoring.matching.algorithm.topics.StableTopics}, which says what stable means here.
 */
package dev.mentoring.matching.algorithm.topics;
