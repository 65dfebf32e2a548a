package dev.mentoring.workbench.mapping;

import dev.mentoring.core.text.Labelled;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a column of a CSV file can mean. The code, in kebab-case, is what a mapping file writes.
 *
 * <p>A cell that holds a list separates its items by the column’s list separator, {@code ;} by default.
 */
public enum Meaning {
    /** The person’s stable id, or a part of it when several columns are mapped so. */
    ID,
    /** The person’s name, or a part of it; kept apart from the profile and used in reports only. */
    NAME,
    /** The unit, such as a department. */
    UNIT,
    /** The team within the unit. */
    TEAM,
    /** The site. */
    SITE,
    /** The grade, one of the mapping’s {@code grades}. */
    GRADE,
    /** The time zone in which the availability is meant, such as {@code Europe/Paris}. */
    ZONE,
    /** Weekly hours, a list such as {@code Mon 09:00-12:00; Thu 14:00-17:30}. */
    AVAILABILITY,
    /** Languages with levels, a list such as {@code fr native; en B2}. */
    LANGUAGES,
    /** What a mentee wants to learn, a list such as {@code Negotiation 1>3 high; Coaching 2}. */
    NEEDS,
    /** What a mentor passes on, a list such as {@code Negotiation 4 high; Coaching 3}. */
    OFFERS,
    /** Where a mentee wants to get to, a list of words, each with a priority at will. */
    GOALS,
    /** The goals that a mentor can support, a list of words. */
    SUPPORTED_GOALS,
    /** Interests, a list of words. */
    INTERESTS,
    /** What the person holds dear, a list of words. */
    VALUES,
    /** What the person went through, a list of words. */
    EXPERIENCES,
    /** The answer to the question named by {@code of}, a whole number from {@code lowest} to {@code highest}. */
    WORK_STYLE,
    /** How many relationships at most, in the role of the file. */
    RELATIONSHIPS,
    /** How many relationships already run, in the role of the file. */
    RUNNING,
    /** How many hours a month, in the role of the file. */
    HOURS_PER_MONTH,
    /** Whether the training is done. */
    TRAINED,
    /** Whether the person agreed to take part. */
    CONSENTED,
    /** The level of mentoring competence, 1 to 4. */
    MENTORING_LEVEL,
    /** The declared commitment, 1 to 5. */
    COMMITMENT,
    /** People whom the person asks for, best first; columns count in the order of their {@code rank}. */
    CHOICES,
    /** People whom the person does not want to meet. */
    VETOES,
    /** In how many earlier runs the person was left without a partner. */
    RUNS_WAITED,
    /** The group named by {@code of} in which fairness is audited. */
    AUDIT_GROUP,
    /** How the person describes herself, a list of words; used only with {@link #DESCRIPTION_CONSENT}. */
    CHARACTERISTICS,
    /** What the partner should share, a list of words; used only with {@link #DESCRIPTION_CONSENT}. */
    WISHED,
    /** Whether the person wants {@link #WISHED} to count; without such a column it counts. */
    WISH_COUNTS,
    /** Whether the person agreed that the self-description is used. */
    DESCRIPTION_CONSENT,
    /** In a file of relations: {@code reports-to}, {@code evaluated-by}, {@code excluded} or {@code paired-before}. */
    RELATION,
    /** In a file of relations: the person concerned; for {@code paired-before} the mentee. */
    PERSON,
    /** In a file of relations: the other person; the manager, the evaluator, the mentor. */
    OTHER,
    /** In a file of relations: the kind of line or evaluation, the reason, or the outcome, by its code. */
    DETAIL,
    /** In a file of relations: the first date, {@code yyyy-mm-dd}. */
    FROM,
    /** In a file of relations: the last date, {@code yyyy-mm-dd}. */
    UNTIL,
    /** In a file of relations: who says so. */
    SOURCE,
    /** Nothing: the column is not used. */
    IGNORED;

    /** {@return what a mapping file writes} */
    public String code() {
        return Labelled.codeOf(this);
    }

    /** {@return whether it speaks of relations between people rather than of one person} */
    public boolean isOfRelations() {
        return compareTo(RELATION) >= 0 && this != IGNORED;
    }

    /** {@return whether several columns of a file may have this meaning} */
    public boolean repeats() {
        return switch (this) {
            case ID, NAME, WORK_STYLE, AUDIT_GROUP, CHOICES, VETOES, CHARACTERISTICS, WISHED -> true;
            case NEEDS, OFFERS, GOALS, SUPPORTED_GOALS, INTERESTS, VALUES, EXPERIENCES, LANGUAGES -> true;
            case AVAILABILITY, IGNORED -> true;
            default -> false;
        };
    }

    /**
     * {@return the meaning with a code}
     *
     * @param code the code
     */
    public static Optional<Meaning> ofCode(String code) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.code().equals(code))
                .findFirst();
    }
}
