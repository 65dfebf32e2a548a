/**
 * A feedback report as one HTML file for its reader: it loads nothing, works without a network and without scripts, on a phone
 * and on paper, and holds nothing that its reader may not see.
 *
 * <p>Start with {@link dev.mentoring.workbench.feedback.FeedbackPage}; one class for each section and plot, words in the two
 * property files.
 */
@NullMarked
package dev.mentoring.workbench.feedback;

import org.jspecify.annotations.NullMarked;
