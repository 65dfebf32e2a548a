package dev.mentoring.feedback.development;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.feedback.instrument.Fraction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GapProperties {
    private static final List<CompetencyId> IDS =
            CapMentor.framework().competencies().stream().map(Competency::id).toList();

    @Provide
    Arbitrary<RequiredProfile> profiles() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4).list().ofSize(IDS.size()),
                        Arbitraries.integers().between(1, 5).list().ofSize(IDS.size()))
                .as((levels, importances) -> RequiredProfile.builder()
                        .title(BilingualText.same("profile"))
                        .framework(CapMentor.framework().reference())
                        .addAllRequirements(IntStream.range(0, IDS.size())
                                .mapToObj(i -> new Requirement(IDS.get(i), levels.get(i), importances.get(i)))
                                .collect(toImmutableList()))
                        .build());
    }

    @Provide
    Arbitrary<Map<CompetencyId, Integer>> levels() {
        return Arbitraries.maps(Arbitraries.of(IDS), Arbitraries.integers().between(1, 4));
    }

    @Property(tries = 200)
    void a_level_that_is_no_longer_known_is_unknown_and_changes_nothing_else(
            @ForAll("profiles") RequiredProfile profile,
            @ForAll("levels") Map<CompetencyId, Integer> levels,
            @ForAll("anyCompetency") CompetencyId forgotten) {
        Map<CompetencyId, Integer> fewer = new HashMap<>(levels);
        fewer.remove(forgotten);
        GapAnalysis before = GapAnalysis.of(profile, levels);
        GapAnalysis after = GapAnalysis.of(profile, fewer);
        for (int i = 0; i < IDS.size(); i++) {
            if (IDS.get(i).equals(forgotten)) {
                assertThat(after.gaps().get(i).state()).isEqualTo(GapState.UNKNOWN);
                assertThat(after.gaps().get(i).gap()).isEmpty();
                assertThat(after.gaps().get(i).priority()).isEmpty();
            } else {
                assertThat(after.gaps().get(i)).isEqualTo(before.gaps().get(i));
            }
        }
    }

    @Provide
    Arbitrary<CompetencyId> anyCompetency() {
        return Arbitraries.of(IDS);
    }

    @Property(tries = 200)
    void every_requirement_is_a_strength_to_grow_or_unknown(
            @ForAll("profiles") RequiredProfile profile, @ForAll("levels") Map<CompetencyId, Integer> levels) {
        GapAnalysis analysis = GapAnalysis.of(profile, levels);
        assertThat(analysis.strengths().size()
                        + analysis.toGrow().size()
                        + analysis.unknown().size())
                .isEqualTo(IDS.size());
        assertThat(analysis.unknown()).hasSize(IDS.size() - levels.size());
        List<Integer> priorities = analysis.toGrow().stream()
                .map(gap -> gap.priority().orElseThrow())
                .toList();
        assertThat(priorities).isSortedAccordingTo((one, other) -> Integer.compare(other, one));
        assertThat(priorities).allMatch(priority -> priority > 0);
    }

    @Property(tries = 200)
    void whoever_grows_has_met_no_less(
            @ForAll("profiles") RequiredProfile profile,
            @ForAll("levels") Map<CompetencyId, Integer> levels,
            @ForAll("anyCompetency") CompetencyId grown) {
        Map<CompetencyId, Integer> higher = new HashMap<>(levels);
        higher.computeIfPresent(grown, (id, level) -> level + 1);
        Optional<Fraction> before = GapAnalysis.of(profile, levels).metShare();
        Optional<Fraction> after = GapAnalysis.of(profile, higher).metShare();
        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        before.ifPresent(share -> assertThat(after.orElseThrow()).isGreaterThanOrEqualTo(share));
    }
}
