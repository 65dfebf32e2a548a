package dev.mentoring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.LifecycleCoverage;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.ApprovalMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

class ProposalProperties {
    private static final LifecycleCoverage<ProposalState, ProposalCommandKind, ProposalAttempt> COVERAGE =
            new LifecycleCoverage<>(ProposalTable.TABLE);
    private static final Set<ProposalCommandKind> ENDS = Set.of(
            ProposalCommandKind.WITHDRAW,
            ProposalCommandKind.SUPERSEDE,
            ProposalCommandKind.BLOCK,
            ProposalCommandKind.DECLINE,
            ProposalCommandKind.EXPIRE);
    private static final ProposalFacts BAD =
            new ProposalFacts(ImmutableSortedSet.of("reporting-line"), 0, 0, true, true);

    record Step(int choice, int number, boolean wild, int actor, boolean good, int hours) {}

    @Provide
    static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.frequency(Tuple.of(1, true), Tuple.of(12, false)),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)),
                        Arbitraries.frequency(Tuple.of(12, 1), Tuple.of(1, 7 * 24)))
                .as(Step::new);
    }

    @Property(tries = 3000, seed = LifecycleCoverage.SEED)
    void a_proposal_does_what_its_table_says(
            @ForAll ApprovalMode approval,
            @ForAll Optional<Role> proposer,
            @ForAll @IntRange(max = 3) int answers,
            @ForAll @Size(min = 10, max = 25) List<@From("steps") Step> steps) {
        Proposal proposal = answers == 0 ? Examples.draft(approval, proposer) : answered(answers);
        for (Step step : steps) {
            ProposalCommandKind kind = kind(proposal, step);
            Occasion occasion = new Occasion(
                    proposal.changedAt().plus(Duration.ofHours(step.hours())), actor(proposal, kind, step));
            ProposalFacts facts = step.good() ? Examples.facts() : BAD;
            ProposalCommand command = command(kind, step);
            ProposalAttempt attempt = new ProposalAttempt(proposal, command, occasion, facts);
            proposal = COVERAGE.check(
                    proposal, kind, attempt, proposal.handle(command, occasion, facts), Proposal.evolution());
            check(proposal);
        }
    }

    /** One that is published: unanswered, or with the answer of one side. */
    private static Proposal answered(int answers) {
        Proposal proposal = Examples.draft(ApprovalMode.TWO_SIDED, Optional.empty());
        Occasion occasion = new Occasion(Examples.NOON, Examples.MANAGER);
        proposal = proposal.handle(new ProposalCommand.Approve(), occasion, Examples.facts())
                .orThrow();
        proposal = proposal.handle(new ProposalCommand.Publish(), occasion, Examples.facts())
                .orThrow();
        if (answers == 1) {
            return proposal;
        }
        Actor side = Actor.participant(answers == 2 ? Examples.EVE : Examples.TOM);
        return proposal.handle(new ProposalCommand.Accept(), new Occasion(Examples.NOON, side), Examples.facts())
                .orThrow();
    }

    /** What holds whatever happens. */
    private static void check(Proposal proposal) {
        boolean agreed = proposal.state() == ProposalState.ACCEPTED || proposal.state() == ProposalState.CONVERTED;
        if (agreed) {
            assertThat(proposal.missing()).isEmpty();
        }
        if (proposal.isOpen()) {
            assertThat(proposal.missing()).isNotEmpty();
            assertThat(proposal.expiresAt()).isPresent();
        }
        assertThat(Sets.difference(proposal.agreed(), proposal.asked())).isEmpty();
        assertThat(proposal.relationship().isPresent()).isEqualTo(proposal.state() == ProposalState.CONVERTED);
        assertThat(proposal.seenBy(ParticipantId.of("zoe"))).isEmpty();
    }

    private static ProposalCommandKind kind(Proposal proposal, Step step) {
        List<ProposalCommandKind> possible =
                Proposal.lifecycle().possible(proposal.state()).asList();
        if (step.wild() || possible.isEmpty()) {
            return ProposalCommandKind.values()[step.choice() % ProposalCommandKind.values().length];
        }
        ProposalCommandKind kind = possible.get(step.choice() % possible.size());
        return ENDS.contains(kind) && step.number() > 30 ? possible.get(step.choice() % 2) : kind;
    }

    /** Mostly somebody who may. */
    private static Actor actor(Proposal proposal, ProposalCommandKind kind, Step step) {
        Actor eve = Actor.participant(Examples.EVE);
        Actor tom = Actor.participant(Examples.TOM);
        if (step.actor() == 0) {
            return List.of(eve, tom, Examples.MANAGER, Actor.system(), Actor.programmeManager(Examples.EVE))
                    .get(step.number() % 5);
        }
        return switch (kind) {
            case APPROVE -> step.actor() < 4 ? Actor.lineManager(ParticipantId.of("sue")) : Examples.MANAGER;
            case ACCEPT, ASK_FOR_INFORMATION, DECLINE ->
                proposal.missing().contains(Role.MENTEE)
                                && (step.actor() < 6 || proposal.missing().size() == 1)
                        ? eve
                        : tom;
            case GIVE_INFORMATION -> step.actor() < 6 ? eve : tom;
            case BLOCK, WITHDRAW -> List.of(eve, tom, Examples.MANAGER).get(step.actor() % 3);
            case PUBLISH, EXPIRE, SUPERSEDE, CONVERT -> Examples.MANAGER;
        };
    }

    private static ProposalCommand command(ProposalCommandKind kind, Step step) {
        return switch (kind) {
            case APPROVE -> new ProposalCommand.Approve();
            case PUBLISH -> new ProposalCommand.Publish();
            case ACCEPT -> new ProposalCommand.Accept();
            case ASK_FOR_INFORMATION -> new ProposalCommand.AskForInformation(InformationTopic.GOALS, Examples.words());
            case GIVE_INFORMATION -> new ProposalCommand.GiveInformation(Examples.words());
            case DECLINE ->
                new ProposalCommand.Decline(Optional.of(ProposalDeclineReason.NOT_WANTED), Optional.empty());
            case EXPIRE -> new ProposalCommand.Expire();
            case WITHDRAW -> new ProposalCommand.Withdraw(step.number() % 2 == 0 ? Role.MENTEE : Role.MENTOR);
            case SUPERSEDE -> new ProposalCommand.Supersede(ProposalId.of(step.number() < 4 ? "q" : "q2"));
            case BLOCK ->
                new ProposalCommand.Block(BlockReason.values()[step.choice() / 16 % BlockReason.values().length]);
            case CONVERT -> new ProposalCommand.Convert(RelationshipId.of(step.number() < 30 ? "r" : "g"));
        };
    }

    @AfterContainer
    static void every_row_and_every_refusal_was_tried() {
        assertThat(COVERAGE.missing()).isEmpty();
    }
}
