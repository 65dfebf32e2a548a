package dev.mentoring.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.LifecycleCoverage;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Random commands to a request for feedback, each held against the table. */
class FeedbackRequestProperties {
    private record Step(FeedbackRequestCommand command, int hours, boolean bySomebodyElse) {}

    private static final LifecycleCoverage<FeedbackRequestState, FeedbackRequestCommandKind, FeedbackRequestAttempt>
            COVERAGE = new LifecycleCoverage<>(FeedbackRequestTable.TABLE);

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<FeedbackRequestCommand> commands = Arbitraries.of(
                new FeedbackRequestCommand.Begin(),
                new FeedbackRequestCommand.Submit(5),
                new FeedbackRequestCommand.Submit(9),
                new FeedbackRequestCommand.Reopen(),
                new FeedbackRequestCommand.Release(OtherSide.PENDING),
                new FeedbackRequestCommand.Release(OtherSide.SUBMITTED),
                new FeedbackRequestCommand.Acknowledge(),
                new FeedbackRequestCommand.Lock(),
                new FeedbackRequestCommand.Decline(),
                new FeedbackRequestCommand.Expire());
        return Combinators.combine(
                        commands,
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(6, Arbitraries.just(1)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(200))),
                        Arbitraries.integers().between(0, 5).map(one -> one == 0))
                .as(Step::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(14);
    }

    @Property(tries = 400)
    void a_request_does_what_its_table_says(@ForAll("steps") List<Step> steps) {
        Instant now = Examples.ASKED;
        var request = Examples.request();
        List<Recorded<FeedbackRequestState, FeedbackRequestEvent>> log =
                new ArrayList<>(Examples.asked().events());
        boolean releasedTooEarly = false;
        for (Step step : steps) {
            now = now.plus(Duration.ofHours(step.hours()));
            Occasion occasion = new Occasion(now, actor(step));
            var attempt = new FeedbackRequestAttempt(request, step.command(), occasion);
            var decision = request.handle(step.command(), occasion);
            if (decision
                    instanceof
                    Decision.Accepted<FeedbackRequest, FeedbackRequestState, FeedbackRequestEvent> accepted) {
                log.addAll(accepted.events());
                releasedTooEarly |= step.command().equals(new FeedbackRequestCommand.Release(OtherSide.PENDING))
                        && now.isBefore(Examples.DEADLINE);
            }
            request = COVERAGE.check(request, step.command().kind(), attempt, decision, FeedbackRequest.evolution());
        }
        assertThat(FeedbackRequest.evolution().fold(log.iterator())).isEqualTo(request);
        assertThat(releasedTooEarly).isFalse();
    }

    private static Actor actor(Step step) {
        if (step.bySomebodyElse()) {
            return Actor.lineManager(Examples.RESPONDENT);
        }
        return switch (step.command().kind()) {
            case BEGIN, SUBMIT, REOPEN, DECLINE -> Actor.participant(Examples.RESPONDENT);
            case ACKNOWLEDGE -> Actor.participant(Examples.SUBJECT);
            case RELEASE, LOCK, EXPIRE -> Actor.system();
        };
    }

    @AfterContainer
    static void every_row_and_every_refusal_was_tried() {
        assertThat(COVERAGE.missing()).isEmpty();
    }
}
