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
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Random commands to a request for feedback, each held against the table. */
class FeedbackRequestProperties {
    private static final LifecycleCoverage<FeedbackRequestState, FeedbackRequestCommandKind, FeedbackRequestAttempt>
            COVERAGE = new LifecycleCoverage<>(FeedbackRequestTable.TABLE);

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Property(tries = 1200, seed = LifecycleCoverage.SEED)
    void a_request_does_what_its_table_says(
            @ForAll("seeds") long seed, @ForAll @IntRange(min = 3, max = 14) int steps) {
        Random random = new Random(seed);
        Instant now = Examples.ASKED;
        var request = Examples.request();
        List<Recorded<FeedbackRequestState, FeedbackRequestEvent>> log =
                new ArrayList<>(Examples.asked().events());
        boolean releasedTooEarly = false;
        for (int step = 0; step < steps; step++) {
            now = now.plus(Duration.ofHours(random.nextInt(8) == 0 ? 100 : 1));
            FeedbackRequestCommand command = command(request, random);
            Occasion occasion = new Occasion(now, actor(command, random));
            var attempt = new FeedbackRequestAttempt(request, command, occasion);
            var decision = request.handle(command, occasion);
            if (decision
                    instanceof
                    Decision.Accepted<FeedbackRequest, FeedbackRequestState, FeedbackRequestEvent> accepted) {
                log.addAll(accepted.events());
                releasedTooEarly |= command.equals(new FeedbackRequestCommand.Release(OtherSide.PENDING))
                        && now.isBefore(Examples.DEADLINE);
            }
            request = COVERAGE.check(request, command.kind(), attempt, decision, FeedbackRequest.evolution());
        }
        assertThat(FeedbackRequest.evolution().fold(log.iterator())).isEqualTo(request);
        assertThat(releasedTooEarly).isFalse();
    }

    private static Actor actor(FeedbackRequestCommand command, Random random) {
        if (random.nextInt(6) == 0) {
            return Actor.lineManager(Examples.RESPONDENT);
        }
        return switch (command.kind()) {
            case BEGIN, SUBMIT, REOPEN, DECLINE -> Actor.participant(Examples.RESPONDENT);
            case ACKNOWLEDGE -> Actor.participant(Examples.SUBJECT);
            case RELEASE, LOCK, EXPIRE -> Actor.system();
        };
    }

    private static FeedbackRequestCommand command(FeedbackRequest request, Random random) {
        List<FeedbackRequestCommandKind> possible =
                FeedbackRequestTable.TABLE.possible(request.state()).asList();
        List<FeedbackRequestCommandKind> kinds =
                possible.isEmpty() || random.nextInt(6) == 0 ? List.of(FeedbackRequestCommandKind.values()) : possible;
        return switch (kinds.get(random.nextInt(kinds.size()))) {
            case BEGIN -> new FeedbackRequestCommand.Begin();
            case SUBMIT -> new FeedbackRequestCommand.Submit(1 + random.nextInt(9));
            case REOPEN -> new FeedbackRequestCommand.Reopen();
            case RELEASE -> new FeedbackRequestCommand.Release(OtherSide.values()[random.nextInt(4)]);
            case ACKNOWLEDGE -> new FeedbackRequestCommand.Acknowledge();
            case LOCK -> new FeedbackRequestCommand.Lock();
            case DECLINE -> new FeedbackRequestCommand.Decline();
            case EXPIRE -> new FeedbackRequestCommand.Expire();
        };
    }

    @AfterContainer
    static void every_row_and_every_refusal_was_tried() {
        assertThat(COVERAGE.missing()).isEmpty();
    }
}
