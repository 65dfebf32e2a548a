package dev.mentoring.core.erasure;

/**
 * What an erasure did; it names nobody.
 *
 * @param records how many records were gone through
 * @param changed how many of them are no longer what they were
 * @param people how many people were found and replaced by pseudonyms
 * @param namesReplaced how often an id was replaced
 * @param contentsErased how many contents said in confidence were dropped
 */
public record ErasureReport(long records, long changed, long people, long namesReplaced, long contentsErased) {}
