package dev.mentoring.feedback.competence;

import com.google.common.collect.ImmutableTable;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.registry.MeetingObservation;
import dev.mentoring.feedback.registry.RelationshipForm;

/**
 * Which items of the forms that the library brings along bear on which competencies of {@link CapMentor}. Every item counts
 * once. Neither form asks about the extensions E1 and E2.
 */
public final class CapMentorItems {
    private CapMentorItems() {}

    /** {@return the map of {@link RelationshipForm}, in the words for mentees and in those for mentors} */
    public static ItemCompetencyMap ofRelationshipForm() {
        return of(
                RelationshipForm.menteeForm(),
                new Weights()
                        .put("C1", "trust", "confidentiality")
                        .put("C2", "empathy")
                        .put("C3", "active-listening")
                        .put("C4", "communication")
                        .put("C5", "questions")
                        .put("C6", "autonomy", "own-decisions")
                        .put("C7", "successes")
                        .put("C8", "commitment")
                        .put("C9", "resources")
                        .put("C10", "anticipation"));
    }

    /** {@return the map of {@link MeetingObservation}; the share of speech is no rating and counts for nothing} */
    public static ItemCompetencyMap ofMeetingObservation() {
        return of(
                MeetingObservation.form(),
                new Weights()
                        .put("C2", "fitting-words")
                        .put("C3", "lets-finish", "rephrases", "interrupts", "leaves-silence", "fills-silence")
                        .put("C4", "plain-words", "open-posture", "notices-signs")
                        .put("C5", "open-questions", "one-question"));
    }

    private static ItemCompetencyMap of(Instrument form, Weights weights) {
        return new ItemCompetencyMap(
                form.id(), form.version(), CapMentor.framework().reference(), weights.table.buildOrThrow());
    }

    private static final class Weights {
        private final ImmutableTable.Builder<ItemId, CompetencyId, Integer> table = ImmutableTable.builder();

        Weights put(String competency, String... items) {
            for (String item : items) {
                table.put(ItemId.of(item), CompetencyId.of(competency), 1);
            }
            return this;
        }
    }
}
