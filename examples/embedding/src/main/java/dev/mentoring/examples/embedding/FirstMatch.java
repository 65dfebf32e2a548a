package dev.mentoring.examples.embedding;

import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.matching.MatchRequest;
import dev.mentoring.matching.Matchmaker;
import dev.mentoring.matching.plan.MatchPlan;
import java.time.LocalDate;

/** The example of the README, line by line: a test compares both. */
public final class FirstMatch {
    private FirstMatch() {}

    /**
     * Matches four people and prints the pairs.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        var amina = Participant.mentee("amina").addNeeds(Need.of("negotiation", 3, Priority.HIGH));
        var louis = Participant.mentee("louis").addNeeds(Need.of("budgeting", 2, Priority.LOW));
        var max = Participant.mentor("max").addOffers(Offer.of("negotiation", 4, Priority.HIGH));
        var nora = Participant.mentor("nora").addOffers(Offer.of("budgeting", 3, Priority.HIGH));
        var pool = ParticipantPool.builder()
                .addParticipants(amina.build(), louis.build(), max.build(), nora.build())
                .build();
        MatchPlan plan = Matchmaker.standard().match(MatchRequest.of(pool, LocalDate.of(2027, 1, 11)));
        plan.pairs().forEach(pair -> System.out.println(pair.text().in(TextLanguage.ENGLISH)));
        System.out.println(plan.summary().text().in(TextLanguage.FRENCH));
    }
}
