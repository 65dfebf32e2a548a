package dev.mentoring.examples.programme.year;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.enrolment.Answer;
import dev.mentoring.core.enrolment.AnswerSheet;
import dev.mentoring.core.enrolment.Application;
import dev.mentoring.core.enrolment.DeclineReason;
import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentCommand;
import dev.mentoring.core.enrolment.EnrolmentFacts;
import dev.mentoring.core.enrolment.EnrolmentState;
import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.Applicant;
import dev.mentoring.core.programme.Eligibility;
import dev.mentoring.core.programme.MatchingReadiness;
import dev.mentoring.core.programme.ProgrammeTerms;
import dev.mentoring.core.proposal.Seat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The desk that takes people in: applications, agreement of line managers, eligibility, consents and training. */
final class Admissions {
    private final World world;
    private final Consents consents;
    private final MatchingDesk matching;
    private final TreeMap<LocalDate, TreeSet<ParticipantId>> arrivals = new TreeMap<>();
    private final Map<ParticipantId, Integer> monthsOfService = new TreeMap<>();

    Admissions(World world, Consents consents, MatchingDesk matching) {
        this.world = world;
        this.consents = consents;
        this.matching = matching;
        for (Participant person : world.people().participants()) {
            boolean late = world.happens(3);
            LocalDate day = late
                    ? Setting.LAUNCH_FROM.plusDays(world.between(10, 40))
                    : Setting.FIRST_DAY.plusDays(world.between(0, 18));
            arrivals.computeIfAbsent(Setting.WORKING_DAYS.onOrAfter(day), any -> new TreeSet<>())
                    .add(person.id());
            monthsOfService.put(person.id(), world.happens(4) ? world.between(1, 5) : world.between(8, 200));
        }
    }

    static ProgrammeTerms terms(ProgrammeId programme) {
        return programme.equals(Setting.PAIRS) ? Setting.pairs() : Setting.circles();
    }

    /** Lets everybody who comes today apply, and takes one step with each application that is open. */
    void work() {
        arrivals.getOrDefault(world.date(), new TreeSet<>()).forEach(person -> apply(person, Setting.PAIRS));
        for (Enrolment enrolment : world.book().enrolments().all()) {
            step(enrolment);
        }
    }

    /** Begins the application of somebody in the role that she has. */
    Enrolment apply(ParticipantId person, ProgrammeId programme) {
        Role role = world.person(person).is(Role.MENTOR) ? Role.MENTOR : Role.MENTEE;
        EnrolmentId id = EnrolmentId.of(world.next("enrolment"));
        Optional<CohortId> cohort = Optional.of(Setting.COHORT).filter(any -> programme.equals(Setting.PAIRS));
        Application application = new Application(person, role, programme, cohort, Optional.empty());
        world.book().record(Beginning.BEGIN, Enrolment.begin(id, application, world.by(person)));
        return world.book().enrolments().get(id.value());
    }

    private void step(Enrolment enrolment) {
        switch (enrolment.state()) {
            case STARTED -> finishOrExpire(enrolment);
            case SUBMITTED -> lookAt(enrolment);
            case UNDER_REVIEW -> decide(enrolment);
            case APPROVED -> prepare(enrolment);
            case PAUSED -> comeBack(enrolment);
            default -> {}
        }
    }

    private void finishOrExpire(Enrolment enrolment) {
        boolean dawdles = Math.floorMod(enrolment.key().hashCode(), 40) == 0;
        if (!dawdles && world.happens(60)) {
            handle(enrolment, new EnrolmentCommand.Submit(answers(enrolment)), world.by(enrolment.participant()));
        } else if (dawdles && world.date().isAfter(Setting.ENROLMENT_CLOSES)) {
            handle(enrolment, new EnrolmentCommand.Expire(), world.bySystem());
        }
    }

    private AnswerSheet answers(Enrolment enrolment) {
        ParticipantId person = enrolment.participant();
        Confidential<String> motivation = Confidential.of(
                "What I hope for, in my own words.", Audience.authorOnly(person).andCoordinators());
        return new AnswerSheet(
                Setting.QUESTIONNAIRE.reference(),
                ImmutableSortedMap.of(
                        "guidelines", new Answer.Confirmed(true),
                        "language", new Answer.Picked(ImmutableSortedSet.of(world.happens(60) ? "french" : "english")),
                        "commitment", new Answer.Rated(world.between(2, 5)),
                        "motivation", new Answer.Told(motivation)));
    }

    private void lookAt(Enrolment enrolment) {
        boolean asked = terms(enrolment.application().programme()).enrolment().lineManagerAgrees();
        if (asked && !enrolment.lineManagerAgreed()) {
            if (world.happens(45)) {
                Occasion occasion = world.by(Actor.lineManager(ParticipantId.of("L01")));
                EnrolmentCommand answer = world.happens(1)
                        ? new EnrolmentCommand.Decline(DeclineReason.LINE_MANAGER_DISAGREES)
                        : new EnrolmentCommand.AgreeAsLineManager();
                handle(enrolment, answer, occasion);
            }
        } else {
            handle(enrolment, new EnrolmentCommand.Review(), world.byCoordinator());
        }
    }

    private void decide(Enrolment enrolment) {
        ProgrammeTerms terms = terms(enrolment.application().programme());
        boolean eligible = Eligibility.of(terms, applicant(enrolment)).established();
        EnrolmentCommand decision =
                eligible ? new EnrolmentCommand.Approve() : new EnrolmentCommand.Decline(DeclineReason.NOT_ELIGIBLE);
        handle(enrolment, decision, world.byCoordinator());
    }

    private void prepare(Enrolment enrolment) {
        if (world.happens(55)) {
            consents.give(enrolment.participant());
            handle(enrolment, new EnrolmentCommand.MarkReady(), world.bySystem());
        }
    }

    private void comeBack(Enrolment enrolment) {
        boolean over = enrolment
                .pausedUntil()
                .filter(until -> !world.date().isBefore(until))
                .isPresent();
        if (over) {
            handle(enrolment, new EnrolmentCommand.Resume(), world.by(enrolment.participant()));
        }
    }

    /** Gives a command to an enrolment with the facts as they are now. */
    boolean handle(Enrolment enrolment, EnrolmentCommand command, Occasion occasion) {
        return world.book().record(command.kind(), enrolment.handle(command, occasion, facts(enrolment)));
    }

    private EnrolmentFacts facts(Enrolment enrolment) {
        ParticipantId person = enrolment.participant();
        Role role = enrolment.application().role();
        boolean twice = world.book().enrolments().all().stream()
                .anyMatch(other -> !other.id().equals(enrolment.id())
                        && other.participant().equals(person)
                        && other.application()
                                .programme()
                                .equals(enrolment.application().programme())
                        && other.state() != EnrolmentState.STARTED);
        boolean cohort = enrolment.application().cohort().isPresent();
        Instant deadline = (cohort ? Setting.ENROLMENT_CLOSES : Setting.LAST_DAY)
                .atStartOfDay(Setting.ZONE)
                .toInstant();
        return EnrolmentFacts.builder()
                .terms(terms(enrolment.application().programme()))
                .questionnaire(Setting.QUESTIONNAIRE)
                .applicant(applicant(enrolment))
                .takesPeople(!cohort
                        || world.book().cohorts().get(Setting.COHORT.value()).takesPeople())
                .enrolledAlready(twice)
                .deadline(deadline)
                .consentsGiven(consents.allow(person))
                .trainingDone(true)
                .freePlaces(matching.free(new Seat(person, role)))
                .feasiblePartners(matching.feasiblePartners(person))
                .addAllOpenProposals(matching.openProposals(person))
                .build();
    }

    private Applicant applicant(Enrolment enrolment) {
        return new Applicant(
                enrolment.application().role(),
                Optional.ofNullable(monthsOfService.get(enrolment.participant())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty());
    }

    /** {@return whether there is enough to match in the cohort} */
    MatchingReadiness readiness() {
        int mentors = 0;
        int mentees = 0;
        int offered = 0;
        int unfinished = 0;
        for (Enrolment enrolment : world.book().enrolments().all()) {
            boolean mentor = enrolment.application().role() == Role.MENTOR;
            switch (enrolment.state()) {
                case READY -> {
                    mentors += mentor ? 1 : 0;
                    mentees += mentor ? 0 : 1;
                    offered += mentor ? matching.free(new Seat(enrolment.participant(), Role.MENTOR)) : 0;
                }
                case STARTED, SUBMITTED, UNDER_REVIEW, APPROVED -> unfinished++;
                default -> {}
            }
        }
        return new MatchingReadiness(mentors, mentees, offered, mentees, unfinished);
    }

    /** Forgets what personnel said of somebody who is erased. */
    void forget(ParticipantId person) {
        monthsOfService.remove(person);
    }
}
