package dev.mentoring.core.relationship;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.programme.ProgrammeFormat;
import dev.mentoring.core.programme.RelationshipPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Sound values for the tests of this package and of those above it. */
public final class Examples {
    public static final ParticipantId MENTOR = ParticipantId.of("mentor-ann");
    public static final ParticipantId MENTEE = ParticipantId.of("mentee-ben");
    public static final ParticipantId BACKUP = ParticipantId.of("mentor-cat");
    public static final Actor MANAGER = Actor.programmeManager(ParticipantId.of("manager-dan"));
    public static final ZoneId ZONE = ZoneId.of("America/Montreal");
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    public static final LocalDate LAST_DAY = FIRST_DAY.plusMonths(9);

    private Examples() {}

    public static RelationshipTerms terms() {
        return terms(ProgrammeFormat.ONE_TO_ONE);
    }

    static RelationshipTerms terms(ProgrammeFormat format) {
        return new RelationshipTerms(format, ZONE, RelationshipPolicy.usual(format));
    }

    static RelationshipSetting setting() {
        return RelationshipSetting.of(RelationshipId.of("r"), ProgrammeId.of("p"));
    }

    public static ImmutableSortedSet<Party> pair() {
        return ImmutableSortedSet.of(new Party(MENTOR, PartyRole.MENTOR), new Party(MENTEE, PartyRole.MENTEE));
    }

    /** What is agreed for the usual nine months. */
    static AgreementTerms agreementTerms() {
        return AgreementTerms.usual(FIRST_DAY, LAST_DAY);
    }

    public static RelationshipFacts facts(Collection<ParticipantId> admissible) {
        return new RelationshipFacts(ImmutableSet.copyOf(admissible), 3, true, 0, true, true);
    }

    /** The beginning of a day in the zone of the programme. */
    public static Instant at(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static Occasion on(LocalDate day, Actor by) {
        return new Occasion(at(day), by);
    }

    public static Occasion on(LocalDate day, ParticipantId by) {
        return on(day, Actor.participant(by));
    }

    /** A mentor and a mentee who have just signed. */
    public static Relationship active() {
        return active(terms(), pair());
    }

    /** The same in another form, for as long as is usual there. */
    public static Relationship active(ProgrammeFormat format) {
        return Relationship.evolution().fold(log(format).iterator());
    }

    /** The events by which they came to it. */
    public static List<Recorded<RelationshipState, RelationshipEvent>> log(ProgrammeFormat format) {
        LocalDate end = FIRST_DAY.plus(terms(format).policy().duration().usual());
        return log(terms(format), pair(), AgreementTerms.usual(FIRST_DAY, end));
    }

    /** A mentor and several mentees who have just signed. */
    static Relationship group(ParticipantId... mentees) {
        List<Party> parties = new ArrayList<>(List.of(new Party(MENTOR, PartyRole.MENTOR)));
        for (ParticipantId mentee : mentees) {
            parties.add(new Party(mentee, PartyRole.MENTEE));
        }
        return active(terms(ProgrammeFormat.GROUP), parties);
    }

    /** Parties who have just signed. */
    static Relationship active(RelationshipTerms terms, Collection<Party> parties) {
        return Relationship.evolution()
                .fold(log(terms, parties, agreementTerms()).iterator());
    }

    private static List<Recorded<RelationshipState, RelationshipEvent>> log(
            RelationshipTerms terms, Collection<Party> parties, AgreementTerms agreement) {
        RelationshipFacts facts =
                RelationshipFacts.nothingYet(parties.stream().map(Party::person).toList());
        var proposed = Relationship.propose(setting(), parties, terms, facts, on(FIRST_DAY, MANAGER));
        Relationship relationship = proposed.aggregate();
        List<Recorded<RelationshipState, RelationshipEvent>> log = new ArrayList<>(proposed.events());
        relationship = logged(
                relationship.handle(new RelationshipCommand.OfferAgreement(agreement), on(FIRST_DAY, MANAGER), facts),
                log);
        for (ParticipantId signatory : relationship.signatories()) {
            relationship = logged(
                    relationship.handle(new RelationshipCommand.SignAgreement(1), on(FIRST_DAY, signatory), facts),
                    log);
        }
        return log;
    }

    private static Relationship logged(
            Decision<Relationship, RelationshipState, RelationshipEvent> decision,
            List<Recorded<RelationshipState, RelationshipEvent>> log) {
        var accepted = (Decision.Accepted<Relationship, RelationshipState, RelationshipEvent>) decision;
        log.addAll(accepted.events());
        return accepted.aggregate();
    }
}
