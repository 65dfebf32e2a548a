package dev.mentoring.examples.programme.year;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.enrolment.BindingConstraint;
import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentCommand;
import dev.mentoring.core.enrolment.EnrolmentState;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.EarlierPairing;
import dev.mentoring.core.participant.PairingOutcome;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.CohortState;
import dev.mentoring.core.proposal.Proposal;
import dev.mentoring.core.proposal.ProposalCommand;
import dev.mentoring.core.proposal.Seat;
import dev.mentoring.core.proposal.WaitingEntry;
import dev.mentoring.core.proposal.WaitingList;
import dev.mentoring.core.relationship.PartyRole;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.matching.MatchRequest;
import dev.mentoring.matching.Matchmaker;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.plan.UnmatchedParticipant;
import dev.mentoring.matching.policy.MatchingPolicy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the matching: once for the cohort, then every four weeks for whoever waits, comes late or needs another mentor. */
final class MatchingRounds {
    private static final int WEEKS_BETWEEN = 4;

    private final World world;
    private final Admissions admissions;
    private final MatchingDesk desk;
    private final long seed;
    private final Map<ParticipantId, Integer> runsUnmatched = new HashMap<>();
    private final List<MatchingRound> rounds = new ArrayList<>();
    private LocalDate next = LocalDate.MIN;

    MatchingRounds(World world, Admissions admissions, MatchingDesk desk, long seed) {
        this.world = world;
        this.admissions = admissions;
        this.desk = desk;
        this.seed = seed;
    }

    ImmutableList<MatchingRound> rounds() {
        return ImmutableList.copyOf(rounds);
    }

    void work() {
        CohortState cohort = world.book().cohorts().get(Setting.COHORT.value()).state();
        boolean first = cohort == CohortState.MATCHING && rounds.isEmpty();
        boolean again = cohort == CohortState.RUNNING
                && world.date().getDayOfWeek() == DayOfWeek.MONDAY
                && !world.date().isBefore(next)
                && world.date().isBefore(Setting.LAST_MATCHING);
        if (first || again) {
            next = world.date().plusWeeks(WEEKS_BETWEEN);
            run();
        }
    }

    private void run() {
        List<Participant> mentors = enrolled(Role.MENTOR, EnrolmentState.READY, EnrolmentState.MATCHED).stream()
                .filter(person ->
                        desk.free(new Seat(person.id(), Role.MENTOR)) > 0 && !Population.standsBy(person.id()))
                .map(this::withPlacesLeft)
                .toList();
        int places = mentors.stream()
                .mapToInt(mentor -> desk.free(new Seat(mentor.id(), Role.MENTOR)))
                .sum();
        List<Participant> mentees = new ArrayList<>(enrolled(Role.MENTEE, EnrolmentState.READY).stream()
                .filter(person -> desk.free(new Seat(person.id(), Role.MENTEE)) > 0)
                .toList());
        mentees.addAll(called(Math.max(0, places - mentees.size())));
        if (mentors.isEmpty() || mentees.isEmpty()) {
            return;
        }
        MatchPlan plan = Matchmaker.of(MatchingPolicy.standard().withSeed(seed))
                .match(MatchRequest.of(pool(mentors, mentees), world.date()));
        propose(plan);
        plan.unmatchedMentees().forEach(this::letWait);
        rounds.add(new MatchingRound(
                world.date(),
                mentees.size(),
                plan.summary().matchedMentees(),
                places,
                plan.summary().meanScore()));
    }

    private List<Participant> enrolled(Role role, EnrolmentState... states) {
        List<EnrolmentState> wanted = List.of(states);
        return world.book().enrolments().all().stream()
                .filter(enrolment -> enrolment.application().role() == role
                        && enrolment.application().programme().equals(Setting.PAIRS)
                        && wanted.contains(enrolment.state()))
                .map(enrolment -> world.person(enrolment.participant()))
                .toList();
    }

    private Participant withPlacesLeft(Participant mentor) {
        return mentor.withMentorCapacity(Capacity.of(desk.free(new Seat(mentor.id(), Role.MENTOR))));
    }

    /** The first of the waiting list, as many as there are places beyond those who are ready. */
    private List<Participant> called(int places) {
        List<WaitingEntry> waiting = world.book().enrolments().all().stream()
                .filter(enrolment -> enrolment.state() == EnrolmentState.WAITLISTED
                        && desk.free(new Seat(enrolment.participant(), Role.MENTEE)) > 0)
                .map(enrolment -> new WaitingEntry(
                        enrolment.id(),
                        enrolment.participant(),
                        enrolment.waitingSince().orElseThrow(),
                        runsUnmatched.getOrDefault(enrolment.participant(), 0),
                        meetingsMissed(enrolment.participant())))
                .toList();
        WaitingList list = WaitingList.of(Setting.pairs().proposals(), seed, waiting);
        return list.call(places, entry -> Optional.empty()).called().stream()
                .map(entry -> world.person(entry.participant()))
                .toList();
    }

    private int meetingsMissed(ParticipantId person) {
        return (int) world.book().meetings().all().stream()
                .map(Meeting::failure)
                .flatMap(Optional::stream)
                .filter(failure -> failure instanceof MeetingEvent.Missed missed
                        && missed.absent().contains(person))
                .count();
    }

    private ParticipantPool pool(List<Participant> mentors, List<Participant> mentees) {
        List<Participant> all = new ArrayList<>(mentors);
        all.addAll(mentees);
        List<ParticipantId> present = all.stream().map(Participant::id).toList();
        return ParticipantPool.builder()
                .addAllParticipants(all)
                .organisation(world.people().organisation())
                .addAllExclusions(world.people().exclusions().stream()
                        .filter(tie -> present.contains(tie.first()) && present.contains(tie.second()))
                        .toList())
                .addAllEarlierPairings(earlier().stream()
                        .filter(pair -> present.contains(pair.mentee()) && present.contains(pair.mentor()))
                        .toList())
                .build();
    }

    private ImmutableList<EarlierPairing> earlier() {
        return world.book().relationships().all().stream()
                .filter(relationship -> !relationship.state().isLive()
                        && relationship.setting().programme().equals(Setting.PAIRS))
                .map(MatchingRounds::pairing)
                .flatMap(Optional::stream)
                .distinct()
                .collect(toImmutableList());
    }

    private static Optional<EarlierPairing> pairing(Relationship relationship) {
        Optional<ParticipantId> mentor = party(relationship, PartyRole.MENTOR);
        PairingOutcome outcome = relationship.state() == RelationshipState.COMPLETED
                ? PairingOutcome.COMPLETED
                : PairingOutcome.ENDED_EARLY;
        return party(relationship, PartyRole.MENTEE)
                .flatMap(mentee ->
                        mentor.map(guide -> new EarlierPairing(mentee, guide, outcome, Optional.<LocalDate>empty())));
    }

    private static Optional<ParticipantId> party(Relationship relationship, PartyRole role) {
        return relationship.parties().stream()
                .filter(party -> party.role() == role)
                .map(party -> party.person())
                .findFirst();
    }

    private void propose(MatchPlan plan) {
        Occasion occasion = world.byCoordinator();
        var bridged = PlanBridge.toProgramme(world.next("run"), Setting.PAIRS, Optional.of(Setting.COHORT), plan);
        var drafts = bridged.drafts(Setting.pairs(), occasion);
        desk.draft(drafts);
        for (var draft : drafts) {
            Proposal proposal = draft.aggregate();
            if (proposal.match().choice().orElseThrow().rank() == 1) {
                desk.handle(proposal.id(), new ProposalCommand.Publish(), world.byCoordinator());
            }
        }
    }

    private void letWait(UnmatchedParticipant left) {
        runsUnmatched.merge(left.id(), 1, Integer::sum);
        // The places of all who were possible are taken by now.
        desk.feasiblePartners(left.id(), 0);
        world.enrolment(left.id(), Setting.PAIRS)
                .filter(enrolment -> enrolment.state() == EnrolmentState.READY)
                .ifPresent(enrolment -> waitlist(enrolment, left.cause().code()));
    }

    private void waitlist(Enrolment enrolment, String cause) {
        admissions.handle(
                enrolment, new EnrolmentCommand.Waitlist(new BindingConstraint(cause)), world.byCoordinator());
    }

    void forget(ParticipantId person) {
        runsUnmatched.remove(person);
    }
}
