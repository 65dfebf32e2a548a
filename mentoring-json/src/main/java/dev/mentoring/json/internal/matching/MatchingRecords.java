package dev.mentoring.json.internal.matching;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.codec.StringCodec;
import dev.mentoring.json.internal.component.RecordCodecs;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.PairProbability;
import dev.mentoring.matching.outcome.PeerGroup;
import java.math.BigInteger;

/** The records of {@code mentoring-matching} that have nothing to say about JSON, such as the many kinds of proof. */
final class MatchingRecords {
    private static final StringCodec<BigInteger> BIG_INTEGER =
            StringCodec.of("whole-number", "^-?[0-9]{1,4000}$", BigInteger::new, BigInteger::toString);

    /** Their descriptions; a text of theirs is an id of a market. */
    static final RecordCodecs CODECS = new RecordCodecs(ImmutableMap.of(
            String.class, MarketCodecs.ID,
            BigInteger.class, BIG_INTEGER,
            Fraction.class, PairCodecs.FRACTION,
            Pair.class, PairCodecs.PAIR,
            PeerGroup.class, PairCodecs.PEER_GROUP,
            PairProbability.class, PairCodecs.PAIR_PROBABILITY));

    private MatchingRecords() {}
}
