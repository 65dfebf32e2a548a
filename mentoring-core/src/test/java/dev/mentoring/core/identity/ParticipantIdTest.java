package dev.mentoring.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"p1", "José", "a b", "https://example.org/people/7", "漢字", "😀", "O’Neil"})
    void visible_characters_make_an_id(String value) {
        assertThat(ParticipantId.isValid(value)).isTrue();
        assertThat(ParticipantId.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " p1",
                "p1 ",
                "p1\u00a0", // no-break space, as spreadsheets add it
                "\u202fp1",
                "p\t1",
                "p\u0000",
                "\ufeffp1", // byte-order mark
                "p\u200b1", // zero-width space
                "p\u202e1", // turns the direction of writing around
                "p\u20281", // line separator
                "p\ud800" // half a character
            })
    void blank_invisible_and_broken_characters_do_not(String value) {
        assertThat(ParticipantId.isValid(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> ParticipantId.of(value));
    }

    @Test
    void an_id_has_at_most_200_characters() {
        assertThat(ParticipantId.isValid("x".repeat(200))).isTrue();
        assertThat(ParticipantId.isValid("x".repeat(201))).isFalse();
    }

    @Test
    void ids_compare_by_their_characters() {
        assertThat(ParticipantId.of("B")).isLessThan(ParticipantId.of("a"));
        assertThat(ParticipantId.of("p10")).isLessThan(ParticipantId.of("p9"));
        assertThat(ParticipantId.of("é")).isNotEqualTo(ParticipantId.of("e\u0301"));
    }
}
