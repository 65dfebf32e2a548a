package dev.mentoring.examples.programme.year;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.programme.Cohort;
import dev.mentoring.core.programme.CohortCommand;
import dev.mentoring.core.programme.CohortEvent;
import dev.mentoring.core.programme.CohortFacts;
import dev.mentoring.core.programme.CohortState;
import dev.mentoring.core.programme.MatchingReadiness;
import dev.mentoring.core.programme.Programme;
import dev.mentoring.core.programme.ProgrammeCommand;
import dev.mentoring.core.programme.ProgrammeEvent;
import dev.mentoring.core.programme.ProgrammeFacts;
import dev.mentoring.core.programme.ProgrammeState;
import java.time.LocalDate;

/** The desk that opens and closes the programmes and the cohort. */
final class ProgrammeOffice {
    private final World world;
    private final Admissions admissions;
    private final MatchingDesk matching;

    ProgrammeOffice(World world, Admissions admissions, MatchingDesk matching) {
        this.world = world;
        this.admissions = admissions;
        this.matching = matching;
    }

    /** Publishes both programmes and plans the cohort, which the software opens by itself. */
    void open() {
        found(
                Setting.PAIRS.value(),
                Programme.create(Setting.PAIRS, Setting.pairs(), coordinators(), world.byCoordinator()));
        found(
                Setting.CIRCLES.value(),
                Programme.create(Setting.CIRCLES, Setting.circles(), coordinators(), world.byCoordinator()));
        Programme pairs = world.book().programmes().get(Setting.PAIRS.value());
        world.book()
                .record(Beginning.BEGIN, Cohort.plan(Setting.COHORT, pairs, Setting.dates(), world.byCoordinator()));
        move(new CohortCommand.Publish());
        move(new CohortCommand.OpenEnrolment());
    }

    private static ImmutableList<ParticipantId> coordinators() {
        return ImmutableList.of(Setting.COORDINATOR, Setting.CONFIDANT);
    }

    private void found(String key, Decision.Accepted<Programme, ProgrammeState, ProgrammeEvent> created) {
        world.book().record(Beginning.BEGIN, created);
        ProgrammeCommand publish = new ProgrammeCommand.Publish();
        Programme programme = world.book().programmes().get(key);
        world.book().record(publish.kind(), programme.handle(publish, world.byCoordinator(), ProgrammeFacts.none()));
    }

    /** Takes the steps of the cohort whose day has come. */
    void work() {
        LocalDate date = world.date();
        CohortState state = cohort().state();
        if (state == CohortState.ENROLMENT_OPEN && !date.isBefore(Setting.ENROLMENT_CLOSES)) {
            move(new CohortCommand.CloseEnrolment());
        } else if (state == CohortState.ENROLMENT_CLOSED && !date.isBefore(Setting.MATCHING)) {
            move(new CohortCommand.StartMatching());
        } else if (state == CohortState.MATCHING && !date.isBefore(Setting.LAUNCH_FROM)) {
            // Refused, and tried again the next day, for as long as an answer is awaited.
            move(new CohortCommand.Launch());
        } else if (state == CohortState.RUNNING && !date.isBefore(Setting.CLOSING_FROM)) {
            move(new CohortCommand.StartClosing());
        } else if (state == CohortState.CLOSING && (live() == 0 || date.equals(Setting.LAST_DAY))) {
            // With relationships still alive the guard refuses on the last day, and nothing is forced.
            move(new CohortCommand.Close());
        }
    }

    private Cohort cohort() {
        return world.book().cohorts().get(Setting.COHORT.value());
    }

    private void move(CohortCommand command) {
        Decision<Cohort, CohortState, CohortEvent> decision = cohort().handle(command, world.byCoordinator(), facts());
        world.book().record(command.kind(), decision);
    }

    private CohortFacts facts() {
        MatchingReadiness readiness = admissions.readiness();
        return new CohortFacts(ProgrammeState.PUBLISHED, readiness, matching.undecided(), live(), true);
    }

    private int live() {
        return (int) world.live().stream()
                .filter(relationship -> relationship.setting().cohort().isPresent())
                .count();
    }
}
