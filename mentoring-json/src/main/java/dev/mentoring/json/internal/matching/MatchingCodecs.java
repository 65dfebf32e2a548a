package dev.mentoring.json.internal.matching;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.Member;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.matching.outcome.Matching;
import java.util.function.Function;

/** A matching of two sides: a value of {@code dev.mentoring.matching.outcome}. */
public final class MatchingCodecs {
    /** A matching within another value. */
    static final Codec<Matching> MATCHING;

    /** A matching as a document. */
    public static final ObjectCodec<Matching> MATCHING_DOCUMENT;

    static {
        ObjectCodec.Builder<Matching> matching = ObjectCodec.builder("Matching");
        Function<Member.Values, Matching> make = matching(matching);
        MATCHING = matching.build(make);
        MATCHING_DOCUMENT = matching.buildDocument(new Header("matching", 1, 0), make);
    }

    private MatchingCodecs() {}

    private static Function<Member.Values, Matching> matching(ObjectCodec.Builder<Matching> matching) {
        Codec<ImmutableSortedSet<String>> ids = Collections.sortedSet(MarketCodecs.ID, 0);
        var algorithm = matching.required("algorithm", Scalars.STRING, Matching::algorithm);
        var pairs = matching.required("pairs", Collections.list(PairCodecs.PAIR, 0), Matching::pairs);
        var unmatchedMentees =
                matching.assumed("unmatchedMentees", ids, Matching::unmatchedMentees, ImmutableSortedSet.of());
        var unmatchedMentors =
                matching.assumed("unmatchedMentors", ids, Matching::unmatchedMentors, ImmutableSortedSet.of());
        var guarantees = matching.assumed(
                "guarantees",
                Collections.set(MarketCodecs.GUARANTEE, naturalOrder()),
                Matching::guarantees,
                ImmutableSet.of());
        var certificate = matching.optional("certificate", CertificateCodecs.CERTIFICATE, Matching::certificate);
        return in -> new Matching(
                in.get(algorithm),
                in.get(pairs),
                in.get(unmatchedMentees),
                in.get(unmatchedMentors),
                in.get(guarantees),
                in.get(certificate));
    }
}
