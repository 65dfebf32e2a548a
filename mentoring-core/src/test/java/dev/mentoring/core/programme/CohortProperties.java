package dev.mentoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.LifecycleCoverage;
import dev.mentoring.core.lifecycle.Occasion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

class CohortProperties {
    private static final LifecycleCoverage<CohortState, CohortCommandKind, CohortAttempt> COVERAGE =
            new LifecycleCoverage<>(CohortTable.TABLE);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
    private static final CohortDates DATES = new CohortDates(DAY, DAY.plusDays(1), DAY.plusDays(10), DAY.plusMonths(9));
    private static final Actor MANAGER = Actor.programmeManager(ParticipantId.of("anne"));
    private static final MatchingReadiness READY = new MatchingReadiness(1, 1, 1, 1, 0);
    private static final CohortFacts GOOD = new CohortFacts(ProgrammeState.PUBLISHED, READY, 0, 0, true);
    private static final CohortFacts BAD =
            new CohortFacts(ProgrammeState.SUSPENDED, new MatchingReadiness(0, 1, 0, 1, 1), 1, 1, false);

    record Step(int choice, boolean wild, Actor actor, boolean soon, CohortFacts facts) {}

    @Provide
    static Arbitrary<Step> steps() {
        Arbitrary<Actor> actors = Arbitraries.frequency(
                Tuple.of(20, MANAGER),
                Tuple.of(1, Actor.system()),
                Tuple.of(1, Actor.participant(ParticipantId.of("bob"))));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.frequency(Tuple.of(1, true), Tuple.of(9, false)),
                        actors,
                        Arbitraries.frequency(Tuple.of(7, true), Tuple.of(1, false)),
                        Arbitraries.frequency(Tuple.of(9, GOOD), Tuple.of(1, BAD)))
                .as(Step::new);
    }

    @Property(tries = 1000, seed = LifecycleCoverage.SEED)
    void a_cohort_does_what_its_table_says(
            @ForAll boolean late, @ForAll @Size(min = 10, max = 40) List<@From("steps") Step> steps) {
        Instant now = DAY.atStartOfDay(Examples.ZONE).toInstant();
        Cohort cohort = planned(late, now);
        for (Step step : steps) {
            Occasion occasion = new Occasion(now.plusSeconds(step.soon() ? 0 : 3 * 86_400), step.actor());
            if (occasion.at().isBefore(cohort.changedAt())) {
                occasion = new Occasion(cohort.changedAt(), step.actor());
            }
            CohortCommand command = command(kind(cohort, step));
            cohort = COVERAGE.check(
                    cohort,
                    command.kind(),
                    new CohortAttempt(cohort, command, occasion, step.facts()),
                    cohort.handle(command, occasion, step.facts()),
                    Cohort.evolution());
            assertThat(cohort.programme()).isEqualTo(ProgrammeId.of("p"));
        }
    }

    /** Seldom cancels, so that most cohorts go through to their end. */
    private static CohortCommandKind kind(Cohort cohort, Step step) {
        List<CohortCommandKind> possible =
                Cohort.lifecycle().possible(cohort.state()).asList();
        if (step.wild() || possible.isEmpty()) {
            return CohortCommandKind.values()[step.choice() % CohortCommandKind.values().length];
        }
        CohortCommandKind kind = possible.get(step.choice() % possible.size());
        return kind == CohortCommandKind.CANCEL && step.choice() > 40 ? possible.get(0) : kind;
    }

    private static CohortCommand command(CohortCommandKind kind) {
        return switch (kind) {
            case RESCHEDULE -> new CohortCommand.Reschedule(DATES);
            case PUBLISH -> new CohortCommand.Publish();
            case OPEN_ENROLMENT -> new CohortCommand.OpenEnrolment();
            case CLOSE_ENROLMENT -> new CohortCommand.CloseEnrolment();
            case START_MATCHING -> new CohortCommand.StartMatching();
            case LAUNCH -> new CohortCommand.Launch();
            case SUSPEND -> new CohortCommand.Suspend(InterruptionReason.LACK_OF_MEANS);
            case RESUME -> new CohortCommand.Resume();
            case START_CLOSING -> new CohortCommand.StartClosing();
            case CLOSE -> new CohortCommand.Close();
            case ARCHIVE -> new CohortCommand.Archive();
            case CANCEL -> new CohortCommand.Cancel(InterruptionReason.TOO_FEW_PARTICIPANTS);
        };
    }

    private static Cohort planned(boolean late, Instant at) {
        ProgrammeTerms terms = Examples.terms().withEnrolment(new EnrolmentPolicy(false, late, 90));
        Programme programme = Programme.create(ProgrammeId.of("p"), terms, Set.of(), new Occasion(at, MANAGER))
                .aggregate();
        return Cohort.plan(CohortId.of("c"), programme, DATES, new Occasion(at, MANAGER))
                .aggregate();
    }

    @Example
    void enrolment_opens_on_its_day_in_the_zone_of_the_programme() {
        Instant midnight = DAY.atStartOfDay(Examples.ZONE).toInstant();
        Occasion before = new Occasion(midnight.minusSeconds(1), MANAGER);
        Cohort cohort = planned(false, before.at());
        Cohort published =
                cohort.handle(new CohortCommand.Publish(), before, GOOD).orThrow();
        assertThat(published
                        .handle(new CohortCommand.OpenEnrolment(), before, GOOD)
                        .getClass()
                        .getSimpleName())
                .isEqualTo("Refused");
        Occasion onTheDay = new Occasion(midnight, MANAGER);
        Cohort open = published
                .handle(new CohortCommand.OpenEnrolment(), onTheDay, GOOD)
                .orThrow();
        assertThat(open.takesPeople()).isTrue();
        assertThat(open.enrolmentDay(DAY.plusDays(2).atStartOfDay(Examples.ZONE).toInstant()))
                .isFalse();
    }

    @Example
    void late_enrolment_goes_by_the_policy() {
        Occasion occasion = new Occasion(DAY.atStartOfDay(Examples.ZONE).toInstant(), MANAGER);
        for (boolean late : new boolean[] {true, false}) {
            Cohort cohort = planned(late, occasion.at());
            for (CohortCommand command : List.of(
                    new CohortCommand.Publish(),
                    new CohortCommand.OpenEnrolment(),
                    new CohortCommand.CloseEnrolment())) {
                cohort = cohort.handle(command, occasion, GOOD).orThrow();
            }
            assertThat(cohort.takesPeople()).isEqualTo(late);
        }
    }

    @Example
    void a_programme_all_the_year_round_has_no_cohorts() {
        ProgrammeTerms terms = Examples.terms(ProgrammeFormat.FLASH, ProgrammeSchedule.EVERGREEN);
        Occasion occasion = new Occasion(Instant.EPOCH, MANAGER);
        Programme programme = Programme.create(ProgrammeId.of("p"), terms, Set.of(ParticipantId.of("anne")), occasion)
                .aggregate();
        assertThat(programme.takesPeopleAllTheTime()).isFalse();
        Programme published = programme
                .handle(new ProgrammeCommand.Publish(), occasion, ProgrammeFacts.none())
                .orThrow();
        assertThat(published.takesPeopleAllTheTime()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cohort.plan(CohortId.of("c"), published, DATES, occasion));
    }

    @AfterContainer
    static void every_row_and_every_refusal_was_tried() {
        assertThat(COVERAGE.missing()).isEmpty();
    }
}
