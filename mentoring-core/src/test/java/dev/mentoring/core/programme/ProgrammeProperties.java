package dev.mentoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.LifecycleCoverage;
import dev.mentoring.core.lifecycle.Occasion;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

class ProgrammeProperties {
    private static final LifecycleCoverage<ProgrammeState, ProgrammeCommandKind, ProgrammeAttempt> COVERAGE =
            new LifecycleCoverage<>(ProgrammeTable.TABLE);
    private static final ParticipantId ANNE = ParticipantId.of("anne");

    record Step(int choice, boolean wild, boolean byManager, ProgrammeFacts facts) {}

    @Provide
    static Arbitrary<Step> steps() {
        Arbitrary<ProgrammeFacts> facts = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(new ProgrammeFacts(0, 0, true))),
                Tuple.of(1, Arbitraries.of(new ProgrammeFacts(1, 1, false), ProgrammeFacts.none())));
        return Combinators.combine(Arbitraries.integers().between(0, 999), often(1), often(7), facts)
                .as(Step::new);
    }

    private static Arbitrary<Boolean> often(int inEight) {
        return Arbitraries.frequency(Tuple.of(inEight, true), Tuple.of(8 - inEight, false));
    }

    @Property(tries = 1000, seed = LifecycleCoverage.SEED)
    void a_programme_does_what_its_table_says(
            @ForAll boolean complete, @ForAll @Size(min = 10, max = 40) List<@From("steps") Step> steps) {
        ProgrammeTerms draft = ProgrammeTerms.usual(ProgrammeFormat.FLASH, ProgrammeSchedule.EVERGREEN, Examples.ZONE);
        Programme programme = Programme.create(
                        ProgrammeId.of("p"),
                        complete ? Examples.terms() : draft,
                        Set.of(),
                        new Occasion(Instant.EPOCH, Actor.programmeManager(ANNE)))
                .aggregate();
        for (Step step : steps) {
            Actor actor = step.byManager() ? Actor.programmeManager(ANNE) : Actor.participant(ANNE);
            Occasion occasion = new Occasion(Instant.ofEpochSecond(programme.version()), actor);
            ProgrammeCommand command = command(kind(programme, step), step.choice());
            ProgrammeAttempt attempt = new ProgrammeAttempt(programme, command, occasion, step.facts());
            programme = COVERAGE.check(
                    programme,
                    command.kind(),
                    attempt,
                    programme.handle(command, occasion, step.facts()),
                    Programme.evolution());
            if (programme.state() != ProgrammeState.DRAFT && programme.state() != ProgrammeState.CANCELLED) {
                assertThat(programme.terms().complete()).isTrue();
                assertThat(programme.coordinators()).isNotEmpty();
            }
        }
    }

    /** Seldom brings it to its end, so that much happens before. */
    private static ProgrammeCommandKind kind(Programme programme, Step step) {
        List<ProgrammeCommandKind> kinds =
                step.wild() || Programme.lifecycle().possible(programme.state()).isEmpty()
                        ? List.of(ProgrammeCommandKind.values())
                        : Programme.lifecycle().possible(programme.state()).asList();
        ProgrammeCommandKind kind = kinds.get(step.choice() % kinds.size());
        boolean ends = kind == ProgrammeCommandKind.CANCEL || kind == ProgrammeCommandKind.START_CLOSING;
        return ends && step.choice() > 300 ? kinds.get(0) : kind;
    }

    private static ProgrammeCommand command(ProgrammeCommandKind kind, int choice) {
        ParticipantId person = ParticipantId.of("c" + choice / 100 % 2);
        return switch (kind) {
            case REVISE -> new ProgrammeCommand.Revise(Examples.terms());
            case APPOINT -> new ProgrammeCommand.Appoint(person);
            case RELIEVE -> new ProgrammeCommand.Relieve(person);
            case PUBLISH -> new ProgrammeCommand.Publish();
            case SUSPEND -> new ProgrammeCommand.Suspend(InterruptionReason.SAFETY);
            case RESUME -> new ProgrammeCommand.Resume();
            case START_CLOSING -> new ProgrammeCommand.StartClosing();
            case CLOSE -> new ProgrammeCommand.Close();
            case ARCHIVE -> new ProgrammeCommand.Archive();
            case CANCEL -> new ProgrammeCommand.Cancel(InterruptionReason.OTHER);
        };
    }

    @AfterContainer
    static void every_row_and_every_refusal_was_tried() {
        assertThat(COVERAGE.missing()).isEmpty();
    }
}
