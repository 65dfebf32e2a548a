package dev.mentoring.matching.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.ProjectMarket;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** What of an instance a format cannot hold. */
final class Losses {
    private final InstanceFormat format;
    private final Strictness strictness;
    private final Problems.Builder problems = Problems.builder();

    private Losses(InstanceFormat format, Strictness strictness) {
        this.format = format;
        this.strictness = strictness;
    }

    /** {@return what is left out; throws when something stands in the way of writing} */
    static Problems of(InstanceFormat format, Instance instance, Strictness strictness) {
        Losses losses = new Losses(format, strictness);
        losses.shape(instance);
        losses.features(instance);
        switch (format) {
            case ASSIGNMENT_MATRIX, ASSIGNMENT_LIST -> {
                if (instance instanceof Market market) {
                    losses.assignment(market);
                }
            }
            case RANK_MATRIX, PREFERENCE_TABLE -> losses.ids(instance, id -> id.indexOf('\n') < 0);
            default -> losses.ids(instance, Losses::isWord);
        }
        Problems found = losses.problems.build();
        found.throwIfErrors();
        return found;
    }

    static Market market(Instance instance) {
        return (Market) instance;
    }

    private void shape(Instance instance) {
        MarketFeature shape = instance instanceof Market
                ? MarketFeature.TWO_SIDES
                : instance instanceof PeerMarket ? MarketFeature.PEERS : MarketFeature.TOPICS;
        if (!format.holds().contains(shape)) {
            problems.error(
                    InterchangeTexts.CATALOGUE, "shape-not-held", Place.field("instance", "", ""), format, shape);
        }
        problems.build().throwIfErrors();
    }

    private void features(Instance instance) {
        for (MarketFeature feature : Sets.difference(instance.features(), format.holds())) {
            lost(feature.label());
        }
    }

    private void lost(BilingualText what) {
        Place place = Place.field("instance", "", "");
        if (strictness == Strictness.STRICT) {
            problems.error(InterchangeTexts.CATALOGUE, "feature-not-held", place, format, what);
        } else {
            problems.warning(InterchangeTexts.CATALOGUE, "feature-not-held", place, format, what);
        }
    }

    private void assignment(Market market) {
        Place place = Place.field("instance", "", "");
        if (market.menteeCount() != market.mentorCount()) {
            problems.error(InterchangeTexts.CATALOGUE, "not-square", place, market.menteeCount(), market.mentorCount());
        }
        if (format == InstanceFormat.ASSIGNMENT_MATRIX && !market.isComplete()) {
            problems.error(InterchangeTexts.CATALOGUE, "not-complete", place, InstanceFormat.ASSIGNMENT_LIST);
        }
        if (!market.hasWeights()) {
            problems.error(InterchangeTexts.CATALOGUE, "weights-absent", place);
        }
        for (int pair = 0; pair < market.pairCount(); pair++) {
            if (market.weight(pair) == Long.MIN_VALUE) {
                problems.error(InterchangeTexts.CATALOGUE, "weight-too-small", place);
                break;
            }
        }
        if (prefers(
                        market.menteeCount(),
                        mentee -> market.mentee(mentee).preferences().orElseThrow())
                || prefers(
                        market.mentorCount(),
                        mentor -> market.mentor(mentor).preferences().orElseThrow())) {
            lost(InterchangeTexts.CATALOGUE.text("loss.preferences"));
        }
        ImmutableList<String> numbers = AssignmentReading.numbers(market.menteeCount());
        if (!market.menteeIds().equals(numbers) || !market.mentorIds().equals(numbers)) {
            lost(InterchangeTexts.CATALOGUE.text("loss.ids"));
        }
    }

    private static boolean prefers(int people, IntFunction<ImmutableList<?>> tiers) {
        for (int person = 0; person < people; person++) {
            if (tiers.apply(person).size() > 1) {
                return true;
            }
        }
        return false;
    }

    private void ids(Instance instance, Predicate<String> allowed) {
        if (instance instanceof Market market) {
            ids("mentee", market.menteeIds(), allowed);
            ids("mentor", market.mentorIds(), allowed);
        } else if (instance instanceof PeerMarket market) {
            ids("participant", market.mirror().menteeIds(), allowed);
        } else if (instance instanceof ProjectMarket market) {
            ids("mentee", market.choices().menteeIds(), allowed);
            ids("topic", market.choices().mentorIds(), allowed);
            ids("mentor", market.mentorIds(), allowed);
        }
    }

    private void ids(String kind, ImmutableList<String> ids, Predicate<String> allowed) {
        for (String id : ids) {
            if (!allowed.test(id) || !id.equals(id.strip())) {
                problems.error(InterchangeTexts.CATALOGUE, "id-not-held", Place.field(kind, id, "id"), id, format);
            }
        }
    }

    private static boolean isWord(String id) {
        return id.chars()
                        .noneMatch(
                                each -> Character.isWhitespace(each) || PreferenceListReading.SIGNS.indexOf(each) >= 0)
                && id.charAt(0) != '\uFEFF';
    }
}
