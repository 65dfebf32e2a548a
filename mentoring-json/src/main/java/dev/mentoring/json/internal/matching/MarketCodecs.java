package dev.mentoring.json.internal.matching;

import com.google.common.collect.ImmutableList;
import dev.mentoring.json.internal.codec.CodeCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.codec.StringCodec;
import dev.mentoring.matching.certificate.Objective;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Couple;
import dev.mentoring.matching.market.JointChoice;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A market: values of {@code dev.mentoring.matching.market}. */
public final class MarketCodecs {
    /** What may be promised. */
    public static final CodeCodec<Guarantee> GUARANTEE = Scalars.labelled(Guarantee.class);

    /** What a market has. */
    public static final CodeCodec<MarketFeature> MARKET_FEATURE = Scalars.labelled(MarketFeature.class);

    /** What is maximised. */
    public static final CodeCodec<Objective> OBJECTIVE = Scalars.labelled(Objective.class);

    /** A side of a market. */
    public static final CodeCodec<Side> SIDE = Scalars.labelled(Side.class);

    /** How ties are broken. */
    public static final CodeCodec<TieBreaking> TIE_BREAKING = Scalars.labelled(TieBreaking.class);

    /** An id within a market; equal ones are read as one object. */
    static final StringCodec<String> ID = Scalars.TEXT.pooled();

    /** Partners, best first. */
    static final Codec<ImmutableList<ImmutableList<String>>> PREFERENCES = Collections.list(new TierCodec(ID), 0);

    /** Somebody in a market. */
    public static final Codec<Agent> AGENT = agent();

    /** What two mentees choose together. */
    public static final Codec<JointChoice> JOINT_CHOICE =
            Collections.two(ID, JointChoice::new, JointChoice::first, JointChoice::second);

    /** Two mentees who want to be placed together. */
    public static final Codec<Couple> COUPLE = couple();

    /** A market as a document. */
    public static final ObjectCodec<Market> MARKET_DOCUMENT = market();

    private MarketCodecs() {}

    private static Codec<Agent> agent() {
        ObjectCodec.Builder<Agent> agent = ObjectCodec.builder("Agent");
        Codec<Integer> quota = Scalars.integer(0, Integer.MAX_VALUE);
        var id = agent.required("id", ID, Agent::id);
        var preferences = agent.optional("preferences", PREFERENCES, Agent::preferences);
        var minimum = agent.defaulted("minimum", quota, Agent::minimum, 0);
        var maximum = agent.defaulted("maximum", quota, Agent::maximum, 1);
        return agent.build(in -> new Agent(in.get(id), in.get(preferences), in.get(minimum), in.get(maximum)));
    }

    private static Codec<Couple> couple() {
        ObjectCodec.Builder<Couple> couple = ObjectCodec.builder("Couple");
        var first = couple.required("first", ID, Couple::first);
        var second = couple.required("second", ID, Couple::second);
        var preferences = couple.required("preferences", Collections.list(JOINT_CHOICE, 0), Couple::preferences);
        return couple.build(in -> new Couple(in.get(first), in.get(second), in.get(preferences)));
    }

    private static Codec<PairWeight> weight() {
        ObjectCodec.Builder<PairWeight> weight = ObjectCodec.builder("Weight");
        var mentee = weight.required("mentee", ID, PairWeight::mentee);
        var mentor = weight.required("mentor", ID, PairWeight::mentor);
        var value = weight.required("value", Scalars.longInteger(Long.MIN_VALUE, Long.MAX_VALUE), PairWeight::value);
        return weight.build(in -> new PairWeight(in.get(mentee), in.get(mentor), in.get(value)));
    }

    private static ObjectCodec<Market> market() {
        ObjectCodec.Builder<Market> market = ObjectCodec.builder("Market");
        var mentees = market.required("mentees", Collections.each(AGENT), MarketCodecs::mentees);
        var mentors = market.required("mentors", Collections.each(AGENT), MarketCodecs::mentors);
        var weights = market.optional("weights", Collections.each(weight()), MarketCodecs::weights);
        var couples = market.optional("couples", Collections.each(COUPLE), MarketCodecs::couples);
        market.warning(Market::warnings);
        return market.buildDocument(new Header("market", 1, 0), in -> {
            MarketBuilder builder = Market.builder();
            in.get(mentees).forEach(builder::addMentee);
            in.get(mentors).forEach(builder::addMentor);
            in.get(weights)
                    .ifPresent(all ->
                            all.forEach(weight -> builder.addWeight(weight.mentee(), weight.mentor(), weight.value())));
            in.get(couples).ifPresent(all -> all.forEach(builder::addCouple));
            return builder.build();
        });
    }

    // The canonical form leaves out the lists that say nothing: those of indifferent mentors, whom every mentee’s list
    // names, and those of indifferent mentees where the weights name all pairs.

    // Members of couples have no lists of their own.

    private static Iterable<Agent> mentees(Market market) {
        Set<String> members = new HashSet<>();
        market.couples().forEach(couple -> members.addAll(List.of(couple.first(), couple.second())));
        return sequence(market.menteeCount(), mentee -> {
            Agent agent = market.mentee(mentee);
            if (members.contains(agent.id())) {
                return Agent.of(agent.id());
            }
            return writesWeights(market) ? withoutIndifference(agent) : agent;
        });
    }

    private static Iterable<Agent> mentors(Market market) {
        return sequence(market.mentorCount(), mentor -> withoutIndifference(market.mentor(mentor)));
    }

    static Agent withoutIndifference(Agent agent) {
        boolean indifferent =
                agent.preferences().map(tiers -> tiers.size() <= 1).orElse(true);
        return indifferent ? new Agent(agent.id(), Optional.empty(), agent.minimum(), agent.maximum()) : agent;
    }

    private static Optional<Iterable<PairWeight>> weights(Market market) {
        if (!writesWeights(market)) {
            return Optional.empty();
        }
        return Optional.of(sequence(market.pairCount(), pair -> weightOf(market, pair)));
    }

    static PairWeight weightOf(Market market, int pair) {
        return new PairWeight(
                market.menteeIds().get(market.menteeOf(pair)),
                market.mentorIds().get(market.mentorOf(pair)),
                market.weight(pair));
    }

    static boolean writesWeights(Market market) {
        return market.hasWeights() && market.pairCount() > 0;
    }

    private static Optional<Iterable<Couple>> couples(Market market) {
        return market.couples().isEmpty() ? Optional.empty() : Optional.of(market.couples());
    }

    static <E> Iterable<E> sequence(int size, IntFunction<E> element) {
        return () -> IntStream.range(0, size).mapToObj(element).iterator();
    }
}
