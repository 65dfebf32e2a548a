package dev.mentoring.core.relationship;

import static dev.mentoring.core.relationship.Examples.BACKUP;
import static dev.mentoring.core.relationship.Examples.FIRST_DAY;
import static dev.mentoring.core.relationship.Examples.LAST_DAY;
import static dev.mentoring.core.relationship.Examples.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.LifecycleCoverage;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.programme.ProgrammeFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/** Random lives of pairs and of circles that are tended by a mentor. */
class RelationshipProperties {
    private static final LifecycleCoverage<RelationshipState, RelationshipCommandKind, RelationshipAttempt> COVERAGE =
            new LifecycleCoverage<>(RelationshipTable.TABLE);
    private static final Set<Class<?>> EVENTS = new HashSet<>();
    private static final List<ParticipantId> PEOPLE =
            List.of("a", "b", "c", "d", "e").stream().map(ParticipantId::of).toList();

    record Step(int choice, boolean wild, int actor, int days, boolean friendly) {
        RelationshipFacts facts() {
            return friendly
                    ? Examples.facts(people())
                    : new RelationshipFacts(
                            ImmutableSet.of(PEOPLE.get(0)), choice % 2, false, choice % 3, false, false);
        }
    }

    private static Set<ParticipantId> people() {
        Set<ParticipantId> people = new HashSet<>(PEOPLE);
        people.add(BACKUP);
        return people;
    }

    @Provide
    static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9_999).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.frequency(Tuple.of(1, true), Tuple.of(15, false)),
                        Arbitraries.integers().between(0, 31).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(2, 1), Tuple.of(2, 20), Tuple.of(1, 80)),
                        Arbitraries.frequency(Tuple.of(7, true), Tuple.of(1, false)))
                .as(Step::new);
    }

    @Property(tries = 2400, seed = LifecycleCoverage.SEED)
    void a_relationship_does_what_its_table_says(
            @ForAll boolean group, @ForAll @Size(min = 10, max = 60) List<@From("steps") Step> steps) {
        Set<Party> parties = new HashSet<>(Set.of(
                new Party(PEOPLE.get(0), PartyRole.MENTOR),
                new Party(PEOPLE.get(1), PartyRole.MENTEE),
                new Party(BACKUP, PartyRole.BACKUP_MENTOR)));
        if (group) {
            parties.add(new Party(PEOPLE.get(2), PartyRole.MENTEE));
            parties.add(new Party(PEOPLE.get(3), PartyRole.MENTEE));
        }
        Decision.Accepted<Relationship, RelationshipState, RelationshipEvent> proposed = Relationship.propose(
                Examples.setting(),
                parties,
                Examples.terms(group ? ProgrammeFormat.GROUP : ProgrammeFormat.ONE_TO_ONE),
                RelationshipFacts.nothingYet(people()),
                Examples.on(FIRST_DAY, MANAGER));
        List<Recorded<RelationshipState, RelationshipEvent>> log = new ArrayList<>(proposed.events());
        Relationship relationship = proposed.aggregate();
        LocalDate day = FIRST_DAY;
        for (Step step : steps) {
            day = day.plusDays(step.days());
            RelationshipCommand command = command(kind(relationship, step), relationship, step, day);
            relationship =
                    applied(relationship, command, Examples.on(day, actor(relationship, command, step)), step, log);
            checkSoundness(relationship);
        }
        checkPlaces(relationship, log);
        assertThat(Relationship.evolution().fold(log.iterator())).isEqualTo(relationship);
    }

    private static Relationship applied(
            Relationship before,
            RelationshipCommand command,
            Occasion occasion,
            Step step,
            List<Recorded<RelationshipState, RelationshipEvent>> log) {
        var decision = before.handle(command, occasion, step.facts());
        Relationship after = COVERAGE.check(
                before,
                command.kind(),
                new RelationshipAttempt(before, command, occasion, step.facts()),
                decision,
                Relationship.evolution());
        if (decision instanceof Decision.Accepted<Relationship, RelationshipState, RelationshipEvent> accepted) {
            log.addAll(accepted.events());
            accepted.events().forEach(event -> EVENTS.add(event.event().getClass()));
            checkTwice(command, occasion, step, before, after);
        }
        return after;
    }

    /** The same command again is refused, or changes nothing but the version, or offers and rests anew. */
    private static void checkTwice(
            RelationshipCommand command, Occasion occasion, Step step, Relationship before, Relationship after) {
        var again = after.handle(command, occasion, step.facts());
        if (again instanceof Decision.Accepted<Relationship, RelationshipState, RelationshipEvent> accepted) {
            assertThat(command.kind()).isEqualTo(RelationshipCommandKind.OFFER_AGREEMENT);
            assertThat(accepted.events()).allSatisfy(event -> {
                assertThat(event.event().taken()).isEmpty();
                assertThat(event.event().released()).isEmpty();
            });
        }
        assertThat(before.state().isLive()).isNotEqualTo(after.redefinition().isPresent());
    }

    private static void checkSoundness(Relationship relationship) {
        RelationshipState state = relationship.state();
        assertThat(relationship.closure().isPresent()).isEqualTo(!state.isLive());
        assertThat(relationship.life().ended().isPresent()).isEqualTo(!state.isLive());
        assertThat(relationship.everParties())
                .containsAll(relationship.parties().stream().map(Party::person).toList());
        if (state == RelationshipState.ACTIVE || state == RelationshipState.CLOSING) {
            assertThat(relationship.agreement()).isPresent();
            assertThat(relationship.plannedEnd()).isPresent();
            assertThat(relationship.conflict()).isEmpty();
            assertThat(relationship.life().began()).isPresent();
        }
        if (state.isLive()) {
            assertThat(relationship.terms().admit(relationship.parties())).isTrue();
        }
        assertThat(relationship.life().restedAt(relationship.changedAt())).isEqualTo(state == RelationshipState.PAUSED);
        assertThat(relationship.extensions())
                .isLessThanOrEqualTo(relationship.terms().policy().maximumExtensions());
    }

    /** A place that was taken is freed exactly once, when its party leaves or the relationship ends. */
    private static void checkPlaces(
            Relationship relationship, List<Recorded<RelationshipState, RelationshipEvent>> log) {
        for (ParticipantId person : relationship.everParties()) {
            int held = 0;
            for (Recorded<RelationshipState, RelationshipEvent> recorded : log) {
                held += recorded.event().taken().contains(person) ? 1 : 0;
                held -= recorded.event().released().contains(person) ? 1 : 0;
                assertThat(held).isBetween(0, 1);
            }
            boolean holds =
                    relationship.state().isLive() && relationship.signatories().contains(person);
            assertThat(held).isEqualTo(holds ? 1 : 0);
        }
    }

    /** Seldom ends it, so that much happens before. */
    private static RelationshipCommandKind kind(Relationship relationship, Step step) {
        List<RelationshipCommandKind> possible = step.wild()
                ? List.of(RelationshipCommandKind.values())
                : Relationship.lifecycle().possible(relationship.state()).asList();
        if (possible.isEmpty()) {
            return RelationshipCommandKind.END_EARLY;
        }
        RelationshipCommandKind kind = possible.get(step.choice() % possible.size());
        boolean ends = kind == RelationshipCommandKind.END_EARLY || kind == RelationshipCommandKind.CALL_OFF;
        if (step.choice() < 4_000 || step.wild()) {
            return ends && step.choice() > 1_000 ? possible.get(0) : kind;
        }
        return switch (relationship.state()) {
            case PENDING_AGREEMENT -> RelationshipCommandKind.SIGN_AGREEMENT;
            case ACTIVE ->
                step.choice() > 9_000
                        ? RelationshipCommandKind.START_CLOSING
                        : relationship.extensionRequest().isEmpty() || step.choice() < 4_500
                                ? RelationshipCommandKind.REQUEST_EXTENSION
                                : RelationshipCommandKind.CONSENT_TO_EXTENSION;
            default -> ends ? possible.get(0) : kind;
        };
    }

    /** Mostly somebody who may. */
    private static Actor actor(Relationship relationship, RelationshipCommand command, Step step) {
        if (step.actor() == 0) {
            return Actor.lineManager(ParticipantId.of("x"));
        }
        if (step.actor() == 1) {
            return Actor.programmeManager(PEOPLE.get(0));
        }
        if (step.actor() == 2) {
            return Actor.participant(BACKUP);
        }
        boolean forTheProgramme = Set.of(
                        RelationshipCommandKind.ADMIT_PARTY,
                        RelationshipCommandKind.STEP_IN,
                        RelationshipCommandKind.SETTLE_CONFLICT,
                        RelationshipCommandKind.CONTINUE_EXTERNALLY)
                .contains(command.kind());
        if (forTheProgramme || step.actor() == 3) {
            return step.actor() == 4 ? Actor.system() : MANAGER;
        }
        List<ParticipantId> parties = relationship.signatories().asList();
        if (command.kind() == RelationshipCommandKind.CONSENT_TO_EXTENSION && step.actor() > 9) {
            parties = parties.stream()
                    .filter(person -> relationship
                            .extensionRequest()
                            .filter(request -> request.consents().contains(person))
                            .isEmpty())
                    .toList();
        }
        if (command.kind() == RelationshipCommandKind.SIGN_AGREEMENT && step.actor() > 9) {
            parties = parties.stream()
                    .filter(person -> !relationship.signatures().contains(person))
                    .toList();
        }
        return Actor.participant(
                parties.isEmpty() ? PEOPLE.get(step.actor() % 3) : parties.get(step.actor() % parties.size()));
    }

    private static RelationshipCommand command(
            RelationshipCommandKind kind, Relationship relationship, Step step, LocalDate day) {
        int choice = step.choice() / 100;
        boolean odd = choice % 8 == 0;
        ParticipantId person = PEOPLE.get(choice % PEOPLE.size());
        Optional<ClosureReason> reason = Optional.of(ClosureReason.MISMATCH).filter(some -> choice % 2 == 0);
        LocalDate asked = relationship
                .extensionRequest()
                .map(ExtensionRequest::until)
                .filter(until -> !odd)
                .orElse(LAST_DAY.plusDays(7));
        return switch (kind) {
            case OFFER_AGREEMENT -> new RelationshipCommand.OfferAgreement(offered(relationship, choice));
            case SIGN_AGREEMENT ->
                new RelationshipCommand.SignAgreement(
                        odd
                                ? 99
                                : relationship
                                        .agreementOffered()
                                        .map(Agreement::version)
                                        .orElse(1));
            case CALL_OFF -> new RelationshipCommand.CallOff(reason);
            case PAUSE ->
                new RelationshipCommand.Pause(
                        PauseReason.LIFE_EVENT, odd ? day : day.plusDays(choice % 5 == 1 ? 91 : 20));
            case RESUME -> new RelationshipCommand.Resume();
            case RAISE_CONFLICT -> new RelationshipCommand.RaiseConflict(ConflictKind.CONDUCT);
            case SETTLE_CONFLICT ->
                new RelationshipCommand.SettleConflict(odd ? ConflictDecision.END : ConflictDecision.CONTINUE);
            case REQUEST_EXTENSION -> new RelationshipCommand.RequestExtension(extension(relationship, choice));
            case CONSENT_TO_EXTENSION -> new RelationshipCommand.ConsentToExtension(asked);
            case REFUSE_EXTENSION -> new RelationshipCommand.RefuseExtension(asked);
            case START_CLOSING -> new RelationshipCommand.StartClosing(ClosingTrigger.values()[choice % 3]);
            case COMPLETE -> new RelationshipCommand.Complete(ClosureReason.TERM_REACHED, odd);
            case END_EARLY -> new RelationshipCommand.EndEarly(reason);
            case ADMIT_PARTY ->
                new RelationshipCommand.AdmitParty(new Party(person, odd ? PartyRole.BACKUP_MENTOR : PartyRole.MENTEE));
            case LEAVE -> new RelationshipCommand.Leave(odd ? BACKUP : PEOPLE.get(choice % 3), reason);
            case STEP_IN -> new RelationshipCommand.StepIn(odd ? person : BACKUP, PEOPLE.get(choice % 5 == 1 ? 1 : 0));
            case ENTER_PHASE -> new RelationshipCommand.EnterPhase(RelationshipPhase.values()[choice % 5]);
            case CONTINUE_EXTERNALLY -> new RelationshipCommand.ContinueExternally(person);
            case REDEFINE -> new RelationshipCommand.Redefine(Redefinition.COLLEAGUES);
        };
    }

    private static AgreementTerms offered(Relationship relationship, int choice) {
        LocalDate end = relationship.plannedEnd().orElse(LAST_DAY);
        AgreementTerms terms = Examples.agreementTerms().between(FIRST_DAY, choice % 8 == 0 ? end.plusMonths(7) : end);
        ParticipantId author = choice % 5 == 0 ? ParticipantId.of("x") : PEOPLE.get(0);
        return choice % 3 != 0
                ? terms
                : new AgreementTerms(
                        terms.from(),
                        terms.until(),
                        terms.confidentiality(),
                        terms.cadence(),
                        terms.minutes(),
                        terms.modalities(),
                        ImmutableSortedMap.of(author, Confidential.of("trust", Audience.authorOnly(author))));
    }

    private static LocalDate extension(Relationship relationship, int choice) {
        LocalDate end = relationship.plannedEnd().orElse(LAST_DAY);
        return switch (choice % 5) {
            case 0 -> end;
            case 1 -> end.plusMonths(4);
            default -> end.plusDays(7);
        };
    }

    @AfterContainer
    static void every_row_refusal_and_event_was_tried() {
        assertThat(COVERAGE.missing()).isEmpty();
        Set<Class<?>> events = Stream.of(RelationshipEvent.class, AgreementEvent.class, PartyEvent.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .filter(Class::isRecord)
                .filter(type -> type != RelationshipEvent.Proposed.class)
                .collect(Collectors.toSet());
        assertThat(EVENTS).isEqualTo(events);
    }
}
