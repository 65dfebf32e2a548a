package dev.mentoring.examples.programme.year;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.confidentiality.DisclosureGround;
import dev.mentoring.core.confidentiality.DisclosureRegister;
import dev.mentoring.core.confidentiality.ExceptionalDisclosure;
import dev.mentoring.core.consent.ConsentPurpose;
import dev.mentoring.core.erasure.Erasure;
import dev.mentoring.core.erasure.ErasureReport;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.organisation.Organisation;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.retention.Holding;
import dev.mentoring.core.retention.RetentionCategory;
import dev.mentoring.core.retention.RetentionExecuted;
import dev.mentoring.core.retention.RetentionPolicy;
import dev.mentoring.core.retention.RetentionReport;
import dev.mentoring.core.retention.RetentionStanding;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what was promised: what is to go goes, an exception is written down, and the audit trail is anchored every month. */
final class PrivacyDesk {
    private static final RetentionPolicy RETENTION = RetentionPolicy.startingPoint();
    private static final LocalDate DISCLOSURE = LocalDate.of(2027, 5, 18);
    static final LocalDate ERASURE = LocalDate.of(2027, 8, 24);

    private final World world;
    private final Admissions admissions;
    private final Consents consents;
    private final MatchingDesk matching;
    private final MatchingRounds rounds;
    private final PersonnelDesk personnel;
    private final WatchDesk watch;
    private final List<RetentionExecuted> executed = new ArrayList<>();
    private DisclosureRegister disclosures = DisclosureRegister.empty();
    private Optional<RelationshipId> helped = Optional.empty();
    private Optional<ErasureReport> erasure = Optional.empty();

    PrivacyDesk(
            World world,
            Admissions admissions,
            Consents consents,
            MatchingDesk matching,
            MatchingRounds rounds,
            PersonnelDesk personnel,
            WatchDesk watch) {
        this.world = world;
        this.admissions = admissions;
        this.consents = consents;
        this.matching = matching;
        this.rounds = rounds;
        this.personnel = personnel;
        this.watch = watch;
    }

    void work() {
        if (world.date().getDayOfMonth() <= 7 && world.date().getDayOfWeek() == DayOfWeek.WEDNESDAY) {
            world.book().publishAnchor();
            retain();
        }
        if (world.date().equals(DISCLOSURE)) {
            disclose();
        }
        if (world.date().equals(DISCLOSURE.plusDays(20))) {
            helped.ifPresent(watch::settleHelp);
        }
        if (world.date().equals(ERASURE)) {
            personnel.leavers().stream().findFirst().ifPresent(this::erase);
        }
    }

    /** A danger to health, told to the confidant of the programme: written down for everybody whom it concerns. */
    private void disclose() {
        Relationship relationship = world.live(RelationshipState.ACTIVE).get(0);
        ParticipantId mentor = RelationshipDesk.mentor(relationship);
        Confidential<String> said =
                Confidential.of("What was said.", Audience.relationship(mentor, relationship.signatories()));
        ExceptionalDisclosure disclosure = new ExceptionalDisclosure(
                world.next("disclosure"),
                world.by(mentor).at(),
                mentor,
                Setting.CONFIDANT,
                DisclosureGround.DANGER_TO_LIFE_OR_HEALTH,
                relationship.signatories(),
                ImmutableSortedSet.of());
        said.disclosed(disclosure);
        disclosures = disclosures.with(disclosure);
        watch.askForHelp(relationship.setting().id());
        helped = Optional.of(relationship.setting().id());
    }

    /** Lets a leaver be forgotten everywhere: in the book, by the desks and by personnel. */
    private void erase(ParticipantId person) {
        consents.withdraw(person, ConsentPurpose.MATCHING);
        erasure = Optional.of(world.book().erase(Erasure.of(List.of(person), world.pseudonymiser())));
        consents.forget(person);
        admissions.forget(person);
        matching.forget(person);
        rounds.forget(person);
        watch.forget(person);
        world.people(without(world.people(), person));
    }

    private static ParticipantPool without(ParticipantPool people, ParticipantId person) {
        Organisation organisation = people.organisation()
                .withReportingLines(people.organisation().reportingLines().stream()
                        .filter(line ->
                                !line.report().equals(person) && !line.manager().equals(person))
                        .toList());
        return people.withParticipants(people.participants().stream()
                        .filter(one -> !one.id().equals(person))
                        .toList())
                .withOrganisation(organisation)
                .withExclusions(people.exclusions().stream()
                        .filter(tie ->
                                !tie.first().equals(person) && !tie.second().equals(person))
                        .toList());
    }

    /** Carries out what is due; the report of the same day then has nothing left to do. */
    private void retain() {
        RetentionReport report = report(world.date());
        List<Holding> due = report.lines(RetentionStanding.DUE).stream()
                .map(line -> line.holding())
                .toList();
        if (!due.isEmpty()) {
            List<String> keys =
                    due.stream().flatMap(holding -> keysOf(holding).stream()).toList();
            world.book().erase(Erasure.of(List.of(), world.pseudonymiser()).withConfidencesOf(keys));
            executed.addAll(report.confirm(world.bySystem(), due));
            matching.refresh();
        }
    }

    private List<String> keysOf(Holding holding) {
        Relationship relationship = world.book().relationships().get(holding.reference());
        List<String> keys = new ArrayList<>(List.of(holding.reference()));
        keys.addAll(world.belongings(relationship.setting().id(), "goal"));
        keys.addAll(world.belongings(relationship.setting().id(), "action"));
        return keys;
    }

    /** {@return what the rules say of everything that is held, on any day} */
    RetentionReport report(LocalDate on) {
        ImmutableList.Builder<Holding> holdings = ImmutableList.builder();
        for (Relationship relationship : world.book().relationships().all()) {
            Optional<LocalDate> ended = relationship.life().ended().map(at -> LocalDate.ofInstant(at, Setting.ZONE));
            holdings.add(new Holding(relationship.key(), RetentionCategory.NOTES, relationship.everParties(), ended));
        }
        return RETENTION.dryRun(holdings.build(), List.of(), executed, on);
    }

    DisclosureRegister disclosures() {
        return disclosures;
    }

    Optional<ErasureReport> erasure() {
        return erasure;
    }

    ImmutableList<RetentionExecuted> executed() {
        return ImmutableList.copyOf(executed);
    }
}
