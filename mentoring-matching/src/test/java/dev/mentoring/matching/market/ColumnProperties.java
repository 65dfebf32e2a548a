package dev.mentoring.matching.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ColumnProperties {
    private static void assertKeeps(long[] values) {
        Column column = Column.of(values);
        for (int i = 0; i < values.length; i++) {
            assertThat(column.get(i)).isEqualTo(values[i]);
        }
        assertThat(column.length()).isEqualTo(values.length);
        assertThat(column.least()).isEqualTo(Arrays.stream(values).min().orElse(0));
        assertThat(column.greatest()).isEqualTo(Arrays.stream(values).max().orElse(0));
    }

    @Property(tries = 200)
    void any_numbers_are_kept(@ForAll long[] values) {
        assertKeeps(values);
    }

    @Property(tries = 200)
    void numbers_of_every_width_are_kept(
            @ForAll @LongRange(min = 0, max = 33) long bits, @ForAll long base, @ForAll @Size(max = 20) long[] values) {
        long low = base >> 2;
        assertKeeps(Arrays.stream(values)
                .map(value -> low + (value & ((1L << bits) - 1)))
                .toArray());
    }
}
