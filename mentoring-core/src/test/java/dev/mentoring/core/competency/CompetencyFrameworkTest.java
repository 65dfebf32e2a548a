package dev.mentoring.core.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.BilingualText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompetencyFrameworkTest {
    @Test
    void the_mentors_framework_has_ten_competencies_and_two_extensions() {
        CompetencyFramework framework = CapMentor.framework();
        assertThat(framework.competencies())
                .extracting(competency -> competency.id().value())
                .containsExactly("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "E1", "E2");
        assertThat(framework.competencies())
                .allMatch(competency -> competency.description().isPresent());
        assertThat(framework.competencies()).extracting(Competency::label).doesNotHaveDuplicates();
        assertThat(framework.competency(CompetencyId.of("C3")).orElseThrow().label())
                .isEqualTo(new BilingualText("Listening actively", "Pratiquer l’écoute active"));
        assertThat(framework.competency(CompetencyId.of("C11"))).isEmpty();
        assertThat(framework.id()).isEqualTo("cap-mentor");
        assertThat(framework).isEqualTo(CapMentor.framework());
    }

    @Test
    void the_scale_of_mentoring_has_four_described_levels() {
        ProficiencyScale scale = CapMentor.framework().scale();
        assertThat(scale.levels()).extracting(ProficiencyLevel::code).containsExactly("L1", "L2", "L3", "L4");
        assertThat(scale.levels()).allMatch(level -> level.description().isPresent());
        assertThat(scale.at(1).label().french()).isEqualTo("Émergent");
        assertThat(scale.at(4).label().english()).isEqualTo("Reference");
        assertThat(scale.has(0)).isFalse();
        assertThat(scale.has(1)).isTrue();
        assertThat(scale.has(4)).isTrue();
        assertThat(scale.has(5)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> scale.at(0)).withMessageContaining("1 to 4");
        assertThatIllegalArgumentException().isThrownBy(() -> scale.at(5));
    }

    @Test
    void a_scale_has_distinct_well_formed_levels() {
        ProficiencyLevel level = new ProficiencyLevel("A", BilingualText.same("a"));
        assertThat(level.description()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ProficiencyScale(ImmutableList.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProficiencyScale(ImmutableList.of(level, level)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProficiencyLevel(" A", BilingualText.same("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> CompetencyId.of(" A"));
        assertThat(CompetencyId.isValid(" A")).isFalse();
        assertThat(CompetencyId.isValid("https://example.org/C1")).isTrue();
    }

    @Test
    void competencies_and_associations_have_no_order() {
        CompetencyFramework one = framework("a b c", "a PRECEDES b", "b PRECEDES c");
        CompetencyFramework other = framework("c b a", "b PRECEDES c", "a PRECEDES b");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(framework("a b c", "a PRECEDES b"));
    }

    @Test
    void every_contradiction_is_reported_at_once_in_the_order_of_ids() {
        List<Problem> problems = problems(
                "b a b a", "a IS_CHILD_OF x", "b IS_CHILD_OF w", "c IS_RELATED_TO c", "a PRECEDES b", "b PRECEDES a");
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        "competency-duplicated",
                        "competency-duplicated",
                        "association-end-unknown",
                        "association-end-unknown",
                        "association-end-unknown",
                        "association-with-itself",
                        "association-cycle");
        assertThat(problems.get(0).rule().english()).isEqualTo("The competency a is defined twice.");
        assertThat(problems.get(0).place()).hasToString("framework f, competencies");
        assertThat(problems.get(6).rule().french())
                .isEqualTo(
                        "De proche en proche, les associations «\u00a0précède\u00a0» ramènent la compétence a à elle-même.");
    }

    @Test
    void each_circle_is_reported_once_even_above_another_circle() {
        assertThat(problems(
                        "a b c d e f",
                        "a IS_CHILD_OF b",
                        "b IS_CHILD_OF a",
                        "b IS_CHILD_OF c",
                        "c IS_CHILD_OF d",
                        "d IS_CHILD_OF c",
                        "d IS_CHILD_OF e",
                        "f IS_CHILD_OF a"))
                .extracting(problem -> problem.rule().english())
                .containsExactly(
                        "Step by step, the associations “is a sub-competency of” lead from the competency a back to itself.",
                        "Step by step, the associations “is a sub-competency of” lead from the competency c back to itself.");
    }

    @Test
    void a_way_between_two_circles_is_no_circle() {
        assertThat(problems(
                        "a b c d e",
                        "b IS_PART_OF c",
                        "c IS_PART_OF b",
                        "b IS_PART_OF a",
                        "a IS_PART_OF d",
                        "d IS_PART_OF e",
                        "e IS_PART_OF d"))
                .extracting(problem -> problem.rule().english())
                .containsExactly(
                        "Step by step, the associations “is part of” lead from the competency b back to itself.",
                        "Step by step, the associations “is part of” lead from the competency d back to itself.");
    }

    @Test
    void associations_of_different_kinds_make_no_circle() {
        CompetencyFramework framework =
                framework("a b", "a IS_CHILD_OF b", "b PRECEDES a", "a IS_PEER_OF b", "b IS_PEER_OF a");
        assertThat(framework.associations()).hasSize(4);
    }

    @Test
    void a_deep_framework_is_checked_without_a_deep_stack() {
        CompetencyFramework.Builder framework =
                CompetencyFramework.builder().id("f").title(BilingualText.same("F"));
        for (int number = 0; number <= 20_000; number++) {
            framework.addCompetency(Competency.of("c" + number, BilingualText.same("c")));
        }
        for (int number = 0; number < 20_000; number++) {
            framework.addAssociation(association("c" + number + " IS_CHILD_OF c" + (number + 1)));
        }
        assertThat(framework.build().competencies()).hasSize(20_001);
        framework.addAssociation(association("c20000 IS_CHILD_OF c0"));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(framework::build);
    }

    private static List<Problem> problems(String competencies, String... associations) {
        return catchThrowableOfType(InvalidInputException.class, () -> framework(competencies, associations))
                .problems()
                .all();
    }

    private static CompetencyFramework framework(String competencies, String... associations) {
        CompetencyFramework.Builder framework =
                CompetencyFramework.builder().id("f").title(BilingualText.same("F"));
        int number = 0;
        for (String id : competencies.split(" ")) {
            boolean again = competencies.indexOf(id) < number;
            framework.addCompetency(Competency.of(id, BilingualText.same(again ? "another" : "one")));
            number += id.length() + 1;
        }
        for (String words : associations) {
            framework.addAssociation(association(words));
        }
        return framework.build();
    }

    private static CompetencyAssociation association(String words) {
        String[] parts = words.split(" ");
        return new CompetencyAssociation(
                CompetencyId.of(parts[0]), AssociationType.valueOf(parts[1]), CompetencyId.of(parts[2]));
    }
}
