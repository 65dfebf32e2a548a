package dev.mentoring.matching.preflib;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.interchange.Reading;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.PeerMarketBuilder;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.ProjectMarketBuilder;
import dev.mentoring.matching.market.Topic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes instances of preference data, and preference data of instances.
 *
 * <p>Alternatives keep their names as ids when these are all different and not blank; else their numbers are the ids. Voters
 * have no names: they are {@code voter-1}, {@code voter-2}, … in the order of the ballots, with zeros before short numbers so
 * that ids sort in that order. A ballot of several voters is as many people.
 */
public final class PrefLibMarkets {
    /** The greatest number of voters that are told apart. */
    public static final int MOST_VOTERS = 1_000_000;

    private PrefLibMarkets() {}

    /**
     * {@return a market of voters, who are mentees, and alternatives, who are mentors and indifferent}
     *
     * @param data the orders; an alternative that a voter leaves out is unacceptable to her
     * @param menteeMaximum how many alternatives a voter gets at most
     * @param mentorMaximum how many voters an alternative takes at most
     * @throws InvalidInputException when there are more than {@value #MOST_VOTERS} voters, or a quota is negative
     */
    public static Market ofOrders(OrdinalData data, int menteeMaximum, int mentorMaximum) {
        ImmutableList<String> alternatives = ids(data.metadata());
        MarketBuilder builder = Market.builder();
        for (Voter voter : voters(data.ballots(), data.voters())) {
            builder.addMentee(Agent.of(voter.id()).withMaximum(menteeMaximum).rankingTiers(tiers(voter, alternatives)));
        }
        alternatives.forEach(id -> builder.addMentor(Agent.of(id).withMaximum(mentorMaximum)));
        return builder.build();
    }

    /**
     * {@return a market of papers, which are mentees and indifferent, and reviewers, who are mentors and rank papers by their
     * bids}; a pair weighs the more the better the bid: the last accepted category 1, the one before it 2, and so on
     *
     * @param bids the bids; categories go from the best to the worst
     * @param accepted how many categories, from the best on, make a paper acceptable to a reviewer
     * @param reviewers how many reviewers a paper needs
     * @param papers how many papers a reviewer takes at most
     * @throws InvalidInputException when there are more than {@value #MOST_VOTERS} voters, or a quota is negative
     * @throws IllegalArgumentException when the number of accepted categories is not between 1 and that of all
     */
    public static Market ofBids(CategoricalData bids, int accepted, int reviewers, int papers) {
        checkArgument(accepted >= 1 && accepted <= bids.categories().size(), "%s accepted categories", accepted);
        ImmutableList<String> alternatives = ids(bids.metadata());
        MarketBuilder builder = Market.builder();
        alternatives.forEach(id -> builder.addMentee(Agent.of(id).withMaximum(reviewers)));
        for (Voter voter : voters(bids.ballots(), bids.voters())) {
            List<List<String>> tiers = tiers(voter, alternatives).subList(0, accepted);
            builder.addMentor(Agent.of(voter.id())
                    .withMaximum(papers)
                    .rankingTiers(tiers.stream().filter(tier -> !tier.isEmpty()).toList()));
            for (int category = 0; category < accepted; category++) {
                for (String paper : tiers.get(category)) {
                    builder.addWeight(paper, voter.id(), (long) accepted - category);
                }
            }
        }
        return builder.build();
    }

    /**
     * {@return a market of students, projects and supervisors, who are indifferent}
     *
     * @param choices the students’ orders of projects
     * @param sheet who supervises which projects, and how many of them come about
     * @param projectMaximum how many students work on a project at most
     * @throws InvalidInputException when a project has no supervisor or does not exist, there are more than {@value
     *     #MOST_VOTERS} students, or the quota is negative
     */
    public static ProjectMarket ofProjects(OrdinalData choices, SupervisorSheet sheet, int projectMaximum) {
        ImmutableList<String> alternatives = ids(choices.metadata());
        ProjectMarketBuilder builder = ProjectMarket.builder();
        Problems.Builder problems = Problems.builder();
        Set<Integer> offered = new HashSet<>();
        for (Supervisor supervisor : sheet.supervisors()) {
            builder.addMentor(Agent.of(supervisor.name()).withMaximum(supervisor.capacity()));
            for (int project : supervisor.projects()) {
                Place place = Place.field("supervisor", supervisor.name(), "projects");
                if (project >= alternatives.size()) {
                    problems.error(PrefLibTexts.CATALOGUE, "project-unknown", place, project, alternatives.size());
                } else {
                    offered.add(project);
                    builder.addTopic(Topic.of(alternatives.get(project), supervisor.name())
                            .withMaximum(projectMaximum));
                }
            }
        }
        for (int project = 0; project < alternatives.size(); project++) {
            if (!offered.contains(project)) {
                Place place = Place.field("project", alternatives.get(project), "supervisor");
                problems.error(PrefLibTexts.CATALOGUE, "project-unsupervised", place, project);
            }
        }
        problems.build().throwIfErrors();
        for (Voter voter : voters(choices.ballots(), choices.voters())) {
            builder.addMentee(Agent.of(voter.id()).rankingTiers(tiers(voter, alternatives)));
        }
        return builder.build();
    }

    /**
     * {@return a peer market of the points of a graph: two of them are acceptable when arrows lead both ways, and weigh what
     * both arrows weigh together; when weights have digits after the point, all are multiplied by the same power of ten}
     *
     * <p>Arrows without a counterpart, and thereby every exchange among three or more, cannot be said; a warning counts what
     * is lost.
     *
     * @param graph the graph
     * @throws InvalidInputException when a weight does not fit into 64 bits
     */
    public static Reading<PeerMarket> ofGraph(MatchingData graph) {
        Map<Long, Edge> edges = new HashMap<>();
        graph.edges().forEach(edge -> edges.put(key(edge.from(), edge.to()), edge));
        int digits =
                graph.edges().stream().mapToInt(edge -> edge.weight().scale()).reduce(0, Math::max);
        ImmutableList<String> ids = ids(graph.metadata());
        PeerMarketBuilder builder = PeerMarket.builder();
        ids.forEach(id -> builder.addParticipant(Agent.of(id)));
        Problems.Builder problems = Problems.builder();
        int lost = 0;
        for (Edge edge : graph.edges()) {
            Edge back = edges.get(key(edge.to(), edge.from()));
            if (back == null || edge.from() == edge.to()) {
                lost++;
            } else if (edge.from() < edge.to()) {
                BigDecimal weight = edge.weight().add(back.weight()).movePointRight(digits);
                String first = ids.get(edge.from() - 1);
                String second = ids.get(edge.to() - 1);
                if (weight.toBigInteger().bitLength() < Long.SIZE) {
                    builder.addWeight(first, second, weight.longValue());
                } else {
                    problems.error(
                            PrefLibTexts.CATALOGUE, "weight-too-large", Place.field("edge", first, second), weight);
                }
            }
        }
        problems.build().throwIfErrors();
        if (lost > 0) {
            problems.warning(
                    PrefLibTexts.CATALOGUE,
                    "arrows-lost",
                    Place.field("graph", graph.metadata().fileName(), "edges"),
                    lost,
                    graph.edges().size());
        }
        return new Reading<>(builder.build(), problems.build());
    }

    private static long key(int from, int to) {
        return ((long) from << 32) | to;
    }

    /**
     * {@return the mentees’ preferences as orders of the mentors}, of the narrowest type that holds them
     *
     * <p>Quotas, the mentors’ preferences, weights and the mentees’ ids cannot be said; a warning names what is lost.
     *
     * @param market the market
     * @throws InvalidInputException when the id of a mentor cannot stand in a file, because blanks are around it or a line
     *     break is in it
     */
    public static Reading<OrdinalData> toOrders(Market market) {
        Problems.Builder problems = Problems.builder();
        checkIds("mentor", market.mentorIds(), problems);
        problems.build().throwIfErrors();
        Map<ImmutableList<ImmutableSortedSet<Integer>>, Integer> voters = new LinkedHashMap<>();
        DataType type = DataType.SOC;
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            ImmutableList<ImmutableSortedSet<Integer>> order = order(market, mentee);
            Ballot ballot = new Ballot(1, order);
            type = type.widened(!ballot.isStrict(), ballot.size() < market.mentorCount());
            voters.merge(order, 1, Integer::sum);
        }
        List<Ballot> ballots = new ArrayList<>();
        voters.forEach((order, count) -> ballots.add(new Ballot(count, order)));
        Metadata metadata =
                Metadata.builder().addAllAlternatives(market.mentorIds()).build();
        problems.warning(PrefLibTexts.CATALOGUE, "market-reduced", Place.field("market", "", ""));
        return new Reading<>(new OrdinalData(metadata, type, ImmutableList.copyOf(ballots)), problems.build());
    }

    /**
     * {@return the acceptable pairs of peers as a graph}: from the one of a pair who sorts first, an arrow with the weight of
     * the pair, or 1 when pairs have no weights; back, an arrow with weight 0; so that {@link #ofGraph} finds the pairs again,
     * and the weights if there are any
     *
     * <p>Preferences cannot be said; a warning names what is lost.
     *
     * @param market the market
     * @throws InvalidInputException when an id cannot stand in a file, or a weight has more than {@value Edge#MOST_DIGITS}
     *     digits
     */
    public static Reading<MatchingData> toGraph(PeerMarket market) {
        Market mirror = market.mirror();
        Problems.Builder problems = Problems.builder();
        checkIds("participant", mirror.menteeIds(), problems);
        ImmutableList.Builder<Edge> edges = ImmutableList.builder();
        for (int first = 0; first < mirror.menteeCount(); first++) {
            for (int pair = mirror.rowStart(first); pair < mirror.rowEnd(first); pair++) {
                int second = mirror.mentorOf(pair);
                BigDecimal weight = BigDecimal.valueOf(mirror.hasWeights() ? mirror.weight(pair) : 1);
                if (!Edge.isAllowed(weight)) {
                    Place place = Place.field(
                            "pair",
                            mirror.menteeIds().get(first),
                            mirror.menteeIds().get(second));
                    problems.error(PrefLibTexts.CATALOGUE, "weight-unwritable", place, weight, Edge.MOST_DIGITS);
                } else if (first < second) {
                    edges.add(new Edge(first + 1, second + 1, weight));
                    edges.add(new Edge(second + 1, first + 1, BigDecimal.ZERO));
                }
            }
        }
        problems.build().throwIfErrors();
        problems.warning(PrefLibTexts.CATALOGUE, "peers-reduced", Place.field("market", "", ""));
        Metadata metadata =
                Metadata.builder().addAllAlternatives(mirror.menteeIds()).build();
        return new Reading<>(new MatchingData(metadata, edges.build()), problems.build());
    }

    private static void checkIds(String kind, ImmutableList<String> ids, Problems.Builder problems) {
        for (String id : ids) {
            if (!id.equals(id.strip()) || id.indexOf('\n') >= 0) {
                problems.error(PrefLibTexts.CATALOGUE, "id-unwritable", Place.field(kind, id, "id"), id);
            }
        }
    }

    private static ImmutableList<ImmutableSortedSet<Integer>> order(Market market, int mentee) {
        return market.mentee(mentee).preferences().orElseThrow().stream()
                .map(tier -> tier.stream()
                        .map(id -> market.mentorIndex(id) + 1)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> ids(Metadata metadata) {
        ImmutableList<String> names = metadata.alternatives();
        boolean usable = names.stream().noneMatch(String::isBlank) && new HashSet<>(names).size() == names.size();
        return usable ? names : padded("", names.size());
    }

    private static ImmutableList<String> padded(String word, int count) {
        int width = Integer.toString(count).length();
        ImmutableList.Builder<String> ids = ImmutableList.builderWithExpectedSize(count);
        for (int number = 1; number <= count; number++) {
            ids.add(word + Strings.padStart(Integer.toString(number), width, '0'));
        }
        return ids.build();
    }

    private static List<Voter> voters(ImmutableList<Ballot> ballots, long count) {
        if (count > MOST_VOTERS) {
            throw new InvalidInputException(Problems.builder()
                    .error(
                            PrefLibTexts.CATALOGUE,
                            "voters-too-many-for-market",
                            Place.field("ballots", "", "voters"),
                            count,
                            MOST_VOTERS)
                    .build());
        }
        ImmutableList<String> ids = padded("voter-", (int) count);
        List<Voter> voters = new ArrayList<>();
        for (Ballot ballot : ballots) {
            for (int copy = 0; copy < ballot.voters(); copy++) {
                voters.add(new Voter(ids.get(voters.size()), ballot));
            }
        }
        return voters;
    }

    private static List<List<String>> tiers(Voter voter, ImmutableList<String> alternatives) {
        return voter.ballot().tiers().stream()
                .map(tier -> tier.stream()
                        .map(number -> alternatives.get(number - 1))
                        .toList())
                .toList();
    }

    private record Voter(String id, Ballot ballot) {}
}
