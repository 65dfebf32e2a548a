package dev.mentoring.feedback.report;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.feedback.competence.CapMentorItems;
import dev.mentoring.feedback.disclosure.ShuffleSecret;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.registry.RelationshipForm;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.FeedbackRound;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.feedback.round.RoundCommand;
import dev.mentoring.feedback.round.RoundId;
import dev.mentoring.feedback.round.RoundPlan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** A round about one mentor with as many raters as a test wants, who answer what it wants. */
final class RoundOnMentor {
    static final ParticipantId MENTOR = ParticipantId.of("mentor");
    static final Instrument FORM = RelationshipForm.menteeForm();
    static final ShuffleSecret SECRET = ShuffleSecret.of("a secret of the programme".getBytes(StandardCharsets.UTF_8));

    private static final Instant OPENS = Instant.parse("2027-03-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-03-15T00:00:00Z");

    private final Map<Assignment, Map<ItemId, ResponseValue>> forms = new TreeMap<>();
    private final String id;

    RoundOnMentor() {
        this("spring");
    }

    RoundOnMentor(String id) {
        this.id = id;
    }

    /** What a rater answers to an item. */
    interface Answering extends BiFunction<Integer, Item, ResponseValue> {}

    static Answering random(long seed) {
        Random random = new Random(seed);
        return (rater, item) -> item.isText()
                ? ResponseValue.text("words of rater " + rater + " on " + item.id())
                : ResponseValue.rated(1 + random.nextInt(5));
    }

    RoundOnMentor with(RaterGroup group, int raters, Answering answering) {
        for (int rater = 0; rater < raters; rater++) {
            Map<ItemId, ResponseValue> responses = new TreeMap<>();
            for (Item item : FORM.items()) {
                responses.put(item.id(), answering.apply(rater, item));
            }
            ParticipantId id =
                    group.equals(RaterGroup.SELF) ? MENTOR : ParticipantId.of(group + "-" + (char) ('a' + rater));
            forms.put(new Assignment(id, MENTOR, group), responses);
        }
        return this;
    }

    RoundOnMentor without(String rater) {
        forms.keySet().removeIf(assignment -> assignment.rater().value().equals(rater));
        return this;
    }

    RoundOnMentor answer(String rater, String item, ResponseValue response) {
        forms.forEach((assignment, responses) -> {
            if (assignment.rater().value().equals(rater)) {
                responses.put(ItemId.of(item), response);
            }
        });
        return this;
    }

    FeedbackRound released() {
        return handle(answered(), new RoundCommand.Release());
    }

    FeedbackRound answered() {
        RoundPlan plan = RoundPlan.builder()
                .id(RoundId.of(id))
                .opens(OPENS)
                .closes(CLOSES)
                .instrument(FORM)
                .addAllAssignments(forms.keySet())
                .addAssignments(new Assignment(ParticipantId.of("silent"), MENTOR, RaterGroup.MENTOR))
                .build();
        FeedbackRound round =
                FeedbackRound.draft(plan, new Occasion(OPENS, Actor.system())).aggregate();
        round = handle(round, new RoundCommand.Open());
        for (Map.Entry<Assignment, Map<ItemId, ResponseValue>> form : forms.entrySet()) {
            Answers answers = Answers.of(FORM, ImmutableMap.copyOf(form.getValue()));
            round = handle(round, new RoundCommand.Answer(form.getKey(), answers));
        }
        return handle(round, new RoundCommand.Close());
    }

    private static FeedbackRound handle(FeedbackRound round, RoundCommand command) {
        return round.handle(command, new Occasion(OPENS, Actor.system())).orThrow();
    }

    ReportRequest request(ParticipantId reader) {
        return ReportRequest.builder()
                .round(released())
                .subject(MENTOR)
                .reader(reader)
                .secret(SECRET)
                .guidance(GrowthGuidance.ofMentors(
                        CapMentor.framework(),
                        CapMentorItems.ofRelationshipForm(),
                        LocalDate.of(2027, 4, 1),
                        LocalDate.of(2027, 6, 1)))
                .build();
    }
}
