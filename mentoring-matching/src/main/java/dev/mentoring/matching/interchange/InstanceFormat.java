package dev.mentoring.matching.interchange;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.MarketFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A text format of instances that other tools read and write.
 *
 * <p>{@code InstanceFormat.HOSPITALS_RESIDENTS.read("wards.hr", stream, Strictness.STRICT).value()} is an instance;
 * {@code InstanceFormat.HOSPITALS_RESIDENTS.write(instance, out, Strictness.STRICT)} writes one. What is written reads as an
 * equal instance, and equal instances give equal bytes; lines end with {@code \n}. Reading holds one line and the content in
 * memory.
 *
 * <p>The first four are those of the programs for matching problems of the University of Glasgow (Irving; Manlove): a line
 * with the numbers of lines to come, then one line a person, {@code X : A (B C) D}, best first, with ties in parentheses and
 * ids without blanks, colons and parentheses. The colons may be left out, as algmatch writes them. Lists need not be
 * consistent: an entry that only one side makes is a warning. Blank lines mean nothing. Men, residents and students are
 * mentees; women, hospitals and lecturers are mentors.
 */
public enum InstanceFormat implements Labelled {
    /** Line 1: {@code N M}, the numbers of men and women; then their lists, {@code X : A B C}. */
    STABLE_MARRIAGE("sm", MarketFeature.TWO_SIDES, MarketFeature.UNEQUAL_SIDES),
    /**
     * Line 1: {@code N M}, the numbers of residents and hospitals; then the residents’ lists, {@code X : A B C}, and the
     * hospitals’ with their numbers of posts, {@code X : P : A B C}.
     */
    HOSPITALS_RESIDENTS("hr", MarketFeature.TWO_SIDES, MarketFeature.UNEQUAL_SIDES, MarketFeature.MENTOR_UPPER_QUOTAS),
    /** Line 1: {@code N}, the number of participants; then their lists, {@code X : A B C}. */
    STABLE_ROOMMATES("sr", MarketFeature.PEERS),
    /**
     * Line 1: {@code N M L}, the numbers of students, projects and lecturers; then the students’ lists of projects, {@code
     * X : A B C}; the projects with capacity and lecturer, {@code X : P : L}; and the lecturers with capacity and list of
     * students, {@code X : P : A B C}.
     */
    STUDENT_PROJECT_ALLOCATION(
            "spa", MarketFeature.TOPICS, MarketFeature.UNEQUAL_SIDES, MarketFeature.MENTOR_UPPER_QUOTAS),
    /**
     * The assignment problems of the OR-Library (Beasley, 1990): {@code n}, then {@code n × n} costs by rows, each row
     * beginning on a new line or not. A weight is the negative of a cost; people are numbers from 1, with zeros before the
     * short ones.
     */
    ASSIGNMENT_MATRIX("assign", MarketFeature.TWO_SIDES, MarketFeature.WEIGHTS),
    /** The sparse ones of the OR-Library: {@code n}, then a line {@code i j cost} for each pair that is allowed. */
    ASSIGNMENT_LIST("assignp", MarketFeature.TWO_SIDES, MarketFeature.WEIGHTS),
    /**
     * CSV with a column for each mentor, whose id heads it, and a row for each mentee, whose id begins it; a cell is the
     * mentee’s rank of the mentor from 1, equal for ties, blank for an unacceptable pair. With {@code 2/1} in all cells, the
     * second number is the mentor’s rank of the mentee; else mentors are indifferent.
     */
    RANK_MATRIX("ranks.csv", MarketFeature.TWO_SIDES, MarketFeature.UNEQUAL_SIDES),
    /**
     * CSV with a row for each entry of a preference list: {@code side} ({@code mentee} and {@code mentor}, or {@code
     * participant}), {@code person}, {@code minimum}, {@code maximum}, {@code partner}, {@code rank}, {@code weight}.
     * Whoever accepts nobody has one row without a partner; a side on which nobody lists anybody accepts everybody who lists
     * it. The quotas are 0 and 1 where they are left out; the weight stands in the row of the mentee.
     */
    PREFERENCE_TABLE(
            "csv",
            MarketFeature.TWO_SIDES,
            MarketFeature.PEERS,
            MarketFeature.UNEQUAL_SIDES,
            MarketFeature.WEIGHTS,
            MarketFeature.MENTEE_UPPER_QUOTAS,
            MarketFeature.MENTOR_UPPER_QUOTAS,
            MarketFeature.MENTEE_LOWER_QUOTAS,
            MarketFeature.MENTOR_LOWER_QUOTAS);

    private final String extension;
    private final ImmutableSet<MarketFeature> holds;

    InstanceFormat(String extension, MarketFeature... holds) {
        this.extension = extension;
        this.holds = ImmutableSet.<MarketFeature>builder()
                .add(holds)
                .add(MarketFeature.MENTEE_TIES, MarketFeature.MENTOR_TIES, MarketFeature.INCOMPLETE_LISTS)
                .build();
    }

    /**
     * {@return the format that the extension of a file’s name tells}
     *
     * @param file the name, such as {@code wards.hr}
     */
    public static Optional<InstanceFormat> ofFileName(String file) {
        return Arrays.stream(values())
                .filter(format -> file.endsWith("." + format.extension))
                .findFirst();
    }

    /** {@return the extension of the names of such files, without the dot} */
    public String extension() {
        return extension;
    }

    /** {@return the features of instances that the format holds; ties and gaps among them always} */
    ImmutableSet<MarketFeature> holds() {
        return holds;
    }

    /**
     * Reads an instance, and leaves the stream open.
     *
     * @param file the name of the file, for places
     * @param stream the bytes of the file
     * @param strictness whether repairs are errors
     * @return the instance, with what was repaired and what only one side says
     * @throws IOException when the stream cannot be read
     * @throws dev.mentoring.core.problem.InvalidInputException with everything that is wrong with the file, each with its
     *     line and position or column
     */
    public Reading<Instance> read(String file, InputStream stream, Strictness strictness) throws IOException {
        TextSource source = TextSource.of(file, stream, strictness);
        return switch (this) {
            case STABLE_MARRIAGE -> new PreferenceListReading(source).twoSides(false);
            case HOSPITALS_RESIDENTS -> new PreferenceListReading(source).twoSides(true);
            case STABLE_ROOMMATES -> new PreferenceListReading(source).peers();
            case STUDENT_PROJECT_ALLOCATION -> new PreferenceListReading(source).projects();
            case ASSIGNMENT_MATRIX -> new AssignmentReading(source).matrix();
            case ASSIGNMENT_LIST -> new AssignmentReading(source).list();
            case RANK_MATRIX -> new RankMatrixReading(source).read();
            case PREFERENCE_TABLE -> new PreferenceTableReading(source).read();
        };
    }

    /**
     * Writes an instance. Nothing is written when it is refused.
     *
     * @param instance the instance
     * @param out where to write; not closed
     * @param strictness whether it is an error that the format cannot hold all of the instance, or what it cannot hold is
     *     left out
     * @return what was left out
     * @throws IOException when writing fails
     * @throws dev.mentoring.core.problem.InvalidInputException with everything that stands in the way
     */
    public Problems write(Instance instance, Appendable out, Strictness strictness) throws IOException {
        Problems losses = Losses.of(this, instance, strictness);
        switch (this) {
            case STABLE_MARRIAGE, HOSPITALS_RESIDENTS, STABLE_ROOMMATES, STUDENT_PROJECT_ALLOCATION ->
                new PreferenceListWriting(out).write(instance, this == HOSPITALS_RESIDENTS);
            case ASSIGNMENT_MATRIX -> AssignmentWriting.matrix(Losses.market(instance), out);
            case ASSIGNMENT_LIST -> AssignmentWriting.list(Losses.market(instance), out);
            case RANK_MATRIX -> CsvWriting.matrix(Losses.market(instance), out);
            case PREFERENCE_TABLE -> CsvWriting.table(instance, out);
        }
        return losses;
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return InterchangeTexts.CATALOGUE.label(this);
    }
}
