package dev.mentoring.core.proposal;

import com.google.common.collect.Iterables;
import dev.mentoring.core.lifecycle.Evolution;
import dev.mentoring.core.lifecycle.Recorded;
import java.util.Optional;
import java.util.Set;

/** What each event does to a proposal. */
final class ProposalEvolution implements Evolution<Proposal, ProposalState, ProposalEvent> {
    static final ProposalEvolution INSTANCE = new ProposalEvolution();

    private ProposalEvolution() {}

    @Override
    public Proposal begin(Recorded<ProposalState, ProposalEvent> first) {
        ProposalEvent.Drafted drafted = beginning(first, ProposalEvent.Drafted.class);
        return ImmutableProposal.builder()
                .id(drafted.proposal())
                .match(drafted.match())
                .policy(drafted.policy())
                .zone(drafted.zone())
                .state(first.state())
                .version(first.sequence())
                .changedAt(first.occasion().at())
                .build();
    }

    @Override
    public Proposal next(Proposal proposal, Recorded<ProposalState, ProposalEvent> recorded) {
        ImmutableProposal after = ((ImmutableProposal) proposal)
                .withState(recorded.state())
                .withVersion(recorded.sequence())
                .withChangedAt(recorded.occasion().at());
        ProposalEvent event = recorded.event();
        if (event instanceof ProposalEvent.Approved approved) {
            return after.withApprovals(Iterables.concat(after.approvals(), Set.of(approved.as())));
        }
        if (event instanceof ProposalEvent.Published published) {
            return after.withExpiresAt(published.expiresAt());
        }
        if (event instanceof ProposalEvent.Accepted accepted) {
            return after.withAgreed(Iterables.concat(after.agreed(), Set.of(accepted.side())));
        }
        if (event instanceof ProposalEvent.InformationAsked asked) {
            return after.withInformationAskedBy(asked.side());
        }
        if (event instanceof ProposalEvent.InformationGiven given) {
            return after.withInformationAskedBy(Optional.empty()).withExpiresAt(given.expiresAt());
        }
        if (event instanceof ProposalEvent.Withdrawn withdrawn) {
            return after.withWithdrawnBy(withdrawn.side());
        }
        if (event instanceof ProposalEvent.Blocked blocked) {
            return after.withBlockedFor(blocked.reason());
        }
        return event instanceof ProposalEvent.Converted converted
                ? after.withRelationship(converted.relationship())
                : after;
    }
}
