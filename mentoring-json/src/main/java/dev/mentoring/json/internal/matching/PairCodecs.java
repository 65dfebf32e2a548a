package dev.mentoring.json.internal.matching;

import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.StringCodec;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.PairProbability;
import dev.mentoring.matching.outcome.PeerGroup;
import java.math.BigInteger;

/** Who meets whom: what outcomes and their proofs are made of. */
public final class PairCodecs {
    /** A fraction as text: no number of JSON is exact enough. */
    static final StringCodec<Fraction> FRACTION = StringCodec.of(
            "fraction", "^-?[0-9]{1,4000}/[0-9]{0,3999}[1-9][0-9]{0,3999}$", PairCodecs::fraction, PairCodecs::text);

    /** A mentee and a mentor. */
    public static final Codec<Pair> PAIR = pair();

    /** Peers who meet. */
    public static final Codec<PeerGroup> PEER_GROUP = peerGroup();

    /** How likely a pair is. */
    public static final Codec<PairProbability> PAIR_PROBABILITY = pairProbability();

    private PairCodecs() {}

    private static Codec<Pair> pair() {
        ObjectCodec.Builder<Pair> pair = ObjectCodec.builder("Pair");
        var mentee = pair.required("mentee", MarketCodecs.ID, Pair::mentee);
        var mentor = pair.required("mentor", MarketCodecs.ID, Pair::mentor);
        var topic = pair.optional("topic", MarketCodecs.ID, Pair::topic);
        return pair.build(in -> new Pair(in.get(mentee), in.get(mentor), in.get(topic)));
    }

    private static Codec<PeerGroup> peerGroup() {
        ObjectCodec.Builder<PeerGroup> group = ObjectCodec.builder("PeerGroup");
        var first = group.required("first", MarketCodecs.ID, PeerGroup::first);
        var second = group.required("second", MarketCodecs.ID, PeerGroup::second);
        var third = group.optional("third", MarketCodecs.ID, PeerGroup::third);
        return group.build(in -> new PeerGroup(in.get(first), in.get(second), in.get(third)));
    }

    private static Codec<PairProbability> pairProbability() {
        ObjectCodec.Builder<PairProbability> pair = ObjectCodec.builder("PairProbability");
        var mentee = pair.required("mentee", MarketCodecs.ID, of -> of.pair().mentee());
        var mentor = pair.required("mentor", MarketCodecs.ID, of -> of.pair().mentor());
        var probability = pair.required("probability", FRACTION, PairProbability::probability);
        return pair.build(in -> new PairProbability(new Pair(in.get(mentee), in.get(mentor)), in.get(probability)));
    }

    private static Fraction fraction(String text) {
        int slash = text.indexOf('/');
        return new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    private static String text(Fraction fraction) {
        return fraction.numerator() + "/" + fraction.denominator();
    }
}
