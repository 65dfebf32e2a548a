package dev.mentoring.feedback.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.competency.AssociationType;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyAssociation;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.text.BilingualText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParentRuleTest {
    private static final CompetencyId A = CompetencyId.of("A");
    private static final CompetencyId B = CompetencyId.of("B");
    private static final CompetencyId C = CompetencyId.of("C");

    @Test
    void all_parts_must_be_at_the_level() {
        ParentRule all = new ParentRule.All(ImmutableSortedSet.of(A, B), 3);
        assertThat(all.attainment(Map.of(A, 3, B, 4))).isEqualTo(Attainment.REACHED);
        assertThat(all.attainment(Map.of(A, 2, B, 4))).isEqualTo(Attainment.NOT_YET);
        assertThat(all.attainment(Map.of(A, 3))).isEqualTo(Attainment.UNKNOWN);
        assertThat(all.attainment(Map.of(A, 2))).isEqualTo(Attainment.NOT_YET);
        assertThat(all.attainment(Map.of())).isEqualTo(Attainment.UNKNOWN);
    }

    @Test
    void enough_points_make_the_whole_even_when_a_part_is_unknown() {
        ParentRule points = new ParentRule.Points(ImmutableSortedMap.of(A, 3, B, 2, C, 1), 3, 2);
        assertThat(points.attainment(Map.of(A, 2))).isEqualTo(Attainment.REACHED);
        assertThat(points.attainment(Map.of(A, 1, B, 2, C, 2))).isEqualTo(Attainment.REACHED);
        assertThat(points.attainment(Map.of(A, 1, B, 2))).isEqualTo(Attainment.UNKNOWN);
        assertThat(points.attainment(Map.of(A, 1, B, 1))).isEqualTo(Attainment.NOT_YET);
    }

    @Test
    void what_cannot_be_reached_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ParentRule.All(ImmutableSortedSet.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ParentRule.All(ImmutableSortedSet.of(A), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ParentRule.Points(ImmutableSortedMap.of(A, 2), 3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ParentRule.Points(ImmutableSortedMap.of(A, 2), 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParentRule.Points(ImmutableSortedMap.of(A, 2, B, 0), 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ParentRule.Points(ImmutableSortedMap.of(A, 2), 2, 0));
        assertThat(new ParentRule.Points(ImmutableSortedMap.of(A, 2), 2, 1).attainment(Map.of(A, 1)))
                .isEqualTo(Attainment.REACHED);
    }

    @Test
    void children_and_parts_make_a_whole_and_nothing_else_does() {
        BilingualText text = BilingualText.same("x");
        CompetencyFramework framework = CompetencyFramework.builder()
                .id("f")
                .title(text)
                .addCompetencies(
                        Competency.of("A", text),
                        Competency.of("B", text),
                        Competency.of("C", text),
                        Competency.of("D", text))
                .addAssociations(
                        new CompetencyAssociation(C, AssociationType.IS_CHILD_OF, A),
                        new CompetencyAssociation(B, AssociationType.IS_PART_OF, A),
                        new CompetencyAssociation(CompetencyId.of("D"), AssociationType.PRECEDES, A),
                        new CompetencyAssociation(CompetencyId.of("D"), AssociationType.IS_CHILD_OF, B))
                .build();
        assertThat(ParentRule.parts(framework, A)).containsExactly(B, C);
        assertThat(ParentRule.parts(framework, C)).isEmpty();
    }
}
