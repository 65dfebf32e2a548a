package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.TopicPrices;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Do the prices of mentees, topics and mentors leave no room for a better matching? */
final class TopicPricesCheck {
    private final CheckedMatching matching;
    private final ProjectMarket project;
    private final Market choices;
    private final TopicPrices certificate;

    private TopicPricesCheck(CheckedMatching matching, ProjectMarket project, TopicPrices certificate) {
        this.matching = matching;
        this.project = project;
        this.choices = project.choices();
        this.certificate = certificate;
    }

    static Optional<CounterExample> of(CheckedMatching matching, ProjectMarket project, TopicPrices certificate) {
        TopicPricesCheck check = new TopicPricesCheck(matching, project, certificate);
        Market choices = project.choices();
        return owners(Side.MENTEE, choices.menteeIds(), certificate.menteePrices())
                .or(() -> owners(Side.MENTOR, choices.mentorIds(), certificate.topicPrices()))
                .or(() -> owners(Side.MENTOR, project.mentorIds(), certificate.mentorPrices()))
                .or(() -> ObjectiveProof.checkBonus(
                        choices, certificate.objective(), certificate.pairBonus(), check.most()))
                .or(check::checkPairs)
                .or(check::checkSums);
    }

    private static Optional<CounterExample> owners(Side side, List<String> ids, Map<String, Long> prices) {
        for (String id : ids) {
            Long price = prices.get(id);
            if (price == null || price < 0) {
                return Optional.of(new CounterExample.WrongPrice(side, id));
            }
        }
        return prices.size() == ids.size()
                ? Optional.empty()
                : prices.keySet().stream()
                        .filter(id -> !ids.contains(id))
                        .findFirst()
                        .map(id -> new CounterExample.WrongPrice(side, id));
    }

    private static long[] byIndex(List<String> ids, Map<String, Long> prices) {
        return ids.stream().mapToLong(id -> prices.getOrDefault(id, 0L)).toArray();
    }

    /** {@return more pairs than which no matching can have} */
    private long most() {
        long wanted = 0;
        for (int mentee = 0; mentee < choices.menteeCount(); mentee++) {
            int degree = choices.rowEnd(mentee) - choices.rowStart(mentee);
            wanted += Math.min(choices.menteeMaximum(mentee), degree);
        }
        long offered = 0;
        for (int mentor = 0; mentor < project.mentorCount(); mentor++) {
            long places = 0;
            for (int position = project.topicStart(mentor); position < project.topicEnd(mentor); position++) {
                int topic = project.topicAt(position);
                int degree = choices.columnEnd(topic) - choices.columnStart(topic);
                places += Math.min(project.topicMaximum(topic), degree);
            }
            offered += Math.min(project.mentorMaximum(mentor), places);
        }
        return Math.min(wanted, offered);
    }

    private Optional<CounterExample> checkPairs() {
        long[] mentees = byIndex(choices.menteeIds(), certificate.menteePrices());
        long[] topics = byIndex(choices.mentorIds(), certificate.topicPrices());
        long[] mentors = byIndex(project.mentorIds(), certificate.mentorPrices());
        for (int pair = 0; pair < choices.pairCount(); pair++) {
            int topic = choices.mentorOf(pair);
            long places = Math.addExact(topics[topic], mentors[project.mentorOf(topic)]);
            long paid = Math.addExact(mentees[choices.menteeOf(pair)], places);
            if (paid < Math.addExact(choices.weight(pair), certificate.pairBonus())) {
                return Optional.of(new CounterExample.WrongStep(
                        "menteePrices", 0, project.pair(pair).toString()));
            }
        }
        return Optional.empty();
    }

    private Optional<CounterExample> checkSums() {
        long worth = 0;
        for (int pair = matching.matched.nextSetBit(0); pair >= 0; pair = matching.matched.nextSetBit(pair + 1)) {
            worth = Math.addExact(worth, Math.addExact(choices.weight(pair), certificate.pairBonus()));
        }
        if (worth != certificate.value()) {
            return Optional.of(new CounterExample.WrongNumber("value", certificate.value(), worth));
        }
        long bound = 0;
        for (int mentee = 0; mentee < choices.menteeCount(); mentee++) {
            bound = add(
                    bound, certificate.menteePrices(), choices.menteeIds().get(mentee), choices.menteeMaximum(mentee));
        }
        for (int topic = 0; topic < project.topicCount(); topic++) {
            bound = add(bound, certificate.topicPrices(), choices.mentorIds().get(topic), project.topicMaximum(topic));
        }
        for (int mentor = 0; mentor < project.mentorCount(); mentor++) {
            bound = add(
                    bound, certificate.mentorPrices(), project.mentorIds().get(mentor), project.mentorMaximum(mentor));
        }
        return worth == bound ? Optional.empty() : Optional.of(new CounterExample.DualityGap(worth, bound));
    }

    private static long add(long bound, Map<String, Long> prices, String id, long places) {
        return Math.addExact(bound, Math.multiplyExact(prices.getOrDefault(id, 0L), places));
    }
}
