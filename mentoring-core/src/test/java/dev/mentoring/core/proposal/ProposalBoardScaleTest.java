package dev.mentoring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.ApprovalMode;
import dev.mentoring.core.programme.ProgrammeTerms;
import dev.mentoring.core.programme.ReservationMoment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class ProposalBoardScaleTest {
    private static final int MANY = 10_000;
    private static final Occasion BY_MANAGER = new Occasion(Examples.NOON, Examples.MANAGER);

    /** A second or two on a shared core; when each command went through the whole board, it took about a minute. */
    @Test
    void ten_thousand_commands_to_a_board_of_ten_thousand_proposals_take_seconds() {
        ImmutableMap.Builder<Seat, Integer> capacities = ImmutableMap.builder();
        List<Proposal> drafts = new ArrayList<>();
        ProgrammeTerms terms = Examples.terms(ApprovalMode.COORDINATOR, ReservationMoment.PUBLICATION);
        for (int i = 0; i < MANY; i++) {
            capacities.put(new Seat(person("mentee", i), Role.MENTEE), 1);
            capacities.put(new Seat(person("mentor", i), Role.MENTOR), 1);
            drafts.add(Proposal.draft(
                            id(i),
                            Examples.match(person("mentee", i), person("mentor", i), Optional.empty()),
                            terms,
                            BY_MANAGER)
                    .aggregate());
        }
        ProposalBoard board = ProposalBoard.of(capacities.buildOrThrow()).with(drafts);
        long begin = System.nanoTime();
        board = each(board, number -> new ProposalCommand.Approve(), 0, MANY / 2);
        board = each(board, number -> new ProposalCommand.Publish(), 0, MANY / 2);
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(taken).isLessThan(Duration.ofSeconds(20));
        assertThat(board.taken(new Seat(person("mentor", 7), Role.MENTOR))).isEqualTo(1);
    }

    private static ProposalBoard each(ProposalBoard before, IntFunction<ProposalCommand> command, int from, int to) {
        ProposalBoard board = before;
        for (int i = from; i < to; i++) {
            board = board.handle(id(i), command.apply(i), BY_MANAGER, Examples.NO_RULES)
                    .orThrow();
        }
        return board;
    }

    private static ParticipantId person(String role, int number) {
        return ParticipantId.of(role + number);
    }

    private static ProposalId id(int number) {
        return ProposalId.of("p" + number);
    }
}
