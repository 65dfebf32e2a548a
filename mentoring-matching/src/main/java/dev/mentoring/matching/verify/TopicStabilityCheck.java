package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Arrays;
import java.util.Optional;

/**
 * Does any mentee with any topic block? Looks at all of them (Abraham, Irving and Manlove 2007, definition of a blocking
 * pair: the topic and its mentor both have a free place; or the topic has one, the mentor is full, and the mentee is with
 * her already or liked better than the mentee whom she likes least; or the topic is full and the mentee liked better than
 * the one whom its mentor likes least there). With ties, “better” is read strictly in the weak sense, and as “not worse”
 * in the super sense (Olaosebikan and Manlove 2020); in the strong sense one of the two must strictly gain, and a mentor does
 * not by a mentee who only changes topics (Olaosebikan 2020).
 */
final class TopicStabilityCheck {
    private final CheckedMatching matching;
    private final ProjectMarket project;
    private final Market choices;
    private final int[] only;
    private final int[] offererLoad;
    private final int[] worstOnTopic;
    private final int[] worstOfOfferer;

    private TopicStabilityCheck(CheckedMatching matching, ProjectMarket project) {
        this.matching = matching;
        this.project = project;
        this.choices = project.choices();
        this.only = matching.onlyPairs();
        this.offererLoad = matching.offererLoad(project);
        this.worstOnTopic = new int[project.topicCount()];
        this.worstOfOfferer = new int[project.mentorCount()];
        Arrays.fill(worstOnTopic, Integer.MIN_VALUE);
        Arrays.fill(worstOfOfferer, Integer.MIN_VALUE);
        matching.matched.stream().forEach(pair -> {
            int topic = choices.mentorOf(pair);
            int offerer = project.mentorOf(topic);
            worstOnTopic[topic] = Math.max(worstOnTopic[topic], choices.mentorRank(pair));
            worstOfOfferer[offerer] = Math.max(worstOfOfferer[offerer], choices.mentorRank(pair));
        });
    }

    static Optional<CounterExample> of(CheckedMatching matching, ProjectMarket project, Guarantee notion) {
        TopicStabilityCheck check = new TopicStabilityCheck(matching, project);
        for (int pair = 0; pair < project.choices().pairCount(); pair++) {
            if (!matching.matched.get(pair)) {
                StabilityCheck.Gain mentee = check.menteeGain(pair);
                StabilityCheck.Gain mentor = check.mentorGain(pair, notion);
                if (StabilityCheck.blocks(notion, mentee, mentor)) {
                    return Optional.of(new CounterExample.BlockingPair(
                            matching.named(pair),
                            mentee == StabilityCheck.Gain.STRICT,
                            mentor == StabilityCheck.Gain.STRICT));
                }
            }
        }
        return Optional.empty();
    }

    private StabilityCheck.Gain menteeGain(int pair) {
        int mentee = choices.menteeOf(pair);
        int worst = only[mentee] < 0 ? Integer.MIN_VALUE : choices.menteeRank(only[mentee]);
        return StabilityCheck.gain(
                matching.menteeLoad[mentee], choices.menteeMaximum(mentee), choices.menteeRank(pair), worst);
    }

    /** A mentee who comes from another topic of the same mentor takes no more of her places. */
    private StabilityCheck.Gain mentorGain(int pair, Guarantee notion) {
        int topic = choices.mentorOf(pair);
        int offerer = project.mentorOf(topic);
        int now = only[choices.menteeOf(pair)];
        boolean alreadyHers = now >= 0 && project.mentorOf(choices.mentorOf(now)) == offerer;
        boolean topicFull = matching.mentorLoad[topic] == project.topicMaximum(topic);
        int rank = choices.mentorRank(pair);
        if (project.topicMaximum(topic) == 0 || project.mentorMaximum(offerer) == 0) {
            return StabilityCheck.Gain.LOSS;
        }
        if (topicFull) {
            return StabilityCheck.gain(1, 1, rank, worstOnTopic[topic]);
        }
        if (alreadyHers) {
            return notion == Guarantee.STRONGLY_STABLE ? StabilityCheck.Gain.NONE : StabilityCheck.Gain.STRICT;
        }
        return StabilityCheck.gain(offererLoad[offerer], project.mentorMaximum(offerer), rank, worstOfOfferer[offerer]);
    }
}
