package dev.mentoring.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.text.CatalogueFaults;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void the_sentences_are_sound_in_both_languages() {
        assertThat(CatalogueFaults.of(Words.class, "page")).isEmpty();
    }
}
