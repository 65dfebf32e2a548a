package dev.mentoring.matching.market;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.problem.Problems;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A matching instance in which mentees choose among topics, and mentors, who offer the topics, choose among mentees: the
 * student–project allocation problem (Abraham, Irving and Manlove, <i>Two algorithms for the student–project allocation
 * problem</i>, 2007). A mentee has at most one topic; a topic has places, and its mentor has places for all her topics
 * together. Immutable and thread-safe.
 *
 * <p>Begin with {@link #builder()}.
 *
 * <p>It is held as a {@link Market} between mentees and topics, {@link #choices()}, with the quotas of the topics; there,
 * {@link Market#menteeRank} is what a mentee thinks of a topic, and {@link Market#mentorRank} what the topic’s mentor
 * thinks of the mentee, which is the same on each of the mentor’s topics and can be compared between them. Beside it stand
 * the mentors {@code 0 … mentorCount() - 1}, in the order of their ids, their quotas, and who offers what: the topics of
 * a mentor are {@code topicAt(position)} for the positions {@code topicStart(mentor) … topicEnd(mentor) - 1}.
 */
public final class ProjectMarket implements Instance {
    private final Market choices;
    private final ImmutableList<String> mentorIds;
    private final int[] maxima;
    private final int[] mentorOf;
    private final int[] topicStarts;
    private final int[] topics;
    private final Problems warnings;
    private volatile @Nullable ImmutableSet<MarketFeature> features;

    ProjectMarket(Market choices, ImmutableList<String> mentorIds, int[] maxima, int[] mentorOf, Problems warnings) {
        this.choices = choices;
        this.mentorIds = mentorIds;
        this.maxima = maxima;
        this.mentorOf = mentorOf;
        this.warnings = warnings;
        this.topicStarts = new int[mentorIds.size() + 1];
        this.topics = new int[mentorOf.length];
        for (int mentor : mentorOf) {
            topicStarts[mentor + 1]++;
        }
        for (int mentor = 0; mentor < mentorIds.size(); mentor++) {
            topicStarts[mentor + 1] += topicStarts[mentor];
        }
        int[] next = topicStarts.clone();
        for (int topic = 0; topic < mentorOf.length; topic++) {
            topics[next[mentorOf[topic]]++] = topic;
        }
    }

    /** {@return a builder that is told ids, preference lists, topics and weights} */
    public static ProjectMarketBuilder builder() {
        return new ProjectMarketBuilder();
    }

    /** {@return the market between mentees and topics} */
    public Market choices() {
        return choices;
    }

    /** {@return the number of mentees} */
    public int menteeCount() {
        return choices.menteeCount();
    }

    /** {@return the number of topics} */
    public int topicCount() {
        return choices.mentorCount();
    }

    /** {@return the number of mentors} */
    public int mentorCount() {
        return mentorIds.size();
    }

    /** {@return the ids of the mentors, sorted: the mentor with index {@code i} is at position {@code i}} */
    public ImmutableList<String> mentorIds() {
        return mentorIds;
    }

    /**
     * {@return the index of a mentor, or -1 when there is none with this id}
     *
     * @param id the id
     */
    public int mentorIndex(String id) {
        return Math.max(-1, Collections.binarySearch(mentorIds, id));
    }

    /**
     * {@return the greatest number of mentees that a mentor may have on all topics together}
     *
     * @param mentor the index of the mentor
     */
    public int mentorMaximum(int mentor) {
        return maxima[mentor];
    }

    /**
     * {@return the greatest number of mentees that may work on a topic}
     *
     * @param topic the index of the topic
     */
    public int topicMaximum(int topic) {
        return choices.mentorMaximum(topic);
    }

    /**
     * {@return the mentor who offers a topic}
     *
     * @param topic the index of the topic
     */
    public int mentorOf(int topic) {
        return mentorOf[topic];
    }

    /**
     * {@return the first position of a mentor, for {@link #topicAt}}
     *
     * @param mentor the index of the mentor
     */
    public int topicStart(int mentor) {
        return topicStarts[checkElementIndex(mentor, mentorCount())];
    }

    /**
     * {@return one more than the last position of a mentor}
     *
     * @param mentor the index of the mentor
     */
    public int topicEnd(int mentor) {
        return topicStarts[checkElementIndex(mentor, mentorCount()) + 1];
    }

    /**
     * {@return the topic at a position of the list that is sorted by mentor and then by topic}
     *
     * @param position 0 to {@code topicCount() - 1}
     */
    public int topicAt(int position) {
        return topics[position];
    }

    /**
     * {@return the mentee, mentor and topic of an acceptable pair of mentee and topic, by their ids}
     *
     * @param pair the index of the pair in {@link #choices()}
     */
    public Pair pair(int pair) {
        int topic = choices.mentorOf(pair);
        return new Pair(
                choices.menteeIds().get(choices.menteeOf(pair)),
                mentorIds.get(mentorOf[topic]),
                Optional.of(choices.mentorIds().get(topic)));
    }

    /**
     * {@return a mentee as a builder would be told, with its acceptable topics in tiers}
     *
     * @param mentee the index of the mentee
     */
    public Agent mentee(int mentee) {
        return choices.mentee(mentee);
    }

    /**
     * {@return a topic as a builder would be told}
     *
     * @param topic the index of the topic
     */
    public Topic topic(int topic) {
        return new Topic(choices.mentorIds().get(topic), mentorIds.get(mentorOf[topic]), topicMaximum(topic));
    }

    /**
     * {@return a mentor as a builder would be told, with the mentees acceptable on one of her topics in tiers}
     *
     * @param mentor the index of the mentor
     */
    public Agent mentor(int mentor) {
        List<ImmutableList<String>> tiers = Tiers.of(
                menteesOf(mentor),
                choices::mentorRank,
                pair -> choices.menteeIds().get(choices.menteeOf(pair)));
        return Agent.of(mentorIds.get(mentor)).withMaximum(maxima[mentor]).rankingTiers(tiers);
    }

    /** {@return one pair for each mentee who is acceptable on one of a mentor’s topics, by mentee} */
    private int[] menteesOf(int mentor) {
        int size = 0;
        for (int position = topicStart(mentor); position < topicEnd(mentor); position++) {
            size += choices.columnEnd(topics[position]) - choices.columnStart(topics[position]);
        }
        int[] pairs = new int[size];
        int next = 0;
        for (int position = topicStart(mentor); position < topicEnd(mentor); position++) {
            for (int at = choices.columnStart(topics[position]); at < choices.columnEnd(topics[position]); at++) {
                pairs[next++] = choices.pairAt(at);
            }
        }
        Arrays.sort(pairs);
        int distinct = 0;
        for (int pair : pairs) {
            if (distinct == 0 || choices.menteeOf(pairs[distinct - 1]) != choices.menteeOf(pair)) {
                pairs[distinct++] = pair;
            }
        }
        return Arrays.copyOf(pairs, distinct);
    }

    @Override
    public Problems warnings() {
        return warnings;
    }

    /**
     * {@return what this market really has beyond the plainest case; always {@link MarketFeature#TOPICS}}; the quotas of
     * mentors, not those of topics, make {@link MarketFeature#MENTOR_UPPER_QUOTAS}, and the sides are mentees and mentors
     */
    @Override
    public ImmutableSet<MarketFeature> features() {
        ImmutableSet<MarketFeature> known = features;
        if (known == null) {
            known = survey();
            features = known;
        }
        return known;
    }

    private ImmutableSet<MarketFeature> survey() {
        Set<MarketFeature> found = EnumSet.of(MarketFeature.TOPICS);
        for (MarketFeature feature : choices.features()) {
            switch (feature) {
                case MENTEE_TIES, INCOMPLETE_LISTS, WEIGHTS -> found.add(feature);
                default -> {}
            }
        }
        if (menteeCount() != mentorCount()) {
            found.add(MarketFeature.UNEQUAL_SIDES);
        }
        if (Arrays.stream(maxima).anyMatch(maximum -> maximum != 1)) {
            found.add(MarketFeature.MENTOR_UPPER_QUOTAS);
        }
        for (int mentor = 0; mentor < mentorCount(); mentor++) {
            int[] ranks =
                    Arrays.stream(menteesOf(mentor)).map(choices::mentorRank).toArray();
            if (Arrays.stream(ranks).distinct().count() < ranks.length) {
                found.add(MarketFeature.MENTOR_TIES);
                break;
            }
        }
        return Sets.immutableEnumSet(found);
    }

    /**
     * {@return whether the other is a market with the same people, topics, quotas, acceptable pairs, preferences and
     * weights}, as {@link Market#equals} tells; warnings do not count
     *
     * @param other another object
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProjectMarket market
                && choices.equals(market.choices)
                && mentorIds.equals(market.mentorIds)
                && Arrays.equals(maxima, market.maxima)
                && Arrays.equals(mentorOf, market.mentorOf);
    }

    @Override
    public int hashCode() {
        return 31 * choices.hashCode() + mentorIds.hashCode();
    }

    @Override
    public String toString() {
        return "ProjectMarket of " + menteeCount() + " mentees, " + topicCount() + " topics of " + mentorCount()
                + " mentors and " + choices.pairCount() + " acceptable pairs";
    }
}
