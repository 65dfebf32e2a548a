package dev.mentoring.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.lifecycle.Lamp.Command;
import dev.mentoring.core.lifecycle.Lamp.Condition;
import dev.mentoring.core.lifecycle.Lamp.State;
import dev.mentoring.core.text.BilingualText;
import org.junit.jupiter.api.Test;

class TransitionTableBuildingTest {
    private static final ImmutableList<Guard<Lamp.Attempt>> NONE = ImmutableList.of();
    private static final ImmutableList<Guard<Lamp.Attempt>> WORN_OUT = ImmutableList.of(Condition.WORN_OUT);
    private static final ImmutableList<Guard<Lamp.Attempt>> OWNER = ImmutableList.of(Condition.BY_ITS_OWNER);

    private static TransitionTableBuilder<State, Command, Lamp.Attempt> lamp() {
        return TransitionTable.named("lamp", BilingualText.same("Lamp"), State.class, Command.class);
    }

    @Test
    void the_table_holds_what_was_written() {
        TransitionTable<State, Command, Lamp.Attempt> table = lamp().begins(State.DARK, State.LIT)
                .from(State.DARK)
                .on(Command.SWITCH)
                .stays()
                .when(Condition.WORN_OUT)
                .requires(Condition.BY_ITS_OWNER, Condition.WORN_OUT)
                .from(State.DARK)
                .on(Command.SWITCH)
                .to(State.LIT)
                .from(State.LIT)
                .on(Command.DROP)
                .to(State.BROKEN)
                .requires(Condition.BY_ITS_OWNER)
                .ends(State.BROKEN)
                .build();
        ImmutableList<Guard<Lamp.Attempt>> both = ImmutableList.of(Condition.BY_ITS_OWNER, Condition.WORN_OUT);
        assertThat(table.rows())
                .containsExactly(
                        new Transition<>(State.DARK, Command.SWITCH, WORN_OUT, both, State.DARK),
                        new Transition<>(State.DARK, Command.SWITCH, NONE, NONE, State.LIT),
                        new Transition<>(State.LIT, Command.DROP, NONE, OWNER, State.BROKEN));
        assertThat(table.name()).isEqualTo("lamp");
        assertThat(table.states()).containsExactly(State.values());
        assertThat(table.beginnings()).containsExactly(State.DARK, State.LIT);
        assertThat(table.ends()).containsExactly(State.BROKEN);
        assertThat(table.guards()).containsExactly(Condition.WORN_OUT, Condition.BY_ITS_OWNER);
        assertThat(table.possible(State.DARK)).containsExactly(Command.SWITCH);
    }

    @Test
    void a_state_is_reached_and_ended_over_several_steps() {
        var chain = lamp().begins(State.LIT)
                .from(State.DARK)
                .on(Command.DROP)
                .to(State.BROKEN)
                .from(State.LIT)
                .on(Command.SWITCH)
                .to(State.DARK)
                .ends(State.BROKEN);
        assertThat(chain.build().rows()).hasSize(2);
    }

    @Test
    void every_fault_is_told_and_no_other() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lamp().begins(State.DARK)
                        .from(State.DARK)
                        .on(Command.DROP)
                        .to(State.BROKEN)
                        .ends(State.BROKEN)
                        .build())
                .withMessage("the transition table of the lamp is not sound: [nothing leads to lit,"
                        + " is never left, but not called an end: lit, no end can be reached from lit,"
                        + " no row has the command switch]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lamp().begins(State.DARK)
                        .from(State.DARK)
                        .on(Command.SWITCH)
                        .to(State.LIT)
                        .from(State.LIT)
                        .on(Command.SWITCH)
                        .to(State.DARK)
                        .from(State.LIT)
                        .on(Command.DROP)
                        .to(State.BROKEN)
                        .from(State.BROKEN)
                        .on(Command.DROP)
                        .to(State.DARK)
                        .ends(State.BROKEN)
                        .build())
                .withMessage("the transition table of the lamp is not sound: [is called an end, but is left: broken]");
    }

    @Test
    void only_the_last_of_several_rows_has_no_condition_of_choice() {
        String told = "only the last of the rows from dark on switch has no condition of choice";
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> competing().to(State.LIT).when(Condition.WORN_OUT).build())
                .withMessage("the transition table of the lamp is not sound: [" + told + "]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> competing()
                        .to(State.LIT)
                        .from(State.DARK)
                        .on(Command.SWITCH)
                        .to(State.BROKEN)
                        .build())
                .withMessage("the transition table of the lamp is not sound: [" + told + "]");
    }

    private static TransitionTableBuilder<State, Command, Lamp.Attempt> competing() {
        return lamp().begins(State.DARK)
                .ends(State.BROKEN)
                .from(State.LIT)
                .on(Command.DROP)
                .to(State.BROKEN)
                .from(State.DARK)
                .on(Command.SWITCH);
    }

    @Test
    void a_row_is_written_in_order_and_to_its_end() {
        assertThatIllegalStateException().isThrownBy(() -> lamp().on(Command.DROP));
        assertThatIllegalStateException()
                .isThrownBy(() -> lamp().from(State.DARK).to(State.LIT));
        assertThatIllegalStateException()
                .isThrownBy(() -> lamp().from(State.DARK).stays());
        assertThatIllegalStateException()
                .isThrownBy(() -> lamp().from(State.DARK).on(Command.DROP).on(Command.SWITCH));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        lamp().from(State.DARK).on(Command.DROP).to(State.LIT).to(State.DARK));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        lamp().from(State.DARK).on(Command.DROP).to(State.LIT).stays());
        assertThatIllegalStateException()
                .isThrownBy(() -> lamp().from(State.DARK).on(Command.DROP).build())
                .withMessage("a row without a state to go to");
    }
}
