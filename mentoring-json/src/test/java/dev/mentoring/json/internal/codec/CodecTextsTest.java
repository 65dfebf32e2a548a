package dev.mentoring.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.text.CatalogueFaults;
import org.junit.jupiter.api.Test;

class CodecTextsTest {
    @Test
    void the_sentences_are_sound_in_both_languages() {
        assertThat(CatalogueFaults.of(CodecTexts.class, "json")).isEmpty();
    }
}
