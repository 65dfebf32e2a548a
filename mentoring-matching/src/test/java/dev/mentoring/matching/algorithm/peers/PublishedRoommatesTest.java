package dev.mentoring.matching.algorithm.peers;

import static dev.mentoring.matching.MarketText.groups;
import static dev.mentoring.matching.MarketText.peers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.matching.MarketText;
import dev.mentoring.matching.RealData;
import dev.mentoring.matching.algorithm.MarketRefusedException;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.certificate.BlockingPairBound;
import dev.mentoring.matching.certificate.StablePartition;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.PeerMarketBuilder;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.PeerMatching;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instances with answers that others have published. */
class PublishedRoommatesTest {
    private static final SolveContext DEFAULTS = SolveContext.defaults();
    private static final StableRoommates ROOMMATES = new StableRoommates();
    /** Gale and Shapley 1962: whoever is paired with 4 is wanted by, and wants, somebody else. */
    private static final String FOUR_BOYS = "1: 2 3 4\n2: 3 1 4\n3: 1 2 4\n4: 1 2 3";

    private static List<String> all(PeerMarket market) {
        return ROOMMATES.all(market, DEFAULTS).map(MarketText::groups).toList();
    }

    @Test
    void the_six_people_of_irving_1985_have_one_stable_matching() {
        PeerMarket market = peers("A: D F B E C\nB: F C E A D\nC: D E A F B\nD: B F E A C\nE: D B C F A\nF: E A D B C");
        PeerMatching matching = (PeerMatching) ROOMMATES.solve(market, DEFAULTS);
        assertThat(groups(matching)).isEqualTo("A-F B-C D-E");
        assertThat(matching.guarantees()).isEqualTo(StableRoommates.STABLE);
        assertThat(matching.certificate())
                .contains(new StablePartition(ImmutableList.of(
                        ImmutableList.of("A", "F"), ImmutableList.of("B", "C"), ImmutableList.of("D", "E"))));
        assertThat(all(market)).containsExactly("A-F B-C D-E");
    }

    @Test
    void the_four_boys_of_gale_and_shapley_have_none() {
        NoMatching none = (NoMatching) ROOMMATES.solve(peers(FOUR_BOYS), DEFAULTS);
        assertThat(none.sought()).containsExactly(Guarantee.WEAKLY_STABLE);
        assertThat(none.certificate())
                .isEqualTo(
                        new StablePartition(ImmutableList.of(ImmutableList.of("1", "2", "3"), ImmutableList.of("4"))));
        assertThat(all(peers(FOUR_BOYS))).isEmpty();
    }

    @Test
    void one_pair_blocks_the_best_that_the_four_boys_can_have() {
        PeerMatching matching = new AlmostStableRoommates().solve(peers(FOUR_BOYS), DEFAULTS);
        assertThat(matching.guarantees()).containsExactly(Guarantee.FEWEST_BLOCKING_PAIRS);
        BlockingPairBound bound = (BlockingPairBound) matching.certificate().orElseThrow();
        assertThat(bound.blockingPairs()).hasSize(1);
        assertThat(bound.lowerBound()).isEqualTo(1);
        PeerMatching largest = new AlmostStableRoommates()
                .solve(peers(FOUR_BOYS), DEFAULTS.withOption("method", "largest-stable-part"));
        assertThat(largest.groups()).hasSize(1);
        assertThat(largest.guarantees()).isEmpty();
    }

    /** Issue 64 of the Python package “matching”. */
    @Test
    void six_friends_have_two_stable_matchings() {
        PeerMarket market = peers("charlie: peter paul sam kelly elise\npeter: kelly elise sam paul charlie\n"
                + "elise: peter sam kelly charlie paul\npaul: elise charlie sam peter kelly\n"
                + "kelly: peter charlie sam elise paul\nsam: charlie paul kelly elise peter");
        assertThat(all(market))
                .containsExactlyInAnyOrder("charlie-sam elise-paul kelly-peter", "charlie-paul elise-sam kelly-peter");
    }

    /** Issue 124 of the Python package “matching”. */
    @Test
    void four_people_who_agree_on_who_is_best() {
        assertThat(all(peers("a: b c d\nb: a c d\nc: a b d\nd: a b c"))).containsExactly("a-b c-d");
        assertThat(all(peers("a: b c d\nb: a c d\nc: d b a\nd: c b a"))).containsExactly("a-b c-d");
    }

    @Test
    void two_people_are_paired_and_one_or_none_is_not() {
        assertThat(all(peers("a: b\nb: a"))).containsExactly("a-b");
        assertThat(all(peers("a:"))).containsExactly("");
        assertThat(all(peers(""))).containsExactly("");
        assertThat(groups(new MaximumWeightPairing().solve(peers(""), DEFAULTS)))
                .isEmpty();
    }

    @Test
    void ties_are_refused_where_stability_needs_a_strict_order() {
        PeerMarket market = peers("a: (b c)\nb: a c\nc: a b");
        assertThatThrownBy(() -> ROOMMATES.solve(market, DEFAULTS))
                .isInstanceOfSatisfying(
                        MarketRefusedException.class,
                        refusal -> assertThat(refusal.refused()).containsOnlyKeys(MarketFeature.MENTEE_TIES));
        assertThatThrownBy(() -> new AlmostStableRoommates().solve(market, DEFAULTS))
                .isInstanceOf(MarketRefusedException.class);
    }

    @Test
    void a_budget_that_is_no_number_and_weights_beyond_64_bits_are_refused() {
        assertThatThrownBy(() ->
                        new AlmostStableRoommates().solve(peers(FOUR_BOYS), DEFAULTS.withOption("budget", "much")))
                .isInstanceOf(InvalidInputException.class);
        PeerMarket heavy = PeerMarket.builder()
                .addParticipant(Agent.of("a"))
                .addParticipant(Agent.of("b"))
                .addWeight("a", "b", Long.MAX_VALUE)
                .build();
        assertThatThrownBy(() -> new MaximumWeightPairing().solve(heavy, DEFAULTS))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("weight-overflow");
    }

    @Test
    void a_trio_takes_in_whoever_would_be_left_over() {
        PeerMarket market = PeerMarket.builder()
                .addParticipant(Agent.of("a"))
                .addParticipant(Agent.of("b"))
                .addParticipant(Agent.of("c"))
                .addWeight("a", "b", 5)
                .addWeight("b", "c", 1)
                .addWeight("a", "c", -2)
                .build();
        SolveContext trio = DEFAULTS.withOption("odd", "trio");
        assertThat(groups(new MaximumWeightPairing().solve(market, DEFAULTS))).isEqualTo("a-b");
        assertThat(groups(new MaximumWeightPairing().solve(market, trio))).isEqualTo("a-b-c");
        assertThat(groups(new MaximumWeightPairing().solve(market, trio.withOption("objective", "greatest-score"))))
                .isEqualTo("a-b");
    }

    /** All stable matchings stand beside the data, by complete enumeration. */
    @ParameterizedTest
    @ValueSource(strings = {"wikipedia6", "irving8", "mrblasco8_nosolution", "four_nosolution"})
    void classic_instances(String name) throws IOException {
        String text = Files.readString(RealData.path("stable-matching/sr-classic/instances_with_solutions.json"));
        int start = text.indexOf('"' + name + '"');
        String preferences = text.substring(text.indexOf("\"prefs\"", start), text.indexOf("\"n_stable\"", start));
        PeerMarketBuilder builder = PeerMarket.builder();
        Pattern.compile("\"(\\d+)\":\\s*\\[([^\\]]*)\\]")
                .matcher(preferences)
                .results()
                .forEach(line -> {
                    builder.addParticipant(Agent.of(line.group(1)).ranking(numbers(line.group(2))));
                });
        int expected = text.indexOf("\"stable\"", start);
        int end = text.indexOf("\"note\"", expected);
        String solutions = text.substring(expected, end < 0 ? text.length() : end);
        List<String> stable = Pattern.compile("(\\[\\s*\\d+,\\s*\\d+\\s*\\],?\\s*)+")
                .matcher(solutions)
                .results()
                .map(matching -> pairs(matching.group()))
                .toList();
        assertThat(all(builder.build())).containsExactlyInAnyOrderElementsOf(stable);
        assertThat(ROOMMATES.solve(builder.build(), DEFAULTS) instanceof NoMatching)
                .isEqualTo(stable.isEmpty());
    }

    private static String[] numbers(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toArray(String[]::new);
    }

    private static String pairs(String matching) {
        return Pattern.compile("(\\d+),\\s*(\\d+)")
                .matcher(matching)
                .results()
                .map(pair -> pair.group(1) + "-" + pair.group(2))
                .collect(Collectors.joining(" "));
    }
}
