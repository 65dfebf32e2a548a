package dev.mentoring.feedback.competence;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.FrameworkReference;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.InstrumentId;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.ResponseValue.Rated;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.MultiRaterMatrix;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which items of an instrument bear on which competencies of a framework, and how much: the join between what people
 * answer and how people grow.
 *
 * @param instrument the instrument
 * @param version the version of the instrument
 * @param framework the framework
 * @param weights how much each item counts for each competency, 1 to {@value CompetenceEvidence#GREATEST_WEIGHT}
 */
public record ItemCompetencyMap(
        InstrumentId instrument,
        String version,
        FrameworkReference framework,
        ImmutableTable<ItemId, CompetencyId, Integer> weights) {
    /**
     * Checks the weights.
     *
     * @param instrument the instrument
     * @param version the version of the instrument
     * @param framework the framework
     * @param weights how much each item counts for each competency
     */
    public ItemCompetencyMap {
        requireNonNull(instrument);
        requireNonNull(version);
        requireNonNull(framework);
        for (int weight : weights.values()) {
            checkArgument(
                    weight >= 1 && weight <= CompetenceEvidence.GREATEST_WEIGHT,
                    "the weight of an item is 1 to %s, but was %s",
                    CompetenceEvidence.GREATEST_WEIGHT,
                    weight);
        }
    }

    /** Gives a piece of evidence the id under which it is kept. */
    @FunctionalInterface
    public interface EvidenceNaming {
        /**
         * {@return the id; distinct for each combination, and telling neither the rater nor the order of raters}
         *
         * @param assignment who answered about whom
         * @param item the item
         * @param competency the competency
         */
        EvidenceId name(Assignment assignment, ItemId item, CompetencyId competency);
    }

    /**
     * {@return everything that keeps the map from joining an instrument and a framework: another version of either, items
     * that the instrument lacks, items without a number, competencies that the framework lacks}
     *
     * @param questions the instrument
     * @param competencies the framework
     */
    public Problems check(Instrument questions, CompetencyFramework competencies) {
        Problems.Builder found = Problems.builder();
        if (!isOf(questions)) {
            found.error(
                    CompetenceTexts.CATALOGUE,
                    "other-instrument",
                    place("instrument"),
                    instrument + " " + version,
                    questions.id() + " " + questions.version());
        }
        if (!framework.equals(competencies.reference())) {
            found.error(
                    CompetenceTexts.CATALOGUE,
                    "other-framework",
                    place("framework"),
                    framework,
                    competencies.reference());
        }
        for (ItemId id : new TreeSet<>(weights.rowKeySet())) {
            Optional<Item> item = questions.item(id);
            if (item.isEmpty()) {
                found.error(CompetenceTexts.CATALOGUE, "item-unknown", place("weights"), id, questions.id());
            } else if (item.get().isText()) {
                found.error(CompetenceTexts.CATALOGUE, "item-without-number", place("weights"), id);
            }
        }
        for (CompetencyId id : new TreeSet<>(weights.columnKeySet())) {
            if (competencies.competency(id).isEmpty()) {
                found.error(CompetenceTexts.CATALOGUE, "competency-unknown", place("weights"), id, competencies.id());
            }
        }
        return found.build();
    }

    private boolean isOf(Instrument questions) {
        return instrument.equals(questions.id()) && version.equals(questions.version());
    }

    private Place place(String field) {
        return Place.field("item-competency-map", instrument.value(), field);
    }

    /**
     * {@return the evidence that the answers about a person hold, by rater, item and competency}
     *
     * <p>Only ratings are evidence: an item that was not applicable, not observed, skipped or not shown gives none. Ratings
     * of reversed items are turned around.
     *
     * @param matrix the answers
     * @param subject about whom
     * @param date the date of the evidence; the same for all, so that nobody’s moment of answering is told
     * @param naming gives ids to evidence
     * @throws IllegalArgumentException when the matrix answers another instrument or version, or the map names an item that
     *     the instrument lacks or that has no number
     */
    public ImmutableList<CompetenceEvidence> evidence(
            MultiRaterMatrix matrix, ParticipantId subject, LocalDate date, EvidenceNaming naming) {
        checkArgument(
                isOf(matrix.instrument()),
                "the map is of %s %s, the answers are to %s %s",
                instrument,
                version,
                matrix.instrument().id(),
                matrix.instrument().version());
        for (ItemId id : weights.rowKeySet()) {
            checkArgument(
                    matrix.instrument().item(id).filter(item -> !item.isText()).isPresent(),
                    "the instrument %s has no item %s that is rated",
                    instrument,
                    id);
        }
        ImmutableList.Builder<CompetenceEvidence> evidence = ImmutableList.builder();
        for (Assignment assignment : matrix.assignments(subject)) {
            Answers answers = matrix.form(assignment).orElseThrow();
            for (ItemId id : new TreeSet<>(weights.rowKeySet())) {
                if (answers.response(id).orElse(null) instanceof Rated rated) {
                    EvidenceFinding finding =
                            finding(matrix.instrument().item(id).orElseThrow(), rated);
                    ImmutableSortedMap<CompetencyId, Integer> competencies = ImmutableSortedMap.copyOf(weights.row(id));
                    for (Map.Entry<CompetencyId, Integer> entry : competencies.entrySet()) {
                        evidence.add(CompetenceEvidence.builder()
                                .id(naming.name(assignment, id, entry.getKey()))
                                .subject(subject)
                                .competency(entry.getKey())
                                .source(EvidenceSource.of(assignment.group()))
                                .author(assignment.rater())
                                .date(date)
                                .weight(entry.getValue())
                                .finding(finding)
                                .build());
                    }
                }
            }
        }
        return evidence.build();
    }

    private static EvidenceFinding finding(Item item, Rated rated) {
        ResponseScale scale = item.scale().orElseThrow();
        return EvidenceFinding.rating(item.oriented(rated.rating()), scale.minimum(), scale.maximum());
    }
}
