package dev.mentoring.json.internal.matching;

import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.ProjectMarketBuilder;
import dev.mentoring.matching.market.Topic;
import java.util.Optional;

/** A market of topics: values of {@code dev.mentoring.matching.market}. */
public final class ProjectMarketCodecs {
    private static final Codec<Integer> QUOTA = Scalars.integer(0, Integer.MAX_VALUE);

    /** What a mentor offers. */
    public static final Codec<Topic> TOPIC = topic();

    /** A market of topics as a document. */
    public static final ObjectCodec<ProjectMarket> PROJECT_MARKET_DOCUMENT = projectMarket();

    private ProjectMarketCodecs() {}

    private static Codec<Topic> topic() {
        ObjectCodec.Builder<Topic> topic = ObjectCodec.builder("Topic");
        var id = topic.required("id", MarketCodecs.ID, Topic::id);
        var mentor = topic.required("mentor", MarketCodecs.ID, Topic::mentor);
        var maximum = topic.defaulted("maximum", QUOTA, Topic::maximum, 1);
        return topic.build(in -> new Topic(in.get(id), in.get(mentor), in.get(maximum)));
    }

    private static Codec<PairWeight> weight() {
        ObjectCodec.Builder<PairWeight> weight = ObjectCodec.builder("TopicWeight");
        var mentee = weight.required("mentee", MarketCodecs.ID, PairWeight::mentee);
        var topic = weight.required("topic", MarketCodecs.ID, PairWeight::mentor);
        var value = weight.required("value", Scalars.longInteger(Long.MIN_VALUE, Long.MAX_VALUE), PairWeight::value);
        return weight.build(in -> new PairWeight(in.get(mentee), in.get(topic), in.get(value)));
    }

    private static ObjectCodec<ProjectMarket> projectMarket() {
        ObjectCodec.Builder<ProjectMarket> market = ObjectCodec.builder("ProjectMarket");
        var mentees = market.required("mentees", Collections.each(MarketCodecs.AGENT), ProjectMarketCodecs::mentees);
        var topics = market.required(
                "topics", Collections.each(TOPIC), of -> MarketCodecs.sequence(of.topicCount(), of::topic));
        var mentors = market.required("mentors", Collections.each(MarketCodecs.AGENT), ProjectMarketCodecs::mentors);
        var weights = market.optional("weights", Collections.each(weight()), ProjectMarketCodecs::weights);
        market.warning(ProjectMarket::warnings);
        return market.buildDocument(new Header("project-market", 1, 0), in -> {
            ProjectMarketBuilder builder = ProjectMarket.builder();
            in.get(mentees).forEach(builder::addMentee);
            in.get(topics).forEach(builder::addTopic);
            in.get(mentors).forEach(builder::addMentor);
            in.get(weights)
                    .ifPresent(all ->
                            all.forEach(weight -> builder.addWeight(weight.mentee(), weight.mentor(), weight.value())));
            return builder.build();
        });
    }

    private static Iterable<Agent> mentees(ProjectMarket market) {
        boolean weighed = MarketCodecs.writesWeights(market.choices());
        return MarketCodecs.sequence(
                market.menteeCount(),
                mentee -> weighed ? MarketCodecs.withoutIndifference(market.mentee(mentee)) : market.mentee(mentee));
    }

    private static Iterable<Agent> mentors(ProjectMarket market) {
        return MarketCodecs.sequence(
                market.mentorCount(), mentor -> MarketCodecs.withoutIndifference(market.mentor(mentor)));
    }

    private static Optional<Iterable<PairWeight>> weights(ProjectMarket market) {
        Market choices = market.choices();
        return MarketCodecs.writesWeights(choices)
                ? Optional.of(MarketCodecs.sequence(choices.pairCount(), pair -> MarketCodecs.weightOf(choices, pair)))
                : Optional.empty();
    }
}
