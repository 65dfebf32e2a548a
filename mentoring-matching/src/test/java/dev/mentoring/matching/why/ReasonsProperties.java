package dev.mentoring.matching.why;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.TwoSidedAlgorithm;
import dev.mentoring.matching.algorithm.assignment.OptimalAssignment;
import dev.mentoring.matching.algorithm.schoolchoice.EfficiencyAdjustedDeferredAcceptance;
import dev.mentoring.matching.algorithm.schoolchoice.ImmediateAcceptance;
import dev.mentoring.matching.algorithm.schoolchoice.SerialDictatorship;
import dev.mentoring.matching.algorithm.schoolchoice.TopTradingCycles;
import dev.mentoring.matching.algorithm.stable.DeferredAcceptance;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReasonsProperties {
    private static final List<TwoSidedAlgorithm> ALGORITHMS = List.of(
            new DeferredAcceptance(),
            new OptimalAssignment(),
            new SerialDictatorship(),
            new ImmediateAcceptance(),
            new TopTradingCycles(),
            new EfficiencyAdjustedDeferredAcceptance());

    @Provide
    Arbitrary<Markets.Spec> markets() {
        return net.jqwik.api.Arbitraries.oneOf(Markets.any(), Markets.schoolChoice(5));
    }

    /** Everything is checked on what a builder would be told, with none of the code that found the reasons. */
    private record Check(Market market, Matching matching, Optional<Lottery> lottery) {
        List<String> partners(Side side, String id) {
            return matching.pairs().stream()
                    .filter(pair -> (side == Side.MENTEE ? pair.mentee() : pair.mentor()).equals(id))
                    .map(pair -> side == Side.MENTEE ? pair.mentor() : pair.mentee())
                    .toList();
        }

        Agent agent(Side side, String id) {
            return side == Side.MENTEE ? market.mentee(market.menteeIndex(id)) : market.mentor(market.mentorIndex(id));
        }

        /** {@return the tier of a partner, from 0, or -1} */
        int tier(Side side, String id, String partner) {
            ImmutableList<ImmutableList<String>> tiers =
                    agent(side, id).preferences().orElseThrow();
            for (int tier = 0; tier < tiers.size(); tier++) {
                if (tiers.get(tier).contains(partner)) {
                    return tier;
                }
            }
            return -1;
        }

        boolean gains(Side side, String id, String partner) {
            List<String> partners = partners(side, id);
            return partners.size() < agent(side, id).maximum()
                    || partners.stream().anyMatch(other -> tier(side, id, other) > tier(side, id, partner));
        }

        void holders(Side side, String id, String rival, List<Holder> holders) {
            assertThat(holders).extracting(Holder::id).containsExactlyInAnyOrderElementsOf(partners(side, id));
            assertThat(holders).hasSize(agent(side, id).maximum()).isNotEmpty();
            for (Holder holder : holders) {
                int difference = tier(side, id, rival) - tier(side, id, holder.id());
                assertThat(difference > 0).isEqualTo(holder.standing() == Standing.HIGHER);
                assertThat(difference).isNotNegative();
                if (holder.standing() == Standing.FIRST_BY_LOTTERY) {
                    assertThat(number(side, id, holder.id())).isLessThan(number(side, id, rival));
                }
            }
        }

        long number(Side side, String chooser, String candidate) {
            return side == Side.MENTEE
                    ? lottery.orElseThrow().number(side, market.menteeIndex(chooser), market.mentorIndex(candidate))
                    : lottery.orElseThrow().number(side, market.mentorIndex(chooser), market.menteeIndex(candidate));
        }

        void isTrue(Reason reason) {
            assertThat(reason.sentence().french()).doesNotContain("{").isNotBlank();
            if (reason instanceof Reason.NotAcceptable none) {
                assertThat(tier(Side.MENTEE, none.mentee(), none.mentor())).isNegative();
            } else if (reason instanceof Reason.NoPlaces none) {
                assertThat(agent(none.side(), none.id()).maximum()).isZero();
            } else if (reason instanceof Reason.MenteeServed served) {
                holders(Side.MENTEE, served.mentee(), served.mentor(), served.partners());
                assertThat(served.freePlaces())
                        .isEqualTo(agent(Side.MENTOR, served.mentor()).maximum()
                                - partners(Side.MENTOR, served.mentor()).size());
            } else if (reason instanceof Reason.PlacesHeld held) {
                holders(Side.MENTOR, held.mentor(), held.mentee(), held.holders());
            } else {
                Reason.BothWouldGain gain = (Reason.BothWouldGain) reason;
                assertThat(gains(Side.MENTEE, gain.mentee(), gain.mentor())).isTrue();
                assertThat(gains(Side.MENTOR, gain.mentor(), gain.mentee())).isTrue();
                givesUp(Side.MENTEE, gain.mentee(), gain.mentor(), gain.menteeGivesUp());
                givesUp(Side.MENTOR, gain.mentor(), gain.mentee(), gain.mentorGivesUp());
            }
        }

        void givesUp(Side side, String id, String rival, Optional<String> given) {
            assertThat(given.isEmpty())
                    .isEqualTo(partners(side, id).size() < agent(side, id).maximum());
            given.ifPresent(other -> {
                assertThat(partners(side, id)).contains(other);
                assertThat(tier(side, id, rival)).isLessThan(tier(side, id, other));
            });
        }
    }

    private static void assertTrue(Market market, Matching matching, Optional<Lottery> lottery) {
        Check check = new Check(market, matching, lottery);
        Reasons reasons = Reasons.of(market, matching);
        for (String mentee : market.menteeIds()) {
            for (String mentor : market.mentorIds()) {
                Pair pair = new Pair(mentee, mentor);
                if (matching.pairs().contains(pair)) {
                    assertWhy(check, reasons.why(mentee, mentor), pair);
                } else {
                    WhyNotPair why = reasons.whyNot(mentee, mentor);
                    assertThat(why.pair()).isEqualTo(pair);
                    assertThat(why.reasons()).isNotEmpty().allSatisfy(check::isTrue);
                }
            }
            if (check.partners(Side.MENTEE, mentee).isEmpty()) {
                WhyNobody why = reasons.whyNobody(mentee);
                assertThat(why.mentors().stream().map(other -> other.pair().mentor()))
                        .containsExactlyInAnyOrderElementsOf(
                                check.agent(Side.MENTEE, mentee).preferences().orElseThrow().stream()
                                        .flatMap(List::stream)
                                        .toList());
                assertThat(why.sentence().english()).contains(mentee).doesNotContain("{");
            }
        }
    }

    private static void assertWhy(Check check, WhyPair why, Pair pair) {
        int tier = check.tier(Side.MENTEE, pair.mentee(), pair.mentor());
        assertThat(why.menteeRank()).isEqualTo(tier + 1);
        assertThat(why.mentorRank()).isEqualTo(check.tier(Side.MENTOR, pair.mentor(), pair.mentee()) + 1);
        List<String> better = new ArrayList<>();
        check.agent(Side.MENTEE, pair.mentee()).preferences().orElseThrow().stream()
                .limit(tier)
                .forEach(better::addAll);
        better.removeAll(check.partners(Side.MENTEE, pair.mentee()));
        assertThat(why.better().stream().map(other -> other.pair().mentor())).containsExactlyElementsOf(better);
        assertThat(why.outranked()).allSatisfy(other -> {
            assertThat(check.gains(Side.MENTEE, other, pair.mentor())).isTrue();
            assertThat(check.tier(Side.MENTOR, pair.mentor(), other))
                    .isGreaterThan(check.tier(Side.MENTOR, pair.mentor(), pair.mentee()));
        });
        assertThat(why.sentence().english())
                .contains(pair.mentee(), pair.mentor())
                .doesNotContain("{");
    }

    @Property(tries = 200)
    void every_reason_for_any_matching_is_true(@ForAll("markets") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        BitSet some = all.all().get(new Random(seed).nextInt(all.all().size()));
        assertTrue(market, all.matching(some), Optional.empty());
    }

    @Property(tries = 200)
    void every_reason_for_what_a_mechanism_found_is_true(@ForAll("markets") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        for (TwoSidedAlgorithm algorithm : ALGORITHMS) {
            if (algorithm.description().acceptedFeatures().containsAll(market.features())) {
                Lottery lottery = new Lottery(seed, TieBreaking.SINGLE, market.menteeIds(), market.mentorIds());
                Matching matching = algorithm
                        .solve(market, SolveContext.defaults().withSeed(seed))
                        .toMatching();
                assertTrue(market, matching, Optional.of(lottery));
            }
        }
    }

    @Property(tries = 200)
    void a_stable_matching_always_names_who_stands_in_the_way(@ForAll("markets") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        Matching matching = new DeferredAcceptance()
                .solve(market, SolveContext.defaults().withSeed(seed))
                .toMatching();
        List<BitSet> stable = all.stable(Guarantee.WEAKLY_STABLE);
        for (Matching one : List.of(matching, all.matching(stable.get(new Random(seed).nextInt(stable.size()))))) {
            Reasons reasons = Reasons.of(market, one);
            for (int pair = 0; pair < market.pairCount(); pair++) {
                Pair named = new Pair(
                        market.menteeIds().get(market.menteeOf(pair)),
                        market.mentorIds().get(market.mentorOf(pair)));
                if (!one.pairs().contains(named)) {
                    assertThat(reasons.whyNot(named.mentee(), named.mentor()).reasons())
                            .noneMatch(reason -> reason instanceof Reason.BothWouldGain);
                }
            }
        }
    }

    /** In deferred acceptance whoever is level with a rejected mentee holds the place by lottery, and it is said so. */
    @Property(tries = 200)
    void ties_at_a_wanted_mentor_were_broken_by_lottery(@ForAll("markets") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        Matching matching = new DeferredAcceptance()
                .solve(market, SolveContext.defaults().withSeed(seed))
                .toMatching();
        Reasons reasons = Reasons.of(market, matching);
        for (String mentee : matching.unmatchedMentees()) {
            for (WhyNotPair why : reasons.whyNobody(mentee).mentors()) {
                for (Reason reason : why.reasons()) {
                    if (reason instanceof Reason.PlacesHeld held
                            && market.menteeMaximum(market.menteeIndex(mentee)) > 0) {
                        assertThat(held.holders()).noneMatch(holder -> holder.standing() == Standing.LEVEL);
                    }
                }
            }
        }
    }
}
