package dev.mentoring.matching.preflib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.matching.MarketText;
import dev.mentoring.matching.interchange.Reading;
import dev.mentoring.matching.interchange.Strictness;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.Topic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefLibMarketsTest {
    private static OrdinalData orders(ImmutableList<Ballot> ballots, String... names) {
        return new OrdinalData(Metadata.builder().addAlternatives(names).build(), DataType.TOI, ballots);
    }

    private static final ImmutableList<Ballot> BALLOTS =
            ImmutableList.of(Ballot.of(2, List.of(List.of(2), List.of(1, 3))), Ballot.of(1, List.of(List.of(3))));

    @Test
    void every_voter_is_a_mentee_and_alternatives_are_indifferent() {
        Market market = PrefLibMarkets.ofOrders(orders(BALLOTS, "x", "y", "z"), 1, 2);

        assertThat(market)
                .isEqualTo(MarketText.market(
                        "voter-1: y (x z)\nvoter-2: y (x z)\nvoter-3: z", "x(2): *\ny(2): *\nz(2): *"));
    }

    @ParameterizedTest
    @CsvSource({"x, x, z", "x, '', z"})
    void alternatives_without_a_name_of_their_own_are_numbers(String first, String second, String third) {
        Market market = PrefLibMarkets.ofOrders(orders(BALLOTS, first, second, third), 1, 1);

        assertThat(market.mentorIds()).containsExactly("1", "2", "3");
    }

    @Test
    void more_voters_than_can_be_told_apart_are_refused() {
        OrdinalData many = orders(ImmutableList.of(Ballot.of(1_000_001, List.of(List.of(1)))), "x");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> PrefLibMarkets.ofOrders(many, 1, 1))
                .withMessageContaining("voters-too-many-for-market");
    }

    @Test
    void a_better_bid_weighs_more_and_a_refused_paper_is_unacceptable() {
        CategoricalData bids = (CategoricalData) PrefLibText.strictly("sample.cat", PrefLibText.BIDS);

        Market market = PrefLibMarkets.ofBids(bids, 2, 1, 2);

        assertThat(market.mentorIds()).containsExactly("voter-1", "voter-2", "voter-3");
        assertThat(market.mentor(0))
                .isEqualTo(
                        Agent.of("voter-1").withMaximum(2).rankingTiers(List.of(List.of("P1"), List.of("P2", "P3"))));
        assertThat(market.weight(market.find(0, 0))).isEqualTo(2);
        assertThat(market.weight(market.find(1, 0))).isEqualTo(1);
        assertThat(market.find(2, 2)).isNegative();
    }

    private static SupervisorSheet sheet(String text, Strictness strictness) throws IOException {
        return SupervisorSheet.read(
                        "sample.dat", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), strictness)
                .value();
    }

    @Test
    void projects_count_from_0_and_belong_to_supervisors() throws IOException {
        SupervisorSheet sheet = sheet("Supervisor,Capacity,Projects\nAda,2,2 0\nBob,0,1\n", Strictness.STRICT);

        assertThat(sheet.supervisors())
                .containsExactly(
                        new Supervisor("Ada", 2, ImmutableSortedSet.of(0, 2)),
                        new Supervisor("Bob", 0, ImmutableSortedSet.of(1)));
        assertThat(PrefLibMarkets.ofProjects(orders(BALLOTS, "x", "y", "z"), sheet, 1))
                .isEqualTo(ProjectMarket.builder()
                        .addMentee(Agent.of("voter-1").rankingTiers(List.of(List.of("y"), List.of("x", "z"))))
                        .addMentee(Agent.of("voter-2").rankingTiers(List.of(List.of("y"), List.of("x", "z"))))
                        .addMentee(Agent.of("voter-3").ranking("z"))
                        .addTopic(Topic.of("x", "Ada"))
                        .addTopic(Topic.of("y", "Bob"))
                        .addTopic(Topic.of("z", "Ada"))
                        .addMentor(Agent.of("Ada").withMaximum(2))
                        .addMentor(Agent.of("Bob").withMaximum(0))
                        .build());
    }

    @Test
    void projects_without_a_supervisor_and_unknown_ones_are_all_said() throws IOException {
        SupervisorSheet sheet = sheet("Supervisor,Capacity,Projects\nAda,2,0 7\n", Strictness.STRICT);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> PrefLibMarkets.ofProjects(orders(BALLOTS, "x", "y", "z"), sheet, 1))
                .satisfies(refusal -> assertThat(refusal.problems().errors())
                        .extracting(Problem::code)
                        .containsExactly("project-unknown", "project-unsupervised", "project-unsupervised"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', sheet-header 1",
        "'Name,Places\n', sheet-header 1",
        "'Supervisor,Capacity,Projects\nAda,2\n', sheet-row 2",
        "'Supervisor,Capacity,Projects\nAda,two,1\n', 'number-expected 2, Capacity'",
        "'Supervisor,Capacity,Projects\nAda,2,x\n', 'number-expected 2, Projects'",
        "'Supervisor,Capacity,Projects\nAda,2,1\nAda,1,2\n', 'supervisor-repeated 3, Supervisor'",
        "'Supervisor,Capacity,Projects\nAda,2,1\nBob,1,1\n', 'project-repeated 3, Projects'"
    })
    void every_damage_to_a_sheet_has_a_place(String text, String found) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> sheet(text, Strictness.LENIENT))
                .satisfies(refusal ->
                        assertThat(PrefLibText.codes(refusal.problems())).containsExactly(found));
    }

    @Test
    void only_arrows_both_ways_make_a_pair_and_the_others_are_counted() {
        MatchingData graph = (MatchingData) PrefLibText.strictly("sample.wmd", PrefLibText.GRAPH);

        Reading<PeerMarket> reading = PrefLibMarkets.ofGraph(graph);

        Market mirror = reading.value().mirror();
        assertThat(mirror.menteeIds()).containsExactly("Pair 1", "Pair 2", "Pair 3");
        assertThat(mirror.pairCount()).isEqualTo(2);
        assertThat(mirror.weight(0)).as("100 × (1.0 + 0.25)").isEqualTo(125);
        assertThat(reading.warnings().all()).extracting(Problem::code).containsExactly("arrows-lost");
    }

    @Test
    void the_choices_of_mentees_become_orders_and_come_back() {
        Market market = MarketText.market("a: y (x z)\nb: y (x z)\nc: z", "x: *\ny: *\nz: *");

        Reading<OrdinalData> reading = PrefLibMarkets.toOrders(market);

        assertThat(reading.value()).isEqualTo(orders(BALLOTS, "x", "y", "z"));
        assertThat(reading.warnings().all()).extracting(Problem::code).containsExactly("market-reduced");
    }

    @Test
    void the_pairs_of_peers_become_arrows_both_ways_and_come_back_with_their_weights() {
        PeerMarket peers = PeerMarket.builder()
                .addParticipant(Agent.of("a"))
                .addParticipant(Agent.of("b"))
                .addParticipant(Agent.of("c"))
                .addWeight("a", "b", 7)
                .addWeight("b", "c", -3)
                .build();

        Reading<MatchingData> reading = PrefLibMarkets.toGraph(peers);

        assertThat(reading.value().edges())
                .extracting(edge -> edge.from() + ">" + edge.to() + " " + edge.weight())
                .containsExactly("1>2 7", "2>1 0", "2>3 -3", "3>2 0");
        assertThat(reading.warnings().all()).extracting(Problem::code).containsExactly("peers-reduced");
        assertThat(PrefLibMarkets.ofGraph(reading.value()).value()).isEqualTo(peers);
        PeerMarket heavy = PeerMarket.builder()
                .addParticipant(Agent.of("a"))
                .addParticipant(Agent.of("b "))
                .addWeight("a", "b ", 1_000_000_000_000_000L)
                .build();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> PrefLibMarkets.toGraph(heavy))
                .withMessageContaining("weight-unwritable")
                .withMessageContaining("id-unwritable");
    }
}
