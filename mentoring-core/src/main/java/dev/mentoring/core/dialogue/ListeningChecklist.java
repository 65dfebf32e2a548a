package dev.mentoring.core.dialogue;

import static com.google.common.collect.Sets.toImmutableEnumSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.estimate.Proportion;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * What somebody saw of the way another person listened, sign by sign.
 *
 * @param observations what was seen; a sign that is missing was not looked for
 */
public record ListeningChecklist(ImmutableMap<ListeningSign, Observation> observations) {
    /**
     * Refuses null.
     *
     * @param observations what was seen; a sign that is missing was not looked for
     */
    public ListeningChecklist {
        requireNonNull(observations);
    }

    /**
     * {@return of the signs that could be seen, how many speak for listening: helpful ones that were seen, and hindering ones that
     * were not}
     *
     * @param channel by what they show
     */
    public Proportion inFavour(CommunicationChannel channel) {
        long visible = count(channel, (sign, seen) -> true);
        return new Proportion(count(channel, (sign, seen) -> sign.isHelpful() == seen), visible);
    }

    /** {@return the signs to work on, in the order of the enum: helpful ones that were not seen, hindering ones that were} */
    public ImmutableSet<ListeningSign> toWorkOn() {
        return observations.entrySet().stream()
                .filter(entry -> entry.getValue() != Observation.COULD_NOT_BE_SEEN)
                .filter(entry -> entry.getKey().isHelpful() != (entry.getValue() == Observation.SEEN))
                .map(Map.Entry::getKey)
                .collect(toImmutableEnumSet());
    }

    private long count(CommunicationChannel channel, BiPredicate<ListeningSign, Boolean> counts) {
        return observations.entrySet().stream()
                .filter(entry ->
                        entry.getKey().channel() == channel && entry.getValue() != Observation.COULD_NOT_BE_SEEN)
                .filter(entry -> counts.test(entry.getKey(), entry.getValue() == Observation.SEEN))
                .count();
    }
}
