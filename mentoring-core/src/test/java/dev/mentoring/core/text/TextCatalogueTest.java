package dev.mentoring.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.participant.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextCatalogueTest {
    @Test
    void the_catalogue_of_core_is_complete_and_well_written() {
        assertThat(CatalogueFaults.of(CoreTexts.class, "core")).isEmpty();
    }

    @Test
    void arguments_are_written_in_the_language_of_the_sentence() {
        TextCatalogue catalogue = catalogue("a={0} for {1}, {2}, on {3}", "a={0} pour {1}, {2}, le {3}");
        BilingualText text =
                catalogue.text("a", Role.MENTEE, new BilingualText("you", "vous"), 12_345, LocalDate.of(2027, 1, 2));
        assertThat(text.english()).isEqualTo("mentee for you, 12,345, on 2027-01-02");
        assertThat(text.french()).isEqualTo("personne mentorée pour vous, 12\u202f345, le 2027-01-02");
    }

    @Test
    void the_default_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(catalogue("a={0}", "a={0}").text("a", 1_234).english()).isEqualTo("1,234");
            assertThat(Labelled.codeOf(Role.MENTOR)).isEqualTo("mentor");
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Labelled.codeOf(TestEnum.IN_TIME)).isEqualTo("in-time");
            assertThat(Term.of("IT").value()).isEqualTo("it");
        } finally {
            Locale.setDefault(before);
        }
    }

    private enum TestEnum {
        IN_TIME
    }

    @Test
    void too_few_arguments_are_refused_instead_of_showing_a_brace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue("a={0} and {1}", "a={0} et {1}").text("a", "x"))
                .withMessageContaining("1 arguments");
    }

    @Test
    void an_unknown_key_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue("a=x", "a=x").text("b"))
                .withMessageContaining("b");
    }

    @Test
    void a_key_of_one_language_only_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue("a=x\nonly=y", "a=x"))
                .withMessageContaining("only");
    }

    @Test
    void an_apostrophe_that_would_quote_is_refused_in_either_language() {
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue("a=it's", "a=x"));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue("a=x", "a=l'an"));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue("a='tis", "a=x"));
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue("a=x", "a='x"));
    }

    @Test
    void a_missing_file_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextCatalogue.load("absent", name -> null))
                .withMessageContaining("absent_en.properties");
    }

    @Test
    void keys_are_sorted() {
        assertThat(catalogue("b=x\na=y\nc=z", "a=x\nb=y\nc=z").keys()).containsExactly("a", "b", "c");
    }

    private static TextCatalogue catalogue(String english, String french) {
        Map<String, String> files = Map.of("t_en.properties", english, "t_fr.properties", french);
        return TextCatalogue.load(
                "t", name -> new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8)));
    }
}
