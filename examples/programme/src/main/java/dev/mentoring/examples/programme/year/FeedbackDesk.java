package dev.mentoring.examples.programme.year;

import dev.mentoring.core.feedback.FeedbackMoment;
import dev.mentoring.core.feedback.FeedbackRequest;
import dev.mentoring.core.feedback.FeedbackRequestCommand;
import dev.mentoring.core.feedback.FeedbackRequestEvent;
import dev.mentoring.core.feedback.OtherSide;
import dev.mentoring.core.identity.FeedbackRequestId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipState;
import java.time.Duration;
import java.util.List;

/** Asks both sides after the second meeting, in the middle and at the end; neither sees an answer before both gave theirs. */
final class FeedbackDesk {
    private static final Duration TIME_TO_ANSWER = Duration.ofDays(21);
    private static final int MIDDLE = 90;
    private static final int QUESTIONS = 9;

    private final World world;
    private final RelationshipDesk desk;

    FeedbackDesk(World world, RelationshipDesk desk) {
        this.world = world;
        this.desk = desk;
    }

    void work() {
        for (Relationship relationship : world.live(RelationshipState.ACTIVE, RelationshipState.CLOSING)) {
            RelationshipId id = relationship.setting().id();
            if (relationship.state() == RelationshipState.CLOSING) {
                ask(relationship, FeedbackMoment.CLOSING);
            } else if (world.meetingsHeld(id).size() >= 2) {
                ask(relationship, FeedbackMoment.SECOND_MEETING);
                if (desk.age(id) > MIDDLE) {
                    ask(relationship, FeedbackMoment.MID_TERM);
                }
            }
        }
        for (FeedbackRequest request : world.book().feedback().all()) {
            step(request);
        }
    }

    private void ask(Relationship relationship, FeedbackMoment moment) {
        RelationshipId id = relationship.setting().id();
        boolean asked = world.belongings(id, "feedback").stream()
                .anyMatch(key -> world.book().feedback().get(key).moment() == moment);
        if (!asked) {
            ParticipantId mentee = RelationshipDesk.mentee(relationship);
            ParticipantId mentor = RelationshipDesk.mentor(relationship);
            request(id, mentee, mentor, moment);
            request(id, mentor, mentee, moment);
        }
    }

    private void request(
            RelationshipId relationship, ParticipantId respondent, ParticipantId subject, FeedbackMoment moment) {
        FeedbackRequestId id = FeedbackRequestId.of(world.next("feedback"));
        Occasion occasion = world.bySystem();
        var requested = new FeedbackRequestEvent.Requested(
                relationship, respondent, subject, moment, occasion.at().plus(TIME_TO_ANSWER));
        world.book().record(Beginning.BEGIN, FeedbackRequest.request(id, requested, occasion));
        world.belongs(relationship, id.value());
    }

    private void step(FeedbackRequest request) {
        boolean there = world.people().participant(request.respondent()).isPresent();
        boolean over = !world.now().isBefore(request.deadline());
        switch (request.state()) {
            case REQUESTED, IN_PROGRESS -> {
                if (over) {
                    handle(request, new FeedbackRequestCommand.Expire(), world.bySystem());
                } else if (there && world.happens(9)) {
                    int answered = world.between(QUESTIONS - 2, QUESTIONS);
                    handle(request, new FeedbackRequestCommand.Submit(answered), world.by(request.respondent()));
                }
            }
            case SUBMITTED -> {
                OtherSide other = other(request);
                if (other != OtherSide.PENDING || over) {
                    handle(request, new FeedbackRequestCommand.Release(other), world.bySystem());
                }
            }
            case RELEASED -> lock(request);
            case LOCKED, DECLINED, EXPIRED -> {}
        }
    }

    private void lock(FeedbackRequest request) {
        boolean there = world.people().participant(request.subject()).isPresent();
        if (there && request.readAt().isEmpty() && world.happens(30)) {
            handle(request, new FeedbackRequestCommand.Acknowledge(), world.by(request.subject()));
        } else if (request.readAt().isPresent()) {
            handle(request, new FeedbackRequestCommand.Lock(), world.bySystem());
        }
    }

    private OtherSide other(FeedbackRequest request) {
        List<String> keys = world.belongings(request.relationship(), "feedback");
        return keys.stream()
                .map(key -> world.book().feedback().get(key))
                .filter(one -> one.moment() == request.moment()
                        && one.respondent().equals(request.subject())
                        && one.subject().equals(request.respondent()))
                .map(FeedbackRequest::asOtherSide)
                .findFirst()
                .orElse(OtherSide.NOT_ASKED);
    }

    private void handle(FeedbackRequest request, FeedbackRequestCommand command, Occasion occasion) {
        world.book().record(command.kind(), request.handle(command, occasion));
    }
}
