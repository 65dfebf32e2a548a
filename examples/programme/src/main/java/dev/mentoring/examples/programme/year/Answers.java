package dev.mentoring.examples.programme.year;

import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.proposal.InformationTopic;
import dev.mentoring.core.proposal.Proposal;
import dev.mentoring.core.proposal.ProposalCommand;
import dev.mentoring.core.proposal.ProposalDeclineReason;
import dev.mentoring.core.proposal.ProposalState;
import java.util.List;
import java.util.Optional;

/** How people answer proposals: most agree within days, some ask first, decline, forget, or press the button twice. */
final class Answers {
    private final World world;
    private final MatchingDesk desk;
    private final RelationshipDesk relationships;

    Answers(World world, MatchingDesk desk, RelationshipDesk relationships) {
        this.world = world;
        this.desk = desk;
        this.relationships = relationships;
    }

    void work() {
        desk.expire();
        for (Proposal proposal : desk.proposals()) {
            for (Role side : proposal.missing()) {
                answer(proposal, side);
            }
        }
        desk.proposals(ProposalState.ACCEPTED).forEach(relationships::begin);
    }

    private void answer(Proposal seen, Role side) {
        // What the other side said this morning may have closed it.
        Proposal proposal = world.book().proposals().get(seen.key());
        ParticipantId person = proposal.match().person(side);
        boolean forgetful = Math.floorMod(proposal.key().hashCode() + side.ordinal(), 17) == 0;
        if (!proposal.isOpen() || forgetful || !world.happens(45)) {
            return;
        }
        if (proposal.informationAskedBy().isPresent()) {
            if (!proposal.informationAskedBy().get().equals(side)) {
                ProposalCommand given = new ProposalCommand.GiveInformation(between(proposal, person, "On Tuesdays."));
                desk.handle(proposal.id(), given, world.by(person));
            }
        } else if (world.happens(7)) {
            ProposalCommand ask = new ProposalCommand.AskForInformation(
                    InformationTopic.AVAILABILITY, between(proposal, person, "When could we meet?"));
            desk.handle(proposal.id(), ask, world.by(person));
        } else if (world.happens(7)) {
            ProposalDeclineReason reason = world.oneOf(List.of(ProposalDeclineReason.values()));
            desk.handle(
                    proposal.id(),
                    new ProposalCommand.Decline(Optional.of(reason), Optional.empty()),
                    world.by(person));
        } else {
            desk.handle(proposal.id(), new ProposalCommand.Accept(), world.by(person));
            if (world.happens(3)) {
                desk.handle(proposal.id(), new ProposalCommand.Accept(), world.by(person));
            }
        }
    }

    private static Confidential<String> between(Proposal proposal, ParticipantId author, String words) {
        return Confidential.of(
                words,
                Audience.relationship(
                        author,
                        List.of(proposal.match().mentee(), proposal.match().mentor())));
    }
}
