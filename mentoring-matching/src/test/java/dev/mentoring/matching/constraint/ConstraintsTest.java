package dev.mentoring.matching.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.core.availability.WeeklyAvailability;
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
import dev.mentoring.core.participant.EarlierPairing;
import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.participant.ExclusionReason;
import dev.mentoring.core.participant.LanguageLevel;
import dev.mentoring.core.participant.LanguageSkill;
import dev.mentoring.core.participant.PairingOutcome;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Readiness;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.testkit.ConstraintCheck;
import dev.mentoring.matching.testkit.PairVerdict;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintsTest {
    private static final ParticipantId ADA = ParticipantId.of("ada");
    private static final ParticipantId MAX = ParticipantId.of("max");
    private static final ParticipantId EVE = ParticipantId.of("eve");
    private static final LocalDate DATE = LocalDate.of(2027, 1, 11);

    private static Participant.Builder ada() {
        return Participant.mentee("ada");
    }

    private static Participant.Builder max() {
        return Participant.mentor("max");
    }

    private static PairVerdict judge(Constraint constraint, Participant.Builder mentee, Participant.Builder mentor) {
        return ConstraintCheck.of(constraint).in(mentee.build(), mentor.build()).pair("ada", "max");
    }

    private static ConstraintCheck judge(Constraint constraint, ParticipantPool.Builder pool) {
        return ConstraintCheck.of(constraint)
                .in(pool.addParticipants(ada().build(), max().build()).build());
    }

    private static ConstraintCheck judge(Constraint constraint, Organisation.Builder organisation) {
        return judge(constraint, ParticipantPool.builder().organisation(organisation.build()));
    }

    static Stream<Constraint> constraints() {
        return Constraints.discover().byName().values().stream();
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void nobody_is_forbidden_where_nothing_is_known(Constraint constraint) {
        assertThat(judge(constraint, ada(), max()).verdict()).isNotEqualTo(Verdict.FORBIDDEN);
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void every_constraint_speaks_both_languages_and_reads_its_own_parameters(Constraint constraint) {
        assertThat(constraint.label().french()).isNotEqualTo(constraint.label().english());
        assertThat(constraint.reason().french())
                .isNotEqualTo(constraint.reason().english());
        assertThat(constraint.with(constraint.parameters()).parameters()).isEqualTo(constraint.parameters());
    }

    @Test
    void the_standard_policy_names_every_constraint_of_the_library() {
        assertThat(MatchingPolicy.standard().constraints())
                .extracting(setting -> setting.constraint().name())
                .containsExactlyInAnyOrderElementsOf(
                        Constraints.discover().byName().keySet());
    }

    @Test
    void nobody_is_her_own_mentor() {
        Participant both = ada().addRoles(Role.MENTOR).build();
        ConstraintCheck.of(new SelfMatch())
                .in(both, max().build())
                .pair("ada", "ada")
                .isForbidden();
        ConstraintCheck.of(new SelfMatch())
                .in(both, max().build())
                .pair("ada", "max")
                .isAllowed();
    }

    @Test
    void a_place_must_be_left_on_both_sides() {
        judge(new FreeCapacity(), ada(), max()).isAllowed();
        judge(new FreeCapacity(), ada().menteeCapacity(new Capacity(1, 1, OptionalInt.empty())), max())
                .isForbidden();
        judge(new FreeCapacity(), ada(), max().mentorCapacity(Capacity.of(3, 1)))
                .isForbidden();
    }

    @Test
    void an_exclusion_holds_both_ways_until_it_ends() {
        for (List<ParticipantId> order : List.of(List.of(ADA, MAX), List.of(MAX, ADA))) {
            ConstraintCheck check = judge(
                    new Excluded(),
                    ParticipantPool.builder()
                            .addExclusions(new Exclusion(
                                    order.get(0),
                                    order.get(1),
                                    ExclusionReason.REQUESTED_AVOIDANCE,
                                    "hr",
                                    Optional.of(DATE))));
            check.pair("ada", "max").isForbidden();
            check.on(DATE.plusDays(1)).pair("ada", "max").isAllowed();
        }
    }

    @Test
    void a_veto_of_either_side_holds() {
        judge(new Vetoed(), ada().addVetoes(MAX), max()).isForbidden();
        judge(new Vetoed(), ada(), max().addVetoes(ADA)).isForbidden();
        judge(new Vetoed(), ada().addVetoes(EVE), max()).isAllowed();
    }

    private static ParticipantPool.Builder earlier(PairingOutcome outcome) {
        return ParticipantPool.builder().addEarlierPairings(new EarlierPairing(ADA, MAX, outcome, Optional.empty()));
    }

    @Test
    void a_live_pair_is_not_made_again_and_a_failed_one_neither() {
        judge(new LivePair(), earlier(PairingOutcome.LIVE)).pair("ada", "max").isForbidden();
        judge(new LivePair(), earlier(PairingOutcome.UNSUCCESSFUL))
                .pair("ada", "max")
                .isAllowed();
        judge(new PreviousPair(), earlier(PairingOutcome.UNSUCCESSFUL))
                .pair("ada", "max")
                .isForbidden();
        judge(new PreviousPair(), earlier(PairingOutcome.COMPLETED))
                .pair("ada", "max")
                .isAllowed();
        judge(new PreviousPair(true), earlier(PairingOutcome.COMPLETED))
                .pair("ada", "max")
                .isForbidden();
        judge(new PreviousPair(true), earlier(PairingOutcome.LIVE))
                .pair("ada", "max")
                .isAllowed();
    }

    private static ReportingLine reports(ParticipantId report, ParticipantId manager, ReportingKind kind) {
        return new ReportingLine(report, manager, kind, Validity.until(DATE));
    }

    @Test
    void reporting_lines_forbid_up_and_down_as_far_as_the_parameters_say() {
        Organisation.Builder direct = Organisation.builder().addReportingLines(reports(MAX, ADA, ReportingKind.DOTTED));
        ConstraintCheck check = judge(new ReportingLineTie(), direct);
        check.pair("ada", "max").isForbidden();
        check.on(DATE.plusDays(1)).pair("ada", "max").isAllowed();
        judge(new ReportingLineTie(1, false), direct).pair("ada", "max").isAllowed();
        Organisation.Builder far = Organisation.builder()
                .addReportingLines(reports(ADA, EVE, ReportingKind.SOLID), reports(EVE, MAX, ReportingKind.SOLID));
        judge(new ReportingLineTie(), far).pair("ada", "max").isAllowed();
        judge(new ReportingLineTie(2, true), far).pair("ada", "max").isForbidden();
    }

    @Test
    void an_evaluator_is_no_mentor_of_the_evaluated_nor_the_other_way_round() {
        for (List<ParticipantId> order : List.of(List.of(ADA, MAX), List.of(MAX, ADA))) {
            Organisation.Builder panel = Organisation.builder()
                    .addEvaluationLinks(new EvaluationLink(
                            order.get(0), order.get(1), EvaluationKind.PROMOTION_PANEL, Validity.from(DATE)));
            ConstraintCheck check = judge(new EvaluatorTie(), panel);
            check.pair("ada", "max").isForbidden();
            check.on(DATE.minusDays(1)).pair("ada", "max").isAllowed();
        }
    }

    private static Readiness ready(Boolean trained, Boolean consented) {
        return new Readiness(
                Optional.ofNullable(trained), Optional.ofNullable(consented), OptionalInt.empty(), OptionalInt.empty());
    }

    @Test
    void both_must_be_trained_and_have_consented() {
        judge(new ReadyToStart(), ada().readiness(ready(true, true)), max().readiness(ready(true, true)))
                .isAllowed();
        judge(new ReadyToStart(), ada().readiness(ready(true, true)), max().readiness(ready(true, null)))
                .isUnknown();
        judge(new ReadyToStart(), ada().readiness(ready(null, false)), max()).isForbidden();
        judge(new ReadyToStart(), ada(), max().readiness(ready(false, true))).isForbidden();
    }

    private static Position team(String unit, String team) {
        Position.Builder position = Position.builder();
        return position.unit(Optional.ofNullable(unit)).team(team).build();
    }

    @Test
    void a_team_is_a_team_within_its_unit() {
        judge(new SameTeam(), ada().position(team("x", "a")), max().position(team("x", "a")))
                .isForbidden();
        judge(new SameTeam(), ada().position(team("x", "a")), max().position(team("y", "a")))
                .isAllowed();
        judge(new SameTeam(), ada().position(team("x", "a")), max().position(team(null, "a")))
                .isUnknown();
        judge(new SameTeam(), ada().position(team("x", "a")), max().position(team(null, "b")))
                .isAllowed();
        judge(new SameTeam(), ada().position(team(null, "a")), max().position(team(null, "a")))
                .isForbidden();
        judge(new SameTeam(), ada().position(team("x", "a")), max()).isUnknown();
    }

    @Test
    void the_weaker_speaker_of_the_best_common_language_counts() {
        Participant.Builder mentee = ada().addLanguages(
                        new LanguageSkill("fr-ca", LanguageLevel.B1), new LanguageSkill("en", LanguageLevel.NATIVE));
        judge(new SharedLanguage(), mentee, max().addLanguages(new LanguageSkill("en", LanguageLevel.B2)))
                .isAllowed();
        judge(
                        new SharedLanguage(),
                        ada().addLanguages(new LanguageSkill("fr-ca", LanguageLevel.B1)),
                        max().addLanguages(new LanguageSkill("fr", LanguageLevel.C2)))
                .isForbidden();
        judge(
                        new SharedLanguage(LanguageLevel.B1),
                        ada().addLanguages(new LanguageSkill("fr-ca", LanguageLevel.B1)),
                        max().addLanguages(new LanguageSkill("fr", LanguageLevel.C2)))
                .isAllowed();
        judge(new SharedLanguage(), ada().addLanguages(new LanguageSkill("de", LanguageLevel.C2)), max())
                .isUnknown();
    }

    private static WeeklyAvailability mondays(int from, int to) {
        return WeeklyAvailability.daily(
                ZoneId.of("Europe/Paris"), List.of(DayOfWeek.MONDAY), LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    @Test
    void hours_count_within_the_usable_day_only() {
        judge(new OverlappingHours(), ada().availability(mondays(17, 22)), max().availability(mondays(12, 23)))
                .isAllowed();
        judge(new OverlappingHours(), ada().availability(mondays(18, 22)), max().availability(mondays(12, 23)))
                .isForbidden();
        judge(
                        new OverlappingHours(240, LocalTime.of(8, 0), LocalTime.MIDNIGHT),
                        ada().availability(mondays(18, 22)),
                        max().availability(mondays(12, 23)))
                .isAllowed();
        judge(new OverlappingHours(), ada().availability(mondays(18, 22)), max())
                .isUnknown();
    }

    private static PairVerdict gap(int minimum, int maximum, String mentee, String mentor) {
        Organisation.Builder organisation = Organisation.builder();
        ParticipantPool.Builder pool = ParticipantPool.builder();
        return ConstraintCheck.of(new GradeGap(minimum, maximum))
                .in(pool.organisation(organisation
                                .gradeScale(GradeScale.ofCodes(List.of("g0", "g1", "g2", "g3")))
                                .build())
                        .addParticipants(
                                ada().position(Position.builder().grade(mentee).build())
                                        .build(),
                                max().position(Position.builder().grade(mentor).build())
                                        .build())
                        .build())
                .pair("ada", "max");
    }

    @Test
    void the_grade_gap_is_a_range_and_below_zero_it_is_reverse_mentoring() {
        gap(1, 2, "g0", "g1").isAllowed();
        gap(1, 2, "g0", "g2").isAllowed();
        gap(1, 2, "g0", "g3").isForbidden();
        gap(1, 2, "g1", "g1").isForbidden();
        gap(-20, -1, "g2", "g1").isAllowed();
        gap(-20, -1, "g1", "g2").isForbidden();
        judge(new GradeGap(), ada(), max()).isUnknown();
    }

    @Test
    void a_rule_cannot_be_made_with_parameters_out_of_range() {
        assertThat(new GradeGap(2, 2).minimum()).isEqualTo(2);
        assertThat(new OverlappingHours(1, LocalTime.of(8, 0), LocalTime.MIDNIGHT).minutesPerWeek())
                .isEqualTo(1);
        assertThat(new OverlappingHours(10_080, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).minutesPerWeek())
                .isEqualTo(10_080);
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeGap(3, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OverlappingHours(0, LocalTime.of(8, 0), LocalTime.of(9, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OverlappingHours(10_081, LocalTime.of(8, 0), LocalTime.of(9, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OverlappingHours(60, LocalTime.of(9, 0), LocalTime.of(9, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportingLineTie(0, true));
    }

    @Test
    void all_bad_parameters_are_refused_at_once() {
        assertThatThrownBy(() -> new OverlappingHours()
                        .with(Map.of("minutesPerWeek", "0", "from", "08:00:30", "to", "25:00", "at", "noon")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(Problem::code)
                                .containsExactlyInAnyOrder(
                                        "parameter-not-in-range",
                                        "parameter-not-allowed",
                                        "parameter-not-allowed",
                                        "parameter-unknown"));
        assertThatThrownBy(() -> new GradeGap().with(Map.of("minimum", "3", "maximum", "2")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new SharedLanguage().with(Map.of("minimum", "fluent")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new PreviousPair().with(Map.of("anyOutcome", "yes")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(new GradeGap().with(Map.of("minimum", "-5", "maximum", "-2")))
                .isEqualTo(new GradeGap(-5, -2));
    }
}
