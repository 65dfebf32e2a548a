package dev.mentoring.workbench.responses;

import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.FeedbackRound;
import dev.mentoring.feedback.round.RoundCommand;
import dev.mentoring.feedback.round.RoundId;
import dev.mentoring.feedback.round.RoundPlan;
import java.time.Instant;
import java.util.Map;

/** A round that was held elsewhere, and of which only the completed forms are left. */
public final class ResponsesRound {
    /** A file does not say when people answered, and nobody is to know. */
    private static final Instant SOME_TIME = Instant.EPOCH;

    private ResponsesRound() {}

    /**
     * {@return the round, released}
     *
     * @param id its id
     * @param instrument what was asked
     * @param forms the completed form of each assignment, at least one
     */
    public static FeedbackRound released(RoundId id, Instrument instrument, Map<Assignment, Answers> forms) {
        RoundPlan plan = RoundPlan.builder()
                .id(id)
                .opens(SOME_TIME)
                .closes(SOME_TIME.plusSeconds(1))
                .instrument(instrument)
                .addAllAssignments(forms.keySet())
                .build();
        FeedbackRound round = handle(
                FeedbackRound.draft(plan, new Occasion(SOME_TIME, Actor.system()))
                        .aggregate(),
                new RoundCommand.Open());
        for (Map.Entry<Assignment, Answers> form : forms.entrySet()) {
            round = handle(round, new RoundCommand.Answer(form.getKey(), form.getValue()));
        }
        return handle(handle(round, new RoundCommand.Close()), new RoundCommand.Release());
    }

    private static FeedbackRound handle(FeedbackRound round, RoundCommand command) {
        return round.handle(command, new Occasion(SOME_TIME, Actor.system())).orThrow();
    }
}
