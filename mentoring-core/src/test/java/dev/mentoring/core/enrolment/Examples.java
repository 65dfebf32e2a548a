package dev.mentoring.core.enrolment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.Applicant;
import dev.mentoring.core.programme.Eligibility;
import dev.mentoring.core.programme.EnrolmentPolicy;
import dev.mentoring.core.programme.ProgrammeTerms;
import dev.mentoring.core.programme.TemplateReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Sound values for the tests of this package. */
public final class Examples {
    static final ParticipantId EVE = ParticipantId.of("eve");
    static final Instant NOON = Instant.parse("2026-03-02T17:00:00Z");
    static final TemplateReference REFERENCE = new TemplateReference("joining", 2);
    static final ProgrammeTerms TERMS =
            dev.mentoring.core.programme.Examples.terms().withEnrolment(new EnrolmentPolicy(true, false, 90));

    private Examples() {}

    public static Application application() {
        return new Application(EVE, Role.MENTEE, ProgrammeId.of("p"), Optional.of(CohortId.of("c")), Optional.empty());
    }

    static BindingConstraint constraint() {
        return new BindingConstraint("no-shared-language");
    }

    static Eligibility eligibility() {
        return Eligibility.of(TERMS, applicant(12));
    }

    static Answer answer() {
        return new Answer.Confirmed(true);
    }

    static Questionnaire questionnaire() {
        return new Questionnaire(
                REFERENCE,
                ImmutableList.of(
                        new Question.Pick("topics", true, ImmutableSortedSet.of("law", "trade"), 1),
                        new Question.Rate("commitment", true, 1, 5),
                        new Question.Confirm("remote", false),
                        new Question.Date("start", false),
                        new Question.Tell("hopes", false)));
    }

    static AnswerSheet answers() {
        return new AnswerSheet(
                REFERENCE,
                ImmutableSortedMap.of(
                        "topics", new Answer.Picked(ImmutableSortedSet.of("law")),
                        "commitment", new Answer.Rated(5),
                        "start", new Answer.Dated(LocalDate.EPOCH),
                        "hopes", new Answer.Told(Confidential.of("much", Audience.authorOnly(EVE)))));
    }

    static Applicant applicant(int months) {
        return new Applicant(
                Role.MENTEE,
                Optional.of(months),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** Facts with which everything is possible. */
    public static EnrolmentFacts good() {
        return facts(12)
                .takesPeople(true)
                .deadline(NOON)
                .consentsGiven(true)
                .trainingDone(true)
                .freePlaces(1)
                .addOpenProposal(ProposalId.of("q1"))
                .build();
    }

    /** Facts that stand in the way of everything. */
    static EnrolmentFacts bad() {
        return facts(1).feasiblePartners(1).enrolledAlready(true).build();
    }

    private static EnrolmentFacts.Builder facts(int months) {
        EnrolmentFacts.Builder facts = EnrolmentFacts.builder();
        facts.terms(TERMS).questionnaire(questionnaire()).applicant(applicant(months));
        return facts;
    }

    static Occasion by(Actor actor) {
        return new Occasion(NOON, actor);
    }

    static Enrolment started() {
        return Enrolment.begin(EnrolmentId.of("e"), application(), by(Actor.participant(EVE)))
                .aggregate();
    }
}
