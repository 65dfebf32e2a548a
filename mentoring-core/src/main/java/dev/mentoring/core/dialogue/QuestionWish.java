package dev.mentoring.core.dialogue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.relationship.RelationshipPhase;
import java.util.Optional;

/**
 * What a question should be like. What is left open does not matter.
 *
 * @param phase the phase of the relationship
 * @param competencies the competencies to practise; empty when any will do
 * @param stage the stage of the conversation
 * @param kind how it is to work
 * @param answeredBy who is to answer
 */
public record QuestionWish(
        Optional<RelationshipPhase> phase,
        ImmutableSet<CompetencyId> competencies,
        Optional<ConversationStage> stage,
        Optional<QuestionKind> kind,
        Optional<Role> answeredBy) {
    /**
     * Refuses null.
     *
     * @param phase the phase of the relationship
     * @param competencies the competencies to practise; empty when any will do
     * @param stage the stage of the conversation
     * @param kind how it is to work
     * @param answeredBy who is to answer
     */
    public QuestionWish {
        requireNonNull(phase);
        requireNonNull(competencies);
        requireNonNull(stage);
        requireNonNull(kind);
        requireNonNull(answeredBy);
    }

    /** {@return any question} */
    public static QuestionWish any() {
        return new QuestionWish(
                Optional.empty(), ImmutableSet.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return the same, in a phase}
     *
     * @param wanted the phase
     */
    public QuestionWish in(RelationshipPhase wanted) {
        return new QuestionWish(Optional.of(wanted), competencies, stage, kind, answeredBy);
    }

    /**
     * {@return the same, to practise a competency}
     *
     * @param wanted the competency
     */
    public QuestionWish practising(CompetencyId wanted) {
        return new QuestionWish(phase, ImmutableSet.of(wanted), stage, kind, answeredBy);
    }

    /**
     * {@return the same, at a stage of a conversation}
     *
     * @param wanted the stage
     */
    public QuestionWish at(ConversationStage wanted) {
        return new QuestionWish(phase, competencies, Optional.of(wanted), kind, answeredBy);
    }

    /**
     * {@return the same, of a kind}
     *
     * @param wanted the kind
     */
    public QuestionWish of(QuestionKind wanted) {
        return new QuestionWish(phase, competencies, stage, Optional.of(wanted), answeredBy);
    }

    /**
     * {@return the same, to be answered by one of the two}
     *
     * @param wanted the role of whoever answers
     */
    public QuestionWish answeredBy(Role wanted) {
        return new QuestionWish(phase, competencies, stage, kind, Optional.of(wanted));
    }

    /**
     * {@return whether a question is as wished}
     *
     * @param question the question
     */
    public boolean isMetBy(ReflectiveQuestion question) {
        return phase.map(question.phases()::contains).orElse(true)
                && (competencies.isEmpty() || competencies.contains(question.competency()))
                && stage.map(question.stages()::contains).orElse(true)
                && kind.map(wanted -> wanted == question.kind()).orElse(true)
                && answeredBy.map(question.answeredBy()::contains).orElse(true);
    }
}
