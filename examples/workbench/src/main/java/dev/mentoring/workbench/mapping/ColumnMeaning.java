package dev.mentoring.workbench.mapping;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.participant.Priority;
import java.util.OptionalInt;

/**
 * What a column means, and how its cells are read.
 *
 * @param meaning what the column means
 * @param of the question of {@link Meaning#WORK_STYLE} or the group of {@link Meaning#AUDIT_GROUP}; else empty
 * @param rank the place of a {@link Meaning#CHOICES} column among its kind, lowest first
 * @param lowest the lowest answer of {@link Meaning#WORK_STYLE}
 * @param highest the highest answer of {@link Meaning#WORK_STYLE}
 * @param level the level of a need or offer that states none; empty when each must state one
 * @param priority the priority of a need, offer or goal that states none
 * @param byName whether people are named by their names rather than by their ids
 * @param separator what separates the items of a list
 * @param values what the words of the file stand for; other words stand for themselves
 * @param unreadable what becomes of a cell that cannot be read
 */
public record ColumnMeaning(
        Meaning meaning,
        String of,
        int rank,
        int lowest,
        int highest,
        OptionalInt level,
        Priority priority,
        boolean byName,
        String separator,
        ImmutableMap<String, String> values,
        Unreadable unreadable) {
    /**
     * {@return a column read in the plain way: answers from 1 to 5, lists by semicolons, cells that must be readable}
     *
     * @param meaning what the column means
     */
    public static ColumnMeaning plain(Meaning meaning) {
        return new ColumnMeaning(
                meaning,
                "",
                0,
                1,
                5,
                OptionalInt.empty(),
                Priority.MEDIUM,
                false,
                ";",
                ImmutableMap.of(),
                Unreadable.REFUSE);
    }
}
