package dev.mentoring.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.feedback.competence.AssertionHistory;
import dev.mentoring.feedback.competence.AssertionId;
import dev.mentoring.feedback.competence.CapMentorItems;
import dev.mentoring.feedback.competence.CompetencyAssertion;
import dev.mentoring.feedback.competence.EvidenceId;
import dev.mentoring.feedback.development.RequiredProfile;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.feedback.disclosure.ShuffleSecret;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ItemTexts;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.registry.MeetingObservation;
import dev.mentoring.feedback.registry.RelationshipForm;
import dev.mentoring.feedback.registry.RelationshipPulse;
import dev.mentoring.feedback.report.GrowthGuidance;
import dev.mentoring.feedback.report.ReportRelease;
import dev.mentoring.feedback.report.ReportRequest;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.ConfidentialityRule;
import dev.mentoring.feedback.round.FeedbackRound;
import dev.mentoring.feedback.round.LateAnswerRule;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.feedback.round.RoundCommand;
import dev.mentoring.feedback.round.RoundId;
import dev.mentoring.feedback.round.RoundPlan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;

/** A round of feedback with everything that becomes of it, from a seed. */
record FeedbackValues(FeedbackRound round, ReportRelease release) {
    private static final Instant OPENS = Instant.parse("2027-03-01T00:00:00Z");
    private static final ParticipantId MENTOR = ParticipantId.of("mentor");

    static FeedbackValues of(long seed) {
        Random random = new Random(seed);
        Instrument form = RelationshipForm.menteeForm();
        Map<Assignment, Answers> forms = new TreeMap<>();
        add(forms, form, RaterGroup.SELF, 1, random);
        add(forms, form, RaterGroup.MENTEE, random.nextInt(12), random);
        add(forms, form, RaterGroup.PEER, random.nextInt(8), random);
        add(forms, form, RaterGroup.MANAGER, random.nextInt(2), random);
        FeedbackRound round = released("spring", form, forms);
        ReportRequest request = ReportRequest.builder()
                .round(round)
                .subject(MENTOR)
                .reader(MENTOR)
                .secret(ShuffleSecret.of("a secret for this test".getBytes(StandardCharsets.UTF_8)))
                .guidance(GrowthGuidance.ofMentors(
                        CapMentor.framework(),
                        CapMentorItems.ofRelationshipForm(),
                        LocalDate.of(2027, 4, 1),
                        LocalDate.of(2027, 6, 1)))
                .build();
        ReportRelease first = request.release(ReleaseLedger.empty());
        return new FeedbackValues(
                round,
                request.withRound(released("autumn", form, forms))
                        .withPrevious(first.report())
                        .release(first.ledger()));
    }

    private static void add(
            Map<Assignment, Answers> forms, Instrument form, RaterGroup group, int raters, Random random) {
        for (int rater = 0; rater < raters; rater++) {
            ImmutableMap.Builder<ItemId, ResponseValue> responses = ImmutableMap.builder();
            for (Item item : form.items()) {
                responses.put(item.id(), response(item, random));
            }
            ParticipantId id = group.equals(RaterGroup.SELF) ? MENTOR : ParticipantId.of(group + "-" + rater);
            forms.put(new Assignment(id, MENTOR, group), Answers.of(form, responses.buildOrThrow()));
        }
    }

    private static ResponseValue response(Item item, Random random) {
        if (random.nextInt(20) == 0) {
            return ResponseValue.skipped();
        }
        if (item.isText()) {
            return ResponseValue.text("« Très bien » \uD83D\uDE00 " + random.nextInt());
        }
        return random.nextInt(20) == 0 ? ResponseValue.notObserved() : ResponseValue.rated(1 + random.nextInt(5));
    }

    private static FeedbackRound released(String id, Instrument form, Map<Assignment, Answers> forms) {
        RoundPlan plan = RoundPlan.builder()
                .id(RoundId.of(id))
                .opens(OPENS)
                .closes(OPENS.plusSeconds(86_400))
                .instrument(form)
                .addAllAssignments(forms.keySet())
                .putConfidentiality(RaterGroup.SELF, ConfidentialityRule.CONFIDENTIAL)
                .lateAnswers(LateAnswerRule.HOLD)
                .build();
        FeedbackRound round =
                FeedbackRound.draft(plan, new Occasion(OPENS, Actor.system())).aggregate();
        List<RoundCommand> commands = new ArrayList<>(List.of(new RoundCommand.Open()));
        forms.forEach((assignment, answers) -> commands.add(new RoundCommand.Answer(assignment, answers)));
        commands.addAll(List.of(new RoundCommand.Close(), new RoundCommand.Release()));
        for (RoundCommand command : commands) {
            round = round.handle(command, new Occasion(OPENS, Actor.system())).orThrow();
        }
        return round;
    }

    /** {@return one document of every type} */
    ImmutableList<Object> documents() {
        Instrument form = RelationshipForm.mentorForm();
        ImmutableMap.Builder<ItemId, BilingualText> texts = ImmutableMap.builder();
        form.items().forEach(item -> texts.put(item.id(), item.text().orElseThrow()));
        return ImmutableList.of(
                form,
                MeetingObservation.form(),
                RelationshipPulse.form(),
                new ItemTexts(texts.buildOrThrow()),
                round.plan(),
                round.matrix().orElseThrow(),
                release.ledger(),
                release.report(),
                release.report().plan().orElseThrow(),
                RequiredProfile.everywhere(new BilingualText("Mentor", "Mentorat"), CapMentor.framework(), 3),
                history());
    }

    private static AssertionHistory history() {
        CompetencyAssertion first = CompetencyAssertion.builder()
                .id(AssertionId.of("one"))
                .subject(MENTOR)
                .framework(CapMentor.framework().reference())
                .competency(CompetencyId.of("C3"))
                .level(2)
                .addEvidence(EvidenceId.of("e1"), EvidenceId.of("e2"))
                .assertedBy(ParticipantId.of("lead"))
                .assertedAt(OPENS)
                .note("talked over")
                .build();
        return AssertionHistory.of(List.of(
                first,
                first.withId(AssertionId.of("two"))
                        .withSupersedes(Optional.of(first.id()))
                        .withAssertedAt(OPENS.plusSeconds(60))
                        .withLevel(OptionalInt.empty())));
    }
}
