package dev.mentoring.feedback.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableTable;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.feedback.competence.ItemCompetencyMap;
import dev.mentoring.feedback.competence.LevelBands;
import dev.mentoring.feedback.development.GrowthGuide;
import dev.mentoring.feedback.development.RequiredProfile;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseScale;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What turns answers into a proposal for growth.
 *
 * @param framework the competencies
 * @param map which items bear on which of them
 * @param bands which mean is read as which level
 * @param profile the levels towards which one grows
 * @param guide the advice
 * @param role as what the person grows
 * @param startsOn the first date of the proposal
 * @param reviewOn when to look back on it; not before the first date
 */
public record GrowthGuidance(
        CompetencyFramework framework,
        ItemCompetencyMap map,
        LevelBands bands,
        RequiredProfile profile,
        GrowthGuide guide,
        Role role,
        LocalDate startsOn,
        LocalDate reviewOn) {
    /**
     * Checks the dates.
     *
     * @param framework the competencies
     * @param map which items bear on which of them
     * @param bands which mean is read as which level
     * @param profile the levels towards which one grows
     * @param guide the advice
     * @param role as what the person grows
     * @param startsOn the first date of the proposal
     * @param reviewOn when to look back on it
     */
    public GrowthGuidance {
        requireNonNull(framework);
        requireNonNull(map);
        requireNonNull(bands);
        requireNonNull(profile);
        requireNonNull(guide);
        requireNonNull(role);
        requireNonNull(startsOn);
        checkArgument(!reviewOn.isBefore(startsOn), "the look back on %s comes before %s", reviewOn, startsOn);
    }

    /**
     * {@return guidance for mentors who are rated by frequency, towards the third level of every competency}
     *
     * @param framework the competencies, in four levels
     * @param map which items bear on which of them
     * @param startsOn the first date of the proposal
     * @param reviewOn when to look back on it
     */
    public static GrowthGuidance ofMentors(
            CompetencyFramework framework, ItemCompetencyMap map, LocalDate startsOn, LocalDate reviewOn) {
        BilingualText title = framework.title();
        GrowthGuide shipped = GrowthGuide.ofMentors();
        return new GrowthGuidance(
                framework,
                map,
                LevelBands.ofFrequency(),
                RequiredProfile.everywhere(
                        title, framework, Math.min(3, framework.scale().size())),
                shipped.framework().equals(framework.reference())
                        ? shipped
                        : new GrowthGuide(framework.reference(), ImmutableTable.of()),
                Role.MENTOR,
                startsOn,
                reviewOn);
    }

    /**
     * {@return everything in which its parts do not fit each other, or the instrument}
     *
     * @param instrument what was asked
     */
    public Problems check(Instrument instrument) {
        Problems.Builder found = Problems.builder();
        found.addAll(map.check(instrument, framework)).addAll(profile.check(framework));
        if (bands.levels() > framework.scale().size()) {
            found.error(
                    ReportTexts.CATALOGUE,
                    "levels-too-many",
                    Place.field("growth-guidance", "", "bands"),
                    bands.levels(),
                    framework.id(),
                    framework.scale().size());
        }
        for (ItemId id : new TreeSet<>(map.weights().rowKeySet())) {
            Optional<ResponseScale> scale = instrument.item(id).flatMap(item -> item.scale());
            if (scale.isPresent()
                    && (scale.get().minimum() != bands.minimum() || scale.get().maximum() != bands.maximum())) {
                found.error(
                        ReportTexts.CATALOGUE,
                        "item-on-other-scale",
                        Place.field("growth-guidance", "", "bands"),
                        id,
                        scale.get().minimum(),
                        scale.get().maximum(),
                        bands.minimum(),
                        bands.maximum());
            }
        }
        return found.build();
    }
}
