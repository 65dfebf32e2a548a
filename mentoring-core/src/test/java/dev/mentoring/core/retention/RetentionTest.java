package dev.mentoring.core.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final RetentionPolicy POLICY = RetentionPolicy.startingPoint();
    private static final LocalDate END = LocalDate.of(2026, 8, 31);
    private static final LocalDate DUE = LocalDate.of(2027, 2, 28);
    private static final Occasion OCCASION = new Occasion(Instant.EPOCH, Actor.system());
    private static final ParticipantId ANN = ParticipantId.of("ann");

    @Test
    void notes_fall_due_half_a_year_after_the_end_and_not_a_day_before() {
        assertThat(only(END, DUE.minusDays(1)).standing()).isEqualTo(RetentionStanding.NOT_YET_DUE);
        assertThat(only(END, DUE).standing()).isEqualTo(RetentionStanding.DUE);
        assertThat(only(END, DUE).dueOn()).contains(DUE);
        assertThat(only(END, DUE).rule().action()).isEqualTo(RetentionAction.ERASE_CONFIDENCES);
    }

    @Test
    void what_is_stored_but_not_enforced_stays_due_and_is_later_every_day() {
        assertThat(only(END, DUE).daysLate()).isZero();
        assertThat(only(END, DUE.plusDays(40)).daysLate()).isEqualTo(40);
        assertThat(only(END, DUE.plusDays(40)).standing()).isEqualTo(RetentionStanding.DUE);
    }

    @Test
    void what_was_carried_out_is_recorded_and_does_not_fall_due_again() {
        RetentionReport report = report(List.of(), List.of(), DUE);
        List<RetentionExecuted> executed = report.confirm(OCCASION, List.of(note()));
        assertThat(executed)
                .containsExactly(new RetentionExecuted(
                        OCCASION, "note-1", RetentionCategory.NOTES, RetentionAction.ERASE_CONFIDENCES, DUE));
        RetentionReport next = report(List.of(), executed, DUE.plusDays(1));
        assertThat(next.lines()).extracting(RetentionLine::standing).containsExactly(RetentionStanding.DONE);
        assertThat(problems(() -> next.confirm(OCCASION, List.of(note())))).containsExactly("retention-not-due");
    }

    @Test
    void what_is_due_but_not_yet_carried_out_is_not_recorded() {
        Holding other = new Holding("note-2", RetentionCategory.NOTES, ImmutableSortedSet.of(ANN), Optional.of(END));
        RetentionReport both = POLICY.dryRun(List.of(note(), other), List.of(), List.of(), DUE);
        assertThat(both.confirm(OCCASION, List.of(other)))
                .extracting(RetentionExecuted::reference)
                .containsExactly("note-2");
    }

    @Test
    void nothing_is_late_before_its_day() {
        RetentionLine due = only(END, DUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RetentionLine(due.holding(), due.rule(), due.dueOn(), due.standing(), due.heldFor(), -1));
    }

    @Test
    void what_is_in_use_or_held_is_not_touched_and_the_report_says_why() {
        RetentionHold hold = new RetentionHold(
                HoldReason.INVESTIGATION,
                ImmutableSet.of(),
                ImmutableSortedSet.of(ANN),
                Validity.until(DUE.plusDays(5)));
        RetentionReport held = report(List.of(hold), List.of(), DUE);
        assertThat(held.lines(RetentionStanding.HELD).get(0).heldFor()).containsExactly(HoldReason.INVESTIGATION);
        assertThat(held.lines(RetentionStanding.HELD).get(0).daysLate()).isZero();
        assertThat(problems(() -> held.confirm(OCCASION, List.of(note())))).containsExactly("retention-not-due");
        assertThat(report(List.of(hold), List.of(), DUE.plusDays(6)).lines(RetentionStanding.DUE))
                .hasSize(1);
        Holding inUse = new Holding("note-2", RetentionCategory.NOTES, ImmutableSortedSet.of(), Optional.empty());
        assertThat(POLICY.dryRun(List.of(inUse), List.of(), List.of(), DUE).lines())
                .extracting(RetentionLine::standing)
                .containsExactly(RetentionStanding.IN_USE);
    }

    @Test
    void a_hold_keeps_its_people_and_categories_alone() {
        Validity always = Validity.always();
        ImmutableSortedSet<ParticipantId> nobodyInParticular = ImmutableSortedSet.of();
        ImmutableSet<RetentionCategory> messages = ImmutableSet.of(RetentionCategory.MESSAGES);
        assertThat(new RetentionHold(HoldReason.LEGAL_CLAIM, messages, nobodyInParticular, always).keeps(note(), DUE))
                .isFalse();
        assertThat(new RetentionHold(
                                HoldReason.LEGAL_CLAIM,
                                ImmutableSet.of(),
                                ImmutableSortedSet.of(ParticipantId.of("ben")),
                                always)
                        .keeps(note(), DUE))
                .isFalse();
        assertThat(new RetentionHold(HoldReason.LEGAL_CLAIM, ImmutableSet.of(), nobodyInParticular, always)
                        .keeps(note(), DUE))
                .isTrue();
    }

    @Test
    void nothing_is_kept_without_a_rule_or_under_two() {
        List<RetentionRule> rules = new ArrayList<>(POLICY.rules());
        RetentionRule first = rules.remove(0);
        rules.add(rules.get(0));
        assertThat(problems(() -> RetentionPolicy.of(rules)))
                .containsExactly("retention-rule-missing", "retention-rule-duplicated");
        rules.set(rules.size() - 1, first);
        assertThat(RetentionPolicy.of(rules)).isEqualTo(POLICY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionRule(
                        RetentionCategory.NOTES, Period.ofDays(-1), LegalBasis.CONSENT, RetentionAction.DELETE));
    }

    @Test
    void a_thing_is_listed_once() {
        assertThat(problems(() -> POLICY.dryRun(List.of(note(), note()), List.of(), List.of(), DUE)))
                .containsExactly("holding-duplicated");
    }

    @Test
    void the_sentences_are_whole_in_both_languages() {
        assertThat(CatalogueFaults.of(RetentionTexts.class, "retention")).isEmpty();
    }

    private static Holding note() {
        return new Holding("note-1", RetentionCategory.NOTES, ImmutableSortedSet.of(ANN), Optional.of(END));
    }

    private static RetentionReport report(List<RetentionHold> holds, List<RetentionExecuted> executed, LocalDate on) {
        return POLICY.dryRun(List.of(note()), holds, executed, on);
    }

    private static RetentionLine only(LocalDate end, LocalDate on) {
        Holding holding = new Holding("note-1", RetentionCategory.NOTES, ImmutableSortedSet.of(ANN), Optional.of(end));
        return POLICY.dryRun(List.of(holding), List.of(), List.of(), on).lines().get(0);
    }

    private static List<String> problems(ThrowingCallable action) {
        return catchThrowableOfType(InvalidInputException.class, action).problems().all().stream()
                .map(Problem::code)
                .toList();
    }
}
