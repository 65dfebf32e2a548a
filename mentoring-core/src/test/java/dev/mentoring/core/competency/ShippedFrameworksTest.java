package dev.mentoring.core.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.CatalogueFaults;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedFrameworksTest {
    static Stream<CompetencyFramework> shipped() {
        return Stream.of(CapMentor.framework(), MenteeAutonomy.framework());
    }

    @Test
    void the_texts_are_complete_and_well_written() {
        assertThat(CatalogueFaults.of(CompetencyTexts.class, "competency")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_competency_has_indicators_and_every_level_a_description(CompetencyFramework framework) {
        for (Competency competency : framework.competencies()) {
            assertThat(framework.indicators(competency.id())).hasSizeBetween(3, 4);
            for (int level = 1; level <= 4; level++) {
                assertThat(framework.levelDescriptor(competency.id(), level)).isPresent();
            }
            assertThat(framework.levelDescriptor(competency.id(), 5)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void no_two_statements_are_the_same_in_either_language(CompetencyFramework framework) {
        List<BilingualText> statements = Stream.of(
                        framework.competencies().stream().map(Competency::label),
                        framework.competencies().stream()
                                .map(competency -> competency.description().orElseThrow()),
                        framework.indicators().stream().map(Indicator::statement),
                        framework.levelDescriptors().stream().map(LevelDescriptor::statement))
                .flatMap(texts -> texts)
                .toList();
        assertThat(statements).extracting(BilingualText::english).doesNotHaveDuplicates();
        assertThat(statements).extracting(BilingualText::french).doesNotHaveDuplicates();
        assertThat(statements).noneMatch(text -> text.english().equals(text.french()));
    }

    @Test
    void four_indicators_of_each_of_the_mentors_competencies_are_in_their_order() {
        CompetencyFramework framework = CapMentor.framework();
        assertThat(framework.indicators()).hasSize(48);
        assertThat(framework.indicators(CompetencyId.of("C10")))
                .extracting(Indicator::id)
                .containsExactly("C10.1", "C10.2", "C10.3", "C10.4");
        assertThat(MenteeAutonomy.framework().indicators()).hasSize(18);
    }

    @Test
    void every_competency_of_mentors_has_a_counterpart_and_every_one_of_mentees_is_one() {
        assertThat(MenteeAutonomy.counterparts().keySet()).containsExactlyElementsOf(ids(CapMentor.framework()));
        assertThat(MenteeAutonomy.counterparts().values()).hasSameElementsAs(ids(MenteeAutonomy.framework()));
    }

    private static List<CompetencyId> ids(CompetencyFramework framework) {
        return framework.competencies().stream().map(Competency::id).toList();
    }

    @Test
    void every_competency_is_related_to_published_categories() {
        CompetencyFramework framework = CapMentor.framework();
        FrameworkCrosswalk crosswalk = CapMentor.crosswalk();
        assertThat(crosswalk.framework()).isEqualTo(framework.reference());
        for (Competency competency : framework.competencies()) {
            for (ExternalFramework external :
                    List.of(ExternalFramework.EMCC, ExternalFramework.ICF, ExternalFramework.ISMCP)) {
                assertThat(crosswalk.categories(competency.id(), external))
                        .as(competency.id() + " " + external)
                        .isNotEmpty();
            }
        }
        assertThat(crosswalk.categories(CompetencyId.of("E1"), ExternalFramework.MCA))
                .isEmpty();
        assertThat(crosswalk.categories(CompetencyId.of("C8"), ExternalFramework.KRAM))
                .isEmpty();
        assertThat(crosswalk.categories(CompetencyId.of("C10"), ExternalFramework.KRAM))
                .extracting(ExternalCategory::code)
                .containsExactly("coaching", "protection");
    }

    @Test
    void every_category_of_emcc_mca_and_icf_is_reached() {
        assertThat(codes(ExternalFramework.EMCC)).hasSize(8);
        assertThat(codes(ExternalFramework.MCA)).hasSize(6);
        assertThat(codes(ExternalFramework.ICF)).hasSize(8);
        assertThat(codes(ExternalFramework.ISMCP)).hasSize(5);
    }

    private static List<String> codes(ExternalFramework external) {
        return CapMentor.crosswalk().categories().values().stream()
                .filter(category -> category.framework() == external)
                .map(ExternalCategory::code)
                .distinct()
                .toList();
    }

    @Test
    void a_category_tells_the_competencies_that_are_related_to_it() {
        FrameworkCrosswalk crosswalk = CapMentor.crosswalk();
        ExternalCategory diversity = crosswalk
                .categories(CompetencyId.of("E2"), ExternalFramework.MCA)
                .get(0);
        assertThat(diversity.label().english()).isEqualTo("addressing diversity");
        assertThat(crosswalk.competencies(diversity)).containsExactly(CompetencyId.of("E2"));
    }

    @Test
    void four_emcc_levels_are_proposed() {
        assertThat(CapMentor.proposedEmccLevels())
                .extracting(BilingualText::english)
                .containsExactly("Foundation", "Practitioner", "Senior Practitioner", "Master Practitioner");
    }

    @Test
    void indicators_and_descriptions_belong_to_known_competencies_and_levels() {
        BilingualText text = BilingualText.same("x");
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> CompetencyFramework.builder()
                        .id("f")
                        .title(text)
                        .addCompetency(Competency.of("A", text))
                        .addIndicators(
                                new Indicator("1", CompetencyId.of("Z"), text),
                                new Indicator("2", CompetencyId.of("Y"), text))
                        .addLevelDescriptors(
                                new LevelDescriptor(CompetencyId.of("A"), 5, text),
                                new LevelDescriptor(CompetencyId.of("X"), 1, text))
                        .build());
        assertThat(refusal.problems().all())
                .extracting(problem -> problem.code() + " at " + problem.place())
                .containsExactly(
                        "competency-unknown at framework f, indicators",
                        "competency-unknown at framework f, indicators",
                        "competency-unknown at framework f, levelDescriptors",
                        "level-off-scale at framework f, levelDescriptors");
    }

    @Test
    void a_mapping_of_levels_never_falls() {
        ScaleMapping fiveToFour = new ScaleMapping(ImmutableList.of(1, 2, 3, 3, 4));
        assertThat(fiveToFour.map(4)).isEqualTo(3);
        assertThat(ScaleMapping.identity(3).targets()).containsExactly(1, 2, 3);
        assertThatIllegalArgumentException().isThrownBy(() -> fiveToFour.map(6));
        assertThatIllegalArgumentException().isThrownBy(() -> fiveToFour.map(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleMapping(ImmutableList.of(2, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleMapping(ImmutableList.of(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleMapping(ImmutableList.of()));
    }

    @Test
    void what_was_replaced_is_read_as_its_replacements_and_what_is_gone_as_nothing() {
        CompetencyFramework older = framework("1", "A", "B", "D").build();
        CompetencyFramework newer = framework("2", "A", "B", "B1", "B2")
                .addAssociations(
                        association("B", AssociationType.REPLACED_BY, "B2"),
                        association("B", AssociationType.REPLACED_BY, "B1"),
                        association("A", AssociationType.PRECEDES, "B"))
                .build();
        FrameworkMapping mapping = FrameworkMapping.between(older, newer, ScaleMapping.identity(4));
        assertThat(mapping.successors().get(CompetencyId.of("A"))).containsExactly(CompetencyId.of("A"));
        assertThat(mapping.successors().get(CompetencyId.of("B")))
                .containsExactly(CompetencyId.of("B1"), CompetencyId.of("B2"));
        assertThat(mapping.successors().get(CompetencyId.of("D"))).isEmpty();
        assertThat(mapping.destination()).hasToString("f 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameworkMapping.between(older, newer, ScaleMapping.identity(3)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FrameworkMapping.between(older, newer, new ScaleMapping(ImmutableList.of(1, 2, 3, 5))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameworkMapping.between(older, older, ScaleMapping.identity(4)));
    }

    private static CompetencyFramework.Builder framework(String version, String... ids) {
        CompetencyFramework.Builder framework =
                CompetencyFramework.builder().id("f").version(version).title(BilingualText.same("F"));
        for (String id : ids) {
            framework.addCompetency(Competency.of(id, BilingualText.same(id)));
        }
        return framework;
    }

    private static CompetencyAssociation association(String origin, AssociationType type, String destination) {
        return new CompetencyAssociation(CompetencyId.of(origin), type, CompetencyId.of(destination));
    }
}
