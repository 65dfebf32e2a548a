package dev.mentoring.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BilingualTextTest {
    @Test
    void each_language_reads_its_own_text() {
        BilingualText text = new BilingualText("hours", "heures");
        assertThat(text.in(TextLanguage.ENGLISH)).isEqualTo("hours");
        assertThat(text.in(TextLanguage.FRENCH)).isEqualTo("heures");
        assertThat(TextLanguage.FRENCH.code()).isEqualTo("fr");
        assertThat(BilingualText.same("Lyon")).isEqualTo(new BilingualText("Lyon", "Lyon"));
    }

    @Test
    void a_blank_text_is_refused_in_either_language() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BilingualText(" ", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new BilingualText("x", ""));
    }
}
