package dev.mentoring.examples.programme.year;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.consent.ConsentPurpose;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.revalidation.Change;
import dev.mentoring.core.warning.EarlyWarning;
import dev.mentoring.core.warning.EscalationLadder;
import dev.mentoring.core.warning.Intent;
import dev.mentoring.core.warning.ProgrammeSigns;
import dev.mentoring.core.warning.Signal;
import dev.mentoring.core.warning.SignsCollector;
import dev.mentoring.core.warning.WarningReport;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Looks every Friday at dates and counts, and plans what to do; nobody’s words reach it. */
final class WatchDesk {
    private final World world;
    private final Consents consents;
    private final EarlyWarning warning = EarlyWarning.standard(Setting.WORKING_DAYS);
    private final List<Signal> besides = new ArrayList<>();
    private final List<Intent> intents = new ArrayList<>();
    private final List<WatchedWeek> weeks = new ArrayList<>();
    private SignsCollector collector = new SignsCollector();
    private int read;

    WatchDesk(World world, Consents consents) {
        this.world = world;
        this.consents = consents;
    }

    ImmutableList<WatchedWeek> weeks() {
        return ImmutableList.copyOf(weeks);
    }

    void work() {
        askForPulse();
        if (world.date().equals(Setting.MATCHING)) {
            for (Participant mentor : world.people().with(Role.MENTOR)) {
                places(mentor.id(), mentor.mentorCapacity().relationships());
            }
        }
        if (world.date().getDayOfWeek() == DayOfWeek.FRIDAY) {
            look();
        }
    }

    private void look() {
        List<Recorded<?, ?>> events = world.book().events();
        events.subList(read, events.size()).forEach(event -> collector.add(new Signal.Happened(event)));
        read = events.size();
        ProgrammeSigns signs = collector.signs();
        WarningReport report = warning.report(signs, world.bySystem().at());
        ImmutableList<Intent> due = EscalationLadder.standard().plan(report, signs, intents);
        intents.addAll(due);
        // Who asked for help is for the trusted person alone.
        weeks.add(new WatchedWeek(
                world.date(),
                report.withoutRestricted().open(),
                due.stream().filter(intent -> !intent.sign().isRestricted()).collect(toImmutableList())));
    }

    /** How people say, once in a while, that it is going: better where things go well. */
    private void askForPulse() {
        for (Relationship relationship : world.live(RelationshipState.ACTIVE)) {
            for (ParticipantId person : relationship.signatories()) {
                if (world.happens(2) && consents.allows(person, ConsentPurpose.PULSE)) {
                    int tenths = world.happens(7) ? world.between(15, 30) : world.between(35, 50);
                    add(new Signal.PulseGiven(relationship.setting().id(), person, tenths, now()));
                }
            }
        }
    }

    private Instant now() {
        return world.bySystem().at();
    }

    void personnel(Change change) {
        add(new Signal.PersonnelChanged(change, now()));
    }

    void places(ParticipantId mentor, int places) {
        add(new Signal.PlacesStated(mentor, places, now()));
    }

    void askForHelp(RelationshipId relationship) {
        add(new Signal.HelpAsked(relationship, now()));
    }

    void settleHelp(RelationshipId relationship) {
        add(new Signal.HelpSettled(relationship, now()));
    }

    private void add(Signal signal) {
        besides.add(signal);
        collector.add(signal);
    }

    /** After an erasure the signs are read anew from what is left. */
    void forget(ParticipantId person) {
        besides.removeIf(signal -> speaksOf(signal, person));
        intents.removeIf(intent -> intent.addressee().filter(person::equals).isPresent());
        weeks.replaceAll(week -> week.without(person));
        collector = new SignsCollector();
        read = 0;
        besides.forEach(collector::add);
    }

    private static boolean speaksOf(Signal signal, ParticipantId person) {
        return signal instanceof Signal.PersonnelChanged changed
                        && changed.change().persons().contains(person)
                || signal instanceof Signal.PlacesStated stated
                        && stated.mentor().equals(person)
                || signal instanceof Signal.PulseGiven pulse
                        && pulse.respondent().equals(person);
    }
}
