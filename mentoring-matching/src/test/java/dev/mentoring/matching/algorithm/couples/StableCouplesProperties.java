package dev.mentoring.matching.algorithm.couples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.BruteForce;
import dev.mentoring.matching.CoupleBruteForce;
import dev.mentoring.matching.CoupleMarkets;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class StableCouplesProperties {
    @Provide
    Arbitrary<CoupleMarkets.Spec> couples() {
        return CoupleMarkets.any();
    }

    @Provide
    Arbitrary<Markets.Spec> singles() {
        return Markets.manyToOne();
    }

    private static Outcome solve(Market market, long seed) {
        return new StableCouples().solve(market, SolveContext.defaults().withSeed(seed));
    }

    @Property(tries = 500)
    void a_stable_matching_is_found_exactly_when_there_is_one(
            @ForAll("couples") CoupleMarkets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        CoupleBruteForce all = new CoupleBruteForce(market);
        Outcome outcome = solve(market, seed);
        if (outcome instanceof NoMatching) {
            assertThat(all.stable()).isEmpty();
        } else {
            assertThat(all.stable()).contains(all.placed((Matching) outcome));
        }
    }

    @Property(tries = 10_000)
    @Tag("exhaustive")
    void a_stable_matching_is_found_in_ten_thousand_markets(
            @ForAll("couples") CoupleMarkets.Spec spec, @ForAll long seed) {
        a_stable_matching_is_found_exactly_when_there_is_one(spec, seed);
    }

    @Property(tries = 500)
    void the_search_alone_finds_one_exactly_when_there_is_one(@ForAll("couples") CoupleMarkets.Spec spec) {
        Market market = spec.market();
        CoupleBruteForce all = new CoupleBruteForce(market);
        Lottery lottery = new Lottery(0, TieBreaking.SINGLE, market.menteeIds(), market.mentorIds());
        Applicants applicants = new Applicants(market, lottery);
        Placement placement = new Placement(applicants, lottery);
        Search.End end = new Search(applicants, placement, SolveContext.defaults()).run(Long.MAX_VALUE);
        if (end == Search.End.FOUND) {
            Matching matching = Matching.ofIndices(market, "search", placement.pairs());
            assertThat(all.stable()).contains(all.placed(matching));
        } else {
            assertThat(end).isEqualTo(Search.End.EXHAUSTED);
            assertThat(all.stable()).isEmpty();
        }
    }

    @Property(tries = 300)
    void the_order_of_the_input_changes_nothing(@ForAll("couples") CoupleMarkets.Spec spec, @ForAll long seed) {
        assertThat(spec.market(1)).isEqualTo(spec.market(2));
        assertThat(solve(spec.market(1), seed)).isEqualTo(solve(spec.market(2), seed));
    }

    @Property(tries = 300)
    void without_couples_it_is_weakly_stable(@ForAll("singles") Markets.Spec spec, @ForAll long seed) {
        Market market = spec.market();
        BruteForce all = new BruteForce(market);
        Matching matching = solve(market, seed).toMatching();
        assertThat(matching.guarantees()).contains(Guarantee.WEAKLY_STABLE);
        assertThat(all.isStable(all.indices(matching), Guarantee.WEAKLY_STABLE)).isTrue();
    }

    @Property(tries = 300)
    void every_couple_has_one_of_its_choices_or_nothing(@ForAll("couples") CoupleMarkets.Spec spec) {
        Market market = spec.market();
        if (solve(market, 1) instanceof Matching matching) {
            Map<String, String> placed =
                    matching.pairs().stream().collect(Collectors.toMap(pair -> pair.mentee(), pair -> pair.mentor()));
            assertThat(new CoupleBruteForce(market).all()).contains(placed);
        }
    }
}
