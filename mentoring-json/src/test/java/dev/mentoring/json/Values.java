package dev.mentoring.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.availability.WeeklyAvailability;
import dev.mentoring.core.availability.WeeklyInterval;
import dev.mentoring.core.competency.AssociationType;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyAssociation;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.Indicator;
import dev.mentoring.core.competency.LevelDescriptor;
import dev.mentoring.core.competency.ProficiencyLevel;
import dev.mentoring.core.competency.ProficiencyScale;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.EvaluationKind;
import dev.mentoring.core.organisation.EvaluationLink;
import dev.mentoring.core.organisation.Grade;
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
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.problem.Severity;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Term;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.experiment.ExperimentManifest;
import dev.mentoring.matching.experiment.ExperimentSpecification;
import dev.mentoring.matching.experiment.InstanceSource;
import dev.mentoring.matching.experiment.Mechanism;
import dev.mentoring.matching.experiment.result.Finding;
import dev.mentoring.matching.experiment.result.FindingReference;
import dev.mentoring.matching.experiment.result.FindingRelation;
import dev.mentoring.matching.experiment.result.FindingSubject;
import dev.mentoring.matching.experiment.result.FindingVerdict;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Couple;
import dev.mentoring.matching.market.JointChoice;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.PeerMarketBuilder;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.ProjectMarketBuilder;
import dev.mentoring.matching.market.Topic;
import dev.mentoring.matching.outcome.DefiniteMatching;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.Matchings;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.PairProbability;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import dev.mentoring.matching.outcome.RandomMatching;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random values of every kind that stands in JSON. Each draws its parts from one seeded source, so that a value takes few
 * lines; jqwik varies the seed and the size.
 */
final class Values {
    private static final List<String> TEXTS = List.of(
            "Ada",
            "élan",
            "日本",
            "\uD83D\uDE00",
            "a/b~c",
            "\"quoted\" \\ back",
            "x'y",
            "tab\there",
            "e\u0301",
            "\u2028",
            "0",
            "é");

    private final Random random;
    private final int size;

    private Values(long seed, int size) {
        this.random = new Random(seed);
        this.size = size;
    }

    /** {@return a source of the same values every time} */
    static Values seeded(long seed) {
        return new Values(seed, 3);
    }

    /** {@return values that a function draws} */
    static <T> Arbitrary<T> of(Function<Values, T> draw) {
        return Arbitraries.integers()
                .between(0, 6)
                .flatMap(
                        size -> Arbitraries.longs().withoutEdgeCases().map(seed -> draw.apply(new Values(seed, size))));
    }

    /** {@return a value of a type that consists of records} */
    Object drawn(Type type) {
        return new RandomRecords(random, this).draw(type);
    }

    private boolean coin() {
        return random.nextBoolean();
    }

    private int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <E extends Enum<E>> E oneOf(Class<E> type) {
        return oneOf(Arrays.asList(type.getEnumConstants()));
    }

    <T> Optional<T> perhaps(Supplier<T> draw) {
        return coin() ? Optional.of(draw.get()) : Optional.empty();
    }

    private OptionalInt perhaps(int least, int most) {
        return coin() ? OptionalInt.of(least + upTo(most - least)) : OptionalInt.empty();
    }

    private <T> ImmutableSet<T> some(Supplier<T> draw) {
        ImmutableSet.Builder<T> set = ImmutableSet.builder();
        for (int i = upTo(size); i > 0; i--) {
            set.add(draw.get());
        }
        return set.build();
    }

    /** {@return values of which no two have the same key} */
    private <T, K> ImmutableList<T> distinct(Supplier<T> draw, Function<T, K> key) {
        List<K> keys = new ArrayList<>();
        ImmutableList.Builder<T> list = ImmutableList.builder();
        for (int i = upTo(size); i > 0; i--) {
            T one = draw.get();
            if (!keys.contains(key.apply(one))) {
                keys.add(key.apply(one));
                list.add(one);
            }
        }
        return list.build();
    }

    String text() {
        return oneOf(TEXTS) + upTo(9);
    }

    /** {@return a short name without blanks around it and without characters that cannot be seen} */
    private String name() {
        return oneOf(List.of("Lyon", "Île-de-France", "R&D / A~B", "日本", "\uD83D\uDE00", "\"x\" \\")) + upTo(9);
    }

    private Term term() {
        return Term.of(text());
    }

    private BilingualText bilingual() {
        return new BilingualText(text(), text());
    }

    private ParticipantId person() {
        return ParticipantId.of("p" + upTo(9) + oneOf(List.of("", "é", " x", "/")));
    }

    private ParticipantId personOtherThan(ParticipantId first) {
        return ParticipantId.of(first + "'");
    }

    private CompetencyId competencyId() {
        return CompetencyId.of("C" + upTo(5));
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(upTo(40_000) - 5_000);
    }

    private LocalTime minute() {
        return LocalTime.ofSecondOfDay(60L * upTo(1_439));
    }

    Validity validity() {
        LocalDate from = date();
        return new Validity(perhaps(() -> from), perhaps(() -> from.plusDays(upTo(900))));
    }

    Capacity capacity() {
        return new Capacity(upTo(5), upTo(3), perhaps(0, 20));
    }

    Need need() {
        int target = 1 + upTo(3);
        return new Need(competencyId(), target, perhaps(0, target - 1), oneOf(Priority.class));
    }

    Offer offer() {
        return new Offer(competencyId(), 1 + upTo(3), oneOf(Priority.class));
    }

    Readiness readiness() {
        return new Readiness(perhaps(this::coin), perhaps(this::coin), perhaps(1, 4), perhaps(1, 5));
    }

    ScaleAnswer scaleAnswer() {
        return new ScaleAnswer(upTo(5), -upTo(3), 6);
    }

    WeeklyAvailability availability() {
        ImmutableSortedSet.Builder<WeeklyInterval> intervals = ImmutableSortedSet.naturalOrder();
        for (int i = upTo(size); i >= 0; i--) {
            intervals.add(new WeeklyInterval(oneOf(DayOfWeek.class), minute(), minute()));
        }
        ZoneId zone = ZoneId.of(oneOf(List.of("Europe/Paris", "Asia/Kolkata", "Z", "UTC+02:00", "America/New_York")));
        return new WeeklyAvailability(zone, intervals.build());
    }

    Position position() {
        return Position.builder()
                .unit(perhaps(this::name))
                .team(perhaps(this::name))
                .site(perhaps(this::name))
                .grade(perhaps(() -> "G" + upTo(3)))
                .build();
    }

    Organisation organisation() {
        ImmutableList<Grade> grades = ImmutableList.of(
                new Grade("G0", bilingual()),
                new Grade("G1", bilingual()),
                new Grade("G2", bilingual()),
                new Grade("G3", bilingual()));
        return Organisation.builder()
                .gradeScale(perhaps(() -> new GradeScale(grades)))
                .addAllReportingLines(some(() -> {
                    ParticipantId report = person();
                    return new ReportingLine(report, personOtherThan(report), oneOf(ReportingKind.class), validity());
                }))
                .addAllEvaluationLinks(some(() -> {
                    ParticipantId evaluator = person();
                    return new EvaluationLink(
                            evaluator, personOtherThan(evaluator), oneOf(EvaluationKind.class), validity());
                }))
                .build();
    }

    CompetencyFramework framework() {
        ImmutableList.Builder<ProficiencyLevel> levels = ImmutableList.builder();
        for (int i = 0; i <= 3 + upTo(2); i++) {
            levels.add(new ProficiencyLevel("L" + i, bilingual(), perhaps(this::bilingual)));
        }
        List<Competency> competencies = new ArrayList<>();
        for (int i = 0; i <= 5; i++) {
            competencies.add(new Competency(CompetencyId.of("C" + i), bilingual(), perhaps(this::bilingual)));
        }
        java.util.Collections.shuffle(competencies, random);
        return CompetencyFramework.builder()
                .id("F" + person())
                .version(name())
                .title(bilingual())
                .scale(coin() ? ProficiencyScale.ofMentoring() : new ProficiencyScale(levels.build()))
                .addAllCompetencies(competencies)
                .addAllAssociations(some(() -> new CompetencyAssociation(
                        CompetencyId.of("C" + upTo(2)),
                        oneOf(AssociationType.class),
                        CompetencyId.of("C" + (3 + upTo(2))))))
                .addAllIndicators(distinct(() -> new Indicator(name(), competencyId(), bilingual()), Indicator::id))
                .addAllLevelDescriptors(distinct(
                        () -> new LevelDescriptor(competencyId(), 1 + upTo(3), bilingual()),
                        descriptor -> List.of(descriptor.competency(), descriptor.level())))
                .build();
    }

    Participant participant() {
        ParticipantId id = person();
        Participant.Builder person = Participant.builder();
        person.id(id)
                .addRole(oneOf(Role.class))
                .mentorCapacity(capacity())
                .menteeCapacity(capacity())
                .addAllNeeds(distinct(this::need, Need::competency))
                .addAllOffers(distinct(this::offer, Offer::competency))
                .addAllDevelopmentGoals(
                        distinct(() -> new DevelopmentGoal(term(), oneOf(Priority.class)), DevelopmentGoal::goal))
                .addAllSupportedGoals(some(this::term))
                .addAllInterests(some(this::term))
                .addAllLanguages(distinct(
                        () -> new LanguageSkill(oneOf(List.of("fr", "en", "pt-br")), oneOf(LanguageLevel.class)),
                        LanguageSkill::language))
                .availability(perhaps(this::availability))
                .position(position())
                .readiness(readiness())
                .addAllPersonalValues(some(this::term))
                .addAllExperiences(some(this::term))
                .selfDescription(perhaps(() -> SelfDescription.withConsent(some(this::term), some(this::term), true)))
                .addAllChosenMentors(distinct(() -> personOtherThan(person()), Function.identity()))
                .addAllChosenMentees(distinct(() -> personOtherThan(person()), Function.identity()))
                .addAllVetoes(some(() -> ParticipantId.of("veto" + upTo(4))))
                .runsWaited(upTo(3));
        distinct(this::term, Function.identity()).forEach(term -> person.putWorkStyle(term, scaleAnswer()));
        distinct(this::name, Function.identity()).forEach(key -> person.putAuditGroup(key, name()));
        return person.build();
    }

    Exclusion exclusion() {
        ParticipantId first = person();
        return new Exclusion(first, personOtherThan(first), oneOf(ExclusionReason.class), name(), perhaps(this::date));
    }

    EarlierPairing earlierPairing() {
        ParticipantId mentee = person();
        PairingOutcome outcome = oneOf(PairingOutcome.class);
        Optional<LocalDate> ended = outcome == PairingOutcome.LIVE ? Optional.empty() : perhaps(this::date);
        return new EarlierPairing(mentee, personOtherThan(mentee), outcome, ended);
    }

    ParticipantPool pool() {
        return ParticipantPool.builder()
                .addAllParticipants(distinct(this::participant, Participant::id))
                .framework(perhaps(this::framework))
                .organisation(organisation())
                .addAllExclusions(some(this::exclusion))
                .addAllEarlierPairings(some(this::earlierPairing))
                .build();
    }

    Place place() {
        return switch (upTo(2)) {
            case 0 -> Place.field(text(), coin() ? text() : "", coin() ? text() : "");
            case 1 -> Place.pointer(coin() ? "" : "/" + text());
            default -> Place.cell(text(), 1L + upTo(99), coin() ? text() : "");
        };
    }

    Problem problem() {
        return new Problem("some-code-" + upTo(9), oneOf(Severity.class), place(), bilingual(), bilingual());
    }

    Problems problems() {
        return new Problems(ImmutableList.copyOf(some(this::problem)));
    }

    Market market() {
        List<String> mentees = ids("r");
        List<String> mentors = ids("h");
        boolean listed = coin();
        MarketBuilder market = Market.builder();
        mentees.forEach(id -> market.addMentee(agent(id, mentors, listed)));
        mentors.forEach(id -> market.addMentor(agent(id, mentees, listed && coin())));
        if (!listed || coin()) {
            for (String mentee : mentees) {
                for (String mentor : mentors) {
                    if (coin()) {
                        market.addWeight(mentee, mentor, coin() ? upTo(9) : random.nextLong());
                    }
                }
            }
        }
        if (coin() && size > 0) {
            couple("c", mentors, market);
        }
        return market.build();
    }

    private void couple(String letter, List<String> mentors, MarketBuilder market) {
        Agent first = Agent.of(letter + "1" + text());
        Agent second = Agent.of(letter + "2" + text());
        market.addMentee(first).addMentee(second);
        Supplier<JointChoice> choice = () -> new JointChoice(
                Optional.of(mentors.get(upTo(mentors.size() - 1))),
                coin() ? Optional.empty() : Optional.of(mentors.get(upTo(mentors.size() - 1))));
        market.addCouple(new Couple(first.id(), second.id(), some(choice).asList()));
    }

    ProjectMarket projectMarket() {
        List<String> mentees = ids("r");
        List<String> mentors = ids("h");
        List<String> topics = mentors.isEmpty() ? List.of() : ids("t");
        boolean listed = coin();
        ProjectMarketBuilder market = ProjectMarket.builder();
        mentees.forEach(
                id -> market.addMentee(agent(id, topics, listed).withMaximum(1).withMinimum(0)));
        mentors.forEach(
                id -> market.addMentor(agent(id, mentees, listed && coin()).withMinimum(0)));
        topics.forEach(id -> market.addTopic(new Topic(id, mentors.get(upTo(mentors.size() - 1)), upTo(3))));
        for (String mentee : mentees) {
            for (String topic : topics) {
                if (!listed && coin()) {
                    market.addWeight(mentee, topic, random.nextLong());
                }
            }
        }
        return market.build();
    }

    PeerMarket peerMarket() {
        List<String> people = ids("p");
        boolean listed = coin();
        PeerMarketBuilder market = PeerMarket.builder();
        for (String id : people) {
            List<String> others =
                    people.stream().filter(other -> !other.equals(id)).toList();
            market.addParticipant(agent(id, others, listed).withMaximum(1).withMinimum(0));
        }
        for (int i = 0; (!listed || coin()) && i < people.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (coin()) {
                    market.addWeight(people.get(i), people.get(j), upTo(9));
                }
            }
        }
        return market.build();
    }

    List<String> ids(String letter) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ids.add(letter + i + oneOf(TEXTS));
        }
        java.util.Collections.shuffle(ids, random);
        return ids;
    }

    private Agent agent(String id, List<String> partners, boolean listed) {
        int maximum = 1 + upTo(3);
        Agent agent = Agent.of(id).withMaximum(coin() ? maximum : 1).withMinimum(coin() ? upTo(1) : 0);
        if (!listed) {
            return agent;
        }
        List<List<String>> tiers = new ArrayList<>();
        List<String> order = new ArrayList<>(partners);
        java.util.Collections.shuffle(order, random);
        for (String partner : order) {
            if (tiers.isEmpty() || coin()) {
                tiers.add(new ArrayList<>());
            }
            if (upTo(4) > 0) {
                tiers.get(tiers.size() - 1).add(partner);
            }
        }
        tiers.removeIf(List::isEmpty);
        return agent.rankingTiers(tiers);
    }

    Certificate certificate() {
        List<Class<?>> kinds = List.of(Certificate.class.getPermittedSubclasses());
        return (Certificate) new RandomRecords(random, this).of(kinds.get(upTo(kinds.size() - 1)));
    }

    Matching matching() {
        return new Matching(
                text(),
                ImmutableList.copyOf(some(() -> new Pair(text(), text(), perhaps(this::text)))),
                ImmutableSortedSet.copyOf(ids("r")),
                ImmutableSortedSet.copyOf(ids("h")),
                some(() -> oneOf(Guarantee.class)),
                perhaps(this::certificate));
    }

    PeerGroup group() {
        ImmutableList<String> members =
                ImmutableSortedSet.of("a" + text(), "b" + text(), "c" + text()).asList();
        return new PeerGroup(members.get(0), members.get(1), coin() ? Optional.of(members.get(2)) : Optional.empty());
    }

    PeerMatching peerMatching() {
        return new PeerMatching(
                text(),
                ImmutableList.copyOf(some(this::group)),
                ImmutableSortedSet.copyOf(ids("r")),
                some(() -> oneOf(Guarantee.class)),
                perhaps(this::certificate));
    }

    Matchings matchings() {
        return new Matchings(
                ImmutableList.copyOf(this.<DefiniteMatching>some(() -> coin() ? matching() : peerMatching())));
    }

    NoMatching noMatching() {
        return new NoMatching(text(), some(() -> oneOf(Guarantee.class)), certificate());
    }

    RandomMatching randomMatching() {
        return new RandomMatching(
                text(),
                ImmutableList.copyOf(some(() -> {
                    long numerator = 1 + random.nextInt(5);
                    return new PairProbability(
                            new Pair(text(), text()), Fraction.of(numerator, numerator + random.nextInt(5)));
                })),
                some(() -> oneOf(Guarantee.class)),
                perhaps(this::certificate));
    }

    ExperimentSpecification experiment() {
        ExperimentSpecification.Builder experiment = ExperimentSpecification.builder();
        experiment.id("e" + upTo(9)).title(new BilingualText(text(), text())).trials(1 + upTo(9));
        experiment.addInstance(new InstanceSource.Files(
                "real",
                ImmutableList.of(text(), "b.json"),
                coin() ? ImmutableSortedMap.of() : ImmutableSortedMap.of("mentor-noise", ImmutableList.of("0.5"))));
        for (int i = 0; i < size; i++) {
            experiment.addInstance(new InstanceSource.Generated(
                    "s" + i,
                    "impartial-culture",
                    ImmutableSortedMap.of(
                            "mentees",
                            ImmutableList.of("2", Integer.toString(3 + upTo(9))),
                            "pair-density",
                            ImmutableList.of("0." + upTo(9)))));
        }
        experiment.addMechanism(new Mechanism(
                "m", "deferred-acceptance", ImmutableSortedMap.of("proposing", coin() ? "mentee" : "mentor")));
        experiment.addMechanism(Mechanism.of("immediate-acceptance"));
        experiment.addMetrics("size", coin() ? "envy" : "run-time");
        if (coin()) {
            experiment.seed(random.nextLong()).baseline("m");
        }
        if (coin()) {
            experiment.addFinding(finding());
        }
        return experiment.build();
    }

    private Finding finding() {
        Finding.Builder finding = Finding.builder()
                .mechanism("immediate-acceptance")
                .metric("size")
                .relation(FindingRelation.values()[upTo(FindingRelation.values().length - 1)])
                .source("s" + text());
        if (size == 0 || coin()) {
            return finding.reference(new FindingReference.Figure(upTo(9) / 4.0, upTo(9) / 8.0))
                    .build();
        }
        ImmutableSortedMap<String, String> cell = ImmutableSortedMap.of("mentees", "2");
        return finding.subject(coin() ? FindingSubject.MEAN : FindingSubject.DIFFERENCE)
                .where(cell)
                .reference(new FindingReference.OtherCell(cell))
                .build();
    }

    ExperimentManifest manifest() {
        ExperimentSpecification specification = experiment();
        return ExperimentManifest.builder()
                .specification(specification)
                .specificationHash(specification.contentHash())
                .libraryVersion(text())
                .inputs(ImmutableSortedMap.of("b.json", "0".repeat(64)))
                .trials(upTo(9))
                .failedTrials(upTo(9))
                .tables(ImmutableSortedMap.of("results.csv", "a".repeat(64)))
                .verdicts(coin() ? ImmutableSortedMap.of() : ImmutableSortedMap.of(FindingVerdict.DIFFERS, 1 + upTo(9)))
                .machine(coin() ? ImmutableSortedMap.of() : ImmutableSortedMap.of("java", text()))
                .build();
    }
}
