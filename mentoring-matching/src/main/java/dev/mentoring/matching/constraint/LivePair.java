package dev.mentoring.matching.constraint;

import dev.mentoring.core.participant.EarlierPairing;
import dev.mentoring.core.participant.PairingOutcome;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.candidate.PairSet;
import dev.mentoring.matching.internal.MatchingTexts;

/** Two people who are a pair already, in this programme or another, are not matched a second time. */
public record LivePair() implements Constraint {
    @Override
    public String name() {
        return "already-paired";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("constraint.already-paired");
    }

    @Override
    public BilingualText reason() {
        return MatchingTexts.CATALOGUE.text("reason.already-paired");
    }

    @Override
    public CompiledConstraint compile(Candidates candidates) {
        PairSet.Builder live = PairSet.over(candidates);
        for (EarlierPairing pairing : candidates.pool().earlierPairings()) {
            if (pairing.outcome() == PairingOutcome.LIVE) {
                live.addEitherWay(pairing.mentee(), pairing.mentor());
            }
        }
        PairSet forbidden = live.build();
        return (mentee, mentor) -> CompiledConstraint.forbiddenIf(forbidden.contains(mentee, mentor));
    }
}
