package dev.mentoring.matching.verify;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.PeerGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a claim does not hold, as data and as a sentence. */
public sealed interface CounterExample {
    /** {@return the same for people} */
    BilingualText sentence();

    /**
     * The outcome is not one of the market.
     *
     * @param problems everything that is wrong with it
     */
    record Infeasibility(Problems problems) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return new BilingualText(rules(TextLanguage.ENGLISH), rules(TextLanguage.FRENCH));
        }

        private String rules(TextLanguage language) {
            return problems.all().stream()
                    .map(Problem::rule)
                    .map(rule -> rule.in(language))
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * Two who would rather have each other, each in a free place or instead of the partner liked least.
     *
     * @param pair the two
     * @param menteeGains whether the mentee strictly gains; else it is indifferent
     * @param mentorGains whether the mentor strictly gains; else it is indifferent
     */
    record BlockingPair(Pair pair, boolean menteeGains, boolean mentorGains) implements CounterExample {
        @Override
        public BilingualText sentence() {
            String key = menteeGains
                    ? mentorGains ? "both-gain" : "mentee-gains"
                    : mentorGains ? "mentor-gains" : "none-loses";
            return text(
                    key,
                    pair.mentee(),
                    pair.topic()
                            .map(topic -> pair.mentor() + " (" + topic + ")")
                            .orElse(pair.mentor()));
        }
    }

    /**
     * Two peers who would rather have each other than be alone or with their present partners.
     *
     * @param pair the two
     * @param firstGains whether the first strictly gains; else it is indifferent
     * @param secondGains whether the second strictly gains; else it is indifferent
     */
    record BlockingPeers(PeerGroup pair, boolean firstGains, boolean secondGains) implements CounterExample {
        @Override
        public BilingualText sentence() {
            String key = firstGains
                    ? secondGains ? "both-gain" : "mentee-gains"
                    : secondGains ? "mentor-gains" : "none-loses";
            return text(key, pair.first(), pair.second());
        }
    }

    /**
     * Two who come as a couple and would rather have a joint choice that its mentors would grant.
     *
     * @param first the id of one of them
     * @param second the id of the other
     * @param firstMentor the id of the mentor of the first; absent for nobody
     * @param secondMentor the id of the mentor of the second; absent for nobody
     */
    record BlockingCouple(String first, String second, Optional<String> firstMentor, Optional<String> secondMentor)
            implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("blocking-couple", first, second, firstMentor.orElse("∅"), secondMentor.orElse("∅"));
        }
    }

    /**
     * The stable matching that the side in question prefers.
     *
     * @param side the side
     * @param pairs the pairs of the other matching
     */
    record PreferredStableMatching(Side side, ImmutableList<Pair> pairs) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("preferred-stable-matching", side, list(pairs));
        }
    }

    /**
     * A stable matching in which one of the side in question would rather be.
     *
     * @param side the side
     * @param id who is not as well off as in the other matching
     * @param pairs the pairs of the other matching
     */
    record StableMatchingForOne(Side side, String id, ImmutableList<Pair> pairs) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("stable-matching-for-one", id, list(pairs));
        }
    }

    /**
     * A stable matching with better figures, of which the first that differs is smaller.
     *
     * @param pairs the pairs of the other matching
     * @param here the figures of this matching: one, or how many people have the worst rank, the next, and so on
     * @param there the same of the other matching
     */
    record BetterStableMatching(ImmutableList<Pair> pairs, ImmutableList<Long> here, ImmutableList<Long> there)
            implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("better-stable-matching", list(there), list(here), list(pairs));
        }
    }

    /**
     * The stable matching in which everybody has the median.
     *
     * @param pairs its pairs
     */
    record MedianStableMatching(ImmutableList<Pair> pairs) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("median-stable-matching", list(pairs));
        }
    }

    /**
     * A stable matching with more pairs.
     *
     * @param pairs its pairs
     * @param here how many pairs this matching has
     * @param there how many the other one has
     */
    record LargerStableMatching(ImmutableList<Pair> pairs, long here, long there) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("larger-stable-matching", there, here, list(pairs));
        }
    }

    /**
     * An exchange that makes the matching better: an alternating path or cycle.
     *
     * @param added the pairs to add, in the order of the path
     * @param removed the pairs to remove, in the order of the path
     * @param pairsGained how many more pairs there are then
     * @param weightGained by how much the total weight rises
     */
    record ImprovingExchange(
            ImmutableList<Pair> added, ImmutableList<Pair> removed, long pairsGained, long weightGained)
            implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("improving-exchange", list(added), list(removed), pairsGained, weightGained);
        }
    }

    /**
     * An exchange that gives a better profile: more pairs or better ranks, in the order that the claim compares by.
     *
     * @param added the pairs to add, in the order of the path
     * @param removed the pairs to remove, in the order of the path
     * @param here how many mentees have their first choice, their second, and so on
     * @param there the same after the exchange
     */
    record BetterProfile(
            ImmutableList<Pair> added, ImmutableList<Pair> removed, ImmutableList<Long> here, ImmutableList<Long> there)
            implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("better-profile", list(added), list(removed), list(there), list(here));
        }
    }

    /**
     * An exchange that more mentees are for than against.
     *
     * @param trades what each mentee gives and takes
     * @param inFavour how many gain
     * @param against how many lose
     */
    record MorePopular(ImmutableList<Trade> trades, long inFavour, long against) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("more-popular", list(trades), inFavour, against);
        }
    }

    /**
     * An exchange of which somebody gains and nobody loses.
     *
     * @param trades what each mentee gives and takes
     */
    record ParetoImprovement(ImmutableList<Trade> trades) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("pareto-improvement", list(trades));
        }
    }

    /**
     * A group that does better by exchanging what its members brought: one of them gains and none loses.
     *
     * @param trades what each of them has now and takes then
     */
    record BlockingCoalition(ImmutableList<Trade> trades) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("blocking-coalition", list(trades));
        }
    }

    /**
     * Shifts of equal small probabilities of which some mentee gains and none loses.
     *
     * @param trades from which pair to which pair a mentee’s probability is shifted
     */
    record BetterLottery(ImmutableList<Trade> trades) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("better-lottery", list(trades));
        }
    }

    /**
     * Two mentees with the same preferences and different chances.
     *
     * @param one the id of a mentee
     * @param other the id of the other
     * @param mentor the id of a mentor: of partners liked as much as this one they have different chances
     */
    record UnequalTreatment(String one, String other, String mentor) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("unequal-treatment", one, other, mentor);
        }
    }

    /**
     * A matching of peers that is better by the figures that the claim compares.
     *
     * @param groups its groups
     * @param here the figure of this matching: weight, number of pairs, or number of blocking pairs
     * @param there the figure of the other one
     */
    record BetterPeerMatching(ImmutableList<PeerGroup> groups, long here, long there) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("better-peer-matching", there, here, list(groups));
        }
    }

    /**
     * A matching that was said not to exist.
     *
     * @param pairs its pairs
     */
    record FoundMatching(ImmutableList<Pair> pairs) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("found-matching", list(pairs));
        }
    }

    /**
     * A matching of peers that was said not to exist.
     *
     * @param groups its groups
     */
    record FoundPeerMatching(ImmutableList<PeerGroup> groups) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("found-matching", list(groups));
        }
    }

    /**
     * A price that is negative, missing, or of somebody unknown.
     *
     * @param side the side of its owner
     * @param id the id of its owner
     */
    record WrongPrice(Side side, String id) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("wrong-price", side, id);
        }
    }

    /**
     * Prices that leave room for a better matching.
     *
     * @param worth what the matching is worth
     * @param bound what the prices allow a matching to be worth
     */
    record DualityGap(long worth, long bound) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("duality-gap", worth, bound);
        }
    }

    /**
     * A number in a certificate that is not what it should be.
     *
     * @param name the name of the number
     * @param stated what the certificate says
     * @param found what it should be, or at least be
     */
    record WrongNumber(String name, long stated, long found) implements CounterExample {
        @Override
        public BilingualText sentence() {
            return text("wrong-number", name, stated, found);
        }
    }

    /**
     * A step of a certificate that is not as the certificate’s rules would have it.
     *
     * @param member the member of the certificate
     * @param position which of its entries, from 1; 0 when it is about all of them
     * @param about whom or what it concerns, by ids
     */
    record WrongStep(String member, long position, String about) implements CounterExample {
        @Override
        public BilingualText sentence() {
            String key = position > 0 ? "wrong-step" : about.isEmpty() ? "wrong-whole" : "wrong-member";
            return text(key, member, position, about);
        }
    }

    private static String list(List<?> things) {
        return things.isEmpty() ? "∅" : Joiner.on(", ").join(things);
    }

    private static BilingualText text(String key, Object... arguments) {
        return MatchingTexts.CATALOGUE.text("verify." + key, arguments);
    }
}
