package dev.mentoring.examples.embedding;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.programme.ProgrammeFormat;
import dev.mentoring.core.programme.ProgrammeSchedule;
import dev.mentoring.core.programme.ProgrammeTerms;
import dev.mentoring.core.relationship.AgreementTerms;
import dev.mentoring.core.relationship.Party;
import dev.mentoring.core.relationship.PartyRole;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipCommand;
import dev.mentoring.core.relationship.RelationshipFacts;
import dev.mentoring.core.relationship.RelationshipSetting;
import dev.mentoring.core.relationship.RelationshipTerms;
import dev.mentoring.core.text.TextLanguage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The second example of the README, line by line: a test compares both. */
public final class FirstRelationship {
    private FirstRelationship() {}

    /**
     * Proposes a relationship, and shows how a wrong signature is refused.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        var paris = ZoneId.of("Europe/Paris");
        var usual = ProgrammeTerms.usual(ProgrammeFormat.ONE_TO_ONE, ProgrammeSchedule.EVERGREEN, paris);
        var parties = List.of(Party.of("max", PartyRole.MENTOR), Party.of("amina", PartyRole.MENTEE));
        var facts = RelationshipFacts.nothingYet(List.of(ParticipantId.of("max"), ParticipantId.of("amina")));
        var setting = RelationshipSetting.of(RelationshipId.of("r1"), ProgrammeId.of("careers"));
        var monday = new Occasion(Instant.parse("2027-01-11T08:00:00Z"), Actor.participant(ParticipantId.of("max")));
        var proposed = Relationship.propose(setting, parties, RelationshipTerms.of(usual), facts, monday)
                .aggregate();
        var nineMonths = AgreementTerms.usual(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 10, 11));
        var offered = proposed.handle(new RelationshipCommand.OfferAgreement(nineMonths), monday, facts)
                .orThrow();
        var signed = offered.handle(new RelationshipCommand.SignAgreement(2), monday, facts);
        signed.reasons().ifPresent(refusal -> {
            System.out.println(refusal.why().lines(TextLanguage.ENGLISH));
            refusal.allowed()
                    .forEach(possible -> System.out.println(possible.label().in(TextLanguage.FRENCH)));
        });
    }
}
