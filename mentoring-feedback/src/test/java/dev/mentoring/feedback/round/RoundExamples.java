package dev.mentoring.feedback.round;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.InstrumentId;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.Licence;
import dev.mentoring.feedback.instrument.OptOut;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.ResponseValue;
import java.time.Instant;
import java.util.Map;

/** A round about one mentor, m, and her mentee a: both answer about each other, m about herself, and a second mentee, b, about m. */
final class RoundExamples {
    static final ItemId ITEM = ItemId.of("item");
    static final Instrument INSTRUMENT = Instrument.builder()
            .id(InstrumentId.of("example"))
            .version("1.0")
            .title(BilingualText.same("example"))
            .licence(new Licence.Open("Apache-2.0"))
            .addItem(Item.rated(ITEM, ResponseScale.of(0, 5).withOptOuts(ImmutableSet.copyOf(OptOut.values()))))
            .build();

    static final ParticipantId M = ParticipantId.of("m");
    static final ParticipantId A = ParticipantId.of("a");
    static final ParticipantId B = ParticipantId.of("b");
    static final Assignment SELF = new Assignment(M, M, RaterGroup.SELF);
    static final Assignment A_ABOUT_M = new Assignment(A, M, RaterGroup.MENTEE);
    static final Assignment M_ABOUT_A = new Assignment(M, A, RaterGroup.MENTOR);
    static final Assignment B_ABOUT_M = new Assignment(B, M, RaterGroup.MENTEE);
    static final Assignment NOT_ASKED = new Assignment(B, A, RaterGroup.PEER);
    static final ImmutableList<Assignment> ASKED = ImmutableList.of(SELF, A_ABOUT_M, M_ABOUT_A, B_ABOUT_M);

    static final int OPENS = 5;
    static final int CLOSES = 15;
    static final Actor COORDINATOR = Actor.programmeManager(ParticipantId.of("coordinator"));

    private RoundExamples() {}

    static RoundPlan plan(LateAnswerRule lateAnswers) {
        return RoundPlan.builder()
                .id(RoundId.of("spring"))
                .opens(at(OPENS))
                .closes(at(CLOSES))
                .instrument(INSTRUMENT)
                .addAllAssignments(ASKED)
                .lateAnswers(lateAnswers)
                .build();
    }

    static Instant at(int time) {
        return Instant.ofEpochSecond(time);
    }

    static FeedbackRound drafted(LateAnswerRule lateAnswers) {
        return FeedbackRound.draft(plan(lateAnswers), new Occasion(at(0), COORDINATOR))
                .aggregate();
    }

    static FeedbackRound opened(LateAnswerRule lateAnswers) {
        return drafted(lateAnswers)
                .handle(new RoundCommand.Open(), new Occasion(at(OPENS), COORDINATOR))
                .orThrow();
    }

    static Answers rated(int rating) {
        return Answers.of(INSTRUMENT, Map.of(ITEM, ResponseValue.rated(rating)));
    }

    static FeedbackRound coordinate(FeedbackRound round, RoundCommand command, int time) {
        return round.handle(command, new Occasion(at(time), COORDINATOR)).orThrow();
    }

    static FeedbackRound answer(FeedbackRound round, Assignment assignment, int rating, int time) {
        return round.handle(
                        new RoundCommand.Answer(assignment, rated(rating)),
                        new Occasion(at(time), Actor.participant(assignment.rater())))
                .orThrow();
    }
}
