package dev.mentoring.core.programme;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Recorded;
import java.util.Set;

/** What each event does to a programme. */
final class ProgrammeEvolution implements Evolution<Programme, ProgrammeState, ProgrammeEvent> {
    static final ProgrammeEvolution INSTANCE = new ProgrammeEvolution();

    private ProgrammeEvolution() {}

    @Override
    public Programme begin(Recorded<ProgrammeState, ProgrammeEvent> first) {
        ProgrammeEvent.Created begun = beginning(first, ProgrammeEvent.Created.class);
        return ImmutableProgramme.builder()
                .id(begun.programme())
                .terms(begun.terms())
                .coordinators(begun.coordinators())
                .state(first.state())
                .version(first.sequence())
                .changedAt(first.occasion().at())
                .build();
    }

    @Override
    public Programme next(Programme programme, Recorded<ProgrammeState, ProgrammeEvent> recorded) {
        ImmutableProgramme after = ((ImmutableProgramme) programme)
                .withState(recorded.state())
                .withVersion(recorded.sequence())
                .withChangedAt(recorded.occasion().at());
        ProgrammeEvent event = recorded.event();
        if (event instanceof ProgrammeEvent.Revised revised) {
            return after.withTerms(revised.terms());
        }
        if (event instanceof ProgrammeEvent.Appointed appointed) {
            return after.withCoordinators(
                    ImmutableSortedSet.copyOf(Iterables.concat(after.coordinators(), Set.of(appointed.coordinator()))));
        }
        if (event instanceof ProgrammeEvent.Relieved relieved) {
            return after.withCoordinators(ImmutableSortedSet.copyOf(
                    Iterables.filter(after.coordinators(), id -> !id.equals(relieved.coordinator()))));
        }
        return after;
    }

    static ProgrammeEvent eventOf(ProgrammeCommand command) {
        if (command instanceof ProgrammeCommand.Revise revise) {
            return new ProgrammeEvent.Revised(revise.terms());
        }
        if (command instanceof ProgrammeCommand.Appoint appoint) {
            return new ProgrammeEvent.Appointed(appoint.coordinator());
        }
        if (command instanceof ProgrammeCommand.Relieve relieve) {
            return new ProgrammeEvent.Relieved(relieve.coordinator());
        }
        if (command instanceof ProgrammeCommand.Suspend suspend) {
            return new ProgrammeEvent.Suspended(suspend.reason());
        }
        if (command instanceof ProgrammeCommand.Cancel cancel) {
            return new ProgrammeEvent.Cancelled(cancel.reason());
        }
        return switch (command.kind()) {
            case PUBLISH -> new ProgrammeEvent.Published();
            case RESUME -> new ProgrammeEvent.Resumed();
            case START_CLOSING -> new ProgrammeEvent.ClosingStarted();
            case CLOSE -> new ProgrammeEvent.Closed();
            case ARCHIVE -> new ProgrammeEvent.Archived();
            case REVISE, APPOINT, RELIEVE, SUSPEND, CANCEL -> throw new AssertionError(command);
        };
    }
}
