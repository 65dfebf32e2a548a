/**
 * Cohorts of invented people to experiment with: profiles, an organisation and missing answers, drawn by a seed.
 *
 * <p>Start with {@link dev.mentoring.matching.experiment.cohort.CohortGenerator}, which is found among all generators too.
 */
package dev.mentoring.matching.experiment.cohort;
