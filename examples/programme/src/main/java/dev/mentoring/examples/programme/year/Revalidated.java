package dev.mentoring.examples.programme.year;

import dev.mentoring.core.revalidation.FindingKind;
import dev.mentoring.core.revalidation.RevalidationAction;
import java.time.LocalDate;

/**
 * What came of checking a relationship or a proposal again.
 *
 * @param date when
 * @param tie the key of the relationship or proposal
 * @param kind what was found
 * @param action what was done; to go on with whom stood by counts as continuing
 */
public record Revalidated(LocalDate date, String tie, FindingKind kind, RevalidationAction action) {}
