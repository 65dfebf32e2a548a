package dev.mentoring.feedback.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.feedback.development.DevelopmentPlan;
import dev.mentoring.feedback.development.GapAnalysis;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.disclosure.SuppressionReason;
import dev.mentoring.feedback.instrument.Aggregation;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ScoringKey;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.feedback.score.Highlights;
import dev.mentoring.feedback.score.Measure;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Works out from published numbers what stands out, what they say of competencies, and how one could grow. */
final class Reading {
    private final Instrument instrument;
    private final ReadingRule rule;
    private final ImmutableMap<ItemId, MeasureFinding> items;

    Reading(Instrument instrument, ReadingRule rule, List<MeasureFinding> ofItems) {
        this.instrument = instrument;
        this.rule = rule;
        ImmutableMap.Builder<ItemId, MeasureFinding> byItem = ImmutableMap.builder();
        for (MeasureFinding finding : ofItems) {
            if (finding.measure() instanceof Measure.OfItem item) {
                byItem.put(item.item(), finding);
            }
        }
        this.items = byItem.buildOrThrow();
    }

    /** What subscales say: the mean of their items’ means by weight, as far as these are shown. */
    ImmutableList<MeasureFinding> subscales(
            Set<RaterGroup> confidential, Function<Measure, Map<RaterGroup, Published<Double>>> underTheirNames) {
        return instrument.scoringKeys().stream()
                .map(key -> subscale(key, confidential, underTheirNames))
                .collect(toImmutableList());
    }

    private MeasureFinding subscale(
            ScoringKey key,
            Set<RaterGroup> confidential,
            Function<Measure, Map<RaterGroup, Published<Double>>> underTheirNames) {
        Measure measure = new Measure.OfSubscale(key.subscale().id());
        Map<RaterGroup, Published<Double>> groups = new TreeMap<>(underTheirNames.apply(measure));
        for (RaterGroup group : confidential) {
            groups.put(
                    group,
                    score(key, finding -> Optional.ofNullable(finding.groups().get(group))));
        }
        return new MeasureFinding(
                measure,
                key.lowest().doubleValue(),
                key.highest().doubleValue(),
                ImmutableSortedMap.copyOf(groups),
                others(key),
                Optional.empty(),
                Optional.empty());
    }

    /** What all confidential groups together say on a subscale. */
    Published<Double> others(ScoringKey key) {
        return score(key, finding -> Optional.of(finding.others()));
    }

    /**
     * An upper bound of the standard error of the others’ score: the mean of those of the items, in whatever way these hang
     * together.
     */
    Optional<Published.Shown<Double>> greatestError(ScoringKey key) {
        return score(key, finding -> finding.greatestError().map(error -> error))
                        instanceof Published.Shown<Double> error
                ? Optional.of(error)
                : Optional.empty();
    }

    /** Half of the items stand for all, as for one person; fewer stand for nothing. */
    private Published<Double> score(ScoringKey key, Function<MeasureFinding, Optional<Published<Double>>> which) {
        ImmutableMap<ItemId, Integer> weights =
                key.items().stream().collect(ImmutableMap.toImmutableMap(Item::id, Item::weight));
        List<Published<Double>> all = weights.keySet().stream()
                .flatMap(item -> Optional.ofNullable(items.get(item)).flatMap(which).stream())
                .toList();
        Optional<Published<Double>> hidden =
                all.stream().filter(each -> each.value().isEmpty()).findFirst();
        long shown = all.stream().filter(each -> each.value().isPresent()).count();
        if (2 * shown < weights.size()) {
            return hidden.orElseGet(() -> Published.suppressed(SuppressionReason.PRIMARY));
        }
        int factor = key.subscale().aggregation() == Aggregation.SUM
                ? weights.values().stream().mapToInt(weight -> weight).sum()
                : 1;
        return combined(weights.keySet(), weights, which)
                .orElseGet(() -> Published.suppressed(SuppressionReason.PRIMARY))
                .map(mean -> ReportWriter.rounded(factor * mean));
    }

    /** Of equally high items, the one that is asked first comes first; an item that no subscale scores is neither. */
    Highlights highlights() {
        ImmutableSet<ItemId> scored = instrument.subscales().stream()
                .flatMap(subscale -> subscale.items().stream())
                .collect(toImmutableSet());
        List<MeasureFinding> shown = items.entrySet().stream()
                .filter(entry -> scored.isEmpty() || scored.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(finding -> finding.others().value().isPresent())
                .toList();
        return new Highlights(
                standingOut(
                        shown.stream().filter(finding -> isStrength(finding)),
                        Comparator.comparingDouble(Reading::height).reversed()),
                standingOut(
                        shown.stream().filter(finding -> !isStrength(finding)),
                        Comparator.comparingDouble(Reading::height)));
    }

    private ImmutableList<Measure> standingOut(Stream<MeasureFinding> findings, Comparator<MeasureFinding> order) {
        return findings.sorted(order)
                .limit(rule.mostHighlights())
                .map(MeasureFinding::measure)
                .collect(toImmutableList());
    }

    private boolean isStrength(MeasureFinding finding) {
        return finding.others().value().orElseThrow()
                >= rule.on(finding.lowest(), finding.highest()).strengthFrom();
    }

    /** Where on its scale a score lies, 0 to 1. */
    private static double height(MeasureFinding finding) {
        return (finding.others().value().orElseThrow() - finding.lowest()) / (finding.highest() - finding.lowest());
    }

    ImmutableList<CompetencyFinding> competencies(GrowthGuidance guidance) {
        return guidance.framework().competencies().stream()
                .filter(competency -> guidance.map().weights().containsColumn(competency.id()))
                .map(competency -> competency(competency, guidance))
                .collect(toImmutableList());
    }

    private CompetencyFinding competency(Competency competency, GrowthGuidance guidance) {
        ImmutableMap<ItemId, Integer> weights = guidance.map().weights().column(competency.id());
        ImmutableList<ItemId> bearing = instrument.items().stream()
                .map(Item::id)
                .filter(weights::containsKey)
                .collect(toImmutableList());
        Published<Double> others = combined(bearing, weights, finding -> Optional.of(finding.others()))
                .orElse(Published.suppressed(SuppressionReason.PRIMARY));
        return new CompetencyFinding(
                competency.id(),
                bearing,
                combined(bearing, weights, MeasureFinding::self),
                others,
                others.fold(
                        shown -> OptionalInt.of(guidance.bands().level(shown.content())),
                        hidden -> OptionalInt.empty()));
    }

    /** The weighted mean of the shown ones; the reason of the first hidden one when none is shown. */
    private Optional<Published<Double>> combined(
            Collection<ItemId> bearing,
            Map<ItemId, Integer> weights,
            Function<MeasureFinding, Optional<Published<Double>>> which) {
        double sum = 0;
        long weight = 0;
        int fewest = Integer.MAX_VALUE;
        Optional<Published<Double>> hidden = Optional.empty();
        for (ItemId item : bearing) {
            Optional<Published<Double>> published =
                    Optional.ofNullable(items.get(item)).flatMap(which);
            if (published.isPresent() && published.get() instanceof Published.Shown<Double> shown) {
                int own = weights.getOrDefault(item, 0);
                sum += own * shown.content();
                weight += own;
                fewest = Math.min(fewest, shown.n());
            } else if (hidden.isEmpty()) {
                hidden = published;
            }
        }
        return weight == 0 ? hidden : Optional.of(Published.shown(ReportWriter.rounded(sum / weight), fewest));
    }

    /** A proposal only: the levels are read from means, and nobody has held anything to be true yet. */
    static DevelopmentPlan plan(ParticipantId subject, GrowthGuidance guidance, List<CompetencyFinding> competencies) {
        ImmutableMap.Builder<CompetencyId, Integer> levels = ImmutableMap.builder();
        for (CompetencyFinding finding : competencies) {
            finding.reading().ifPresent(level -> levels.put(finding.competency(), level));
        }
        return DevelopmentPlan.of(
                subject,
                guidance.role(),
                GapAnalysis.of(guidance.profile(), levels.buildOrThrow()),
                guidance.guide(),
                DevelopmentPlan.USUAL_STEPS,
                guidance.startsOn(),
                guidance.reviewOn());
    }
}
