package dev.mentoring.examples.programme.year;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentCommand;
import dev.mentoring.core.feedback.FeedbackMoment;
import dev.mentoring.core.feedback.FeedbackRequest;
import dev.mentoring.core.goal.Goal;
import dev.mentoring.core.goal.GoalState;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.meeting.MeetingPurpose;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.proposal.Proposal;
import dev.mentoring.core.proposal.ProposalCommand;
import dev.mentoring.core.proposal.ProposedMatch;
import dev.mentoring.core.relationship.Party;
import dev.mentoring.core.relationship.PartyRole;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipCommand;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.core.relationship.RelationshipFacts;
import dev.mentoring.core.relationship.RelationshipSetting;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.relationship.RelationshipTerms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The desk through which every command on a relationship goes, with the facts that it needs and what follows from it. */
final class RelationshipDesk {
    private final World world;
    private final Admissions admissions;
    private final MatchingDesk matching;
    private final Map<RelationshipId, Temper> tempers = new TreeMap<>();
    private final Map<RelationshipId, LocalDate> begun = new TreeMap<>();
    private final Map<RelationshipId, LocalDate> returns = new TreeMap<>();
    private final Map<RelationshipId, LocalDate> quarrels = new TreeMap<>();
    private final Farewell farewell;

    RelationshipDesk(World world, Admissions admissions, MatchingDesk matching) {
        this.world = world;
        this.admissions = admissions;
        this.matching = matching;
        this.farewell = new Farewell(world, admissions);
    }

    Temper temper(RelationshipId relationship) {
        return tempers.getOrDefault(relationship, tempers.values().iterator().next());
    }

    /** {@return how many days ago a relationship was proposed} */
    long age(RelationshipId relationship) {
        return begun.getOrDefault(relationship, world.date()).until(world.date(), ChronoUnit.DAYS);
    }

    private void note(RelationshipId id, RelationshipCommand command) {
        if (command instanceof RelationshipCommand.Pause pause) {
            returns.put(id, pause.until());
        }
        if (command instanceof RelationshipCommand.RaiseConflict) {
            quarrels.put(id, world.date());
        }
    }

    /** {@return whether the day has come on which a pause was to be over} */
    boolean pauseIsOver(RelationshipId relationship) {
        return !world.date().isBefore(returns.getOrDefault(relationship, world.date()));
    }

    /** {@return how many days ago a conflict was raised} */
    long daysOfConflict(RelationshipId relationship) {
        return quarrels.getOrDefault(relationship, world.date()).until(world.date(), ChronoUnit.DAYS);
    }

    /** Begins the relationship on which two people agreed. */
    void begin(Proposal proposal) {
        ProposedMatch match = proposal.match();
        RelationshipId id = RelationshipId.of(world.next("relationship"));
        boolean bothThere = world.admissible(match.programme()).containsAll(Set.of(match.mentee(), match.mentor()));
        if (!bothThere) {
            matching.handle(proposal.id(), new ProposalCommand.Withdraw(Role.MENTEE), world.byCoordinator());
        } else if (matching.handle(proposal.id(), new ProposalCommand.Convert(id), world.byCoordinator())) {
            propose(
                    new RelationshipSetting(id, match.programme(), match.cohort(), Optional.of(proposal.id())),
                    ImmutableList.of(
                            new Party(match.mentor(), PartyRole.MENTOR), new Party(match.mentee(), PartyRole.MENTEE)));
        }
    }

    /** Proposes a relationship to its parties and tells their enrolments. */
    void propose(RelationshipSetting setting, Collection<Party> parties) {
        ProgrammeId programme = setting.programme();
        RelationshipFacts facts = RelationshipFacts.nothingYet(world.admissible(programme));
        RelationshipTerms terms = RelationshipTerms.of(Admissions.terms(programme));
        world.book()
                .record(Beginning.BEGIN, Relationship.propose(setting, parties, terms, facts, world.byCoordinator()));
        tempers.put(setting.id(), world.temper());
        begun.put(setting.id(), world.date());
        for (Party party : parties) {
            takes(party.person(), programme, setting.id());
        }
    }

    private void takes(ParticipantId person, ProgrammeId programme, RelationshipId relationship) {
        Enrolment enrolment = world.enrolment(person, programme).orElseThrow();
        admissions.handle(enrolment, new EnrolmentCommand.Match(relationship), world.bySystem());
    }

    /** Gives a command to a relationship; whatever follows for enrolments, places, meetings and goals is done at once. */
    boolean handle(RelationshipId id, RelationshipCommand command, Occasion occasion) {
        Relationship before = world.book().relationships().get(id.value());
        Decision<Relationship, RelationshipState, RelationshipEvent> decision =
                before.handle(command, occasion, facts(before));
        boolean accepted = world.book().record(command.kind(), decision);
        if (accepted) {
            Relationship after = world.book().relationships().get(id.value());
            note(id, command);
            places(before, after);
            if (before.state().isLive() && !after.state().isLive()) {
                farewell.after(before, after);
            }
        }
        return accepted;
    }

    /** Places change hands exactly when the events say so. */
    private void places(Relationship before, Relationship after) {
        RelationshipId id = after.setting().id();
        if (!after.state().isLive()) {
            matching.ended(id);
            return;
        }
        for (Party party : before.parties()) {
            if (!party.isBackup() && !after.isParty(party.person())) {
                matching.left(id, party.person());
                world.enrolment(party.person(), after.setting().programme())
                        .ifPresent(enrolment -> farewell.goOn(enrolment, after));
            }
        }
        for (Party party : after.parties()) {
            boolean joins = !party.isBackup() && !before.parties().contains(party);
            if (joins) {
                World.pairsOf(after).forEach(matching::begun);
                takes(party.person(), after.setting().programme(), id);
            }
        }
    }

    private RelationshipFacts facts(Relationship relationship) {
        RelationshipId id = relationship.setting().id();
        List<Meeting> held = world.meetingsHeld(id);
        List<Goal> goals = world.belongings(id, "goal").stream()
                .map(key -> world.book().goals().get(key))
                .toList();
        Set<GoalState> open = Set.of(GoalState.DRAFT, GoalState.AGREED, GoalState.ACTIVE, GoalState.ON_HOLD);
        boolean feedback = world.belongings(id, "feedback").stream()
                .map(key -> world.book().feedback().get(key))
                .map(FeedbackRequest::moment)
                .anyMatch(moment -> moment == FeedbackMoment.CLOSING);
        return new RelationshipFacts(
                ImmutableSet.copyOf(world.admissible(relationship.setting().programme())),
                held.size(),
                held.stream().anyMatch(meeting -> meeting.plan().purpose() == MeetingPurpose.CLOSING),
                (int) goals.stream().filter(goal -> open.contains(goal.state())).count(),
                !goals.isEmpty() && goals.stream().allMatch(goal -> goal.state() == GoalState.ACHIEVED),
                feedback);
    }

    /** {@return one of the parties, a mentee where there is one} */
    static ParticipantId mentee(Relationship relationship) {
        return someone(relationship, ImmutableSortedSet.of(PartyRole.MENTEE, PartyRole.PEER))
                .orElse(relationship.parties().first().person());
    }

    /** {@return one of the parties, a mentor where there is one; another peer in a circle that nobody facilitates} */
    static ParticipantId mentor(Relationship relationship) {
        return someone(relationship, ImmutableSortedSet.of(PartyRole.MENTOR, PartyRole.FACILITATOR))
                .orElse(relationship.parties().last().person());
    }

    private static Optional<ParticipantId> someone(Relationship relationship, Set<PartyRole> roles) {
        return relationship.parties().stream()
                .filter(party -> roles.contains(party.role()))
                .map(Party::person)
                .findFirst();
    }
}
