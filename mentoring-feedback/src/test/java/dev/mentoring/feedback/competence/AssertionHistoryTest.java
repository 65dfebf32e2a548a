package dev.mentoring.feedback.competence;

import static dev.mentoring.feedback.competence.Samples.CAP_MENTOR;
import static dev.mentoring.feedback.competence.Samples.LEAD;
import static dev.mentoring.feedback.competence.Samples.LISTENING;
import static dev.mentoring.feedback.competence.Samples.MENTOR;
import static dev.mentoring.feedback.competence.Samples.START;
import static dev.mentoring.feedback.competence.Samples.START_DATE;
import static dev.mentoring.feedback.competence.Samples.assertion;
import static dev.mentoring.feedback.competence.Samples.correction;
import static dev.mentoring.feedback.competence.Samples.unlevelled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.FrameworkMapping;
import dev.mentoring.core.competency.FrameworkReference;
import dev.mentoring.core.competency.ScaleMapping;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.problem.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AssertionHistoryTest {
    private static final RollUpRule LATEST = new RollUpRule.MostRecent();

    @Test
    void a_correction_is_one_more_record() {
        AssertionHistory before = AssertionHistory.empty().append(assertion("a1", 3, 0));
        AssertionHistory after = before.append(correction("a2", 2, 5, "a1"));
        assertThat(before.all()).hasSize(1);
        assertThat(after.all()).containsExactly(assertion("a1", 3, 0), correction("a2", 2, 5, "a1"));
        assertThat(after.isSuperseded(AssertionId.of("a1"))).isTrue();
        assertThat(after.isSuperseded(AssertionId.of("a2"))).isFalse();
        assertThat(inForce(after, 5)).containsExactly("a2");
    }

    @Test
    void what_was_held_before_the_correction_can_still_be_told() {
        AssertionHistory history = AssertionHistory.of(List.of(assertion("a1", 3, 0), correction("a2", 2, 5, "a1")));
        assertThat(inForce(history, 4)).containsExactly("a1");
        assertThat(history.asOf(START.plusSeconds(1)))
                .isEqualTo(AssertionHistory.empty().append(assertion("a1", 3, 0)));
        assertThat(history.asOf(START.minusSeconds(1))).isEqualTo(AssertionHistory.empty());
        assertThat(history.asOf(START).all()).hasSize(1);
    }

    @Test
    void a_withdrawal_leaves_the_level_unknown() {
        AssertionHistory history = AssertionHistory.empty()
                .append(assertion("a1", 3, 0))
                .append(unlevelled("a2", 1).supersedes(AssertionId.of("a1")).build());
        assertThat(inForce(history, 2)).isEmpty();
        assertThat(history.levels(MENTOR, CAP_MENTOR, LATEST, START_DATE.plusDays(2)))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unlevelled("a3", 1).build())
                .withMessageContaining("withdraws nothing");
    }

    @Test
    void an_assertion_holds_on_its_dates_only() {
        AssertionHistory history = AssertionHistory.empty()
                .append(assertion("a1", 3, 0).withValidity(Validity.until(LocalDate.of(2027, 1, 10))));
        assertThat(inForce(history, 9)).containsExactly("a1");
        assertThat(inForce(history, 10)).isEmpty();
        assertThat(inForce(history, -1)).isEmpty();
    }

    @Test
    void every_impossible_assertion_is_refused_at_once() {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> AssertionHistory.of(List.of(
                        assertion("a1", 3, 0),
                        assertion("a1", 4, 1),
                        correction("a2", 2, 2, "a9"),
                        correction("a3", 2, 3, "a4"),
                        assertion("a4", 1, 4),
                        correction("a5", 2, 5, "a1").withCompetency(CompetencyId.of("C4")),
                        correction("a6", 2, 6, "a1"))));
        assertThat(refusal.problems().all())
                .extracting(problem -> problem.code() + " at " + problem.place())
                .containsExactly(
                        "assertion-duplicated at assertion a1, id",
                        "superseded-unknown at assertion a2, supersedes",
                        "superseded-later at assertion a3, supersedes",
                        "superseded-of-other at assertion a5, supersedes",
                        "superseded-twice at assertion a6, supersedes");
    }

    @Test
    void other_people_and_other_versions_are_superseded_by_nobody_else() {
        for (CompetencyAssertion other : List.of(
                correction("a2", 2, 1, "a1").withSubject(ParticipantId.of("z")),
                correction("a2", 2, 1, "a1").withFramework(new FrameworkReference("cap-mentor", "2.0")))) {
            InvalidInputException refusal = catchThrowableOfType(
                    InvalidInputException.class, () -> AssertionHistory.of(List.of(assertion("a1", 3, 0), other)));
            assertThat(Samples.codes(refusal)).containsExactly("superseded-of-other");
        }
    }

    @Test
    void nothing_supersedes_itself_by_however_many_steps() {
        InvalidInputException itself = catchThrowableOfType(
                InvalidInputException.class, () -> AssertionHistory.of(List.of(correction("a1", 1, 0, "a1"))));
        assertThat(Samples.codes(itself)).containsExactly("supersedes-circle");
        InvalidInputException circles = catchThrowableOfType(
                InvalidInputException.class,
                () -> AssertionHistory.of(List.of(
                        correction("a1", 1, 0, "a3"),
                        correction("a2", 1, 0, "a1"),
                        correction("a3", 1, 0, "a2"),
                        correction("b1", 1, 0, "b2"),
                        correction("b2", 1, 0, "b1"))));
        assertThat(Samples.codes(circles)).containsExactly("supersedes-circle", "supersedes-circle");
    }

    @Test
    void a_history_is_asked_for_one_competency_and_by_id() {
        AssertionHistory history = AssertionHistory.of(
                List.of(assertion("a1", 3, 0), assertion("a2", 3, 0).withCompetency(CompetencyId.of("C5"))));
        assertThat(inForce(history, 0)).containsExactly("a1");
        assertThat(history.assertion(AssertionId.of("a1"))).contains(assertion("a1", 3, 0));
        assertThat(history.assertion(AssertionId.of("a9"))).isEmpty();
        assertThat(history).isNotEqualTo(AssertionHistory.empty()).hasToString("AssertionHistory[2 assertions]");
        assertThat(history).hasSameHashCodeAs(AssertionHistory.of(history.all()));
    }

    @Test
    void levels_and_weights_of_assertions_have_a_range() {
        assertThatIllegalArgumentException().isThrownBy(() -> assertion("a", 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertion("a", 1, 0).withWeight(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertion("a", 1, 0).withWeight(1_001));
        assertThat(assertion("a", 1, 0).withWeight(1_000).weight()).isEqualTo(1_000);
    }

    @Test
    void a_long_chain_of_corrections_is_checked_without_a_deep_stack() {
        ImmutableList.Builder<CompetencyAssertion> chain = ImmutableList.builder();
        chain.add(assertion("a0", 1, 0));
        for (int i = 1; i <= 20_000; i++) {
            chain.add(correction("a" + i, 1 + i % 4, i, "a" + (i - 1)));
        }
        AssertionHistory history = AssertionHistory.of(chain.build());
        assertThat(inForce(history, 20_000)).containsExactly("a20000");
    }

    @Test
    void what_does_not_fit_the_framework_is_found() {
        AssertionHistory history = AssertionHistory.of(List.of(
                assertion("a1", 5, 0),
                assertion("a2", 1, 0).withCompetency(CompetencyId.of("C99")),
                assertion("a3", 4, 0),
                assertion("a4", 9, 0).withFramework(new FrameworkReference("cap-mentor", "0.9"))));
        assertThat(history.check(CapMentor.framework()).all())
                .extracting(problem -> problem.code() + " at " + problem.place())
                .containsExactly("level-off-scale at assertion a1", "competency-unknown at assertion a2");
    }

    @Test
    void levels_are_rolled_up_by_competency_and_the_others_are_unknown() {
        AssertionHistory history = AssertionHistory.of(List.of(
                assertion("a1", 2, 0),
                assertion("a2", 3, 1),
                assertion("a3", 4, 0).withCompetency(CompetencyId.of("C5")),
                assertion("a4", 1, 0).withSubject(ParticipantId.of("z"))));
        var levels = history.levels(MENTOR, CAP_MENTOR, LATEST, START_DATE.plusDays(1));
        assertThat(levels.keySet()).containsExactly(LISTENING, CompetencyId.of("C5"));
        assertThat(levels.get(LISTENING).level()).isEqualTo(3);
        assertThat(levels.get(LISTENING).assertions())
                .extracting(AssertionId::value)
                .containsExactly("a1", "a2");
    }

    @Test
    void a_person_may_set_another_level_with_name_and_reason() {
        RolledUpLevel computed = RolledUpLevel.of(LATEST, List.of(assertion("a1", 2, 0)), START_DATE);
        RolledUpLevel set = computed.overridden(new LevelOverride(3, LEAD, "saw a hard conversation", START));
        assertThat(computed.level()).isEqualTo(2);
        assertThat(set.level()).isEqualTo(3);
        assertThat(set.computed()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelOverride(3, LEAD, " ", START));
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelOverride(0, LEAD, "x", START));
        assertThat(new LevelOverride(1, LEAD, "x", START).level()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RolledUpLevel(LATEST, 0, computed.assertions(), computed.override()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RolledUpLevel(LATEST, 1, ImmutableSortedSet.of(), computed.override()));
        assertThatIllegalArgumentException().isThrownBy(() -> AssertionId.of(" a"));
        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceId.of(""));
    }

    @Test
    void a_new_version_of_the_framework_is_reached_by_explicit_mapping_only() {
        FrameworkReference next = new FrameworkReference("cap-mentor", "2.0");
        FrameworkMapping mapping = new FrameworkMapping(
                CAP_MENTOR,
                next,
                ImmutableSetMultimap.of(LISTENING, CompetencyId.of("L1"), LISTENING, CompetencyId.of("L2")),
                new ScaleMapping(ImmutableList.of(1, 2, 2, 3)));
        AssertionHistory history = AssertionHistory.of(List.of(
                assertion("a1", 2, 0),
                correction("a2", 4, 1, "a1").withWeight(7),
                assertion("a3", 4, 0).withCompetency(CompetencyId.of("C5"))));
        Instant now = START.plusSeconds(86_400 * 3);
        List<CompetencyAssertion> carried = history.carriedOver(
                mapping, MENTOR, LEAD, now, (original, successor) -> AssertionId.of(original.id() + "-" + successor));
        assertThat(carried).extracting(assertion -> assertion.id().value()).containsExactly("a2-L1", "a2-L2");
        assertThat(carried).allSatisfy(assertion -> {
            assertThat(assertion.framework()).isEqualTo(next);
            assertThat(assertion.level()).isEqualTo(OptionalInt.of(3));
            assertThat(assertion.supersedes()).isEmpty();
            assertThat(assertion.assertedAt()).isEqualTo(now);
            assertThat(assertion.weight()).isEqualTo(7);
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.carriedOver(
                        mapping,
                        MENTOR,
                        LEAD,
                        START.plusSeconds(86_400 - 1),
                        (original, successor) -> AssertionId.of("x")));
        AssertionHistory both = history.append(carried);
        assertThat(both.levels(MENTOR, next, LATEST, START_DATE.plusDays(3))).hasSize(2);
        assertThat(both.levels(MENTOR, CAP_MENTOR, LATEST, START_DATE.plusDays(3)))
                .hasSize(2);
        assertThat(history.levels(MENTOR, next, LATEST, START_DATE.plusDays(3))).isEmpty();
    }

    private static List<String> inForce(AssertionHistory history, int day) {
        return history.inForce(MENTOR, CAP_MENTOR, LISTENING, START_DATE.plusDays(day)).stream()
                .map(assertion -> assertion.id().value())
                .toList();
    }
}
