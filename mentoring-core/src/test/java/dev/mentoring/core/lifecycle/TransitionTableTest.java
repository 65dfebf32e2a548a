package dev.mentoring.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Lamp.Command;
import dev.mentoring.core.lifecycle.Lamp.Condition;
import dev.mentoring.core.lifecycle.Lamp.State;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.core.text.TextLanguage;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TransitionTableTest {
    private static final Instant START = Instant.parse("2027-01-04T08:00:00Z");
    private static final Occasion BY_OWNER = new Occasion(START, Actor.participant(ParticipantId.of("owner")));
    private static final Occasion BY_SOFTWARE = new Occasion(START, Actor.system());

    @Test
    void a_command_that_the_table_has_is_carried_out_and_leaves_an_event() {
        var decision =
                (Decision.Accepted<Lamp, State, String>) Lamp.bought(START).handle(Command.SWITCH, BY_OWNER);
        assertThat(decision.aggregate().state()).isEqualTo(State.LIT);
        assertThat(decision.events()).containsExactly(new Recorded<>("lamp 1", 2, BY_OWNER, State.LIT, "switched"));
    }

    @Test
    void a_refusal_names_the_guard_that_failed_and_what_is_possible() {
        Refusal refusal = refusal(Lamp.bought(START).handle(Command.SWITCH, BY_SOFTWARE));
        assertThat(refusal.isFor(Condition.BY_ITS_OWNER.code())).isTrue();
        assertThat(refusal.allowed()).containsExactly(Command.SWITCH, Command.DROP);
        assertThat(refusal.why().all().get(0).place()).hasToString("lamp lamp 1");
    }

    @Test
    void what_the_table_lacks_is_refused_in_both_languages() {
        Lamp broken = Lamp.bought(START).handle(Command.DROP, BY_OWNER).orThrow();
        Refusal refusal = refusal(broken.handle(Command.SWITCH, BY_OWNER));
        assertThat(refusal.isFor(Refusal.NOT_POSSIBLE)).isTrue();
        assertThat(refusal.allowed()).isEmpty();
        assertThat(refusal.why().lines(TextLanguage.ENGLISH)).contains("“switch” is not possible here: Lamp, broken.");
        assertThat(refusal.why().lines(TextLanguage.FRENCH)).contains("n’est pas possible ici");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> broken.handle(Command.SWITCH, BY_OWNER).orThrow());
    }

    @Test
    void every_reason_is_told_at_once() {
        Occasion earlier = new Occasion(START.minusSeconds(1), Actor.system());
        Refusal refusal = refusal(Lamp.bought(START).handle(Command.SWITCH, earlier));
        assertThat(refusal.isFor(Refusal.TIME_RUNS_BACKWARDS)).isTrue();
        assertThat(refusal.isFor(Condition.BY_ITS_OWNER.code())).isTrue();
    }

    @Test
    void conditions_choose_between_rows_for_the_same_command() {
        Lamp lamp = Lamp.bought(START);
        for (int i = 0; i < 4; i++) {
            lamp = lamp.handle(Command.SWITCH, BY_OWNER).orThrow();
        }
        assertThat(lamp.state()).isEqualTo(State.DARK);
        assertThat(lamp.handle(Command.SWITCH, BY_SOFTWARE).orThrow().state()).isEqualTo(State.BROKEN);
    }

    @Test
    void folding_the_log_gives_the_aggregate_and_a_broken_log_is_refused() {
        Lamp bought = Lamp.bought(START);
        var lit = (Decision.Accepted<Lamp, State, String>) bought.handle(Command.SWITCH, BY_OWNER);
        Recorded<State, String> first = new Recorded<>("lamp 1", 1, BY_SOFTWARE, State.DARK, "bought");
        Recorded<State, String> second = lit.events().get(0);
        assertThat(Lamp.EVOLUTION.fold(List.of(first, second).iterator())).isEqualTo(lit.aggregate());
        Occasion earlier = new Occasion(START.minusSeconds(1), Actor.system());
        Stream.of(
                        List.of(second),
                        List.of(first, first),
                        List.of(first, new Recorded<>("lamp 1", 3, BY_OWNER, State.LIT, "switched")),
                        List.of(first, new Recorded<>("lamp 2", 2, BY_OWNER, State.LIT, "switched")),
                        List.of(first, new Recorded<>("lamp 1", 2, earlier, State.LIT, "switched")))
                .forEach(log -> assertThatExceptionOfType(InvalidInputException.class)
                        .isThrownBy(() -> Lamp.EVOLUTION.fold(log.iterator())));
    }

    @Test
    void several_events_of_one_command_are_numbered_and_the_last_one_reaches_the_new_state() {
        Lamp bought = Lamp.bought(START);
        Passage<Lamp, State> passage =
                Lamp.TABLE.pass(bought, Command.SWITCH, BY_OWNER, new Lamp.Attempt(bought, BY_OWNER));
        assertThat(passage.to()).contains(State.LIT);
        assertThat(passage.refusal()).isEmpty();
        var decision = (Decision.Accepted<Lamp, State, String>)
                passage.record(Lamp.EVOLUTION, () -> List.of("warmed", "switched"));
        assertThat(decision.events())
                .containsExactly(
                        new Recorded<>("lamp 1", 2, BY_OWNER, State.DARK, "warmed"),
                        new Recorded<>("lamp 1", 3, BY_OWNER, State.LIT, "switched"));
        assertThat(decision.aggregate().version()).isEqualTo(3);
        assertThat(decision.reasons()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> passage.record(Lamp.EVOLUTION, List::of));
    }

    @Test
    void a_barred_passage_tells_why_and_leads_nowhere() {
        Lamp bought = Lamp.bought(START);
        Passage<Lamp, State> passage =
                Lamp.TABLE.pass(bought, Command.SWITCH, BY_SOFTWARE, new Lamp.Attempt(bought, BY_SOFTWARE));
        assertThat(passage.to()).isEmpty();
        Refusal refusal = passage.refusal().orElseThrow();
        assertThat(refusal.isFor(Refusal.NOT_POSSIBLE)).isFalse();
        assertThat(bought.handle(Command.SWITCH, BY_SOFTWARE).reasons()).contains(refusal);
    }

    @Test
    void what_cannot_be_is_refused_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recorded<>("lamp 1", 0, BY_OWNER, State.DARK, "bought"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Refusal(State.DARK, Command.DROP, Problems.none(), ImmutableList.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Lamp.EVOLUTION.fold(Collections.emptyIterator()));
    }

    @Test
    void who_acts_is_told_with_the_capacity() {
        ParticipantId ann = ParticipantId.of("ann");
        assertThat(Actor.participant(ann).is(ann)).isTrue();
        assertThat(Actor.participant(ann).is(ParticipantId.of("ben"))).isFalse();
        assertThat(Actor.programmeManager(ann).is(ann)).isFalse();
        assertThat(Actor.programmeManager(ann)).isEqualTo(new Actor(ActorKind.PROGRAMME_MANAGER, ann));
        assertThat(Actor.lineManager(ann)).isEqualTo(new Actor(ActorKind.LINE_MANAGER, ann));
        assertThat(Actor.system().kind()).isEqualTo(ActorKind.SYSTEM);
        assertThat(Stream.of(Actor.programmeManager(ann), Actor.system())).allMatch(Actor::isOfTheProgramme);
        assertThat(Stream.of(Actor.participant(ann), Actor.lineManager(ann))).noneMatch(Actor::isOfTheProgramme);
    }

    @Test
    void a_table_is_described_as_a_table_and_a_diagram() {
        assertThat(LifecycleDescription.of(Lamp.TABLE, TextLanguage.ENGLISH).table())
                .contains("| dark | switch | (if: worn-out) | broken |")
                .contains("| lit | switch | by-its-owner | dark |");
        assertThat(LifecycleDescription.of(Lamp.TABLE, TextLanguage.FRENCH).diagram())
                .startsWith("stateDiagram-v2\n")
                .contains("    [*] --> dark\n", "    lit --> broken : drop\n", "    broken --> [*]\n");
    }

    @Test
    void the_texts_are_complete_and_well_written() {
        assertThat(CatalogueFaults.of(LifecycleTexts.class, "lifecycle")).isEmpty();
    }

    private static Refusal refusal(Decision<Lamp, State, String> decision) {
        return ((Decision.Refused<Lamp, State, String>) decision).refusal();
    }
}
