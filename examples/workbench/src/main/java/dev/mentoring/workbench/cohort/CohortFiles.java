package dev.mentoring.workbench.cohort;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The CSV files of a cohort.
 *
 * @param mentees the file of mentees
 * @param mentors the file of mentors
 * @param relations the file of relations between people, if there is one
 */
public record CohortFiles(Path mentees, Path mentors, Optional<Path> relations) {}
