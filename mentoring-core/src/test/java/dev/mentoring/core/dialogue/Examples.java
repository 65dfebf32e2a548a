package dev.mentoring.core.dialogue;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.relationship.RelationshipPhase;
import dev.mentoring.core.text.BilingualText;
import java.time.LocalDate;

/** Sound values for the tests of this package. */
final class Examples {
    static final ParticipantId MENTEE = ParticipantId.of("mentee");

    private Examples() {}

    static Reflection reflection() {
        return new Reflection(
                MeetingId.of("m1"),
                MENTEE,
                ReflectionPrompt.WHAT_I_TAKE_AWAY,
                Confidential.of("to ask first", Audience.authorOnly(MENTEE)));
    }

    static ReflectiveQuestion question() {
        return question("C1.1");
    }

    static ReflectiveQuestion question(String code) {
        return new ReflectiveQuestion(
                code,
                BilingualText.same("Why?"),
                QuestionKind.OPEN,
                ImmutableSet.of(Role.MENTEE),
                ImmutableSet.of(RelationshipPhase.PROGRESS_MAKING),
                CompetencyId.of("C1"),
                ImmutableSet.of());
    }

    /** A meeting at which some questions were asked and some advice given. */
    static ConversationCounts meeting(int day, int questions, int advice) {
        return new ConversationCounts(
                MeetingId.of("m" + day), LocalDate.EPOCH.plusDays(day), 4, 3, 2, 1, questions, advice, 1, 1);
    }
}
