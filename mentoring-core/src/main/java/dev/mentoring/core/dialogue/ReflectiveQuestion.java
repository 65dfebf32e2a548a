package dev.mentoring.core.dialogue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.internal.Identifiers;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.relationship.RelationshipPhase;
import dev.mentoring.core.text.BilingualText;

/**
 * A question that makes one think.
 *
 * @param code the code, such as {@code C5.3}
 * @param text the question
 * @param kind how it works
 * @param answeredBy who answers it; the other one asks
 * @param phases the phases that it suits
 * @param competency the competency that whoever asks it practises
 * @param stages the stages of conversation models that it serves; empty when it serves none in particular
 */
public record ReflectiveQuestion(
        String code,
        BilingualText text,
        QuestionKind kind,
        ImmutableSet<Role> answeredBy,
        ImmutableSet<RelationshipPhase> phases,
        CompetencyId competency,
        ImmutableSet<ConversationStage> stages) {
    /**
     * Checks the form of the code, and that somebody can be asked at some time.
     *
     * @param code the code, such as {@code C5.3}
     * @param text the question
     * @param kind how it works
     * @param answeredBy who answers it; the other one asks
     * @param phases the phases that it suits
     * @param competency the competency that whoever asks it practises
     * @param stages the stages of conversation models that it serves; empty when it serves none in particular
     */
    public ReflectiveQuestion {
        requireNonNull(text);
        requireNonNull(kind);
        requireNonNull(answeredBy);
        requireNonNull(phases);
        requireNonNull(competency);
        requireNonNull(stages);
        Identifiers.check("question code", code);
        checkArgument(!answeredBy.isEmpty(), "nobody answers the question %s", code);
        checkArgument(!phases.isEmpty(), "the question %s suits no phase", code);
    }
}
