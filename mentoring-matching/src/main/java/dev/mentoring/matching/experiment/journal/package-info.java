/**
 * The results of trials on a disk, kept so that a run that was killed goes on where it stood.
 *
 * <p>Start with {@link dev.mentoring.matching.experiment.journal.Journal}.
 */
package dev.mentoring.matching.experiment.journal;
