package dev.mentoring.examples.programme.year;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentCommand;
import dev.mentoring.core.enrolment.EnrolmentState;
import dev.mentoring.core.enrolment.PauseReason;
import dev.mentoring.core.enrolment.WithdrawalReason;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.organisation.ReportingKind;
import dev.mentoring.core.organisation.ReportingLine;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.participant.ExclusionReason;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.proposal.Proposal;
import dev.mentoring.core.proposal.ProposalCommand;
import dev.mentoring.core.proposal.Seat;
import dev.mentoring.core.relationship.Party;
import dev.mentoring.core.relationship.PartyRole;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipCommand;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.revalidation.Change;
import dev.mentoring.core.revalidation.FindingKind;
import dev.mentoring.core.revalidation.HardRules;
import dev.mentoring.core.revalidation.LiveTie;
import dev.mentoring.core.revalidation.Measure;
import dev.mentoring.core.revalidation.Revalidation;
import dev.mentoring.core.revalidation.RevalidationAction;
import dev.mentoring.core.revalidation.RevalidationPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What personnel reports: people leave, go on long leave, get another manager, lose time or must not meet. After each
 * report all live relationships and open proposals are checked again, and the policy answers.
 */
final class PersonnelDesk {
    private static final RevalidationPolicy POLICY =
            RevalidationPolicy.standard().with(FindingKind.LEFT_ORGANISATION, RevalidationAction.END);

    /** The kinds of reports of a year, for every two hundred people. */
    private enum Report {
        LEAVER,
        LONG_LEAVE,
        NEW_MANAGER,
        EXCLUSION,
        LESS_TIME
    }

    private static final ImmutableList<Report> REPORTS = ImmutableList.of(
            Report.LEAVER,
            Report.LEAVER,
            Report.LEAVER,
            Report.LONG_LEAVE,
            Report.LONG_LEAVE,
            Report.LONG_LEAVE,
            Report.NEW_MANAGER,
            Report.EXCLUSION,
            Report.LESS_TIME);

    private final World world;
    private final Admissions admissions;
    private final MatchingDesk matching;
    private final RelationshipDesk desk;
    private final WatchDesk watch;
    private final List<Revalidated> revalidated = new ArrayList<>();
    private final List<ParticipantId> leavers = new ArrayList<>();

    PersonnelDesk(World world, Admissions admissions, MatchingDesk matching, RelationshipDesk desk, WatchDesk watch) {
        this.world = world;
        this.admissions = admissions;
        this.matching = matching;
        this.desk = desk;
        this.watch = watch;
    }

    ImmutableList<Revalidated> revalidated() {
        return ImmutableList.copyOf(revalidated);
    }

    /** {@return who left, the first first} */
    List<ParticipantId> leavers() {
        return leavers;
    }

    void work() {
        if (world.date().isBefore(Setting.LAUNCH_FROM) || world.date().isAfter(Setting.CLOSING_FROM)) {
            return;
        }
        // About one report a week in a programme of two hundred.
        if (world.between(1, 1000) > world.people().participants().size()) {
            return;
        }
        List<Relationship> active = world.live(RelationshipState.ACTIVE).stream()
                .filter(relationship -> relationship.setting().cohort().isPresent())
                .toList();
        if (!active.isEmpty()) {
            report(world.oneOf(REPORTS), world.oneOf(active), active);
        }
    }

    private void report(Report report, Relationship relationship, List<Relationship> active) {
        ParticipantId mentee = RelationshipDesk.mentee(relationship);
        ParticipantId mentor = RelationshipDesk.mentor(relationship);
        switch (report) {
            case LEAVER -> leave(world.happens(60) ? mentee : guideOfOne(active).orElse(mentor));
            case LONG_LEAVE -> longLeave(world.happens(65) ? mentee : mentor);
            case NEW_MANAGER -> newManager(mentee, mentor);
            case EXCLUSION -> exclude(mentee, mentor);
            case LESS_TIME -> lessTime(mentor);
        }
    }

    /** A mentor who can be replaced, if there is one. */
    private Optional<ParticipantId> guideOfOne(List<Relationship> active) {
        return active.stream()
                .filter(relationship -> relationship.parties().stream().anyMatch(Party::isBackup))
                .map(RelationshipDesk::mentor)
                .findFirst();
    }

    private void leave(ParticipantId person) {
        leavers.add(person);
        for (ProposalId proposal : matching.openProposals(person)) {
            matching.handle(proposal, new ProposalCommand.Withdraw(Role.MENTEE), world.byCoordinator());
        }
        for (Enrolment enrolment : world.book().enrolments().all()) {
            if (enrolment.participant().equals(person) && enrolment.state() != EnrolmentState.COMPLETED) {
                admissions.handle(
                        enrolment, new EnrolmentCommand.Withdraw(WithdrawalReason.LEFT_ORGANISATION), world.bySystem());
            }
        }
        check(new Change.Left(person, world.date()));
    }

    private void longLeave(ParticipantId person) {
        LocalDate last = world.date().plusDays(world.between(25, 70));
        check(new Change.LongLeave(person, world.date(), Optional.of(last)));
        world.enrolment(person, Setting.PAIRS)
                .filter(enrolment -> enrolment.state() == EnrolmentState.MATCHED)
                .ifPresent(enrolment -> admissions.handle(
                        enrolment, new EnrolmentCommand.Pause(last.plusDays(1), PauseReason.LEAVE), world.by(person)));
    }

    private void newManager(ParticipantId mentee, ParticipantId mentor) {
        ParticipantPool people = world.people();
        var organisation = people.organisation()
                .withReportingLines(Iterables.concat(
                        people.organisation().reportingLines().stream()
                                .filter(line -> !line.report().equals(mentee))
                                .toList(),
                        List.of(new ReportingLine(mentee, mentor, ReportingKind.SOLID, Validity.from(world.date())))));
        world.people(people.withOrganisation(organisation));
        check(new Change.PositionChanged(mentee));
    }

    private void exclude(ParticipantId mentee, ParticipantId mentor) {
        Exclusion exclusion = new Exclusion(
                mentee, mentor, ExclusionReason.DECLARED_CONFLICT, world.next("declaration"), Optional.empty());
        ParticipantPool people = world.people();
        world.people(people.withExclusions(Iterables.concat(people.exclusions(), List.of(exclusion))));
        check(new Change.ExclusionAdded(exclusion));
    }

    private void lessTime(ParticipantId mentor) {
        int room = Math.max(1, world.person(mentor).mentorCapacity().relationships() - 1);
        ParticipantPool people = world.people();
        List<Participant> changed = people.participants().stream()
                .map(person -> person.id().equals(mentor) ? person.withMentorCapacity(Capacity.of(room)) : person)
                .toList();
        world.people(people.withParticipants(changed));
        // What she has already taken on stays hers; she gets nobody new.
        Seat seat = new Seat(mentor, Role.MENTOR);
        matching.capacity(seat, Math.max(room, matching.taken(seat)));
        watch.places(mentor, room);
        check(new Change.PositionChanged(mentor));
    }

    private void check(Change change) {
        watch.personnel(change);
        List<LiveTie> ties = new ArrayList<>();
        world.live().forEach(relationship -> ties.add(new LiveTie.LiveRelationship(relationship)));
        for (Proposal proposal : matching.proposals()) {
            ties.add(new LiveTie.LiveProposal(
                    proposal.id(), proposal.match().mentee(), proposal.match().mentor(), proposal.changedAt()));
        }
        var findings = Revalidation.on(world.date(), world.people(), HardRules.standard())
                .findings(List.of(change), ties);
        for (Measure measure : POLICY.measures(findings, world.now())) {
            revalidated.add(new Revalidated(
                    world.date(),
                    measure.tie().key(),
                    measure.findings().get(0).kind(),
                    carryOut(measure, change) ? RevalidationAction.CONTINUE : measure.action()));
        }
    }

    /** Carries out what the policy says, unless somebody stands by who can take over. */
    private boolean carryOut(Measure measure, Change change) {
        if (measure.tie() instanceof LiveTie.LiveRelationship live) {
            RelationshipId id = live.relationship().setting().id();
            if (change instanceof Change.Left left && stepIn(live.relationship(), left.person())) {
                return true;
            }
            measure.commands().forEach(command -> desk.handle(id, command, world.bySystem()));
        } else if (measure.tie() instanceof LiveTie.LiveProposal live) {
            measure.proposalCommand().ifPresent(command -> matching.handle(live.proposal(), command, world.bySystem()));
        }
        return false;
    }

    private boolean stepIn(Relationship relationship, ParticipantId leaver) {
        Optional<ParticipantId> backup = relationship.parties().stream()
                .filter(Party::isBackup)
                .map(Party::person)
                .filter(person -> matching.free(new Seat(person, Role.MENTOR)) > 0)
                .findFirst();
        boolean guides = relationship.parties().contains(new Party(leaver, PartyRole.MENTOR));
        return guides
                && backup.isPresent()
                && desk.handle(
                        relationship.setting().id(),
                        new RelationshipCommand.StepIn(backup.get(), leaver),
                        world.byCoordinator());
    }

    /** Asks mentors with a free place to stand by for a fifth of the relationships. */
    void appointBackups() {
        ImmutableList<ParticipantId> free = world.book().enrolments().all().stream()
                .filter(enrolment ->
                        enrolment.application().role() == Role.MENTOR && enrolment.state() == EnrolmentState.READY)
                .map(Enrolment::participant)
                .collect(toImmutableList());
        for (Relationship relationship : world.live(RelationshipState.ACTIVE)) {
            boolean wished = Math.floorMod(relationship.key().hashCode(), 4) == 0;
            boolean alone = relationship.parties().stream().noneMatch(Party::isBackup);
            if (wished && alone && !free.isEmpty()) {
                Party party = new Party(world.oneOf(free), PartyRole.BACKUP_MENTOR);
                desk.handle(
                        relationship.setting().id(), new RelationshipCommand.AdmitParty(party), world.byCoordinator());
            }
        }
    }
}
