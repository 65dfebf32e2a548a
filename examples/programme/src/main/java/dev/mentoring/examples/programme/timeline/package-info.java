/**
 * What happened, in sentences: every event that a person would tell, in both languages. Start with {@link
 * dev.mentoring.examples.programme.timeline.Timeline}; the words are in {@code timeline_en.properties} and its French twin.
 */
@NullMarked
package dev.mentoring.examples.programme.timeline;

import org.jspecify.annotations.NullMarked;
