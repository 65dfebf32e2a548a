package dev.mentoring.core.proposal;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import java.time.Instant;

/**
 * The hard rules for two people, as the embedding software or a matching applies them. A function of its arguments only.
 */
@FunctionalInterface
public interface PairRules {
    /**
     * {@return the codes of the hard rules that do not hold, in kebab-case; empty when the two may be brought together}
     *
     * @param mentor who would guide
     * @param mentee who would be guided
     * @param at when
     */
    ImmutableSortedSet<String> broken(ParticipantId mentor, ParticipantId mentee, Instant at);
}
