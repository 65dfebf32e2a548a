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
import dev.mentoring.matching.algorithm.rotation.RotationDiagram;
import dev.mentoring.matching.outcome.DefiniteMatching;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.Matchings;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.PeerMatching;
import dev.mentoring.matching.outcome.RandomMatching;

/** What algorithms answer with besides a matching of two sides: values of {@code dev.mentoring.matching.outcome}. */
public final class OutcomeCodecs {
    static final Codec<ImmutableSet<Guarantee>> GUARANTEES = Collections.set(MarketCodecs.GUARANTEE, naturalOrder());

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

    /** Probabilities of pairs as a document. */
    public static final ObjectCodec<RandomMatching> RANDOM_MATCHING_DOCUMENT = randomMatching();

    /** All stable matchings as a document. */
    public static final ObjectCodec<RotationDiagram> ROTATION_DIAGRAM_DOCUMENT =
            MatchingRecords.CODECS.document(RotationDiagram.class, new Header("rotation-diagram", 1, 0));

    private OutcomeCodecs() {}

    private static ObjectCodec<PeerMatching> peerMatching() {
        ObjectCodec.Builder<PeerMatching> matching = ObjectCodec.builder("PeerMatching");
        var algorithm = matching.required("algorithm", Scalars.STRING, PeerMatching::algorithm);
        var pairs = matching.required("pairs", Collections.list(PairCodecs.PEER_GROUP, 0), PeerMatching::groups);
        Codec<ImmutableSortedSet<String>> ids = Collections.sortedSet(MarketCodecs.ID, 0);
        var unmatched = matching.required("unmatchedParticipants", ids, PeerMatching::unmatchedParticipants);
        var guarantees = matching.assumed("guarantees", GUARANTEES, PeerMatching::guarantees, ImmutableSet.of());
        var certificate = matching.optional("certificate", CertificateCodecs.CERTIFICATE, PeerMatching::certificate);
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
        var certificate = none.required("certificate", CertificateCodecs.CERTIFICATE, NoMatching::certificate);
        return none.buildDocument(
                new Header("no-matching", 1, 0),
                in -> new NoMatching(in.get(algorithm), in.get(sought), in.get(certificate)));
    }

    private static ObjectCodec<RandomMatching> randomMatching() {
        ObjectCodec.Builder<RandomMatching> random = ObjectCodec.builder("RandomMatching");
        var algorithm = random.required("algorithm", Scalars.STRING, RandomMatching::algorithm);
        var probabilities = random.required(
                "probabilities", Collections.list(PairCodecs.PAIR_PROBABILITY, 0), RandomMatching::probabilities);
        var guarantees = random.assumed("guarantees", GUARANTEES, RandomMatching::guarantees, ImmutableSet.of());
        var certificate = random.optional("certificate", CertificateCodecs.CERTIFICATE, RandomMatching::certificate);
        return random.buildDocument(
                new Header("random-matching", 1, 0),
                in -> new RandomMatching(
                        in.get(algorithm), in.get(probabilities), in.get(guarantees), in.get(certificate)));
    }
}
