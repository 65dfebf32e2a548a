package dev.mentoring.workbench.responses;

import com.google.common.collect.ImmutableTable;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.feedback.competence.CapMentorItems;
import dev.mentoring.feedback.competence.ItemCompetencyMap;
import dev.mentoring.feedback.competence.LevelBands;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.report.GrowthGuidance;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out which items of an instrument bear on which competencies: by the maps that the library brings along, else because
 * an item has the id of an indicator.
 */
public final class CompetencyGuidance {
    private CompetencyGuidance() {}

    /**
     * {@return the guidance; empty when no item bears on a competency, or levels cannot be read from the scales}
     *
     * @param instrument what was asked
     * @param framework the competencies
     * @param startsOn when proposals begin
     * @param reviewOn when to look back on them
     */
    public static Optional<GrowthGuidance> of(
            Instrument instrument, CompetencyFramework framework, LocalDate startsOn, LocalDate reviewOn) {
        return Stream.concat(shipped(framework), Stream.of(byIndicators(instrument, framework)))
                .filter(map -> !map.weights().isEmpty())
                .map(map -> GrowthGuidance.ofMentors(framework, map, startsOn, reviewOn))
                .filter(guidance -> guidance.check(instrument).all().isEmpty())
                .findFirst();
    }

    private static Stream<ItemCompetencyMap> shipped(CompetencyFramework framework) {
        return framework.reference().equals(CapMentor.framework().reference())
                ? Stream.of(CapMentorItems.ofRelationshipForm(), CapMentorItems.ofMeetingObservation())
                : Stream.of();
    }

    private static ItemCompetencyMap byIndicators(Instrument instrument, CompetencyFramework framework) {
        ImmutableTable.Builder<ItemId, CompetencyId, Integer> weights = ImmutableTable.builder();
        for (Item item : instrument.items()) {
            if (item.scale().filter(CompetencyGuidance::hasLevels).isPresent()) {
                framework.indicators().stream()
                        .filter(indicator -> indicator.id().equals(item.id().value()))
                        .forEach(indicator -> weights.put(item.id(), indicator.competency(), 1));
            }
        }
        return new ItemCompetencyMap(
                instrument.id(), instrument.version(), framework.reference(), weights.buildOrThrow());
    }

    private static boolean hasLevels(ResponseScale scale) {
        LevelBands bands = LevelBands.ofFrequency();
        return scale.minimum() == bands.minimum() && scale.maximum() == bands.maximum();
    }
}
