package dev.mentoring.workbench.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/**
 * What the columns of the files of a cohort mean, and how their cells are read. Immutable and thread-safe.
 *
 * @param separator what separates cells; empty when the header tells
 * @param missing the cells that mean “not answered”, in lower case
 * @param yes the words for yes, in lower case
 * @param no the words for no, in lower case
 * @param trim whether blanks around a cell are left out without a word, rather than with a warning
 * @param idSeparator what joins the parts of an id that several columns make up
 * @param idLowerCase whether ids are compared in lower case, as e-mail addresses are
 * @param grades the grades of the organisation, lowest first; empty when it has none
 * @param mentees the file of mentees
 * @param mentors the file of mentors
 * @param relations the file of relations between people, if there is one
 */
public record CsvMapping(
        Optional<Character> separator,
        ImmutableSet<String> missing,
        ImmutableSet<String> yes,
        ImmutableSet<String> no,
        boolean trim,
        String idSeparator,
        boolean idLowerCase,
        ImmutableList<String> grades,
        FileMapping mentees,
        FileMapping mentors,
        Optional<FileMapping> relations) {
    /**
     * {@return whether a cell means “not answered”}
     *
     * @param text the cell
     */
    public boolean isMissing(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        return folded.isEmpty() || missing.contains(folded);
    }
}
