package dev.mentoring.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TermProperties {
    @Property
    void a_normalised_term_stays_as_it_is(@ForAll String characters) {
        if (Term.isValid(characters)) {
            Term term = Term.of(characters);
            assertThat(Term.of(term.value())).isEqualTo(term);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Term.of(characters));
        }
    }

    @Example
    void every_character_alone_is_normalised_once_and_for_all() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .mapToObj(Character::toString)
                        .filter(Term::isValid)
                        .map(Term::of)
                        .filter(term -> !Term.of(term.value()).equals(term)))
                .isEmpty();
    }

    @Property
    void the_unicode_form_in_which_a_term_was_typed_does_not_matter(@ForAll String characters) {
        if (Term.isValid(characters)) {
            assertThat(Term.of(Normalizer.normalize(characters, Normalizer.Form.NFD)))
                    .isEqualTo(Term.of(Normalizer.normalize(characters, Normalizer.Form.NFC)));
        }
    }

    @Example
    void case_blanks_width_and_invisible_characters_do_not_matter() {
        Term term = Term.of("career change");
        assertThat(Term.of("  Career\u00a0\t CHANGE ")).isEqualTo(term);
        assertThat(Term.of("\ufeffcareer\u200b change")).isEqualTo(term);
        assertThat(Term.of("ｃareer change")).isEqualTo(term).hasToString("career change");
    }

    @Example
    void a_term_is_not_found_inside_another_one() {
        assertThat(Term.of("AI")).isNotEqualTo(Term.of("retail")).isLessThan(Term.of("retail"));
    }

    @Example
    void blank_and_invisible_terms_are_refused() {
        for (String blank : new String[] {"", " ", "\u00a0\u202f", "\u200b", "\ufeff", "\u0000", "\ud800"}) {
            assertThat(Term.isValid(blank)).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> Term.of(blank));
        }
    }
}
