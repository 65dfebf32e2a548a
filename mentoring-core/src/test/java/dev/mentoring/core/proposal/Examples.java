package dev.mentoring.core.proposal;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.programme.ApprovalMode;
import dev.mentoring.core.programme.MatchingMode;
import dev.mentoring.core.programme.ProgrammeTerms;
import dev.mentoring.core.programme.ProposalPolicy;
import dev.mentoring.core.programme.ReservationMoment;
import java.time.Instant;
import java.util.Optional;

/** Sound values for the tests of this package. */
final class Examples {
    static final ParticipantId EVE = ParticipantId.of("eve");
    static final ParticipantId TOM = ParticipantId.of("tom");
    static final Actor MANAGER = Actor.programmeManager(ParticipantId.of("anne"));
    static final Instant NOON = Instant.parse("2026-03-06T17:00:00Z");
    static final PairRules NO_RULES = (mentor, mentee, at) -> ImmutableSortedSet.of();

    private Examples() {}

    static Confidential<String> words() {
        return Confidential.of("words", Audience.authorOnly(EVE));
    }

    static ProgrammeTerms terms(ApprovalMode approval, ReservationMoment reservation) {
        return dev.mentoring.core.programme.Examples.terms()
                .withProposals(new ProposalPolicy(MatchingMode.HYBRID, approval, reservation, 7, 1));
    }

    static ProposedMatch match(ParticipantId mentee, ParticipantId mentor, Optional<Role> proposer) {
        return new ProposedMatch(
                ProgrammeId.of("p"),
                Optional.empty(),
                mentee,
                mentor,
                Optional.empty(),
                proposer,
                Optional.empty(),
                Optional.empty());
    }

    /** Eve is to join a group that Tom leads. */
    static Proposal draft(ApprovalMode approval, Optional<Role> proposer) {
        return Proposal.draft(
                        ProposalId.of("q"),
                        new ProposedMatch(
                                ProgrammeId.of("p"),
                                Optional.empty(),
                                EVE,
                                TOM,
                                Optional.of(RelationshipId.of("g")),
                                proposer,
                                Optional.empty(),
                                Optional.empty()),
                        terms(approval, ReservationMoment.PUBLICATION),
                        new Occasion(NOON, MANAGER))
                .aggregate();
    }

    static ProposalFacts facts() {
        return new ProposalFacts(ImmutableSortedSet.of(), 1, 1, false, false);
    }
}
