package dev.mentoring.core.consent;

import static dev.mentoring.core.consent.Examples.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mentoring.core.consent.ConsentEvent.ConsentGiven;
import dev.mentoring.core.consent.ConsentEvent.ConsentWithdrawn;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final ConsentGiven FOR_RESEARCH =
            new ConsentGiven(ConsentPurpose.RESEARCH, "v2", Optional.of(NOON.plusSeconds(3600)));
    private static final ConsentRegister GIVEN = ConsentRegister.of(ANN).with(byAnn(NOON), FOR_RESEARCH);

    @Test
    void what_nobody_agreed_to_is_not_done() {
        assertThat(ConsentRegister.of(ANN).mayBeDone(ConsentPurpose.RESEARCH, "v2", NOON))
                .isEqualTo(not(ConsentObstacle.NOT_GIVEN));
        assertThat(GIVEN.mayBeDone(ConsentPurpose.RESEARCH, "v2", NOON.minusSeconds(1)))
                .isEqualTo(not(ConsentObstacle.NOT_GIVEN));
    }

    @Test
    void consent_holds_for_its_purpose_its_text_and_its_time_alone() {
        assertThat(GIVEN.mayBeDone(ConsentPurpose.RESEARCH, "v2", NOON))
                .isEqualTo(new ConsentAnswer.Permitted(new ConsentRecord(byAnn(NOON), FOR_RESEARCH)));
        assertThat(GIVEN.mayBeDone(ConsentPurpose.PULSE, "v2", NOON)).isEqualTo(not(ConsentObstacle.NOT_GIVEN));
        assertThat(GIVEN.mayBeDone(ConsentPurpose.RESEARCH, "v3", NOON)).isEqualTo(not(ConsentObstacle.TEXT_CHANGED));
        assertThat(GIVEN.mayBeDone(ConsentPurpose.RESEARCH, "v2", NOON.plusSeconds(3599)))
                .isInstanceOf(ConsentAnswer.Permitted.class);
        assertThat(GIVEN.mayBeDone(ConsentPurpose.RESEARCH, "v2", NOON.plusSeconds(3600)))
                .isEqualTo(not(ConsentObstacle.EXPIRED));
    }

    @Test
    void withdrawal_counts_from_its_moment_and_can_be_followed_by_a_new_consent() {
        ConsentRegister withdrawn = GIVEN.with(byAnn(NOON.plusSeconds(10)), withdrawal());
        assertThat(withdrawn.mayBeDone(ConsentPurpose.RESEARCH, "v2", NOON.plusSeconds(9)))
                .isInstanceOf(ConsentAnswer.Permitted.class);
        assertThat(withdrawn.mayBeDone(ConsentPurpose.RESEARCH, "v2", NOON.plusSeconds(10)))
                .isEqualTo(not(ConsentObstacle.WITHDRAWN));
        ConsentRegister again = withdrawn.with(byAnn(NOON.plusSeconds(20)), FOR_RESEARCH);
        assertThat(again.mayBeDone(ConsentPurpose.RESEARCH, "v2", NOON.plusSeconds(20)))
                .isInstanceOf(ConsentAnswer.Permitted.class);
        assertThat(again.records()).hasSize(3);
    }

    @Test
    void the_same_twice_leaves_one_line() {
        assertThat(GIVEN.with(byAnn(NOON.plusSeconds(1)), FOR_RESEARCH)).isSameAs(GIVEN);
        ConsentRegister empty = ConsentRegister.of(ANN);
        assertThat(empty.with(byAnn(NOON), withdrawal())).isSameAs(empty);
    }

    @Test
    void nobody_agrees_for_another_person_but_a_coordinator_may_write_down_a_withdrawal() {
        for (Actor other : List.of(
                Actor.programmeManager(ANN),
                Actor.lineManager(ParticipantId.of("boss")),
                Actor.system(),
                Actor.participant(ParticipantId.of("ben")))) {
            assertThat(codes(GIVEN, new Occasion(NOON, other), Examples.event()))
                    .containsExactly("consent-given-by-another");
        }
        for (Actor other :
                List.of(Actor.lineManager(ParticipantId.of("boss")), Actor.participant(ParticipantId.of("ben")))) {
            assertThat(codes(GIVEN, new Occasion(NOON, other), withdrawal()))
                    .containsExactly("consent-withdrawn-by-another");
        }
        Occasion byManager = new Occasion(NOON, Actor.programmeManager(ParticipantId.of("coordinator")));
        assertThat(GIVEN.with(byManager, withdrawal()).mayBeDone(ConsentPurpose.RESEARCH, "v2", NOON))
                .isEqualTo(not(ConsentObstacle.WITHDRAWN));
    }

    @Test
    void a_register_is_told_everything_that_is_wrong_at_once() {
        Occasion early = new Occasion(NOON.minusSeconds(1), Actor.system());
        ConsentGiven over = new ConsentGiven(ConsentPurpose.PULSE, "v1", Optional.of(NOON.minusSeconds(1)));
        assertThat(codes(GIVEN, early, over))
                .containsExactly("consent-given-by-another", "consent-over-at-once", "consent-backdated");
    }

    @Test
    void a_register_refuses_by_the_one_family_of_exceptions() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> GIVEN.with(new Occasion(NOON, Actor.system()), FOR_RESEARCH));
    }

    @Test
    void the_sentences_are_whole_in_both_languages() {
        assertThat(CatalogueFaults.of(ConsentTexts.class, "consent")).isEmpty();
    }

    private static Occasion byAnn(Instant at) {
        return new Occasion(at, Actor.participant(ANN));
    }

    private static ConsentEvent withdrawal() {
        return new ConsentWithdrawn(ConsentPurpose.RESEARCH);
    }

    private static ConsentAnswer not(ConsentObstacle obstacle) {
        return new ConsentAnswer.NotPermitted(obstacle);
    }

    private static List<String> codes(ConsentRegister register, Occasion occasion, ConsentEvent event) {
        return catchThrowableOfType(InvalidInputException.class, () -> register.with(occasion, event))
                .problems()
                .all()
                .stream()
                .map(Problem::code)
                .toList();
    }
}
