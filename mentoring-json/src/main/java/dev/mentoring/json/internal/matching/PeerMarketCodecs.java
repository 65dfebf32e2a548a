package dev.mentoring.json.internal.matching;

import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.PeerMarketBuilder;
import java.util.Optional;
import java.util.stream.IntStream;

/** A market with one side: values of {@code dev.mentoring.matching.market}. */
public final class PeerMarketCodecs {
    /** A market with one side as a document. */
    public static final ObjectCodec<PeerMarket> PEER_MARKET_DOCUMENT = peerMarket();

    private PeerMarketCodecs() {}

    private static Codec<Agent> participant() {
        ObjectCodec.Builder<Agent> participant = ObjectCodec.builder("Peer");
        var id = participant.required("id", MarketCodecs.ID, Agent::id);
        var preferences = participant.optional("preferences", MarketCodecs.PREFERENCES, Agent::preferences);
        return participant.build(in -> new Agent(in.get(id), in.get(preferences), 0, 1));
    }

    private static Codec<PairWeight> weight() {
        ObjectCodec.Builder<PairWeight> weight = ObjectCodec.builder("PeerWeight");
        var first = weight.required("first", MarketCodecs.ID, PairWeight::mentee);
        var second = weight.required("second", MarketCodecs.ID, PairWeight::mentor);
        var value = weight.required("value", Scalars.longInteger(Long.MIN_VALUE, Long.MAX_VALUE), PairWeight::value);
        return weight.build(in -> new PairWeight(in.get(first), in.get(second), in.get(value)));
    }

    private static ObjectCodec<PeerMarket> peerMarket() {
        ObjectCodec.Builder<PeerMarket> market = ObjectCodec.builder("PeerMarket");
        var participants =
                market.required("participants", Collections.each(participant()), PeerMarketCodecs::participants);
        var weights = market.optional("weights", Collections.each(weight()), PeerMarketCodecs::weights);
        market.warning(PeerMarket::warnings);
        return market.buildDocument(new Header("peer-market", 1, 0), in -> {
            PeerMarketBuilder builder = PeerMarket.builder();
            in.get(participants).forEach(builder::addParticipant);
            in.get(weights)
                    .ifPresent(all ->
                            all.forEach(weight -> builder.addWeight(weight.mentee(), weight.mentor(), weight.value())));
            return builder.build();
        });
    }

    private static Iterable<Agent> participants(PeerMarket market) {
        return () -> IntStream.range(0, market.participantCount())
                .mapToObj(market.mirror()::mentee)
                .map(agent ->
                        MarketCodecs.writesWeights(market.mirror()) ? MarketCodecs.withoutIndifference(agent) : agent)
                .iterator();
    }

    /** In the mirror each pair stands twice; it is written in the order of the ids. */
    private static Optional<Iterable<PairWeight>> weights(PeerMarket peers) {
        Market market = peers.mirror();
        if (!MarketCodecs.writesWeights(market)) {
            return Optional.empty();
        }
        return Optional.of(() -> IntStream.range(0, market.pairCount())
                .filter(pair -> market.menteeOf(pair) < market.mentorOf(pair))
                .mapToObj(pair -> MarketCodecs.weightOf(market, pair))
                .iterator());
    }
}
