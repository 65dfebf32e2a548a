package dev.mentoring.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Lamp.Command;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/** The pattern by which every aggregate is tested: random commands, each decision held against the table. */
class LifecycleProperties {
    private static final LifecycleCoverage<Lamp.State, Command, Lamp.Attempt> COVERAGE =
            new LifecycleCoverage<>(Lamp.TABLE);

    @Property(tries = 1500, seed = LifecycleCoverage.SEED)
    void a_lamp_does_what_its_table_says(
            @ForAll @Size(min = 4, max = 12) List<Command> commands, @ForAll List<Boolean> owners) {
        Lamp lamp = Lamp.bought(Instant.EPOCH);
        for (int i = 0; i < commands.size(); i++) {
            boolean byOwner = i >= owners.size() || owners.get(i);
            Actor actor = byOwner ? Actor.participant(ParticipantId.of("owner")) : Actor.system();
            Occasion occasion = new Occasion(Instant.ofEpochSecond(i), actor);
            Command command = commands.get(i);
            lamp = COVERAGE.check(
                    lamp, command, new Lamp.Attempt(lamp, occasion), lamp.handle(command, occasion), Lamp.EVOLUTION);
        }
    }

    @AfterContainer
    static void every_row_and_every_refusal_was_tried() {
        assertThat(COVERAGE.missing()).isEmpty();
    }
}
