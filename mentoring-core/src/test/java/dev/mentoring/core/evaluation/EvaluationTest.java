package dev.mentoring.core.evaluation;

import static dev.mentoring.core.relationship.Examples.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import dev.mentoring.core.calendar.Cadence;
import dev.mentoring.core.calendar.HolidayCalendar;
import dev.mentoring.core.calendar.WorkingDays;
import dev.mentoring.core.enrolment.Application;
import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentEvent;
import dev.mentoring.core.enrolment.EnrolmentState;
import dev.mentoring.core.estimate.Proportion;
import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.meeting.HeldMeeting;
import dev.mentoring.core.meeting.Meeting;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.meeting.MeetingPlan;
import dev.mentoring.core.meeting.MeetingPurpose;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.meeting.MeetingTime;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.Programme;
import dev.mentoring.core.relationship.Agreement;
import dev.mentoring.core.relationship.AgreementEvent;
import dev.mentoring.core.relationship.AgreementTerms;
import dev.mentoring.core.relationship.ClosureProcess;
import dev.mentoring.core.relationship.ClosureReason;
import dev.mentoring.core.relationship.ConfidentialityClause;
import dev.mentoring.core.relationship.MeetingModality;
import dev.mentoring.core.relationship.Party;
import dev.mentoring.core.relationship.PartyRole;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.core.relationship.RelationshipSetting;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 5);
    private static final Instant NOW = at(FIRST.plusDays(60));
    private static final WorkingDays DAYS = new WorkingDays(ImmutableSet.of(), HolidayCalendar.of(List.of()));

    private static final Programme PROGRAMME = Programme.create(
                    ProgrammeId.of("p"), dev.mentoring.core.programme.Examples.terms(), List.of(), on(FIRST))
            .aggregate();

    private final List<Enrolment> enrolments = new ArrayList<>();
    private final List<Relationship> relationships = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final Map<ParticipantId, Integer> places = new TreeMap<>();
    private final Map<ParticipantId, String> groups = new TreeMap<>();

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(ZONE).toInstant();
    }

    private static Occasion on(LocalDate day) {
        return new Occasion(at(day), Actor.system());
    }

    /** A pair that met after so many days each; it ended early for a reason on day 50, or goes on. */
    private void pair(int number, String group, Optional<ClosureReason> ended, int... metAfter) {
        ParticipantId mentee = ParticipantId.of("mentee" + number);
        ParticipantId mentor = ParticipantId.of("mentor" + number);
        RelationshipId id = RelationshipId.of("r" + number);
        groups.put(mentee, group);
        AgreementTerms terms = new AgreementTerms(
                FIRST,
                LAST,
                ConfidentialityClause.standard(),
                Cadence.standard(),
                60,
                ImmutableSet.of(MeetingModality.VIDEO),
                ImmutableSortedMap.of());
        List<Recorded<RelationshipState, RelationshipEvent>> events = new ArrayList<>();
        add(
                events,
                id,
                FIRST,
                RelationshipState.PROPOSED,
                new RelationshipEvent.Proposed(
                        RelationshipSetting.of(id, ProgrammeId.of("p")),
                        ImmutableSortedSet.of(new Party(mentor, PartyRole.MENTOR), new Party(mentee, PartyRole.MENTEE)),
                        dev.mentoring.core.relationship.Examples.terms()));
        add(
                events,
                id,
                FIRST,
                RelationshipState.PENDING_AGREEMENT,
                new AgreementEvent.AgreementOffered(new Agreement(1, terms)));
        add(events, id, FIRST, RelationshipState.PENDING_AGREEMENT, new AgreementEvent.AgreementSigned(1, mentor));
        add(events, id, FIRST, RelationshipState.PENDING_AGREEMENT, new AgreementEvent.AgreementSigned(1, mentee));
        add(events, id, FIRST, RelationshipState.PENDING_AGREEMENT, new AgreementEvent.AgreementEnteredIntoForce(1));
        add(events, id, FIRST, RelationshipState.ACTIVE, new RelationshipEvent.Activated(LAST));
        ended.ifPresent(reason -> add(
                events,
                id,
                FIRST.plusDays(50),
                RelationshipState.ENDED_EARLY,
                new RelationshipEvent.EndedEarly(
                        Optional.of(reason), ClosureProcess.UNPLANNED, ImmutableSortedSet.of(mentor, mentee))));
        relationships.add(Relationship.evolution().fold(events.iterator()));
        for (int days : metAfter) {
            meetings.add(met(id, mentor, mentee, FIRST.plusDays(days)));
        }
        enrol(number, mentee, Optional.of(id));
        places.put(mentor, 2);
    }

    private static void add(
            List<Recorded<RelationshipState, RelationshipEvent>> events,
            RelationshipId id,
            LocalDate day,
            RelationshipState state,
            RelationshipEvent event) {
        events.add(new Recorded<>(id.value(), events.size() + 1L, on(day), state, event));
    }

    private static Meeting met(RelationshipId id, ParticipantId mentor, ParticipantId mentee, LocalDate day) {
        MeetingId key = MeetingId.of(id + " " + day);
        MeetingPlan plan = MeetingPlan.byVideo(key, id, new MeetingTime(at(day), ZONE, 60), MeetingPurpose.REGULAR);
        List<Recorded<MeetingState, MeetingEvent>> events = List.of(
                new Recorded<>(key.value(), 1, on(day), MeetingState.DRAFT, new MeetingEvent.Drafted(plan)),
                new Recorded<>(key.value(), 2, on(day), MeetingState.PROPOSED, new MeetingEvent.Proposed()),
                new Recorded<>(key.value(), 3, on(day), MeetingState.CONFIRMED, new MeetingEvent.Confirmed()),
                new Recorded<>(
                        key.value(),
                        4,
                        on(day),
                        MeetingState.HELD,
                        new MeetingEvent.Held(
                                new HeldMeeting(at(day), 60, ImmutableSortedSet.of(mentor, mentee), false))));
        return Meeting.evolution().fold(events.iterator());
    }

    private void enrol(int number, ParticipantId person, Optional<RelationshipId> matched) {
        String key = "e" + number;
        Application application = new Application(
                person, Role.MENTEE, ProgrammeId.of("p"), Optional.of(CohortId.of("spring")), Optional.empty());
        List<Recorded<EnrolmentState, EnrolmentEvent>> events = new ArrayList<>();
        events.add(new Recorded<>(
                key, 1, on(FIRST), EnrolmentState.STARTED, new EnrolmentEvent.Begun(EnrolmentId.of(key), application)));
        events.add(new Recorded<>(key, 2, on(FIRST), EnrolmentState.READY, new EnrolmentEvent.MarkedReady()));
        matched.ifPresent(relationship -> events.add(
                new Recorded<>(key, 3, on(FIRST), EnrolmentState.MATCHED, new EnrolmentEvent.Matched(relationship))));
        enrolments.add(Enrolment.evolution().fold(events.iterator()));
    }

    private ProgrammeRecords records() {
        return new ProgrammeRecords(
                ImmutableList.of(PROGRAMME),
                ImmutableList.copyOf(enrolments),
                ImmutableList.copyOf(relationships),
                ImmutableList.copyOf(meetings),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableMap.copyOf(places));
    }

    private ProgrammeEvaluation evaluation() {
        return ProgrammeEvaluation.of(
                records(), new ProgrammeEvaluation.Terms(Grouping.groups(groups), DAYS, 5, 1), NOW);
    }

    private static Figure.Shown shown(Figure figure) {
        assertThat(figure).isInstanceOf(Figure.Shown.class);
        return (Figure.Shown) figure;
    }

    private IndicatorTable table(Indicator indicator) {
        return evaluation().indicators().get(indicator);
    }

    /** Six pairs in the north met on days 4 and 40, of whom one met on day 60 as well; five in the south ended after one meeting. */
    private void cohort() {
        for (int i = 0; i < 6; i++) {
            if (i == 0) {
                pair(i, "north", Optional.empty(), 4, 40, 59);
            } else {
                pair(i, "north", Optional.empty(), 4, 46);
            }
        }
        for (int i = 6; i < 11; i++) {
            pair(i, "south", Optional.of(ClosureReason.WORKLOAD), 10);
        }
        for (int i = 11; i < 16; i++) {
            ParticipantId person = ParticipantId.of("mentee" + i);
            groups.put(person, "south");
            enrol(i, person, Optional.empty());
        }
    }

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(CatalogueFaults.of(EvaluationTexts.class, "evaluation")).isEmpty();
    }

    @Test
    void whoever_leaves_without_a_mentor_does_not_better_the_match_rate() {
        cohort();
        enrolments.replaceAll(enrolment -> enrolment.state() == EnrolmentState.READY
                ? Enrolment.evolution()
                        .next(
                                enrolment,
                                new Recorded<>(
                                        enrolment.key(),
                                        enrolment.version() + 1,
                                        on(LAST),
                                        EnrolmentState.EXPIRED,
                                        new EnrolmentEvent.Expired(ImmutableSortedSet.of())))
                : enrolment);
        assertThat(shown(table(Indicator.MATCH_RATE).overall()).value()).isCloseTo(11 / 16.0, within(1e-12));
    }

    @Test
    void figures_are_those_counted_by_hand() {
        cohort();
        assertThat(shown(table(Indicator.MATCH_RATE).overall()).value()).isCloseTo(11 / 16.0, within(1e-12));
        assertThat(shown(table(Indicator.MATCH_RATE).overall()).band(Indicator.MATCH_RATE))
                .contains(DisplayBand.BELOW);
        assertThat(shown(table(Indicator.ACTIVE_SHARE).overall()).value()).isEqualTo(1);
        // a rhythm of 30 days with 10 of tolerance: 36 and 19 days are in time, 42 are not
        assertThat(shown(table(Indicator.CADENCE_KEPT).overall()).value()).isCloseTo(2 / 7.0, within(1e-12));
        assertThat(shown(table(Indicator.EARLY_ENDS).overall()).value()).isEqualTo(1);
        assertThat(shown(table(Indicator.DURATION_DAYS).overall()).value()).isEqualTo(50);
        assertThat(shown(table(Indicator.DAYS_TO_FIRST_MEETING).overall()).value())
                .isCloseTo((6 * 4 + 5 * 10) / 11.0, within(1e-12));
        assertThat(shown(table(Indicator.DAYS_TO_FIRST_MEETING).groups().get("south"))
                        .value())
                .isEqualTo(10);
        assertThat(shown(table(Indicator.MENTOR_UTILISATION).overall()).value()).isCloseTo(6 / 22.0, within(1e-12));
        assertThat(table(Indicator.GOAL_ATTAINMENT).overall())
                .isEqualTo(new Figure.Hidden(HidingReason.NOTHING_OBSERVED));
        assertThat(evaluation().earlyEnds()).containsExactly(Map.entry(ClosureReason.WORKLOAD, 5));
    }

    @Test
    void a_small_group_is_hidden_and_another_with_it_so_that_it_cannot_be_had_by_subtraction() {
        for (int i = 0; i < 7; i++) {
            pair(i, "north", Optional.empty(), 4);
        }
        for (int i = 7; i < 13; i++) {
            pair(i, "south", Optional.empty(), 4);
        }
        pair(13, "west", Optional.empty(), 4);
        IndicatorTable table = table(Indicator.DAYS_TO_FIRST_MEETING);
        shown(table.overall());
        shown(table.groups().get("north"));
        assertThat(table.groups().get("west")).isEqualTo(new Figure.Hidden(HidingReason.TOO_FEW_PEOPLE));
        assertThat(table.groups().get("south")).isEqualTo(new Figure.Hidden(HidingReason.WOULD_REVEAL_OTHERS));
    }

    @Test
    void a_rare_cause_of_early_ends_is_hidden_with_another_one() {
        for (int i = 0; i < 6; i++) {
            pair(i, "north", Optional.of(ClosureReason.WORKLOAD));
        }
        for (int i = 6; i < 14; i++) {
            pair(i, "north", Optional.of(ClosureReason.MISMATCH));
        }
        pair(14, "north", Optional.of(ClosureReason.CONDUCT));
        assertThat(evaluation().earlyEnds()).containsExactly(Map.entry(ClosureReason.MISMATCH, 8));
    }

    @Test
    void nobody_is_named_and_the_order_of_records_does_not_matter() {
        cohort();
        ProgrammeEvaluation evaluation = evaluation();
        assertThat(evaluation.toString()).doesNotContain("mentee").doesNotContain("mentor1");
        List.of(enrolments, relationships, meetings).forEach(EvaluationTest::reverse);
        assertThat(evaluation()).isEqualTo(evaluation);
    }

    private static <T> void reverse(List<T> list) {
        List<T> reversed = new ArrayList<>(Lists.reverse(list));
        list.clear();
        list.addAll(reversed);
    }

    @Test
    void by_cohort_what_belongs_to_none_stands_alone() {
        cohort();
        ProgrammeEvaluation byCohort =
                ProgrammeEvaluation.of(records(), new ProgrammeEvaluation.Terms(Grouping.cohorts(), DAYS, 5, 1), NOW);
        assertThat(byCohort.indicators().get(Indicator.MATCH_RATE).groups()).containsOnlyKeys("spring");
        assertThat(byCohort.indicators().get(Indicator.ACTIVE_SHARE).groups()).containsOnlyKeys(Grouping.NO_GROUP);
    }

    @Test
    void readiness_counts_what_records_show_and_names_what_they_lack() {
        cohort();
        StandardReadiness readiness = StandardReadiness.of(ProgrammeStandard.ISMCP, records(), NOW);
        assertThat(readiness.evidence().get(Evidence.AGREEMENT_SIGNED).value()).hasValue(1);
        assertThat(readiness.evidence().get(Evidence.MEETING_REPORTED).value()).hasValue(1);
        assertThat(readiness.evidence().get(Evidence.EARLY_END_EXPLAINED).value())
                .hasValue(1);
        assertThat(readiness.evidence().get(Evidence.MATCHED).value()).hasValue(11 / 16.0);
        assertThat(readiness.areas().get(StandardArea.ISMCP_ETHICS)).isEqualTo(1);
        assertThat(readiness.areas().get(StandardArea.ISMCP_MEASUREMENT)).isZero();
        assertThat(readiness.missing())
                .contains(Evidence.GOAL_AGREED, Evidence.FEEDBACK_ASKED)
                .doesNotContain(Evidence.AGREEMENT_SIGNED);
        assertThat(readiness.band()).isEmpty();
    }

    @Test
    void evidence_is_found_and_missing_for_the_elements_of_effective_practice_too() {
        cohort();
        StandardReadiness readiness = StandardReadiness.of(ProgrammeStandard.EEPM, records(), NOW);
        assertThat(readiness.areas()).containsOnlyKeys(ProgrammeStandard.EEPM.areas());
        assertThat(readiness.areas().get(StandardArea.EEPM_PLANNING_AND_MANAGEMENT))
                .isEqualTo(1 / 3.0);
        assertThat(readiness.evidence().get(Evidence.COORDINATED)).isEqualTo(new Proportion(0, 1));
        assertThat(readiness.evidence().get(Evidence.FIRST_MEETING_HELD)).isEqualTo(new Proportion(11, 11));
        assertThat(readiness.evidence().get(Evidence.APPLIED)).isEqualTo(new Proportion(0, 16));
        assertThat(readiness.missing())
                .contains(Evidence.COORDINATED, Evidence.GOAL_AGREED, Evidence.FEEDBACK_ASKED)
                .doesNotContain(Evidence.TERMS_SETTLED, Evidence.AGREEMENT_SIGNED);
        assertThat(readiness.band()).isEmpty();
    }

    @Test
    void every_kind_of_evidence_serves_an_area_of_a_standard() {
        assertThat(Arrays.stream(StandardArea.values()).flatMap(area -> area.evidence().stream()))
                .contains(Evidence.values());
        assertThat(ProgrammeStandard.ISMCP.areas()).hasSize(6);
        assertThat(ProgrammeStandard.EEPM.areas()).hasSize(7);
    }

    @Test
    void bands_need_a_share_overall_and_one_for_each_standard() {
        assertThat(ReadinessBand.reached(0.7, ImmutableList.of(0.6, 0.8))).contains(ReadinessBand.BRONZE);
        assertThat(ReadinessBand.reached(0.69, ImmutableList.of(0.6, 0.78))).isEmpty();
        assertThat(ReadinessBand.reached(0.95, ImmutableList.of(0.59, 1.0))).isEmpty();
        assertThat(ReadinessBand.reached(0.8, ImmutableList.of(0.7, 0.9))).contains(ReadinessBand.SILVER);
        assertThat(ReadinessBand.reached(0.95, ImmutableList.of(0.79, 1.0))).contains(ReadinessBand.SILVER);
        assertThat(ReadinessBand.reached(0.9, ImmutableList.of(0.8, 1.0))).contains(ReadinessBand.GOLD);
    }
}
