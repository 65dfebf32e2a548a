package dev.mentoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mentoring.core.competency.AssociationType;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyAssociation;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.Indicator;
import dev.mentoring.core.competency.LevelDescriptor;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.internal.CoreTexts;
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
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Severity;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.TextLanguage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Breaks each rule once: the code, the severity and the place of the one problem that must come of it. */
class ProblemExamplesTest {
    private static final ParticipantId P1 = ParticipantId.of("p1");
    private static final ParticipantId P2 = ParticipantId.of("p2");

    private record Example(String code, Severity severity, String place, Supplier<List<Problem>> problems) {}

    private static Stream<Example> examples() {
        return Stream.of(
                        frameworkExamples(),
                        organisationExamples(),
                        participantExamples(),
                        poolExamples(),
                        poolWarnings())
                .flatMap(List::stream);
    }

    private static List<Example> frameworkExamples() {
        return List.of(
                refusal(
                        "identifier-malformed",
                        "framework f , id",
                        () -> framework().id("f ").build()),
                refusal(
                        "competency-duplicated",
                        "framework f, competencies",
                        () -> framework().id("f").addCompetency(competency("a")).build()),
                refusal(
                        "association-end-unknown",
                        "framework f, associations",
                        () -> framework()
                                .id("f")
                                .addAssociation(association("A", AssociationType.PRECEDES, "Z"))
                                .build()),
                refusal(
                        "indicator-duplicated",
                        "framework f, indicators",
                        () -> framework()
                                .id("f")
                                .addIndicator(new Indicator("A.1", CompetencyId.of("A"), BilingualText.same("x")))
                                .addIndicator(new Indicator("A.1", CompetencyId.of("B"), BilingualText.same("x")))
                                .build()),
                refusal(
                        "level-described-twice",
                        "framework f, levelDescriptors",
                        () -> framework()
                                .id("f")
                                .addLevelDescriptor(descriptor("A", 4, "x"))
                                .addLevelDescriptor(descriptor("A", 4, "y"))
                                .build()),
                refusal(
                        "association-with-itself",
                        "framework f, associations",
                        () -> framework()
                                .id("f")
                                .addAssociation(association("A", AssociationType.IS_CHILD_OF, "A"))
                                .build()),
                refusal(
                        "association-cycle",
                        "framework f, associations",
                        () -> framework()
                                .id("f")
                                .addAssociation(association("A", AssociationType.REPLACED_BY, "B"))
                                .addAssociation(association("B", AssociationType.REPLACED_BY, "A"))
                                .build()));
    }

    private static List<Example> organisationExamples() {
        return List.of(
                refusal(
                        "reports-to-self",
                        "organisation, reportingLines",
                        () -> Organisation.builder()
                                .addReportingLine(new ReportingLine(P1, P1, ReportingKind.SOLID, Validity.always()))
                                .addReportingLine(new ReportingLine(P1, P1, ReportingKind.DOTTED, Validity.always()))
                                .build()),
                refusal(
                        "evaluates-self",
                        "organisation, evaluationLinks",
                        () -> Organisation.builder()
                                .addEvaluationLink(
                                        new EvaluationLink(P1, P1, EvaluationKind.HR_CASE, Validity.always()))
                                .build()));
    }

    private static List<Example> participantExamples() {
        return List.of(
                refusal(
                        "role-missing",
                        "participant p1, roles",
                        () -> Participant.builder().id(P1).build()),
                refusal(
                        "number-negative",
                        "participant p1, runsWaited",
                        () -> Participant.mentee("p1").runsWaited(-1).build()),
                refusal(
                        "listed-twice",
                        "participant p1, needs",
                        () -> Participant.mentee("p1")
                                .addNeeds(Need.of("C1", 2, Priority.LOW), Need.of("C1", 3, Priority.LOW))
                                .addNeed(Need.of("C1", 4, Priority.LOW))
                                .build()),
                refusal(
                        "entry-malformed",
                        "participant p1, position/team",
                        () -> Participant.mentee("p1")
                                .position(Position.builder().team("Sales ").build())
                                .build()),
                refusal(
                        "refers-to-self",
                        "participant p1, vetoes",
                        () -> Participant.mentee("p1").addVeto(P1).build()),
                refusal(
                        "chosen-and-vetoed",
                        "participant p1, vetoes",
                        () -> Participant.mentee("p1")
                                .addChosenMentor(P2)
                                .addVeto(P2)
                                .build()));
    }

    private static List<Example> poolExamples() {
        return List.of(
                refusal(
                        "participant-duplicated",
                        "participant p1, id",
                        () -> pool(Participant.mentee("p1"), Participant.mentor("p1"))
                                .addParticipant(
                                        Participant.mentee("p1").runsWaited(2).build())
                                .build()),
                refusal(
                        "competency-unknown",
                        "participant p1, needs",
                        () -> pool(Participant.mentee("p1").addNeed(Need.of("C99", 4, Priority.LOW)))
                                .framework(CapMentor.framework())
                                .build()),
                refusal(
                        "level-off-scale",
                        "participant p1, offers",
                        () -> pool(Participant.mentor("p1").addOffer(Offer.of("C1", 5, Priority.LOW)))
                                .framework(CapMentor.framework())
                                .build()),
                refusal(
                        "grade-unknown",
                        "participant p1, position/grade",
                        () -> pool(Participant.mentor("p1")
                                        .position(Position.builder().grade("G9").build()))
                                .organisation(Organisation.builder()
                                        .gradeScale(GradeScale.ofCodes(List.of("G1")))
                                        .build())
                                .build()));
    }

    private static List<Example> poolWarnings() {
        return List.of(
                warning(
                        "choice-without-role",
                        "participant p1, chosenMentors",
                        () -> pool(Participant.mentor("p1").addChosenMentor(P2), Participant.mentor("p2"))),
                warning(
                        "choice-unknown",
                        "participant p1, chosenMentors",
                        () -> pool(Participant.mentee("p1").addChosenMentor(P2), Participant.mentee("p2"))),
                warning(
                        "person-unknown",
                        "participant p1, vetoes",
                        () -> pool(Participant.mentee("p1").addVeto(P2))),
                warning(
                        "capacity-exceeded",
                        "participant p1, mentorCapacity",
                        () -> pool(Participant.mentor("p1").mentorCapacity(new Capacity(1, 2, OptionalInt.empty())))),
                warning(
                        "live-pairs-uncounted",
                        "participant p1, menteeCapacity",
                        () -> pool(Participant.mentee("p1"))
                                .addEarlierPairing(new EarlierPairing(P1, P2, PairingOutcome.LIVE, Optional.empty()))),
                warning(
                        "alike-but-different",
                        "participant p2, position/site",
                        () -> pool(
                                Participant.mentee("p1")
                                        .position(
                                                Position.builder().site("Paris").build()),
                                Participant.mentee("p2")
                                        .position(
                                                Position.builder().site("paris").build()))));
    }

    @TestFactory
    Stream<DynamicTest> breaking_a_rule_gives_one_problem_at_its_place() {
        return examples()
                .map(example -> DynamicTest.dynamicTest(
                        example.code(),
                        () -> assertThat(example.problems().get())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo(example.code());
                                    assertThat(problem.severity()).isEqualTo(example.severity());
                                    assertThat(problem.place()).hasToString(example.place());
                                })));
    }

    @Test
    void every_rule_of_the_catalogue_has_an_example() {
        assertThat(examples().map(Example::code))
                .containsExactlyInAnyOrderElementsOf(CoreTexts.CATALOGUE.keys().stream()
                        .filter(key -> key.startsWith("problem.") && key.endsWith(".rule"))
                        .map(key -> key.substring("problem.".length(), key.length() - ".rule".length()))
                        .toList());
    }

    @Test
    void a_pool_reports_every_problem_at_once_by_person() {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> pool(
                                Participant.mentor("p2")
                                        .addOffers(Offer.of("X2", 9, Priority.LOW), Offer.of("X1", 1, Priority.LOW)),
                                Participant.mentee("p1").addNeed(Need.of("C1", 5, Priority.LOW)),
                                Participant.mentor("p1"))
                        .framework(CapMentor.framework())
                        .build());
        assertThat(refusal.problems().all())
                .extracting(problem -> problem.code() + " at " + problem.place())
                .containsExactly(
                        "participant-duplicated at participant p1, id",
                        "level-off-scale at participant p1, needs",
                        "competency-unknown at participant p2, offers",
                        "competency-unknown at participant p2, offers",
                        "level-off-scale at participant p2, offers");
        assertThat(refusal.problems().all().get(1).rule().french())
                .isEqualTo("Le niveau 5 de la compétence C1 n’est pas sur l’échelle, qui va de 1 à 4.");
    }

    @Test
    void a_profile_reports_every_problem_at_once() {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> Participant.builder()
                        .id(P1)
                        .runsWaited(-3)
                        .addOffers(Offer.of("C2", 1, Priority.LOW), Offer.of("C2", 2, Priority.LOW))
                        .addChosenMentors(P1, P2, P2)
                        .addChosenMentee(P1)
                        .addVeto(P2)
                        .position(Position.builder()
                                .unit("")
                                .site("\u00a0Lyon")
                                .grade("A\n")
                                .build())
                        .putAuditGroup(" site", "Lyon")
                        .putAuditGroup("contract", "")
                        .build());
        assertThat(refusal.problems().all())
                .extracting(problem -> problem.code() + " at " + problem.place())
                .containsExactly(
                        "role-missing at participant p1, roles",
                        "listed-twice at participant p1, offers",
                        "entry-malformed at participant p1, position/unit",
                        "entry-malformed at participant p1, position/site",
                        "entry-malformed at participant p1, position/grade",
                        "listed-twice at participant p1, chosenMentors",
                        "refers-to-self at participant p1, chosenMentors",
                        "refers-to-self at participant p1, chosenMentees",
                        "chosen-and-vetoed at participant p1, vetoes",
                        "number-negative at participant p1, runsWaited",
                        "entry-malformed at participant p1, auditGroups",
                        "entry-malformed at participant p1, auditGroups");
    }

    @Test
    void an_exclusion_of_two_absent_people_is_not_about_this_pool() {
        ParticipantPool.Builder pool = pool(Participant.mentee("p1"), Participant.mentor("p2"));
        pool.addExclusions(exclusion("p8", "p9"), exclusion("p1", "p2"));
        assertThat(pool.build().warnings().all()).isEmpty();
        pool.addExclusions(exclusion("p7", "p2"), exclusion("p1", "p7"));
        assertThat(pool.build().warnings().all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line(TextLanguage.ENGLISH))
                        .isEqualTo("warning person-unknown [pool, exclusions] p7 is not in the pool; the entry has no"
                                + " effect. Correct the id, add the person, or remove the entry."));
    }

    @Test
    void ids_that_differ_in_case_or_unicode_form_are_warned_of() {
        ParticipantPool pool = pool(
                        Participant.mentee("jos\u00e9"),
                        Participant.mentee("jose\u0301"),
                        Participant.mentee("JOS\u00c9"))
                .build();
        assertThat(pool.warnings().all())
                .extracting(Problem::code)
                .containsExactly("alike-but-different", "alike-but-different");
    }

    @Test
    void a_sound_pool_has_nothing_to_warn_of() {
        ParticipantPool pool = pool(
                        Participant.mentee("p1")
                                .addChosenMentor(P2)
                                .menteeCapacity(new Capacity(1, 1, OptionalInt.empty())),
                        Participant.mentor("p2")
                                .addChosenMentee(P1)
                                .mentorCapacity(new Capacity(1, 1, OptionalInt.of(4))))
                .addEarlierPairing(new EarlierPairing(P1, P2, PairingOutcome.LIVE, Optional.empty()))
                .addEarlierPairing(new EarlierPairing(P2, P1, PairingOutcome.COMPLETED, Optional.empty()))
                .build();
        assertThat(pool.warnings().isEmpty()).isTrue();
    }

    private static Example refusal(String code, String place, Supplier<?> build) {
        return new Example(
                code,
                Severity.ERROR,
                place,
                () -> catchThrowableOfType(InvalidInputException.class, build::get)
                        .problems()
                        .all());
    }

    private static Example warning(String code, String place, Supplier<ParticipantPool.Builder> pool) {
        return new Example(
                code,
                Severity.WARNING,
                place,
                () -> pool.get().build().warnings().all());
    }

    private static ParticipantPool.Builder pool(Participant.Builder... people) {
        ParticipantPool.Builder pool = ParticipantPool.builder();
        for (Participant.Builder person : people) {
            pool.addParticipant(person.build());
        }
        return pool;
    }

    private static CompetencyFramework.Builder framework() {
        return CompetencyFramework.builder()
                .title(BilingualText.same("F"))
                .addCompetencies(
                        Competency.of("A", BilingualText.same("A")), Competency.of("B", BilingualText.same("B")));
    }

    private static Competency competency(String label) {
        return Competency.of("A", BilingualText.same(label));
    }

    private static LevelDescriptor descriptor(String competency, int level, String statement) {
        return new LevelDescriptor(CompetencyId.of(competency), level, BilingualText.same(statement));
    }

    private static CompetencyAssociation association(String origin, AssociationType type, String destination) {
        return new CompetencyAssociation(CompetencyId.of(origin), type, CompetencyId.of(destination));
    }

    private static Exclusion exclusion(String first, String second) {
        return new Exclusion(
                ParticipantId.of(first), ParticipantId.of(second), ExclusionReason.LEGAL, "hr", Optional.empty());
    }

    @Test
    void every_list_of_a_profile_is_checked_for_repetition() {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> Participant.mentor("p1")
                        .addDevelopmentGoals(
                                DevelopmentGoal.of("Lead", Priority.LOW), DevelopmentGoal.of("lead", Priority.HIGH))
                        .addLanguages(
                                new LanguageSkill("fr", LanguageLevel.A1), new LanguageSkill("fr", LanguageLevel.C2))
                        .addChosenMentees(P2, P2)
                        .build());
        assertThat(refusal.problems().all())
                .extracting(problem -> problem.code() + " at " + problem.place())
                .containsExactly(
                        "listed-twice at participant p1, developmentGoals",
                        "listed-twice at participant p1, languages",
                        "listed-twice at participant p1, chosenMentees");
    }

    @Test
    void every_entry_of_a_position_and_both_kinds_of_choices_are_reviewed() {
        ParticipantPool pool = pool(
                        Participant.mentee("p1").addChosenMentee(P2).position(position("Sales", "Alpha")),
                        Participant.mentee("p2").position(position("SALES", "ALPHA")))
                .build();
        assertThat(pool.warnings().all())
                .extracting(problem -> problem.code() + " at " + problem.place())
                .containsExactly(
                        "choice-without-role at participant p1, chosenMentees",
                        "alike-but-different at participant p2, position/unit",
                        "alike-but-different at participant p2, position/team");
    }

    private static Position position(String unit, String team) {
        return Position.builder().unit(unit).team(team).build();
    }

    @Test
    void the_version_of_a_framework_is_checked_as_well() {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> framework().id("f").version("").build());
        assertThat(refusal.problems().all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).hasToString("framework f, version"));
    }
}
