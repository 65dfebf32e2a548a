package dev.mentoring.json.internal.matching;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.json.internal.codec.AlternativesCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.Member;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.DualPrices;
import dev.mentoring.matching.certificate.HallViolator;
import dev.mentoring.matching.certificate.NoBlockingPair;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.outcome.Matching;
import java.util.function.Function;

/** A matching and its proof: the other values of {@code dev.mentoring.matching.market}. */
public final class MatchingCodecs {
    private static final Codec<Long> ANY_LONG = Scalars.longInteger(Long.MIN_VALUE, Long.MAX_VALUE);
    private static final Codec<Long> COUNT = Scalars.longInteger(0, Long.MAX_VALUE);

    /** A mentee and a mentor. */
    public static final Codec<Pair> PAIR = pair();

    /** No pair blocks. */
    public static final Codec<NoBlockingPair> NO_BLOCKING_PAIR = noBlockingPair();

    /** Prices that prove optimality. */
    public static final Codec<DualPrices> DUAL_PRICES = dualPrices();

    /** Mentees who cannot all be placed. */
    public static final Codec<HallViolator> HALL_VIOLATOR = hallViolator();

    /** Why a matching is what it claims to be. */
    public static final Codec<Certificate> CERTIFICATE = AlternativesCodec.<Certificate>builder("Certificate", "kind")
            .add("no-blocking-pair", NoBlockingPair.class, NO_BLOCKING_PAIR)
            .add("dual-prices", DualPrices.class, DUAL_PRICES)
            .add("hall-violator", HallViolator.class, HALL_VIOLATOR)
            .build();

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

    private static Codec<Pair> pair() {
        ObjectCodec.Builder<Pair> pair = ObjectCodec.builder("Pair");
        var mentee = pair.required("mentee", MarketCodecs.ID, Pair::mentee);
        var mentor = pair.required("mentor", MarketCodecs.ID, Pair::mentor);
        var topic = pair.optional("topic", MarketCodecs.ID, Pair::topic);
        return pair.build(in -> new Pair(in.get(mentee), in.get(mentor), in.get(topic)));
    }

    private static Codec<NoBlockingPair> noBlockingPair() {
        ObjectCodec.Builder<NoBlockingPair> certificate =
                ObjectCodec.alternative("NoBlockingPair", "kind", "no-blocking-pair");
        var proposing = certificate.required("proposing", MarketCodecs.SIDE, NoBlockingPair::proposing);
        var tieBreaking = certificate.required("tieBreaking", MarketCodecs.TIE_BREAKING, NoBlockingPair::tieBreaking);
        var seed = certificate.required("seed", ANY_LONG, NoBlockingPair::seed);
        return certificate.build(in -> new NoBlockingPair(in.get(proposing), in.get(tieBreaking), in.get(seed)));
    }

    private static Codec<DualPrices> dualPrices() {
        ObjectCodec.Builder<DualPrices> certificate = ObjectCodec.alternative("DualPrices", "kind", "dual-prices");
        // A price may be wrong, even negative, in what another tool wrote: to say so is the verifier's business.
        Codec<ImmutableSortedMap<String, Long>> prices =
                Collections.map(MarketCodecs.ID, ANY_LONG).as(ImmutableSortedMap::copyOf, ImmutableMap::copyOf);
        var objective = certificate.required("objective", MarketCodecs.OBJECTIVE, DualPrices::objective);
        var pairBonus = certificate.required("pairBonus", ANY_LONG, DualPrices::pairBonus);
        var menteePrices = certificate.required("menteePrices", prices, DualPrices::menteePrices);
        var mentorPrices = certificate.required("mentorPrices", prices, DualPrices::mentorPrices);
        var value = certificate.required("value", ANY_LONG, DualPrices::value);
        return certificate.build(in -> new DualPrices(
                in.get(objective), in.get(pairBonus), in.get(menteePrices), in.get(mentorPrices), in.get(value)));
    }

    private static Codec<HallViolator> hallViolator() {
        ObjectCodec.Builder<HallViolator> certificate =
                ObjectCodec.alternative("HallViolator", "kind", "hall-violator");
        Codec<ImmutableList<String>> ids = Collections.list(MarketCodecs.ID, 0);
        var mentees = certificate.required("mentees", ids, HallViolator::mentees);
        var mentors = certificate.required("mentors", ids, HallViolator::mentors);
        var wanted = certificate.required("wanted", COUNT, HallViolator::wanted);
        var places = certificate.required("places", COUNT, HallViolator::places);
        var pairsElsewhere = certificate.required("pairsElsewhere", COUNT, HallViolator::pairsElsewhere);
        return certificate.build(in -> new HallViolator(
                in.get(mentees), in.get(mentors), in.get(wanted), in.get(places), in.get(pairsElsewhere)));
    }

    private static Function<Member.Values, Matching> matching(ObjectCodec.Builder<Matching> matching) {
        Codec<ImmutableSortedSet<String>> ids = Collections.sortedSet(MarketCodecs.ID, 0);
        var algorithm = matching.required("algorithm", Scalars.STRING, Matching::algorithm);
        var pairs = matching.required("pairs", Collections.list(PAIR, 0), Matching::pairs);
        var unmatchedMentees =
                matching.assumed("unmatchedMentees", ids, Matching::unmatchedMentees, ImmutableSortedSet.of());
        var unmatchedMentors =
                matching.assumed("unmatchedMentors", ids, Matching::unmatchedMentors, ImmutableSortedSet.of());
        var guarantees = matching.assumed(
                "guarantees",
                Collections.set(MarketCodecs.GUARANTEE, naturalOrder()),
                Matching::guarantees,
                ImmutableSet.of());
        var certificate = matching.optional("certificate", CERTIFICATE, Matching::certificate);
        return in -> new Matching(
                in.get(algorithm),
                in.get(pairs),
                in.get(unmatchedMentees),
                in.get(unmatchedMentors),
                in.get(guarantees),
                in.get(certificate));
    }
}
