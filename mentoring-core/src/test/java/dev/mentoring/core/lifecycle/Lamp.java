package dev.mentoring.core.lifecycle;

import static dev.mentoring.core.lifecycle.Lamp.State.BROKEN;
import static dev.mentoring.core.lifecycle.Lamp.State.DARK;
import static dev.mentoring.core.lifecycle.Lamp.State.LIT;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.time.Instant;
import java.util.List;

/** The smallest thing with a life: a lamp that breaks at the third switch, and which only its owner may switch. */
record Lamp(String key, State state, long version, Instant changedAt, int switches) implements Aggregate<Lamp.State> {
    enum State implements Labelled {
        DARK,
        LIT,
        BROKEN;

        @Override
        public String code() {
            return Labelled.codeOf(this);
        }

        @Override
        public BilingualText label() {
            return BilingualText.same(code());
        }
    }

    enum Command implements Labelled {
        SWITCH,
        DROP;

        @Override
        public String code() {
            return Labelled.codeOf(this);
        }

        @Override
        public BilingualText label() {
            return BilingualText.same(code());
        }
    }

    record Attempt(Lamp lamp, Occasion occasion) {}

    enum Condition implements Guard<Attempt> {
        WORN_OUT {
            @Override
            public boolean holds(Attempt attempt) {
                return attempt.lamp().switches() >= 3;
            }
        },
        BY_ITS_OWNER {
            @Override
            public boolean holds(Attempt attempt) {
                return attempt.occasion().by().kind() == ActorKind.PARTICIPANT;
            }
        };

        @Override
        public BilingualText mend() {
            return BilingualText.same("ask its owner");
        }

        @Override
        public String code() {
            return Labelled.codeOf(this);
        }

        @Override
        public BilingualText label() {
            return BilingualText.same(code());
        }
    }

    static final TransitionTable<State, Command, Attempt> TABLE = TransitionTable.<State, Command, Attempt>named(
                    "lamp", BilingualText.same("Lamp"), State.class, Command.class)
            .begins(DARK)
            .from(DARK)
            .on(Command.SWITCH)
            .to(BROKEN)
            .when(Condition.WORN_OUT)
            .from(DARK)
            .on(Command.SWITCH)
            .to(LIT)
            .requires(Condition.BY_ITS_OWNER)
            .from(LIT)
            .on(Command.SWITCH)
            .to(DARK)
            .requires(Condition.BY_ITS_OWNER)
            .from(DARK, LIT)
            .on(Command.DROP)
            .to(BROKEN)
            .ends(BROKEN)
            .build();

    static final Evolution<Lamp, State, String> EVOLUTION = new Evolution<>() {
        @Override
        public Lamp begin(Recorded<State, String> first) {
            return new Lamp(
                    first.aggregate(), first.state(), 1, first.occasion().at(), 0);
        }

        @Override
        public Lamp next(Lamp lamp, Recorded<State, String> recorded) {
            int switches = lamp.switches() + (recorded.event().equals("switched") ? 1 : 0);
            return new Lamp(
                    lamp.key(),
                    recorded.state(),
                    recorded.sequence(),
                    recorded.occasion().at(),
                    switches);
        }
    };

    static Lamp bought(Instant at) {
        return EVOLUTION.begin(new Recorded<>("lamp 1", 1, new Occasion(at, Actor.system()), DARK, "bought"));
    }

    Decision<Lamp, State, String> handle(Command command, Occasion occasion) {
        return TABLE.pass(this, command, occasion, new Attempt(this, occasion))
                .record(EVOLUTION, () -> List.of(command == Command.SWITCH ? "switched" : "dropped"));
    }
}
