package dev.mentoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.calendar.Cadence;
import dev.mentoring.core.calendar.CadenceUnit;
import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeTermsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @EnumSource(ProgrammeFormat.class)
    void every_format_has_usual_terms(ProgrammeFormat format) {
        ProgrammeTerms usual = ProgrammeTerms.usual(format, ProgrammeSchedule.EVERGREEN, Examples.ZONE);
        assertThat(usual.complete()).isFalse();
        assertThat(Examples.terms(format, ProgrammeSchedule.COHORT).complete()).isTrue();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        RelationshipPolicy wrong = new RelationshipPolicy(
                new GroupSize(2, 3),
                new DurationBounds(Period.ofMonths(9), Period.ofMonths(6), Period.ofMonths(6)),
                new MeetingRhythm(new Cadence(7, CadenceUnit.MONTHS, 0), 4),
                new PausePolicy(-1, true),
                -1,
                new ClosingPolicy(-1, -1, true));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Examples.terms().withRelationships(wrong))
                .satisfies(refused -> assertThat(refused.problems().all())
                        .extracting(Problem::code)
                        .containsExactly(
                                "terms-out-of-range",
                                "terms-out-of-range",
                                "terms-out-of-range",
                                "terms-out-of-range",
                                "terms-out-of-range",
                                "terms-size-unfit",
                                "terms-duration-order",
                                "terms-cadence-unfit"));
    }

    @Test
    void the_edges_of_the_ranges_are_allowed_and_what_lies_beyond_is_not() {
        ProposalPolicy usual = ProposalPolicy.usual();
        for (int days : new int[] {1, 90}) {
            assertThat(Examples.terms()
                            .withProposals(answering(usual, days))
                            .proposals()
                            .answerDays())
                    .isEqualTo(days);
        }
        for (int days : new int[] {0, 91}) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> Examples.terms().withProposals(answering(usual, days)));
        }
    }

    @Test
    void pauses_missed_meetings_and_service_have_their_edges_too() {
        ProgrammeTerms terms = Examples.terms();
        for (int days : new int[] {0, 3650}) {
            assertThat(terms.withEnrolment(pausing(days)).enrolment().maximumPauseDays())
                    .isEqualTo(days);
        }
        for (int days : new int[] {-1, 3651}) {
            assertThat(faults(() -> terms.withEnrolment(pausing(days)))).containsExactly("terms-out-of-range");
        }
        for (int missed : new int[] {-1, 1001}) {
            assertThat(faults(() -> terms.withProposals(forgiving(missed)))).containsExactly("terms-out-of-range");
        }
        for (int months : new int[] {-1, 601}) {
            assertThat(faults(() ->
                            terms.withEligibility(List.of(new EligibilityRule.MinimumService(Role.MENTEE, months)))))
                    .containsExactly("terms-out-of-range");
        }
        assertThat(faults(() -> terms.withRetentionRule(""))).containsExactly("terms-code-malformed");
    }

    @Test
    void a_relationship_lasts_some_time() {
        RelationshipPolicy usual = RelationshipPolicy.usual(ProgrammeFormat.ONE_TO_ONE);
        RelationshipPolicy none = new RelationshipPolicy(
                usual.size(),
                new DurationBounds(Period.ZERO, Period.ZERO, Period.ZERO),
                usual.rhythm(),
                usual.pause(),
                usual.maximumExtensions(),
                usual.closing());
        assertThat(faults(() -> Examples.terms().withRelationships(none))).contains("terms-duration-none");
    }

    private static List<String> faults(ThrowingCallable terms) {
        return catchThrowableOfType(InvalidInputException.class, terms).problems().all().stream()
                .map(Problem::code)
                .toList();
    }

    private static EnrolmentPolicy pausing(int days) {
        return new EnrolmentPolicy(true, false, days);
    }

    private static ProposalPolicy forgiving(int missedMeetings) {
        ProposalPolicy usual = ProposalPolicy.usual();
        return new ProposalPolicy(usual.mode(), usual.approval(), usual.reservation(), 7, missedMeetings);
    }

    private static ProposalPolicy answering(ProposalPolicy policy, int days) {
        return new ProposalPolicy(policy.mode(), policy.approval(), policy.reservation(), days, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "ONE_TO_ONE, 1, 1, true",
        "ONE_TO_ONE, 1, 2, false",
        "ONE_TO_ONE, 0, 1, false",
        "GROUP, 1, 2, true",
        "GROUP, 1, 1, false",
        "GROUP, 3, 5, false",
        "GROUP, 2, 5, true",
        "PEER, 0, 2, true",
        "PEER, 1, 1, true",
        "PEER, 0, 3, false",
        "CIRCLE, 0, 3, true",
        "CIRCLE, 0, 2, false",
        "CIRCLE, 2, 8, true",
        "NETWORK, 2, 1, true",
        "NETWORK, 1, 1, false",
        "NETWORK, 2, 2, false",
        "TRIAD, 2, 1, true",
        "TRIAD, 1, 2, true",
        "TRIAD, 2, 2, false",
        "TRIAD, 3, 0, false",
        "REVERSE, 1, 1, true",
        "FLASH, 1, 1, true",
        "SPONSORSHIP, 1, 1, true",
        "BUDDY, 2, 1, false"
    })
    void a_format_counts_its_parties(ProgrammeFormat format, int mentors, int mentees, boolean admitted) {
        assertThat(format.rules().admits(mentors, mentees)).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({
        "SENIOR_GUIDES, 3, 2, true", "SENIOR_GUIDES, 2, 2, true", "SENIOR_GUIDES, 1, 2, false",
        "JUNIOR_GUIDES, 1, 2, true", "JUNIOR_GUIDES, 2, 2, false", "JUNIOR_GUIDES, 3, 2, false",
        "MUTUAL, 1, 9, true", "EITHER, 9, 1, true"
    })
    void in_reverse_mentoring_the_junior_person_guides(Guidance guidance, int mentor, int mentee, boolean allowed) {
        assertThat(guidance.allows(mentor, mentee)).isEqualTo(allowed);
    }

    @Test
    void the_fewest_come_before_the_most() {
        GroupSize size = new GroupSize(2, 2);
        assertThat(new FormatRules(1, 1, 1, 1, size, Guidance.MUTUAL, false).admits(1, 1))
                .isTrue();
        assertThat(new FormatRules(0, 2, 0, 2, size, Guidance.MUTUAL, false).admits(0, 2))
                .isTrue();
        for (int[] numbers : new int[][] {{-1, 1, 1, 1}, {2, 1, 1, 1}, {1, 1, -1, 1}, {1, 1, 2, 1}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new FormatRules(
                            numbers[0], numbers[1], numbers[2], numbers[3], size, Guidance.MUTUAL, false));
        }
    }

    @Test
    void only_a_flash_relationship_is_over_after_one_meeting() {
        for (ProgrammeFormat format : ProgrammeFormat.values()) {
            assertThat(format.rules().oneMeeting()).isEqualTo(format == ProgrammeFormat.FLASH);
        }
    }

    @Test
    void a_duration_is_counted_on_the_calendar() {
        DurationBounds bounds = new DurationBounds(Period.ofMonths(6), Period.ofMonths(9), Period.ofMonths(12));
        assertThat(bounds.admits(DAY, LocalDate.of(2026, 9, 1))).isTrue();
        assertThat(bounds.admits(DAY, LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(bounds.admits(DAY, LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(bounds.admits(DAY, LocalDate.of(2027, 3, 2))).isFalse();
    }

    @Test
    void the_dates_of_a_cohort_are_in_order() {
        assertThat(new CohortDates(DAY, DAY, DAY, DAY.plusDays(1)).start()).isEqualTo(DAY);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new CohortDates(DAY, DAY.minusDays(1), DAY.minusDays(1), DAY.minusDays(1)))
                .satisfies(refused -> assertThat(refused.problems().all()).hasSize(3));
    }

    @Test
    void eligibility_is_reasons_and_what_is_unknown_is_not_a_no() {
        ProgrammeTerms terms = Examples.terms();
        assertThat(Eligibility.of(terms, applicant(Role.MENTEE, Optional.of(6))).established())
                .isTrue();
        Eligibility tooNew = Eligibility.of(terms, applicant(Role.MENTEE, Optional.of(5)));
        assertThat(tooNew.established()).isFalse();
        assertThat(tooNew.open()).extracting(EligibilityReason::verdict).containsExactly(EligibilityVerdict.UNMET);
        assertThat(Eligibility.of(terms, Applicant.unknown(Role.MENTEE)).open())
                .extracting(EligibilityReason::verdict)
                .containsExactly(EligibilityVerdict.UNKNOWN);
        assertThat(Eligibility.of(terms, Applicant.unknown(Role.MENTOR)).established())
                .isTrue();
    }

    @Test
    void a_role_for_which_nothing_is_said_is_not_open() {
        ProgrammeTerms onlyMentors = Examples.terms().withEligibility(List.of(new EligibilityRule.Anyone(Role.MENTOR)));
        assertThat(Eligibility.of(onlyMentors, Applicant.unknown(Role.MENTEE)).established())
                .isFalse();
    }

    private static Applicant applicant(Role role, Optional<Integer> months) {
        return new Applicant(
                role, months, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    @Test
    void the_rules_look_at_unit_grade_and_contract() {
        Applicant person = new Applicant(
                Role.MENTEE,
                Optional.empty(),
                Optional.of("sales"),
                Optional.of("b"),
                Optional.of(DAY),
                false,
                Optional.of(DAY));
        assertThat(unit("sales").verdict(person)).isEqualTo(EligibilityVerdict.MET);
        assertThat(unit("law").verdict(person)).isEqualTo(EligibilityVerdict.UNMET);
        assertThat(grade("b").verdict(person)).isEqualTo(EligibilityVerdict.MET);
        assertThat(grade("a").verdict(person)).isEqualTo(EligibilityVerdict.UNMET);
        EligibilityRule outlasts = new EligibilityRule.ContractOutlasts(Role.MENTEE);
        assertThat(outlasts.verdict(person)).isEqualTo(EligibilityVerdict.MET);
        assertThat(outlasts.verdict(contract(Optional.of(DAY), false))).isEqualTo(EligibilityVerdict.UNMET);
        assertThat(outlasts.verdict(contract(Optional.empty(), false))).isEqualTo(EligibilityVerdict.UNKNOWN);
        assertThat(outlasts.verdict(contract(Optional.empty(), true))).isEqualTo(EligibilityVerdict.MET);
        assertThat(unit("sales").label().french()).contains("sales").contains("mentorée");
        assertThat(grade("b").label().english()).contains("b (mentee)");
        assertThat(outlasts.label().english()).isNotBlank();
        assertThat(new EligibilityRule.MinimumService(Role.MENTOR, 6).label().english())
                .contains("6 months");
    }

    private static EligibilityRule unit(String name) {
        return new EligibilityRule.UnitIn(Role.MENTEE, ImmutableSortedSet.of(name));
    }

    private static EligibilityRule grade(String name) {
        return new EligibilityRule.GradeIn(Role.MENTEE, ImmutableSortedSet.of(name));
    }

    private static Applicant contract(Optional<LocalDate> end, boolean openEnded) {
        return new Applicant(
                Role.MENTEE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                end,
                openEnded,
                Optional.of(DAY.plusDays(1)));
    }

    @Test
    void readiness_tells_what_is_missing_and_what_falls_short() {
        CohortId cohort = CohortId.of("c");
        assertThat(new MatchingReadiness(0, 0, 0, 0, 0)
                        .report(cohort, ProgrammeFormat.GROUP)
                        .errors())
                .extracting(Problem::code)
                .containsExactly("readiness-no-mentee", "readiness-no-mentor");
        assertThat(new MatchingReadiness(1, 3, 1, 3, 2)
                        .report(cohort, ProgrammeFormat.ONE_TO_ONE)
                        .all())
                .extracting(Problem::code)
                .containsExactly("readiness-places-short", "readiness-unfinished");
        assertThat(new MatchingReadiness(0, 2, 0, 2, 0)
                        .report(cohort, ProgrammeFormat.PEER)
                        .isEmpty())
                .isTrue();
        assertThat(new MatchingReadiness(0, 1, 0, 1, 0)
                        .report(cohort, ProgrammeFormat.PEER)
                        .hasErrors())
                .isTrue();
        assertThat(new MatchingReadiness(1, 1, 1, 1, 0)
                        .report(cohort, ProgrammeFormat.PEER)
                        .isEmpty())
                .isTrue();
        assertThat(new MatchingReadiness(1, 1, 1, 1, 0)
                        .report(cohort, ProgrammeFormat.ONE_TO_ONE)
                        .isEmpty())
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new MatchingReadiness(1, 1, 1, 1, -1));
    }

    @Test
    void the_texts_are_complete_and_well_written() {
        assertThat(CatalogueFaults.of(ProgrammeTexts.class, "programme")).isEmpty();
    }
}
