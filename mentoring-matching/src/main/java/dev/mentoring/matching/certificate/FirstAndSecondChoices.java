package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableList;

/**
 * A matching is popular because everybody has a first or a second choice, and first choices are as many as can be
 * (Abraham, Irving, Kavitha and Mehlhorn, <i>Popular matchings</i>, 2007, theorems 2.1 and 3.1; with several places, Manlove
 * and Sng, <i>Popular matchings in the capacitated house allocation problem</i>, 2006).
 *
 * <p>Leave out mentors without a place. A mentee's <i>first choices</i> are the best tier of the list; the <i>second
 * choices</i> are the best tier among the open mentors, who can have a place left while as many mentees as possible
 * have a first choice. <b>To check</b>:
 * <ol>
 *   <li>Each open mentor, in the order given, has a place that no matched first choice takes, or is the matched first
 *       choice of a mentee who has an open mentor earlier in the list among the first choices too.
 *   <li>First choices are as many as can be: the places of the mentors who are not open, and the mentees who have an
 *       open first choice, are together as many as the matched first choices. As each first choice takes one of those
 *       places or is of one of those mentees, there cannot be more.
 *   <li>Every mentee is matched with a first or second choice, or is unmatched and lists no open mentor.
 * </ol>
 *
 * @param openMentors the ids of the open mentors, each after the one that shows it to be open
 */
public record FirstAndSecondChoices(ImmutableList<String> openMentors) implements Certificate {}
