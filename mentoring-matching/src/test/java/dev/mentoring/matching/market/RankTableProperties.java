package dev.mentoring.matching.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.MarketText;
import dev.mentoring.matching.Markets;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RankTableProperties {
    @Provide
    Arbitrary<Market> markets() {
        return Markets.any().map(Markets.Spec::market);
    }

    @Property(tries = 300)
    void a_rank_is_one_more_than_the_number_of_tiers_that_are_liked_better(@ForAll("markets") Market market) {
        RankTable table = RankTable.of(market);
        for (int pair = 0; pair < market.pairCount(); pair++) {
            int mentee = market.menteeOf(pair);
            int mentor = market.mentorOf(pair);
            int menteeRank = market.menteeRank(pair);
            int mentorRank = market.mentorRank(pair);
            assertThat(table.menteeRank(pair) - 1L)
                    .isEqualTo(IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                            .map(market::menteeRank)
                            .filter(rank -> rank < menteeRank)
                            .distinct()
                            .count());
            assertThat(table.mentorRank(pair) - 1L)
                    .isEqualTo(IntStream.range(market.columnStart(mentor), market.columnEnd(mentor))
                            .map(market::mentorRankAt)
                            .filter(rank -> rank < mentorRank)
                            .distinct()
                            .count());
        }
    }

    @Property(tries = 300)
    void each_list_holds_the_pairs_of_its_owner_best_first(@ForAll("markets") Market market) {
        RankTable table = RankTable.of(market);
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            int[] list = IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                    .map(table::menteeListed)
                    .toArray();
            assertThat(IntStream.of(list).sorted())
                    .containsExactlyElementsOf(IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                            .boxed()
                            .toList());
            assertThat(IntStream.of(list).map(table::menteeRank).boxed()).isSorted();
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            int[] list = IntStream.range(market.columnStart(mentor), market.columnEnd(mentor))
                    .map(table::mentorListed)
                    .toArray();
            assertThat(IntStream.of(list).sorted())
                    .containsExactlyElementsOf(IntStream.range(market.columnStart(mentor), market.columnEnd(mentor))
                            .map(market::pairAt)
                            .sorted()
                            .boxed()
                            .toList());
            assertThat(IntStream.of(list).map(table::mentorRank).boxed()).isSorted();
        }
    }

    @Test
    void the_tier_after_a_tie_has_the_next_rank() {
        Market market = MarketText.market("a: (x y) z", "x: a\ny: a\nz: a");
        RankTable table = RankTable.of(market);
        assertThat(IntStream.range(0, 3).map(table::menteeRank)).containsExactly(1, 1, 2);
    }
}
