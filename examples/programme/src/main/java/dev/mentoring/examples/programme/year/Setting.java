package dev.mentoring.examples.programme.year;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.calendar.Cadence;
import dev.mentoring.core.calendar.PublicHolidays;
import dev.mentoring.core.calendar.WorkingDays;
import dev.mentoring.core.enrolment.Question;
import dev.mentoring.core.enrolment.Questionnaire;
import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.ApprovalMode;
import dev.mentoring.core.programme.ClosingPolicy;
import dev.mentoring.core.programme.CohortDates;
import dev.mentoring.core.programme.DurationBounds;
import dev.mentoring.core.programme.EligibilityRule;
import dev.mentoring.core.programme.EnrolmentPolicy;
import dev.mentoring.core.programme.GroupSize;
import dev.mentoring.core.programme.MatchingMode;
import dev.mentoring.core.programme.MeetingRhythm;
import dev.mentoring.core.programme.PausePolicy;
import dev.mentoring.core.programme.ProgrammeFormat;
import dev.mentoring.core.programme.ProgrammeSchedule;
import dev.mentoring.core.programme.ProgrammeTerms;
import dev.mentoring.core.programme.ProposalPolicy;
import dev.mentoring.core.programme.RelationshipPolicy;
import dev.mentoring.core.programme.ReservationMoment;
import dev.mentoring.core.programme.TemplateReference;
import dev.mentoring.core.text.BilingualText;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** What was decided before the year began: terms, dates and who runs the programme. */
final class Setting {
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final WorkingDays WORKING_DAYS = WorkingDays.mondayToFriday(PublicHolidays.FRANCE);

    static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 4);
    static final LocalDate ENROLMENT_CLOSES = LocalDate.of(2027, 2, 1);
    static final LocalDate MATCHING = LocalDate.of(2027, 2, 8);
    static final LocalDate LAUNCH_FROM = LocalDate.of(2027, 3, 1);
    static final LocalDate LAST_MATCHING = LocalDate.of(2027, 7, 15);
    static final LocalDate CLOSING_FROM = LocalDate.of(2027, 9, 20);
    static final LocalDate FAREWELLS = LocalDate.of(2027, 12, 13);
    static final LocalDate LAST_GOODBYES = LocalDate.of(2027, 12, 20);
    static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

    static final ProgrammeId PAIRS = ProgrammeId.of("programme-pairs");
    static final ProgrammeId CIRCLES = ProgrammeId.of("programme-circles");
    static final CohortId COHORT = CohortId.of("cohort-2027");

    static final ParticipantId COORDINATOR = ParticipantId.of("C01");
    static final ParticipantId CONFIDANT = ParticipantId.of("C02");
    static final Actor BY_COORDINATOR = Actor.programmeManager(COORDINATOR);

    /** The version of the text to which people consent. */
    static final String CONSENT_TEXT = "privacy-notice-3";

    static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            new TemplateReference("application", 1),
            ImmutableList.of(
                    new Question.Confirm("guidelines", true),
                    new Question.Pick("language", true, ImmutableSortedSet.of("english", "french"), 2),
                    new Question.Rate("commitment", true, 1, 5),
                    new Question.Tell("motivation", false)));

    private Setting() {}

    static CohortDates dates() {
        return new CohortDates(FIRST_DAY, ENROLMENT_CLOSES, MATCHING, LAST_DAY);
    }

    /** One mentor and one mentee for eight months, asked both, with the line manager’s agreement. */
    static ProgrammeTerms pairs() {
        return ProgrammeTerms.usual(ProgrammeFormat.ONE_TO_ONE, ProgrammeSchedule.COHORT, ZONE)
                .withPurpose(new BilingualText(
                        "Growing into one’s next role, with somebody who has been there",
                        "Grandir vers son prochain rôle, avec quelqu’un qui y est passé"))
                .withEligibility(ImmutableList.of(
                        new EligibilityRule.MinimumService(Role.MENTEE, 6), new EligibilityRule.Anyone(Role.MENTOR)))
                .withEnrolment(new EnrolmentPolicy(true, true, 90))
                .withProposals(new ProposalPolicy(
                        MatchingMode.ALGORITHMIC, ApprovalMode.TWO_SIDED, ReservationMoment.PUBLICATION, 7, 1))
                .withRelationships(new RelationshipPolicy(
                        new GroupSize(2, 2),
                        new DurationBounds(Period.ofMonths(3), Period.ofMonths(7), Period.ofMonths(10)),
                        new MeetingRhythm(Cadence.standard(), 60),
                        new PausePolicy(90, true),
                        2,
                        new ClosingPolicy(30, 30, true)))
                .withAgreementTemplate(new TemplateReference("agreement", 2))
                .withRetentionRule("starting-point");
    }

    /** Colleagues who guide one another, with somebody to facilitate, whenever enough of them wait. */
    static ProgrammeTerms circles() {
        return ProgrammeTerms.usual(ProgrammeFormat.CIRCLE, ProgrammeSchedule.EVERGREEN, ZONE)
                .withPurpose(new BilingualText(
                        "Nobody waits alone: a circle for those without a mentor",
                        "Personne n’attend en solitaire\u00a0: un cercle pour qui n’a pas de mentor ou de mentore"))
                .withEligibility(ImmutableList.of(
                        new EligibilityRule.Anyone(Role.MENTEE), new EligibilityRule.Anyone(Role.MENTOR)))
                .withRelationships(new RelationshipPolicy(
                        new GroupSize(4, 9),
                        new DurationBounds(Period.ofMonths(3), Period.ofMonths(6), Period.ofMonths(9)),
                        new MeetingRhythm(Cadence.standard(), 90),
                        new PausePolicy(60, true),
                        1,
                        new ClosingPolicy(30, 30, true)))
                .withAgreementTemplate(new TemplateReference("agreement-circle", 1))
                .withRetentionRule("starting-point");
    }
}
