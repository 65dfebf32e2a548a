package dev.mentoring.core;

import com.google.common.collect.Sets;
import dev.mentoring.core.availability.TimeWindow;
import dev.mentoring.core.availability.WeeklyAvailability;
import dev.mentoring.core.availability.WeeklyInterval;
import dev.mentoring.core.competency.AssociationType;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyAssociation;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.EvaluationKind;
import dev.mentoring.core.organisation.EvaluationLink;
import dev.mentoring.core.organisation.GradeScale;
import dev.mentoring.core.organisation.Organisation;
import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.organisation.ReportingKind;
import dev.mentoring.core.organisation.ReportingLine;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.DevelopmentGoal;
import dev.mentoring.core.participant.EarlierPairing;
import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.participant.ExclusionReason;
import dev.mentoring.core.participant.LanguageLevel;
import dev.mentoring.core.participant.LanguageSkill;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.PairingOutcome;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.core.participant.Readiness;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.participant.ScaleAnswer;
import dev.mentoring.core.participant.SelfDescription;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Term;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of the values of this module, for its own tests and for those of the modules above. They shrink towards
 * small, plain values. Ids come from a dozen, so that people meet; any part of a value may be missing.
 */
public final class CoreArbitraries {
    private static final List<String> GRADES = List.of("G1", "G2", "G3", "G4", "G5", "G6");

    private CoreArbitraries() {}

    /** {@return twelve ids, {@code P00} to {@code P11}} */
    public static Arbitrary<ParticipantId> participantIds() {
        return Arbitraries.integers().between(0, 11).map(number -> ParticipantId.of("P%02d".formatted(number)));
    }

    /** {@return pools in which everything may be filled or missing; up to ten people} */
    public static Arbitrary<ParticipantPool> pools() {
        return Builders.withBuilder(ParticipantPool::builder)
                .use(participants().list().ofMaxSize(10).uniqueElements(Participant::id))
                .inSetter(ParticipantPool.Builder::addAllParticipants)
                .use(Arbitraries.just(CapMentor.framework()))
                .withProbability(0.7)
                .inSetter(ParticipantPool.Builder::framework)
                .use(organisations())
                .withProbability(0.7)
                .inSetter(ParticipantPool.Builder::organisation)
                .use(exclusions().set().ofMaxSize(4))
                .inSetter(ParticipantPool.Builder::addAllExclusions)
                .use(earlierPairings().set().ofMaxSize(4))
                .inSetter(ParticipantPool.Builder::addAllEarlierPairings)
                .build(ParticipantPool.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return people whose needs and offers name competencies of {@link CapMentor} and whose grades are G1 to G6} */
    public static Arbitrary<Participant> participants() {
        return Combinators.combine(participantIds(), profiles()).as((id, profile) -> profile.of(id));
    }

    /**
     * {@return profiles of one person}
     *
     * @param id the person’s id
     */
    public static Arbitrary<Participant> participants(ParticipantId id) {
        return profiles().map(profile -> profile.of(id));
    }

    private static Arbitrary<Profile> profiles() {
        return Builders.withBuilder(Profile::new)
                .use(Arbitraries.of(Role.class).set().ofMinSize(1))
                .inSetter((profile, value) -> profile.filled.addAllRoles(value))
                .use(capacities())
                .withProbability(0.6)
                .inSetter((profile, value) -> profile.filled.mentorCapacity(value))
                .use(capacities())
                .withProbability(0.6)
                .inSetter((profile, value) -> profile.filled.menteeCapacity(value))
                .use(needs().list().ofMaxSize(4).uniqueElements(Need::competency))
                .inSetter((profile, value) -> profile.filled.addAllNeeds(value))
                .use(offers().list().ofMaxSize(4).uniqueElements(Offer::competency))
                .inSetter((profile, value) -> profile.filled.addAllOffers(value))
                .use(goals().list().ofMaxSize(3).uniqueElements(DevelopmentGoal::goal))
                .inSetter((profile, value) -> profile.filled.addAllDevelopmentGoals(value))
                .use(terms().set().ofMaxSize(3))
                .inSetter((profile, value) -> profile.filled.addAllSupportedGoals(value))
                .use(terms().set().ofMaxSize(3))
                .inSetter((profile, value) -> profile.filled.addAllInterests(value))
                .use(languageSkills().list().ofMaxSize(3).uniqueElements(LanguageSkill::language))
                .inSetter((profile, value) -> profile.filled.addAllLanguages(value))
                .use(weeklyAvailabilities())
                .withProbability(0.6)
                .inSetter((profile, value) -> profile.filled.availability(value))
                .use(positions())
                .withProbability(0.7)
                .inSetter((profile, value) -> profile.filled.position(value))
                .use(readinesses())
                .withProbability(0.7)
                .inSetter((profile, value) -> profile.filled.readiness(value))
                .use(terms().set().ofMaxSize(3))
                .inSetter((profile, value) -> profile.filled.addAllPersonalValues(value))
                .use(workStyles())
                .inSetter((profile, value) -> profile.filled.putAllWorkStyle(value))
                .use(terms().set().ofMaxSize(3))
                .inSetter((profile, value) -> profile.filled.addAllExperiences(value))
                .use(selfDescriptions())
                .withProbability(0.3)
                .inSetter((profile, value) -> profile.filled.selfDescription(value))
                .use(choices())
                .inSetter(Profile::choose)
                .use(Arbitraries.integers().between(0, 3))
                .withProbability(0.3)
                .inSetter((profile, value) -> profile.filled.runsWaited(value))
                .use(Arbitraries.maps(Arbitraries.of("site", "contract"), Arbitraries.of("A", "B", "C")))
                .inSetter((profile, value) -> profile.filled.putAllAuditGroups(value))
                .build()
                .withoutEdgeCases();
    }

    /** A profile whose owner is not known yet; nobody may choose or veto herself. */
    private static final class Profile {
        private final Participant.Builder filled = Participant.builder();
        private Choices choices = new Choices(List.of(), List.of(), Set.of());

        void choose(Choices made) {
            choices = made;
        }

        Participant of(ParticipantId id) {
            Predicate<ParticipantId> other = chosen -> !chosen.equals(id);
            return filled.id(id)
                    .addAllChosenMentors(
                            choices.mentors().stream().filter(other).toList())
                    .addAllChosenMentees(
                            choices.mentees().stream().filter(other).toList())
                    .addAllVetoes(choices.vetoes().stream().filter(other).toList())
                    .build();
        }
    }

    private record Choices(List<ParticipantId> mentors, List<ParticipantId> mentees, Set<ParticipantId> vetoes) {}

    private static Arbitrary<Choices> choices() {
        Arbitrary<List<ParticipantId>> ids =
                participantIds().list().uniqueElements().ofMaxSize(3);
        return Combinators.combine(ids, ids, ids)
                .as((mentors, mentees, vetoes) -> new Choices(
                        mentors,
                        mentees,
                        Sets.difference(Set.copyOf(vetoes), Sets.union(Set.copyOf(mentors), Set.copyOf(mentees)))));
    }

    /** {@return capacities of up to five relationships, the hours often unknown} */
    public static Arbitrary<Capacity> capacities() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 3),
                        optionalInts(0, 12))
                .as(Capacity::new);
    }

    private static Arbitrary<CompetencyId> competencyIds() {
        return Arbitraries.of("C1", "C2", "C3", "C4", "C5", "E1").map(CompetencyId::of);
    }

    /** {@return needs of competencies of {@link CapMentor}} */
    public static Arbitrary<Need> needs() {
        return Combinators.combine(
                        competencyIds(),
                        Arbitraries.integers().between(1, 4),
                        optionalInts(0, 3),
                        Arbitraries.of(Priority.class))
                .filter((competency, target, current, priority) -> Need.isValid(target, current))
                .as(Need::new);
    }

    /** {@return offers of competencies of {@link CapMentor}} */
    public static Arbitrary<Offer> offers() {
        return Combinators.combine(
                        competencyIds(), Arbitraries.integers().between(1, 4), Arbitraries.of(Priority.class))
                .as(Offer::new);
    }

    private static Arbitrary<DevelopmentGoal> goals() {
        return Combinators.combine(terms(), Arbitraries.of(Priority.class)).as(DevelopmentGoal::new);
    }

    /** {@return a few terms, one of which is not ASCII} */
    public static Arbitrary<Term> terms() {
        return Arbitraries.of("python", "leadership", "career change", "santé", "ai", "retail")
                .map(Term::of);
    }

    private static Arbitrary<LanguageSkill> languageSkills() {
        return Combinators.combine(Arbitraries.of("fr", "en", "de", "pt-br"), Arbitraries.of(LanguageLevel.class))
                .as(LanguageSkill::new);
    }

    /** {@return positions of which any part may be unknown} */
    public static Arbitrary<Position> positions() {
        return Builders.withBuilder(Position::builder)
                .use(Arbitraries.of("Finance", "Research", "Sales"))
                .withProbability(0.7)
                .inSetter(Position.Builder::unit)
                .use(Arbitraries.of("T1", "T2", "T3"))
                .withProbability(0.7)
                .inSetter(Position.Builder::team)
                .use(Arbitraries.of("Paris", "Montréal"))
                .withProbability(0.7)
                .inSetter(Position.Builder::site)
                .use(Arbitraries.of(GRADES))
                .withProbability(0.7)
                .inSetter(Position.Builder::grade)
                .build(Position.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<Readiness> readinesses() {
        Arbitrary<Optional<Boolean>> answers = Arbitraries.of(true, false).optional();
        return Combinators.combine(answers, answers, optionalInts(1, 4), optionalInts(1, 5))
                .as(Readiness::new);
    }

    private static Arbitrary<Map<Term, ScaleAnswer>> workStyles() {
        Arbitrary<ScaleAnswer> answers =
                Arbitraries.integers().between(1, 5).map(value -> new ScaleAnswer(value, 1, 5));
        return Arbitraries.maps(Arbitraries.of("pace", "structure").map(Term::of), answers);
    }

    private static Arbitrary<SelfDescription> selfDescriptions() {
        return Combinators.combine(terms().set().ofMaxSize(2), terms().set().ofMaxSize(2))
                .as((characteristics, wished) -> SelfDescription.withConsent(characteristics, wished, true));
    }

    private static Arbitrary<Exclusion> exclusions() {
        return Combinators.combine(
                        participantIds(),
                        participantIds(),
                        Arbitraries.of(ExclusionReason.class),
                        Arbitraries.of("hr", "participant"),
                        dates().optional())
                .filter((first, second, reason, source, until) -> !first.equals(second))
                .as(Exclusion::new);
    }

    private static Arbitrary<EarlierPairing> earlierPairings() {
        return Combinators.combine(
                        participantIds(), participantIds(), Arbitraries.of(PairingOutcome.class), dates().optional())
                .filter((mentee, mentor, outcome, ended) ->
                        !mentee.equals(mentor) && EarlierPairing.isValid(outcome, ended))
                .as(EarlierPairing::new);
    }

    /** {@return organisations among the twelve people, with circles too; a grade scale, when there is one, is G1 to G6} */
    public static Arbitrary<Organisation> organisations() {
        return Builders.withBuilder(Organisation::builder)
                .use(Arbitraries.just(GradeScale.ofCodes(GRADES)))
                .withProbability(0.7)
                .inSetter(Organisation.Builder::gradeScale)
                .use(reportingLines().set().ofMaxSize(14))
                .inSetter(Organisation.Builder::addAllReportingLines)
                .use(evaluationLinks().set().ofMaxSize(4))
                .inSetter(Organisation.Builder::addAllEvaluationLinks)
                .build(Organisation.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<ReportingLine> reportingLines() {
        return Combinators.combine(
                        participantIds(), participantIds(), Arbitraries.of(ReportingKind.class), validities())
                .filter((report, manager, kind, validity) -> !report.equals(manager))
                .as(ReportingLine::new);
    }

    private static Arbitrary<EvaluationLink> evaluationLinks() {
        return Combinators.combine(
                        participantIds(), participantIds(), Arbitraries.of(EvaluationKind.class), validities())
                .filter((evaluator, evaluated, kind, validity) -> !evaluator.equals(evaluated))
                .as(EvaluationLink::new);
    }

    /** {@return validities that begin and end within {@link #dates}, or not at all} */
    public static Arbitrary<Validity> validities() {
        return Combinators.combine(dates().optional(), dates().optional())
                .filter(Validity::isValid)
                .as(Validity::new);
    }

    /** {@return forty days from 1 January 2027} */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers()
                .between(0, 39)
                .map(day -> LocalDate.of(2027, 1, 1).plusDays(day));
    }

    /** {@return frameworks of two to eight competencies with sound associations} */
    public static Arbitrary<CompetencyFramework> frameworks() {
        return Arbitraries.integers()
                .between(1, 8)
                .flatMap(size -> associations(size).set().ofMaxSize(6).map(associations -> {
                    CompetencyFramework.Builder framework = CompetencyFramework.builder()
                            .id("generated")
                            .title(BilingualText.same("Generated"))
                            .addAllAssociations(associations);
                    for (int number = 1; number <= size; number++) {
                        framework.addCompetency(Competency.of(
                                "K" + number, new BilingualText("Skill " + number, "Aptitude " + number)));
                    }
                    return framework.build();
                }));
    }

    /** Origins have the larger number, so that no order comes back to its beginning. */
    private static Arbitrary<CompetencyAssociation> associations(int size) {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, size);
        return Combinators.combine(numbers, numbers, Arbitraries.of(AssociationType.class))
                .filter((origin, destination, type) -> destination < origin)
                .as((origin, destination, type) -> new CompetencyAssociation(
                        CompetencyId.of("K" + origin), type, CompetencyId.of("K" + destination)));
    }

    private static Arbitrary<OptionalInt> optionalInts(int lowest, int highest) {
        return Arbitraries.integers()
                .between(lowest, highest)
                .map(OptionalInt::of)
                .injectNull(0.3)
                .map(number -> number == null ? OptionalInt.empty() : number);
    }

    /** {@return zones with daylight saving in both hemispheres, without, off the hour, and with oddities} */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Europe/Paris",
                        "America/New_York",
                        "America/Sao_Paulo",
                        "Australia/Sydney",
                        "Asia/Kolkata",
                        "Asia/Kathmandu",
                        "America/St_Johns",
                        "Australia/Lord_Howe", // thirty minutes of daylight saving
                        "Pacific/Apia", // had no 30 December 2011
                        "Africa/Casablanca", // winter time during Ramadan
                        "+05:45")
                .map(ZoneId::of);
    }

    /** {@return hours of one day, over midnight too, often on the hour and sometimes on an odd minute} */
    public static Arbitrary<WeeklyInterval> weeklyIntervals() {
        Arbitrary<LocalTime> times = Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(0, 47).map(half -> half * 30)),
                        Tuple.of(1, Arbitraries.integers().between(0, 24 * 60 - 1)))
                .map(minute -> LocalTime.ofSecondOfDay(minute * 60L));
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), times, times)
                .as(WeeklyInterval::new);
    }

    /** {@return one to six intervals, which may overlap, in any zone} */
    public static Arbitrary<WeeklyAvailability> weeklyAvailabilities() {
        return Combinators.combine(
                        zones(), weeklyIntervals().list().ofMinSize(1).ofMaxSize(6))
                .as(WeeklyAvailability::of);
    }

    /** {@return windows of whole minutes of up to sixteen days, most of which hold a clock change of some zone} */
    public static Arbitrary<TimeWindow> windows() {
        Arbitrary<Instant> dates =
                Arbitraries.integers().between(0, 9_000).map(day -> Instant.EPOCH.plus(Duration.ofDays(13_000L + day)));
        Arbitrary<Instant> middles = Combinators.combine(zones(), dates).as(CoreArbitraries::nextClockChange);
        return Combinators.combine(
                        middles,
                        Arbitraries.integers().between(1, 8 * 24 * 60),
                        Arbitraries.integers().between(1, 8 * 24 * 60))
                .as((middle, before, after) -> new TimeWindow(
                        middle.minus(Duration.ofMinutes(before)), middle.plus(Duration.ofMinutes(after))));
    }

    private static Instant nextClockChange(ZoneId zone, Instant instant) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(instant);
        return next == null ? instant : next.getInstant();
    }
}
