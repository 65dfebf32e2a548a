package dev.mentoring.examples.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.feedback.disclosure.ShuffleSecret;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.registry.RelationshipPulse;
import dev.mentoring.feedback.report.ReportRequest;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.FeedbackRound;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.feedback.round.RoundCommand;
import dev.mentoring.feedback.round.RoundId;
import dev.mentoring.feedback.round.RoundPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The third example of the README, line by line: a test compares both. */
public final class FirstFeedback {
    private FirstFeedback() {}

    /**
     * Asks five mentees about a mentor, and shows what may be shown.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        var form = RelationshipPulse.form();
        var max = ParticipantId.of("max");
        var monday = new Occasion(Instant.parse("2027-03-01T08:00:00Z"), Actor.system());
        var plan = RoundPlan.builder().id(RoundId.of("spring")).instrument(form);
        plan.opens(monday.at()).closes(monday.at().plus(Duration.ofDays(14)));
        for (var mentee : List.of("amina", "louis", "nora", "ravi", "zoe")) {
            plan.addAssignments(new Assignment(ParticipantId.of(mentee), max, RaterGroup.MENTEE));
        }
        var round = FeedbackRound.draft(plan.build(), monday).aggregate();
        round = round.handle(new RoundCommand.Open(), monday).orThrow();
        var ratings = List.of(3, 4, 4, 5, 5).iterator();
        for (var asked : round.plan().assignments()) {
            var rating = ResponseValue.rated(ratings.next());
            var next = asked.rater().value().equals("zoe") ? ResponseValue.notApplicable() : rating;
            var responses = Map.of(
                    ItemId.of("useful"), rating,
                    ItemId.of("openness"), rating,
                    ItemId.of("next-step"), next);
            var answer = new RoundCommand.Answer(asked, Answers.of(form, responses));
            round = round.handle(answer, monday).orThrow();
        }
        round = round.handle(new RoundCommand.Close(), monday).orThrow();
        round = round.handle(new RoundCommand.Release(), monday).orThrow();
        var request = ReportRequest.builder().round(round).subject(max).reader(max);
        request.secret(ShuffleSecret.of("bytes that nobody else knows".getBytes(UTF_8)));
        var released = request.build().release(ReleaseLedger.empty());
        for (var finding : released.report().measures()) {
            var others = finding.others()
                    .fold(
                            shown -> shown.content() + " by " + shown.n() + " people",
                            hidden -> hidden.explanation().in(TextLanguage.ENGLISH));
            System.out.println(finding.measure() + ": " + others);
        }
    }
}
