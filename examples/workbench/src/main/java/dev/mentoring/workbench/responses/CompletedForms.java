package dev.mentoring.workbench.responses;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.round.Assignment;

/**
 * What was read from a file of responses.
 *
 * @param answers the completed form of each assignment
 * @param warnings what was read in a way that may not be meant
 */
public record CompletedForms(ImmutableSortedMap<Assignment, Answers> answers, Problems warnings) {}
