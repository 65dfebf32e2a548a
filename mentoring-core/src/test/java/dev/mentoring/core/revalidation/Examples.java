package dev.mentoring.core.revalidation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.calendar.Cadence;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.participant.ExclusionReason;
import dev.mentoring.core.relationship.AgreementTerms;
import dev.mentoring.core.relationship.ConfidentialityClause;
import dev.mentoring.core.relationship.MeetingModality;
import dev.mentoring.core.relationship.Party;
import dev.mentoring.core.relationship.PartyRole;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipCommand;
import dev.mentoring.core.relationship.RelationshipFacts;
import dev.mentoring.core.relationship.RelationshipSetting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Sound values for the tests of this package. */
final class Examples {
    static final ParticipantId MENTOR = dev.mentoring.core.relationship.Examples.MENTOR;
    static final ParticipantId MENTEE = dev.mentoring.core.relationship.Examples.MENTEE;

    private Examples() {}

    static LiveTie tie() {
        return live();
    }

    static LiveTie.LiveRelationship live() {
        return new LiveTie.LiveRelationship(dev.mentoring.core.relationship.Examples.active());
    }

    static Relationship relationship() {
        return dev.mentoring.core.relationship.Examples.active();
    }

    /** Two people who were just brought together. */
    static LiveTie.LiveRelationship proposed(String id, ParticipantId mentor, ParticipantId mentee, Instant at) {
        return new LiveTie.LiveRelationship(Relationship.propose(
                        RelationshipSetting.of(RelationshipId.of(id), ProgrammeId.of("p")),
                        ImmutableSortedSet.of(new Party(mentor, PartyRole.MENTOR), new Party(mentee, PartyRole.MENTEE)),
                        dev.mentoring.core.relationship.Examples.terms(),
                        RelationshipFacts.nothingYet(List.of(mentor, mentee)),
                        new Occasion(at, Actor.system()))
                .aggregate());
    }

    /** Two people who have both signed. */
    static LiveTie.LiveRelationship begun(String id, ParticipantId mentor, ParticipantId mentee, Instant at) {
        RelationshipFacts facts = RelationshipFacts.nothingYet(List.of(mentor, mentee));
        Relationship relationship = proposed(id, mentor, mentee, at).relationship();
        relationship = relationship
                .handle(
                        new RelationshipCommand.OfferAgreement(agreement(at)),
                        new Occasion(at, Actor.participant(mentor)),
                        facts)
                .orThrow();
        for (ParticipantId party : List.of(mentor, mentee)) {
            relationship = relationship
                    .handle(new RelationshipCommand.SignAgreement(1), new Occasion(at, Actor.participant(party)), facts)
                    .orThrow();
        }
        return new LiveTie.LiveRelationship(relationship);
    }

    private static AgreementTerms agreement(Instant at) {
        LocalDate from = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return new AgreementTerms(
                from,
                from.plusMonths(9),
                ConfidentialityClause.standard(),
                Cadence.standard(),
                60,
                ImmutableSet.of(MeetingModality.IN_PERSON),
                ImmutableSortedMap.of());
    }

    static Exclusion exclusion() {
        return new Exclusion(MENTOR, MENTEE, ExclusionReason.REQUESTED_AVOIDANCE, "participant", Optional.empty());
    }

    static ImmutableMap<FindingKind, RevalidationAction> actions() {
        return RevalidationPolicy.standard().actions();
    }
}
