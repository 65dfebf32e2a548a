package dev.mentoring.core.meeting;

import static dev.mentoring.core.lifecycle.Rules.actors;
import static dev.mentoring.core.lifecycle.Rules.refusing;
import static dev.mentoring.core.lifecycle.Rules.whoMay;
import static dev.mentoring.core.relationship.Examples.MENTEE;
import static dev.mentoring.core.relationship.Examples.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.relationship.RelationshipLife;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule refuses what it is about, and lets its nearest neighbour pass. */
class MeetingRulesTest {
    private static final ParticipantId STRANGER = ParticipantId.of("stranger");
    private static final Actor BY_MENTOR = Actor.participant(MENTOR);
    private static final Actor BY_MENTEE = Actor.participant(MENTEE);
    private static final Set<Actor> PARTIES_AND_PROGRAMME = Set.of(
            BY_MENTOR,
            BY_MENTEE,
            Actor.programmeManager(MENTOR),
            Actor.programmeManager(MENTEE),
            Actor.programmeManager(STRANGER),
            Actor.system());

    private static final Instant START = Examples.time().start();
    private static final Instant END = Examples.time().end();
    private static final Instant BEFORE = START.minusNanos(1);
    private static final Instant EARLY = START.minusSeconds(86_400);
    private static final HeldMeeting HELD = new HeldMeeting(START, 60, ImmutableSortedSet.of(MENTOR, MENTEE), false);
    private static final MeetingFacts FACTS = Examples.facts();

    private static final Meeting DRAFT =
            Meeting.draft(Examples.plan(), new Occasion(EARLY, BY_MENTOR)).aggregate();
    private static final Meeting PROPOSED = after(DRAFT, new MeetingCommand.Propose(), BY_MENTOR);
    private static final Meeting CONFIRMED = after(PROPOSED, new MeetingCommand.Confirm(), BY_MENTEE);

    @Test
    void parties_and_the_programme_propose_cancel_and_report_what_was_held() {
        assertThat(whoMayDo(DRAFT, new MeetingCommand.Propose(), EARLY)).isEqualTo(PARTIES_AND_PROGRAMME);
        assertThat(whoMayDo(CONFIRMED, new MeetingCommand.Cancel(CancellationReason.WORKLOAD), EARLY))
                .isEqualTo(PARTIES_AND_PROGRAMME);
        assertThat(whoMayDo(CONFIRMED, new MeetingCommand.ReportHeld(HELD), END))
                .isEqualTo(PARTIES_AND_PROGRAMME);
    }

    @Test
    void parties_alone_confirm_put_off_and_say_who_did_not_come() {
        assertThat(whoMayDo(PROPOSED, new MeetingCommand.Confirm(), EARLY)).containsExactly(BY_MENTEE);
        assertThat(whoMayDo(CONFIRMED, putOffTo(START.plusSeconds(60)), EARLY))
                .containsExactlyInAnyOrder(BY_MENTOR, BY_MENTEE);
        assertThat(whoMayDo(CONFIRMED, noShowOf(MENTOR), START)).containsExactlyInAnyOrder(BY_MENTOR, BY_MENTEE);
    }

    @Test
    void a_meeting_is_agreed_and_called_off_until_it_starts() {
        for (MeetingCommand command :
                List.of(new MeetingCommand.Cancel(CancellationReason.WORKLOAD), putOffTo(START.plusSeconds(60)))) {
            assertThat(refusing(decision(CONFIRMED, command, BY_MENTEE, BEFORE, FACTS)))
                    .isEmpty();
            assertThat(refusing(decision(CONFIRMED, command, BY_MENTEE, START, FACTS)))
                    .containsExactly("start-ahead");
        }
        assertThat(refusing(decision(DRAFT, new MeetingCommand.Propose(), BY_MENTOR, START, FACTS)))
                .containsExactly("start-ahead");
        assertThat(refusing(decision(PROPOSED, new MeetingCommand.Confirm(), BY_MENTEE, START, FACTS)))
                .containsExactly("start-ahead");
    }

    @Test
    void nobody_fails_to_come_before_the_start() {
        assertThat(refusing(decision(CONFIRMED, noShowOf(MENTOR), BY_MENTEE, BEFORE, FACTS)))
                .containsExactly("started");
    }

    @Test
    void no_meeting_is_held_before_its_end() {
        MeetingCommand held = new MeetingCommand.ReportHeld(HELD);
        assertThat(refusing(decision(CONFIRMED, held, BY_MENTEE, END.minusNanos(1), FACTS)))
                .containsExactly("is-over");
    }

    @Test
    void no_meeting_is_planned_when_the_relationship_is_over() {
        MeetingFacts over = during(EARLY, EARLY);
        assertThat(refusing(decision(DRAFT, new MeetingCommand.Propose(), BY_MENTOR, EARLY, over)))
                .containsExactly("relationship-not-over");
        assertThat(refusing(decision(PROPOSED, new MeetingCommand.Confirm(), BY_MENTEE, EARLY, over)))
                .containsExactly("relationship-not-over");
        assertThat(refusing(decision(CONFIRMED, putOffTo(START.plusSeconds(60)), BY_MENTEE, EARLY, over)))
                .containsExactly("relationship-not-over");
    }

    @Test
    void no_meeting_is_planned_or_held_where_there_is_room_for_none() {
        MeetingFacts full = new MeetingFacts(FACTS.life(), FACTS.parties(), FACTS.everParties(), FACTS.grace(), false);
        assertThat(refusing(decision(DRAFT, new MeetingCommand.Propose(), BY_MENTOR, EARLY, full)))
                .containsExactly("room-for-a-meeting");
        assertThat(refusing(decision(PROPOSED, new MeetingCommand.Confirm(), BY_MENTEE, EARLY, full)))
                .containsExactly("room-for-a-meeting");
        assertThat(refusing(decision(CONFIRMED, new MeetingCommand.ReportHeld(HELD), BY_MENTEE, END, full)))
                .containsExactly("room-for-a-meeting");
    }

    @Test
    void a_meeting_counts_that_lies_within_the_relationship_from_its_first_to_its_last_moment() {
        MeetingCommand held = new MeetingCommand.ReportHeld(HELD);
        assertThat(refusing(decision(CONFIRMED, held, BY_MENTEE, END, during(START, END))))
                .isEmpty();
        for (MeetingFacts facts : List.of(during(START.plusNanos(1), END), during(START, END.minusNanos(1)))) {
            assertThat(refusing(decision(CONFIRMED, held, BY_MENTEE, END, facts)))
                    .containsExactly("within-the-relationship");
        }
    }

    @Test
    void a_meeting_takes_two_who_were_parties_at_some_time() {
        for (ImmutableSortedSet<ParticipantId> present :
                List.of(ImmutableSortedSet.of(MENTOR), ImmutableSortedSet.of(MENTOR, STRANGER))) {
            MeetingCommand held = new MeetingCommand.ReportHeld(new HeldMeeting(START, 60, present, false));
            assertThat(refusing(decision(CONFIRMED, held, BY_MENTEE, END, FACTS)))
                    .containsExactly("two-were-present");
        }
        MeetingFacts withFormer = new MeetingFacts(
                FACTS.life(), FACTS.parties(), ImmutableSortedSet.of(MENTOR, MENTEE, STRANGER), FACTS.grace(), true);
        MeetingCommand held = new MeetingCommand.ReportHeld(
                new HeldMeeting(START, 60, ImmutableSortedSet.of(MENTOR, STRANGER), false));
        assertThat(refusing(decision(CONFIRMED, held, BY_MENTEE, END, withFormer)))
                .isEmpty();
    }

    @Test
    void somebody_who_was_expected_did_not_come() {
        for (ImmutableSortedSet<ParticipantId> absent :
                List.of(ImmutableSortedSet.<ParticipantId>of(), ImmutableSortedSet.of(MENTOR, STRANGER))) {
            MeetingCommand missed = new MeetingCommand.ReportNoShow(absent);
            assertThat(refusing(decision(CONFIRMED, missed, BY_MENTEE, START, FACTS)))
                    .containsExactly("absent-were-expected");
        }
    }

    @Test
    void a_meeting_is_put_off_to_another_one_that_lies_ahead() {
        assertThat(refusing(decision(CONFIRMED, putOffTo(EARLY), BY_MENTEE, EARLY, FACTS)))
                .containsExactly("new-time-ahead");
        assertThat(refusing(decision(CONFIRMED, putOffTo(EARLY.plusNanos(1)), BY_MENTEE, EARLY, FACTS)))
                .isEmpty();
        MeetingCommand toItself = new MeetingCommand.Reschedule(Examples.plan().id(), Examples.time());
        assertThat(refusing(decision(CONFIRMED, toItself, BY_MENTEE, EARLY, FACTS)))
                .containsExactly("another-meeting");
    }

    @Test
    void a_meeting_lasts_up_to_a_day_and_replaces_another() {
        ImmutableSortedSet<ParticipantId> both = ImmutableSortedSet.of(MENTOR, MENTEE);
        for (int minutes : new int[] {1, 1440}) {
            assertThat(new MeetingTime(START, Examples.ZONE, minutes).minutes()).isEqualTo(minutes);
            assertThat(new HeldMeeting(START, minutes, both, false).minutes()).isEqualTo(minutes);
        }
        for (int minutes : new int[] {0, 1441}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new MeetingTime(START, Examples.ZONE, minutes));
            assertThatIllegalArgumentException().isThrownBy(() -> new HeldMeeting(START, minutes, both, false));
        }
        MeetingPlan plan = Examples.plan();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeetingPlan(
                        plan.id(),
                        plan.relationship(),
                        plan.time(),
                        plan.purpose(),
                        plan.modality(),
                        Optional.of(plan.id())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeetingFacts(
                        FACTS.life(), FACTS.parties(), FACTS.everParties(), Duration.ofNanos(-1), true));
    }

    @Test
    void a_meeting_is_planned_from_its_proposal_until_it_is_held_or_not() {
        assertThat(MeetingState.values())
                .filteredOn(MeetingState::isPlanned)
                .containsExactly(MeetingState.PROPOSED, MeetingState.CONFIRMED);
    }

    private static MeetingCommand putOffTo(Instant start) {
        return new MeetingCommand.Reschedule(MeetingId.of("m2"), new MeetingTime(start, Examples.ZONE, 45));
    }

    private static MeetingCommand noShowOf(ParticipantId person) {
        return new MeetingCommand.ReportNoShow(ImmutableSortedSet.of(person));
    }

    private static MeetingFacts during(Instant began, Instant ended) {
        RelationshipLife life = new RelationshipLife(Optional.of(began), Optional.of(ended), ImmutableList.of());
        return new MeetingFacts(life, FACTS.parties(), FACTS.everParties(), FACTS.grace(), true);
    }

    private static Set<Actor> whoMayDo(Meeting meeting, MeetingCommand command, Instant at) {
        return whoMay(actors(MENTOR, MENTEE, STRANGER), actor -> decision(meeting, command, actor, at, FACTS));
    }

    private static Meeting after(Meeting meeting, MeetingCommand command, Actor actor) {
        return decision(meeting, command, actor, EARLY, FACTS).orThrow();
    }

    private static Decision<Meeting, MeetingState, MeetingEvent> decision(
            Meeting meeting, MeetingCommand command, Actor actor, Instant at, MeetingFacts facts) {
        return meeting.handle(command, new Occasion(at, actor), facts);
    }
}
