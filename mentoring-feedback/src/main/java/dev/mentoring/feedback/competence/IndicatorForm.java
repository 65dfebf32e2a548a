package dev.mentoring.feedback.competence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableTable;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.Indicator;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.InstrumentId;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.Licence;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.Subscale;
import dev.mentoring.feedback.instrument.SubscaleId;
import java.util.List;

/**
 * The indicators of a framework as a questionnaire: one item for each, rated by frequency, one subscale for each competency
 * that has any, and the map that leads back. Not validated, whatever the framework: answers invite a conversation.
 *
 * @param instrument the questionnaire
 * @param map the map from its items to the competencies, each with weight 1
 */
public record IndicatorForm(Instrument instrument, ItemCompetencyMap map) {
    /**
     * Refuses null.
     *
     * @param instrument the questionnaire
     * @param map the map from its items to the competencies
     */
    public IndicatorForm {
        requireNonNull(instrument);
        requireNonNull(map);
    }

    /**
     * {@return the indicators of a framework as a questionnaire of the framework’s version}
     *
     * @param id the id of the questionnaire
     * @param framework the framework, with at least one indicator
     * @param licence who may use the wording of its indicators
     * @throws InvalidInputException with every indicator and competency whose id cannot be that of an item or subscale, and
     *     when there is no indicator at all
     */
    public static IndicatorForm of(InstrumentId id, CompetencyFramework framework, Licence licence) {
        check(framework).throwIfErrors();
        Instrument.Builder instrument = Instrument.builder()
                .id(id)
                .version(framework.version())
                .title(framework.title())
                .instruction(CompetenceTexts.CATALOGUE.text("indicator-form.instruction"))
                .usageNote(CompetenceTexts.CATALOGUE.text("indicator-form.not-validated"))
                .licence(licence);
        ImmutableTable.Builder<ItemId, CompetencyId, Integer> weights = ImmutableTable.builder();
        for (Competency competency : framework.competencies()) {
            List<Indicator> indicators = framework.indicators(competency.id());
            for (Indicator indicator : indicators) {
                instrument.addItem(Item.builder()
                        .id(ItemId.of(indicator.id()))
                        .scale(ResponseScale.frequency())
                        .text(indicator.statement())
                        .build());
                weights.put(ItemId.of(indicator.id()), competency.id(), 1);
            }
            if (!indicators.isEmpty()) {
                instrument.addSubscale(Subscale.mean(
                        SubscaleId.of(competency.id().value()),
                        competency.label(),
                        indicators.stream()
                                .map(indicator -> ItemId.of(indicator.id()))
                                .toList()));
            }
        }
        return new IndicatorForm(
                instrument.build(),
                new ItemCompetencyMap(id, framework.version(), framework.reference(), weights.buildOrThrow()));
    }

    private static Problems check(CompetencyFramework framework) {
        Problems.Builder found = Problems.builder();
        if (framework.indicators().isEmpty()) {
            found.error(
                    CompetenceTexts.CATALOGUE,
                    "framework-without-indicators",
                    Place.field("framework", framework.id(), "indicators"),
                    framework.id());
        }
        for (Indicator indicator : framework.indicators()) {
            if (!ItemId.isValid(indicator.id())) {
                reportId(found, "indicator", indicator.id());
            }
        }
        framework.indicators().stream()
                .map(indicator -> indicator.competency().value())
                .distinct()
                .filter(competency -> !SubscaleId.isValid(competency))
                .forEach(competency -> reportId(found, "competency", competency));
        return found.build();
    }

    private static void reportId(Problems.Builder found, String kind, String id) {
        found.error(CompetenceTexts.CATALOGUE, "id-unfit-for-form", Place.field(kind, id, "id"), id);
    }
}
