package dev.mentoring.feedback.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RatingTableTest {
    private final RatingTable table =
            RatingTable.builder(3, 2).rate(0, 0, 4).rate(1, 0, 2).rate(1, 1, 3).build();

    @Test
    void a_missing_rating_is_missing_and_not_zero() {
        assertThat(table.isRated(0, 1)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> table.rating(0, 1));
        assertThat(table.ratingsOf(0)).containsExactly(4);
        assertThat(table.ratingsOf(2)).isEmpty();
        assertThat(table.isComplete()).isFalse();
        assertThat(RatingTable.builder(1, 1).rate(0, 0, 0).build().isRated(0, 0))
                .isTrue();
    }

    @Test
    void complete_units_are_those_that_everybody_rated() {
        assertThat(table.completeUnits()).isEqualTo(RatingTable.of(new double[][] {{2, 3}}));
    }

    @Test
    void groups_may_differ_in_size() {
        RatingTable groups = RatingTable.ofGroups(new double[][] {{1}, {2, 3, 4}, {}});

        assertThat(groups.units()).isEqualTo(3);
        assertThat(groups.raters()).isEqualTo(3);
        assertThat(groups.ratingsOf(0)).containsExactly(1);
    }

    @Test
    void a_builder_that_goes_on_leaves_the_table_as_it_was() {
        RatingTable.Builder builder = RatingTable.builder(1, 2).rate(0, 0, 1);
        RatingTable before = builder.build();
        builder.rate(0, 1, 5);

        assertThat(before.isRated(0, 1)).isFalse();
        assertThat(before.ratingsOf(0)).isNotSameAs(before.ratingsOf(0));
    }

    @Test
    void what_is_no_rating_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingTable.builder(1, 1).rate(0, 0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> RatingTable.of(new double[][] {{1, 2}, {3}}));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> RatingTable.builder(1, 2).rate(0, 2, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.isRated(0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> RatingTable.builder(-1, 2));
    }

    @Test
    void zero_of_either_sign_is_one_value() {
        assertThat(RatingTable.of(new double[][] {{-0.0}})).isEqualTo(RatingTable.of(new double[][] {{0.0}}));
    }
}
