package dev.mentoring.core.programme;

import static dev.mentoring.core.lifecycle.Rules.actors;
import static dev.mentoring.core.lifecycle.Rules.refusing;
import static dev.mentoring.core.lifecycle.Rules.whoMay;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule of a programme and of its cohorts refuses what it is about, and lets its nearest neighbour pass. */
class ProgrammeRulesTest {
    private static final ParticipantId ANNE = ParticipantId.of("anne");
    private static final ParticipantId BO = ParticipantId.of("bo");
    private static final Actor MANAGER = Actor.programmeManager(ANNE);
    private static final Set<Actor> ANYBODY = actors(ANNE);
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final Instant NOON = FROM.atTime(12, 0).atZone(Examples.ZONE).toInstant();
    private static final Occasion BY_MANAGER = new Occasion(NOON, MANAGER);
    private static final Occasion BY_SOFTWARE = new Occasion(NOON, Actor.system());

    private static final ProgrammeFacts QUIET = new ProgrammeFacts(0, 0, true);
    private static final Programme DRAFT = programme(Examples.terms(), List.of(ANNE));
    private static final Programme PUBLISHED = after(DRAFT, new ProgrammeCommand.Publish());
    private static final Programme CLOSING = after(PUBLISHED, new ProgrammeCommand.StartClosing());

    private static final MatchingReadiness ENOUGH = new MatchingReadiness(3, 3, 3, 3, 0);
    private static final CohortFacts SETTLED = new CohortFacts(ProgrammeState.PUBLISHED, ENOUGH, 0, 0, true);
    private static final Cohort PLANNED = Cohort.plan(
                    CohortId.of("c"),
                    DRAFT,
                    new CohortDates(FROM, FROM.plusDays(30), FROM.plusDays(60), FROM.plusDays(240)),
                    BY_MANAGER)
            .aggregate();
    private static final Cohort ANNOUNCED = after(PLANNED, new CohortCommand.Publish());
    private static final Cohort OPEN = after(ANNOUNCED, new CohortCommand.OpenEnrolment());
    private static final Cohort SHUT = after(OPEN, new CohortCommand.CloseEnrolment());
    private static final Cohort MATCHING = after(SHUT, new CohortCommand.StartMatching());
    private static final Cohort RUNNING = after(MATCHING, new CohortCommand.Launch());
    private static final Cohort ENDING = after(RUNNING, new CohortCommand.StartClosing());

    @Test
    void a_programme_manager_alone_leads_a_programme() {
        for (ProgrammeCommand command : List.of(
                new ProgrammeCommand.Revise(Examples.terms()),
                new ProgrammeCommand.Appoint(BO),
                new ProgrammeCommand.Relieve(ANNE),
                new ProgrammeCommand.Publish(),
                new ProgrammeCommand.Cancel(InterruptionReason.values()[0]))) {
            assertThat(whoMay(ANYBODY, actor -> DRAFT.handle(command, new Occasion(NOON, actor), QUIET)))
                    .containsExactly(MANAGER);
        }
        Programme closed = after(CLOSING, new ProgrammeCommand.Close());
        assertThat(whoMay(
                        ANYBODY,
                        actor -> closed.handle(new ProgrammeCommand.Archive(), new Occasion(NOON, actor), QUIET)))
                .isEqualTo(ANYBODY);
    }

    @Test
    void what_is_published_is_complete_and_has_a_coordinator() {
        ProgrammeTerms incomplete =
                ProgrammeTerms.usual(ProgrammeFormat.ONE_TO_ONE, ProgrammeSchedule.COHORT, Examples.ZONE);
        assertThat(refusing(
                        programme(incomplete, List.of(ANNE)).handle(new ProgrammeCommand.Publish(), BY_MANAGER, QUIET)))
                .containsExactly("terms-complete");
        assertThat(refusing(programme(Examples.terms(), List.of())
                        .handle(new ProgrammeCommand.Publish(), BY_MANAGER, QUIET)))
                .containsExactly("coordinator-present");
    }

    @Test
    void coordinators_come_once_and_the_last_one_stays_while_it_runs() {
        assertThat(refusing(DRAFT.handle(new ProgrammeCommand.Appoint(ANNE), BY_MANAGER, QUIET)))
                .containsExactly("coordinator-new");
        assertThat(refusing(DRAFT.handle(new ProgrammeCommand.Relieve(BO), BY_MANAGER, QUIET)))
                .containsExactly("coordinator-known");
        assertThat(after(DRAFT, new ProgrammeCommand.Relieve(ANNE)).coordinators())
                .isEmpty();
        assertThat(refusing(PUBLISHED.handle(new ProgrammeCommand.Relieve(ANNE), BY_MANAGER, QUIET)))
                .containsExactly("another-coordinator");
        Programme two = after(PUBLISHED, new ProgrammeCommand.Appoint(BO));
        assertThat(after(two, new ProgrammeCommand.Relieve(ANNE)).coordinators())
                .containsExactly(BO);
    }

    @Test
    void a_programme_ends_when_nothing_lives_in_it_and_is_archived_when_retention_is_settled() {
        for (ProgrammeCommand command :
                List.of(new ProgrammeCommand.Close(), new ProgrammeCommand.Cancel(InterruptionReason.values()[0]))) {
            assertThat(refusing(CLOSING.handle(command, BY_MANAGER, new ProgrammeFacts(1, 0, true))))
                    .containsExactly("no-cohort-lives");
            assertThat(refusing(CLOSING.handle(command, BY_MANAGER, new ProgrammeFacts(0, 1, true))))
                    .containsExactly("no-relationship-lives");
        }
        Programme closed = after(CLOSING, new ProgrammeCommand.Close());
        assertThat(refusing(closed.handle(new ProgrammeCommand.Archive(), BY_SOFTWARE, ProgrammeFacts.none())))
                .containsExactly("retention-scheduled");
    }

    @Test
    void software_opens_and_shuts_a_cohort_and_managers_alone_decide_the_rest() {
        assertThat(whoMayDo(ANNOUNCED, new CohortCommand.OpenEnrolment()))
                .containsExactlyInAnyOrder(MANAGER, Actor.system());
        assertThat(whoMayDo(OPEN, new CohortCommand.CloseEnrolment()))
                .containsExactlyInAnyOrder(MANAGER, Actor.system());
        assertThat(whoMayDo(RUNNING, new CohortCommand.StartClosing()))
                .containsExactlyInAnyOrder(MANAGER, Actor.system());
        assertThat(whoMayDo(PLANNED, new CohortCommand.Publish())).containsExactly(MANAGER);
        assertThat(whoMayDo(SHUT, new CohortCommand.StartMatching())).containsExactly(MANAGER);
        assertThat(whoMayDo(MATCHING, new CohortCommand.Launch())).containsExactly(MANAGER);
        assertThat(whoMayDo(ENDING, new CohortCommand.Close())).containsExactly(MANAGER);
        assertThat(whoMayDo(RUNNING, new CohortCommand.Cancel(InterruptionReason.values()[0])))
                .containsExactly(MANAGER);
    }

    @Test
    void a_cohort_goes_forward_only_while_its_programme_runs() {
        for (ProgrammeState state : ProgrammeState.values()) {
            CohortFacts facts = new CohortFacts(state, ENOUGH, 0, 0, true);
            List<String> expected = state == ProgrammeState.PUBLISHED ? List.of() : List.of("programme-runs");
            assertThat(refusing(PLANNED.handle(new CohortCommand.Publish(), BY_MANAGER, facts)))
                    .isEqualTo(expected);
            assertThat(refusing(SHUT.handle(new CohortCommand.StartMatching(), BY_MANAGER, facts)))
                    .isEqualTo(expected);
            assertThat(refusing(MATCHING.handle(new CohortCommand.Launch(), BY_MANAGER, facts)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_cohort_is_matched_when_enough_are_ready_though_places_may_be_short() {
        assertThat(refusing(SHUT.handle(
                        new CohortCommand.StartMatching(), BY_MANAGER, ready(new MatchingReadiness(0, 3, 0, 3, 0)))))
                .containsExactly("enough-are-ready");
        assertThat(refusing(SHUT.handle(
                        new CohortCommand.StartMatching(), BY_MANAGER, ready(new MatchingReadiness(1, 3, 1, 3, 2)))))
                .isEmpty();
    }

    @Test
    void a_cohort_is_launched_with_every_proposal_decided_and_ends_with_no_relationship_left() {
        CohortFacts open = new CohortFacts(ProgrammeState.PUBLISHED, ENOUGH, 1, 0, true);
        assertThat(refusing(MATCHING.handle(new CohortCommand.Launch(), BY_MANAGER, open)))
                .containsExactly("every-proposal-decided");
        CohortFacts alive = new CohortFacts(ProgrammeState.PUBLISHED, ENOUGH, 0, 1, true);
        for (CohortCommand command :
                List.of(new CohortCommand.Close(), new CohortCommand.Cancel(InterruptionReason.values()[0]))) {
            assertThat(refusing(ENDING.handle(command, BY_MANAGER, alive))).containsExactly("no-relationship-lives");
        }
        CohortFacts unscheduled = new CohortFacts(ProgrammeState.PUBLISHED, ENOUGH, 0, 0, false);
        assertThat(refusing(after(ENDING, new CohortCommand.Close())
                        .handle(new CohortCommand.Archive(), BY_SOFTWARE, unscheduled)))
                .containsExactly("retention-scheduled");
    }

    @Test
    void people_join_all_the_year_round_where_there_are_no_cohorts() {
        assertThat(PUBLISHED.takesPeopleAllTheTime()).isFalse();
        Programme evergreen =
                programme(Examples.terms(ProgrammeFormat.ONE_TO_ONE, ProgrammeSchedule.EVERGREEN), List.of(ANNE));
        assertThat(evergreen.takesPeopleAllTheTime()).isFalse();
        assertThat(after(evergreen, new ProgrammeCommand.Publish()).takesPeopleAllTheTime())
                .isTrue();
    }

    private static CohortFacts ready(MatchingReadiness readiness) {
        return new CohortFacts(ProgrammeState.PUBLISHED, readiness, 0, 0, true);
    }

    private static Programme programme(ProgrammeTerms terms, List<ParticipantId> coordinators) {
        return Programme.create(ProgrammeId.of("p"), terms, coordinators, BY_MANAGER)
                .aggregate();
    }

    private static Programme after(Programme programme, ProgrammeCommand command) {
        return programme.handle(command, BY_MANAGER, QUIET).orThrow();
    }

    private static Cohort after(Cohort cohort, CohortCommand command) {
        return cohort.handle(command, BY_MANAGER, SETTLED).orThrow();
    }

    private static Set<Actor> whoMayDo(Cohort cohort, CohortCommand command) {
        return whoMay(ANYBODY, actor -> cohort.handle(command, new Occasion(NOON, actor), SETTLED));
    }
}
