package dev.mentoring.examples.programme.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import dev.mentoring.core.audit.AuditVerdict;
import dev.mentoring.core.enrolment.EnrolmentEvent;
import dev.mentoring.core.enrolment.EnrolmentState;
import dev.mentoring.core.goal.ActionEvent;
import dev.mentoring.core.goal.ActionState;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.Cohort;
import dev.mentoring.core.programme.CohortState;
import dev.mentoring.core.proposal.LivePair;
import dev.mentoring.core.proposal.Proposal;
import dev.mentoring.core.proposal.ProposalEvent;
import dev.mentoring.core.proposal.ProposalState;
import dev.mentoring.core.proposal.Seat;
import dev.mentoring.core.relationship.AgreementEvent;
import dev.mentoring.core.relationship.PartyEvent;
import dev.mentoring.core.relationship.PartyRole;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.revalidation.RevalidationAction;
import dev.mentoring.examples.programme.book.Book;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProgrammeYearTest {
    private static final int PEOPLE = 110;
    private static final long SEED = 9;

    private static final List<String> OFFENCES = new ArrayList<>();

    private static ProgrammeYear year;

    @BeforeAll
    static void live_through_it() {
        ParticipantPool people = Population.of(PEOPLE, SEED);
        year = ProgrammeYear.simulate(PEOPLE, SEED, (world, matching) -> {
            look(world, people);
            places(world, matching);
            matching.overbooked().forEach(seat -> OFFENCES.add(world.date() + " overbooked: " + seat));
        });
    }

    private static void look(World world, ParticipantPool people) {
        Multiset<ParticipantId> guided = HashMultiset.create();
        Multiset<ParticipantId> guiding = HashMultiset.create();
        Multiset<List<Object>> pairs = HashMultiset.create();
        for (Relationship relationship : world.live()) {
            for (LivePair pair : World.pairsOf(relationship)) {
                pairs.add(List.of(pair.programme(), pair.mentee(), pair.mentor()));
                if (pair.programme().equals(Setting.PAIRS)) {
                    guided.add(pair.mentee());
                    guiding.add(pair.mentor());
                }
            }
            if (relationship.state() == RelationshipState.ACTIVE) {
                ties(world, relationship);
            }
        }
        pairs.entrySet().stream()
                .filter(entry -> entry.getCount() > 1)
                .forEach(entry -> OFFENCES.add(world.date() + " paired twice: " + entry.getElement()));
        guided.entrySet().stream()
                .filter(entry -> entry.getCount() > 1)
                .forEach(entry -> OFFENCES.add(world.date() + " two mentors: " + entry.getElement()));
        Sets.intersection(guided.elementSet(), guiding.elementSet())
                .forEach(person -> OFFENCES.add(world.date() + " guides and is guided: " + person));
        guiding.entrySet().stream()
                .filter(entry -> people.participant(entry.getElement())
                        .map(Participant::mentorCapacity)
                        .filter(capacity -> entry.getCount() > capacity.relationships())
                        .isPresent())
                .forEach(entry -> OFFENCES.add(world.date() + " too many mentees: " + entry.getElement()));
    }

    /** The board counts as taken what live relationships and proposals hold, no more and no less. */
    private static void places(World world, MatchingDesk matching) {
        Multiset<Seat> held = HashMultiset.create();
        for (Relationship relationship : world.live()) {
            Set<Seat> seats = new HashSet<>(); // a circle takes one place of whoever facilitates it
            for (LivePair pair : World.pairsOf(relationship)) {
                seats.add(new Seat(pair.mentee(), Role.MENTEE));
                seats.add(new Seat(pair.mentor(), Role.MENTOR));
            }
            held.addAll(seats);
        }
        for (Proposal proposal : world.book().proposals().all()) {
            if (proposal.holdsPlaces()) {
                held.add(new Seat(proposal.match().mentee(), Role.MENTEE));
                held.add(new Seat(proposal.match().mentor(), Role.MENTOR));
            }
        }
        for (Participant person : world.people().participants()) {
            for (Role role : Role.values()) {
                Seat seat = new Seat(person.id(), role);
                if (matching.taken(seat) != held.count(seat)) {
                    OFFENCES.add(world.date() + " places of " + seat + ": " + matching.taken(seat) + " on the board, "
                            + held.count(seat) + " held");
                }
            }
        }
    }

    private static void ties(World world, Relationship relationship) {
        ParticipantId mentee = RelationshipDesk.mentee(relationship);
        ParticipantId mentor = RelationshipDesk.mentor(relationship);
        boolean line = world.people().organisation().reportingLines().stream()
                .anyMatch(tie -> tie.report().equals(mentee) && tie.manager().equals(mentor));
        boolean excluded = world.people().exclusions().stream()
                .anyMatch(tie -> ImmutableSet.of(tie.first(), tie.second()).equals(ImmutableSet.of(mentee, mentor)));
        if (line || excluded) {
            OFFENCES.add(world.date() + " active against a hard rule: " + relationship.key());
        }
    }

    @Test
    void on_no_day_is_anybody_overbooked_paired_twice_or_guided_by_her_manager() {
        assertThat(OFFENCES).isEmpty();
    }

    @Test
    void at_the_end_the_cohort_is_closed_and_nothing_of_it_is_left_open() {
        isOver(year.book());
        assertThat(year.book().relationships().all())
                .anyMatch(one -> one.redefinition().isPresent())
                .anyMatch(one -> one.extensions() > 0);
    }

    @Test
    void pauses_that_moved_an_end_beyond_the_year_and_circles_without_a_guide_come_to_their_end_too() {
        isOver(ProgrammeYear.simulate(30, 3).book());
        isOver(ProgrammeYear.simulate(40, 1).book());
    }

    private static void isOver(Book book) {
        assertThat(book.cohorts().all()).extracting(Cohort::state).containsExactly(CohortState.CLOSED);
        assertThat(book.relationships().all()).noneMatch(one -> one.state().isLive());
        assertThat(book.proposals().all()).noneMatch(one -> one.isOpen() || one.holdsPlaces());
        assertThat(book.proposals().all()).noneMatch(one -> one.state() == ProposalState.DRAFT);
        assertThat(book.meetings().all())
                .noneMatch(one -> one.state().isPlanned() || one.state() == MeetingState.UNREPORTED);
        assertThat(book.goals().all()).allMatch(one -> GoalDesk.isOver(one.state()));
        assertThat(book.actions().all())
                .allMatch(one -> one.state() == ActionState.DONE || one.state() == ActionState.DROPPED);
        // Whoever waits keeps her place for the next cohort.
        assertThat(book.enrolments().all())
                .noneMatch(one -> one.state() == EnrolmentState.MATCHED)
                .allMatch(one -> one.relationships().isEmpty());
    }

    @Test
    void whoever_leaves_the_organisation_asks_for_nobody_else() {
        Map<String, LocalDate> withdrawn = new HashMap<>();
        for (Recorded<?, ?> recorded : year.book().events()) {
            if (recorded.event() instanceof EnrolmentEvent.Withdrawn) {
                withdrawn.put(recorded.aggregate(), dateOf(recorded));
            }
        }
        assertThat(withdrawn).isNotEmpty();
        assertThat(year.book().events())
                .noneMatch(recorded -> recorded.event() instanceof EnrolmentEvent.RematchAsked
                        && withdrawn.containsKey(recorded.aggregate())
                        && withdrawn.get(recorded.aggregate()).equals(dateOf(recorded)));
    }

    private static LocalDate dateOf(Recorded<?, ?> recorded) {
        return LocalDate.ofInstant(recorded.occasion().at(), Setting.ZONE);
    }

    @Test
    void meetings_are_held_within_the_relationship_and_not_while_it_rests() {
        List<Meeting> held = year.book().meetings().all().stream()
                .filter(meeting -> meeting.state() == MeetingState.HELD)
                .toList();

        assertThat(held).hasSizeGreaterThan(100).allSatisfy(meeting -> {
            Relationship relationship = year.book()
                    .relationships()
                    .get(meeting.plan().relationship().value());
            var facts = meeting.held().orElseThrow();
            assertThat(relationship.life().includes(facts.start())).isTrue();
            assertThat(relationship.life().includes(facts.end())).isTrue();
            assertThat(facts.duringPause()).isEqualTo(relationship.life().restedAt(facts.start()));
        });
    }

    @Test
    void every_place_that_is_taken_is_released_once() {
        ListMultimap<String, Recorded<?, ?>> logs = Multimaps.index(year.book().events(), Recorded::aggregate);
        for (Relationship relationship : year.book().relationships().all()) {
            Multiset<ParticipantId> places = HashMultiset.create();
            for (Recorded<?, ?> recorded : logs.get(relationship.key())) {
                RelationshipEvent event = (RelationshipEvent) recorded.event();
                places.addAll(event.taken());
                event.released()
                        .forEach(person -> assertThat(places.remove(person))
                                .as("%s of %s", person, relationship.key())
                                .isTrue());
            }
            if (!relationship.state().isLive()) {
                assertThat(places).isEmpty();
            }
        }
    }

    @Test
    void folding_the_events_gives_the_same_relationships_after_an_erasure_too() {
        ListMultimap<String, Recorded<?, ?>> logs = Multimaps.index(year.book().events(), Recorded::aggregate);
        for (Relationship relationship : year.book().relationships().all()) {
            @SuppressWarnings("unchecked")
            Iterator<Recorded<RelationshipState, RelationshipEvent>> log =
                    (Iterator<Recorded<RelationshipState, RelationshipEvent>>)
                            (Iterator<?>) logs.get(relationship.key()).iterator();
            assertThat(Relationship.evolution().fold(log)).isEqualTo(relationship);
        }
    }

    @Test
    void the_year_has_everything_that_a_year_can_have() {
        Set<Class<?>> happened = year.book().events().stream()
                .map(recorded -> (Class<?>) recorded.event().getClass())
                .collect(ImmutableSet.toImmutableSet());

        assertThat(happened)
                .contains(
                        EnrolmentEvent.Waitlisted.class,
                        EnrolmentEvent.Declined.class,
                        EnrolmentEvent.Withdrawn.class,
                        EnrolmentEvent.RematchAsked.class,
                        EnrolmentEvent.Paused.class,
                        ProposalEvent.Declined.class,
                        ProposalEvent.Expired.class,
                        ProposalEvent.Superseded.class,
                        ProposalEvent.InformationGiven.class,
                        RelationshipEvent.Paused.class,
                        RelationshipEvent.Resumed.class,
                        RelationshipEvent.ConflictRaised.class,
                        RelationshipEvent.ConflictSettled.class,
                        AgreementEvent.Extended.class,
                        RelationshipEvent.EndedEarly.class,
                        RelationshipEvent.CalledOff.class,
                        PartyEvent.BackupSteppedIn.class,
                        PartyEvent.PartyLeft.class,
                        RelationshipEvent.Completed.class,
                        RelationshipEvent.Redefined.class,
                        MeetingEvent.Missed.class,
                        MeetingEvent.Rescheduled.class,
                        ActionEvent.BecameOverdue.class);
        assertThat(year.book().relationships().all())
                .anyMatch(relationship ->
                        relationship.parties().stream().anyMatch(party -> party.role() == PartyRole.PEER));
        assertThat(year.revalidated()).extracting(Revalidated::action).contains(RevalidationAction.PAUSE);
        assertThat(year.disclosures().disclosures()).hasSize(1);
        assertThat(year.executed()).isNotEmpty();
    }

    @Test
    void whoever_asked_for_it_is_nowhere_any_more() {
        assertThat(year.erasure()).isPresent();
        ImmutableSet<ParticipantId> gone = Population.of(PEOPLE, SEED).byId().keySet().stream()
                .filter(year::isErased)
                .collect(ImmutableSet.toImmutableSet());

        assertThat(gone).hasSize(1);
        for (ParticipantId person : gone) {
            assertThat(year.book().events())
                    .noneMatch(recorded -> recorded.toString().contains(person.value()));
            assertThat(year.book().trail()).noneMatch(entry -> entry.toString().contains(person.value()));
        }
    }

    @Test
    void an_outsider_finds_the_audit_trail_intact() {
        assertThat(year.trail()).isInstanceOf(AuditVerdict.Intact.class);
        assertThat(year.log()).isInstanceOf(AuditVerdict.Intact.class);
    }

    @Test
    void pressing_twice_is_refused_and_nothing_happens() {
        assertThat(year.book().refusals())
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.why().hasErrors()).isTrue());
    }

    @Test
    void the_same_seed_gives_the_same_year_and_another_seed_another_one() {
        ImmutableList<Recorded<?, ?>> first =
                ProgrammeYear.simulate(30, 1).book().events();

        assertThat(texts(ProgrammeYear.simulate(30, 1).book().events())).isEqualTo(texts(first));
        assertThat(texts(ProgrammeYear.simulate(30, 2).book().events())).isNotEqualTo(texts(first));
    }

    private static List<String> texts(List<Recorded<?, ?>> events) {
        return events.stream().map(Recorded::toString).toList();
    }

    @Test
    void a_programme_needs_some_people() {
        assertThatThrownBy(() -> ProgrammeYear.simulate(19, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProgrammeYear.simulate(1000, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
