package dev.mentoring.matching.market;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Somebody in a market as its builder is told about them: an id, a preference list and quotas. Immutable and
 * thread-safe. What is wrong with it is said by the builder, all at once.
 *
 * <p>{@code Agent.of("h1").ranking("r2", "r1").withMaximum(2)} is a mentor for at most two mentees who likes {@code r2}
 * best. Without a list an agent accepts everyone who lists it, or whom the weights name, and is indifferent.
 *
 * @param id who it is, unique on its side
 * @param preferences the acceptable partners in tiers, best first; the members of a tier are tied; absent when the agent
 *     accepts everyone who accepts it
 * @param minimum the least number of partners
 * @param maximum the greatest number of partners
 */
public record Agent(String id, Optional<ImmutableList<ImmutableList<String>>> preferences, int minimum, int maximum) {
    /**
     * {@return an agent with at most one partner and no preference list}
     *
     * @param id who it is
     */
    public static Agent of(String id) {
        return new Agent(id, Optional.empty(), 0, 1);
    }

    /**
     * {@return this agent with a strict preference list}
     *
     * @param partners the ids of the acceptable partners, best first; none at all when nobody is acceptable
     */
    public Agent ranking(String... partners) {
        return rankingTiers(Arrays.stream(partners).map(ImmutableList::of).toList());
    }

    /**
     * {@return this agent with a preference list that may have ties}
     *
     * @param tiers the ids of the acceptable partners, best first; the members of a tier are tied
     */
    public Agent rankingTiers(List<? extends Collection<String>> tiers) {
        ImmutableList<ImmutableList<String>> copy =
                tiers.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        return new Agent(id, Optional.of(copy), minimum, maximum);
    }

    /**
     * {@return this agent with another lower quota}
     *
     * @param quota the least number of partners
     */
    public Agent withMinimum(int quota) {
        return new Agent(id, preferences, quota, maximum);
    }

    /**
     * {@return this agent with another upper quota}
     *
     * @param quota the greatest number of partners
     */
    public Agent withMaximum(int quota) {
        return new Agent(id, preferences, minimum, quota);
    }
}
