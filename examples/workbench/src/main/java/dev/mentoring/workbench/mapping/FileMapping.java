package dev.mentoring.workbench.mapping;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * What the columns of one file mean.
 *
 * @param columns by the name of the column; a column may mean several things
 * @param constants what every row of the file says, written as a cell would be
 * @param keepFirst whether a second row of the same person is left out with a warning, rather than refused
 */
public record FileMapping(
        ImmutableListMultimap<String, ColumnMeaning> columns,
        ImmutableMap<Meaning, String> constants,
        boolean keepFirst) {
    /**
     * {@return the name of the first column with a meaning, if there is one}
     *
     * @param meaning the meaning
     */
    public Optional<String> columnOf(Meaning meaning) {
        return columns.entries().stream()
                .filter(entry -> entry.getValue().meaning() == meaning)
                .map(java.util.Map.Entry::getKey)
                .findFirst();
    }

    /**
     * {@return how many columns have a meaning}
     *
     * @param meaning the meaning
     */
    public long count(Meaning meaning) {
        return columns.values().stream()
                .filter(column -> column.meaning() == meaning)
                .count();
    }
}
