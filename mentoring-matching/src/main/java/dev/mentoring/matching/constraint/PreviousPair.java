package dev.mentoring.matching.constraint;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.participant.EarlierPairing;
import dev.mentoring.core.participant.PairingOutcome;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.candidate.PairSet;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.rule.ParameterReader;
import java.util.Map;

/**
 * A pair that did not work is not made again. Pairs that ran their course or ended early for no fault may be made again,
 * unless the parameter says otherwise: some programmes prefer earlier partners and others avoid them.
 *
 * @param anyOutcome whether every earlier pair is forbidden, however it ended
 */
public record PreviousPair(boolean anyOutcome) implements Constraint {
    /** Makes the constraint with its default parameters. */
    public PreviousPair() {
        this(false);
    }

    @Override
    public String name() {
        return "previous-pair";
    }

    @Override
    public BilingualText label() {
        return MatchingTexts.CATALOGUE.text("constraint.previous-pair");
    }

    @Override
    public BilingualText reason() {
        return MatchingTexts.CATALOGUE.text("reason.previous-pair");
    }

    @Override
    public ImmutableSortedMap<String, String> parameters() {
        return ImmutableSortedMap.of("anyOutcome", Boolean.toString(anyOutcome));
    }

    @Override
    public PreviousPair with(Map<String, String> parameters) {
        ParameterReader reader = ParameterReader.of(this, parameters);
        var changed = new PreviousPair(reader.bool("anyOutcome", anyOutcome));
        reader.finish();
        return changed;
    }

    @Override
    public CompiledConstraint compile(Candidates candidates) {
        PairSet.Builder earlier = PairSet.over(candidates);
        for (EarlierPairing pairing : candidates.pool().earlierPairings()) {
            if (pairing.outcome() == PairingOutcome.UNSUCCESSFUL
                    || (anyOutcome && pairing.outcome() != PairingOutcome.LIVE)) {
                earlier.addEitherWay(pairing.mentee(), pairing.mentor());
            }
        }
        PairSet forbidden = earlier.build();
        return (mentee, mentor) -> CompiledConstraint.forbiddenIf(forbidden.contains(mentee, mentor));
    }
}
