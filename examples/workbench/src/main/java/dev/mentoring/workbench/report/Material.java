package dev.mentoring.workbench.report;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.policy.MatchingPolicy;
import java.util.Collection;

/**
 * What every section draws from.
 *
 * @param plan the plan
 * @param policy the policy by which it was made
 * @param people how people are called
 * @param words the language
 * @param palette the colours of the criteria
 */
record Material(MatchPlan plan, MatchingPolicy policy, People people, Words words, Palette palette) {
    /** How many basis points of known answers a pair needs, lest it is marked as resting on few answers. */
    static final int FEW_ANSWERS = 5_000;

    /** {@return the names of people as a list within a sentence} */
    String names(Collection<ParticipantId> ids) {
        return words.list(ids.stream().map(people::name).toList());
    }

    /** {@return the names of the first few people, and how many there are beyond them} */
    String firstNames(Collection<ParticipantId> ids, int most) {
        if (ids.size() <= most) {
            return names(ids);
        }
        String shown =
                String.join(", ", ids.stream().limit(most - 1).map(people::name).toList());
        return words.of("list.more", shown, ids.size() - most + 1);
    }
}
