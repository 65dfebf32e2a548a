package dev.mentoring.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.mentoring.core.internal.CoreTexts;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.TextLanguage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static final Place PLACE = Place.participant("p1", "roles");
    private static final Problem ERROR = problem("no-role", Severity.ERROR);
    private static final Problem WARNING = problem("odd-role", Severity.WARNING);

    private static Problem problem(String code, Severity severity) {
        return new Problem(
                code,
                severity,
                PLACE,
                new BilingualText("A rule.", "Une règle."),
                new BilingualText("Mend.", "Réparez."));
    }

    @Test
    void problems_keep_the_order_in_which_they_were_found() {
        Problems problems = Problems.builder()
                .add(WARNING)
                .addAll(Problems.builder().add(ERROR).build())
                .build();
        assertThat(problems.all()).containsExactly(WARNING, ERROR);
        assertThat(problems.errors()).containsExactly(ERROR);
        assertThat(problems.warnings()).containsExactly(WARNING);
        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void problems_beyond_the_first_thousand_of_a_severity_are_counted() {
        Problems.Builder builder = Problems.builder();
        for (int i = 0; i < 1_000_000; i++) {
            builder.add(WARNING);
        }
        builder.add(ERROR);
        Problems problems = builder.build();
        assertThat(problems.all()).hasSize(1002);
        assertThat(problems.hasErrors()).as("an error after many warnings").isTrue();
        assertThat(problems.warnings().get(1000).line(TextLanguage.ENGLISH))
                .isEqualTo("warning further-problems [#] There are 999,000 further problems of the same severity "
                        + "(warning). Mend those above first.");
    }

    @Test
    void errors_that_are_only_counted_refuse_the_input_too() {
        Problems.Builder builder = Problems.builder();
        for (int i = 0; i < Problems.Builder.DESCRIBED; i++) {
            builder.add(ERROR);
        }
        assertThat(builder.build().errors()).hasSize(1000);
        builder.add(ERROR);
        assertThat(builder.build().errors()).hasSize(1001);
        assertThat(builder.build().errors().get(1000).rule().in(TextLanguage.FRENCH))
                .isEqualTo("Il y a encore un problème de la même gravité (erreur).");
    }

    @Test
    void a_place_that_is_costly_to_find_is_looked_for_only_when_told() {
        AtomicInteger looks = new AtomicInteger();
        Problems.Builder builder = Problems.builder();
        for (int i = 0; i < 2000; i++) {
            builder.warning(
                    CoreTexts.CATALOGUE,
                    "identifier-malformed",
                    () -> Place.pointer("/" + looks.incrementAndGet()),
                    "x");
        }
        assertThat(builder.build().warnings()).hasSize(1001);
        assertThat(looks).hasValue(1000);
    }

    @Test
    void a_problem_is_one_line_in_either_language() {
        assertThat(ERROR.line(TextLanguage.ENGLISH)).isEqualTo("error no-role [participant p1, roles] A rule. Mend.");
        assertThat(WARNING.line(TextLanguage.FRENCH))
                .isEqualTo("avertissement odd-role [participant p1, roles] Une règle. Réparez.");
        Problems both = Problems.builder().add(ERROR).add(ERROR).build();
        assertThat(both.lines(TextLanguage.ENGLISH).lines()).hasSize(2);
    }

    @Test
    void errors_are_thrown_together_with_the_warnings() {
        Problems problems = Problems.builder().add(WARNING).add(ERROR).build();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(problems::throwIfErrors)
                .withMessage(problems.lines(TextLanguage.ENGLISH))
                .satisfies(refusal -> assertThat(refusal.problems()).isEqualTo(problems));
    }

    @Test
    void warnings_alone_are_not_thrown() {
        Problems problems = Problems.builder().add(WARNING).build();
        assertThat(problems.hasErrors()).isFalse();
        assertThatNoException().isThrownBy(problems::throwIfErrors);
        assertThatNoException().isThrownBy(Problems.none()::throwIfErrors);
        assertThatIllegalArgumentException().isThrownBy(() -> new InvalidInputException(problems));
    }

    @Test
    void a_sentence_of_the_catalogue_makes_an_error_or_a_warning() {
        Problems problems = Problems.builder()
                .error(CoreTexts.CATALOGUE, "role-missing", PLACE)
                .warning(CoreTexts.CATALOGUE, "listed-twice", PLACE, "x")
                .build();
        assertThat(problems.errors()).extracting(Problem::code).containsExactly("role-missing");
        assertThat(problems.warnings())
                .extracting(problem -> problem.rule().english())
                .containsExactly("x is listed twice.");
    }

    @Test
    void a_problem_moves_to_another_place() {
        Place cell = Place.cell("people.csv", 3, "roles");
        assertThat(ERROR.at(cell).place()).isEqualTo(cell);
        assertThat(ERROR.at(cell).at(PLACE)).isEqualTo(ERROR);
    }

    @Test
    void a_code_is_in_kebab_case() {
        assertThatIllegalArgumentException().isThrownBy(() -> problem("No_Role", Severity.ERROR));
        assertThatIllegalArgumentException().isThrownBy(() -> problem("no--role", Severity.ERROR));
        assertThatIllegalArgumentException().isThrownBy(() -> problem("", Severity.ERROR));
    }

    @Test
    void places_read_well() {
        assertThat(Place.field("pool", "", "exclusions")).hasToString("pool, exclusions");
        assertThat(Place.field("framework", "f", "")).hasToString("framework f");
        assertThat(Place.pointer("/a/0")).hasToString("/a/0");
        assertThat(Place.pointer("")).hasToString("#");
        assertThat(Place.cell("people.csv", 3, "")).hasToString("people.csv:3");
        assertThat(Place.cell("people.csv", 3, "role")).hasToString("people.csv:3, role");
    }

    @Test
    void places_that_cannot_be_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Place.pointer("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> Place.cell("people.csv", 0, "role"));
    }
}
