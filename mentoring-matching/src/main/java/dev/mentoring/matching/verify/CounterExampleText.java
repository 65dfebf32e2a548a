package dev.mentoring.matching.verify;

import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Pair;
import java.util.List;
import java.util.stream.Collectors;

/** Says a counter-example in a sentence. */
final class CounterExampleText {
    private CounterExampleText() {}

    static BilingualText of(CounterExample example) {
        if (example instanceof CounterExample.Infeasibility infeasibility) {
            return new BilingualText(
                    rules(infeasibility, TextLanguage.ENGLISH), rules(infeasibility, TextLanguage.FRENCH));
        }
        if (example instanceof CounterExample.BlockingPair blocking) {
            String key = blocking.menteeGains() && blocking.mentorGains()
                    ? "both-gain"
                    : blocking.menteeGains() ? "mentee-gains" : blocking.mentorGains() ? "mentor-gains" : "none-loses";
            return text(key, blocking.pair().mentee(), blocking.pair().mentor());
        }
        if (example instanceof CounterExample.PreferredStableMatching preferred) {
            return text("preferred-stable-matching", preferred.side(), list(preferred.pairs()));
        }
        if (example instanceof CounterExample.ImprovingExchange exchange) {
            return text(
                    "improving-exchange",
                    list(exchange.added()),
                    list(exchange.removed()),
                    exchange.pairsGained(),
                    exchange.weightGained());
        }
        if (example instanceof CounterExample.WrongPrice price) {
            return text("wrong-price", price.side(), price.id());
        }
        if (example instanceof CounterExample.DualityGap gap) {
            return text("duality-gap", gap.worth(), gap.bound());
        }
        CounterExample.WrongNumber number = (CounterExample.WrongNumber) example;
        return text("wrong-number", number.name(), number.stated(), number.found());
    }

    private static String rules(CounterExample.Infeasibility infeasibility, TextLanguage language) {
        return infeasibility.problems().all().stream()
                .map(Problem::rule)
                .map(rule -> rule.in(language))
                .collect(Collectors.joining(" "));
    }

    private static String list(List<Pair> pairs) {
        return pairs.isEmpty() ? "∅" : pairs.stream().map(Pair::toString).collect(Collectors.joining(", "));
    }

    private static BilingualText text(String key, Object... arguments) {
        return MatchingTexts.CATALOGUE.text("verify." + key, arguments);
    }
}
