package dev.mentoring.json.internal.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.codec.ShapesCodec;
import dev.mentoring.json.internal.codec.StringCodec;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.DefiniteMatching;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.Matchings;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.PairProbability;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import dev.mentoring.matching.outcome.RandomMatching;
import java.math.BigInteger;

/** What algorithms answer with besides a matching of two sides: values of {@code dev.mentoring.matching.outcome}. */
public final class OutcomeCodecs {
    static final Codec<ImmutableSet<Guarantee>> GUARANTEES = Collections.set(MarketCodecs.GUARANTEE, naturalOrder());

    /** A fraction as text: no number of JSON is exact enough. */
    private static final StringCodec<Fraction> FRACTION = StringCodec.of(
            "fraction", "^[0-9]{1,4000}/[0-9]{0,3999}[1-9][0-9]{0,3999}$", Fraction::parse, Fraction::toString);

    /** Peers who meet. */
    public static final Codec<PeerGroup> PEER_GROUP = peerGroup();

    /** A matching of peers as a document. */
    public static final ObjectCodec<PeerMatching> PEER_MATCHING_DOCUMENT = peerMatching();

    /** A matching of two sides or of peers as a document. */
    public static final ShapesCodec<DefiniteMatching, PeerMatching, Matching> DEFINITE_MATCHING_DOCUMENT =
            new ShapesCodec<>(
                    "DefiniteMatching",
                    ImmutableSet.of("unmatchedParticipants", "pairs/first", "pairs/second", "pairs/third"),
                    PeerMatching.class,
                    PEER_MATCHING_DOCUMENT,
                    Matching.class,
                    MatchingCodecs.MATCHING_DOCUMENT,
                    ImmutableSet.of("unmatchedMentees", "unmatchedMentors", "pairs/mentee", "pairs/mentor"));

    /** Several matchings as a document. */
    public static final ObjectCodec<Matchings> MATCHINGS_DOCUMENT = matchings();

    /** That there is no matching, as a document. */
    public static final ObjectCodec<NoMatching> NO_MATCHING_DOCUMENT = noMatching();

    /** How likely a pair is. */
    public static final Codec<PairProbability> PAIR_PROBABILITY = pairProbability();

    /** Probabilities of pairs as a document. */
    public static final ObjectCodec<RandomMatching> RANDOM_MATCHING_DOCUMENT = randomMatching();

    private OutcomeCodecs() {}

    private static Codec<PeerGroup> peerGroup() {
        ObjectCodec.Builder<PeerGroup> group = ObjectCodec.builder("PeerGroup");
        var first = group.required("first", MarketCodecs.ID, PeerGroup::first);
        var second = group.required("second", MarketCodecs.ID, PeerGroup::second);
        var third = group.optional("third", MarketCodecs.ID, PeerGroup::third);
        return group.build(in -> new PeerGroup(in.get(first), in.get(second), in.get(third)));
    }

    private static ObjectCodec<PeerMatching> peerMatching() {
        ObjectCodec.Builder<PeerMatching> matching = ObjectCodec.builder("PeerMatching");
        var algorithm = matching.required("algorithm", Scalars.STRING, PeerMatching::algorithm);
        var pairs = matching.required("pairs", Collections.list(PEER_GROUP, 0), PeerMatching::groups);
        Codec<ImmutableSortedSet<String>> ids = Collections.sortedSet(MarketCodecs.ID, 0);
        var unmatched = matching.required("unmatchedParticipants", ids, PeerMatching::unmatchedParticipants);
        var guarantees = matching.assumed("guarantees", GUARANTEES, PeerMatching::guarantees, ImmutableSet.of());
        var certificate = matching.optional("certificate", MatchingCodecs.CERTIFICATE, PeerMatching::certificate);
        return matching.buildDocument(
                new Header("matching", 1, 0),
                in -> new PeerMatching(
                        in.get(algorithm), in.get(pairs), in.get(unmatched), in.get(guarantees), in.get(certificate)));
    }

    private static ObjectCodec<Matchings> matchings() {
        ObjectCodec.Builder<Matchings> all = ObjectCodec.builder("Matchings");
        var count = all.required("count", Scalars.integer(0, Integer.MAX_VALUE), Matchings::count);
        var matchings =
                all.required("matchings", Collections.list(DEFINITE_MATCHING_DOCUMENT, 0), Matchings::matchings);
        return all.buildDocument(new Header("matchings", 1, 0), in -> {
            Matchings read = new Matchings(in.get(matchings));
            checkArgument(in.get(count) == read.count(), "count is not the number of matchings, %s", read.count());
            return read;
        });
    }

    private static ObjectCodec<NoMatching> noMatching() {
        ObjectCodec.Builder<NoMatching> none = ObjectCodec.builder("NoMatching");
        var algorithm = none.required("algorithm", Scalars.STRING, NoMatching::algorithm);
        var sought = none.required("sought", GUARANTEES, NoMatching::sought);
        var certificate = none.required("certificate", MatchingCodecs.CERTIFICATE, NoMatching::certificate);
        return none.buildDocument(
                new Header("no-matching", 1, 0),
                in -> new NoMatching(in.get(algorithm), in.get(sought), in.get(certificate)));
    }

    private static Codec<PairProbability> pairProbability() {
        ObjectCodec.Builder<PairProbability> pair = ObjectCodec.builder("PairProbability");
        var mentee = pair.required("mentee", MarketCodecs.ID, of -> of.pair().mentee());
        var mentor = pair.required("mentor", MarketCodecs.ID, of -> of.pair().mentor());
        var probability = pair.required("probability", FRACTION, of -> new Fraction(of.numerator(), of.denominator()));
        return pair.build(in -> new PairProbability(
                new Pair(in.get(mentee), in.get(mentor)),
                in.get(probability).numerator(),
                in.get(probability).denominator()));
    }

    private static ObjectCodec<RandomMatching> randomMatching() {
        ObjectCodec.Builder<RandomMatching> random = ObjectCodec.builder("RandomMatching");
        var algorithm = random.required("algorithm", Scalars.STRING, RandomMatching::algorithm);
        var probabilities =
                random.required("probabilities", Collections.list(PAIR_PROBABILITY, 0), RandomMatching::probabilities);
        var guarantees = random.assumed("guarantees", GUARANTEES, RandomMatching::guarantees, ImmutableSet.of());
        var certificate = random.optional("certificate", MatchingCodecs.CERTIFICATE, RandomMatching::certificate);
        return random.buildDocument(
                new Header("random-matching", 1, 0),
                in -> new RandomMatching(
                        in.get(algorithm), in.get(probabilities), in.get(guarantees), in.get(certificate)));
    }

    /** A fraction as it is written, such as {@code 1/3}. */
    private record Fraction(BigInteger numerator, BigInteger denominator) {
        static Fraction parse(String text) {
            int slash = text.indexOf('/');
            return new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        }

        @Override
        public String toString() {
            return numerator + "/" + denominator;
        }
    }
}
