package dev.mentoring.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.matching.outcome.Matching;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectMarketTest {
    private static ProjectMarketBuilder twoMentors() {
        return ProjectMarket.builder()
                .addMentor(Agent.of("y").ranking("b", "a").withMaximum(2))
                .addMentor(Agent.of("x"))
                .addTopic(Topic.of("t3", "y"))
                .addTopic(Topic.of("t1", "y").withMaximum(2))
                .addTopic(Topic.of("t2", "x"));
    }

    @Test
    void a_topic_thinks_of_mentees_what_its_mentor_thinks() {
        ProjectMarket market = twoMentors()
                .addMentee(Agent.of("b").ranking("t2", "t3"))
                .addMentee(Agent.of("a").rankingTiers(List.of(List.of("t1"), List.of("t3", "t2"))))
                .addWeight("a", "t1", 7)
                .build();
        Market choices = market.choices();
        assertThat(choices.mentorIds()).containsExactly("t1", "t2", "t3");
        assertThat(market.mentorIds()).containsExactly("x", "y");
        assertThat(choices.pairCount()).isEqualTo(5);
        int aOnT1 = choices.find(0, 0);
        assertThat(choices.mentorRank(aOnT1)).isEqualTo(choices.mentorRank(choices.find(0, 2)));
        assertThat(choices.mentorRank(aOnT1)).isGreaterThan(choices.mentorRank(choices.find(1, 2)));
        assertThat(market.pair(aOnT1)).isEqualTo(new Pair("a", "y", Optional.of("t1")));
        assertThat(market.pair(aOnT1)).hasToString("a – y (t1)");
        assertThat(market.mentorOf(0)).isEqualTo(1);
        assertThat(market.topicMaximum(0)).isEqualTo(2);
        assertThat(market.mentorMaximum(1)).isEqualTo(2);
        assertThat(List.of(market.topicAt(market.topicStart(1)), market.topicAt(market.topicEnd(1) - 1)))
                .containsExactly(0, 2);
        assertThat(market.features())
                .containsExactlyInAnyOrder(
                        MarketFeature.TOPICS,
                        MarketFeature.MENTEE_TIES,
                        MarketFeature.MENTOR_TIES,
                        MarketFeature.INCOMPLETE_LISTS,
                        MarketFeature.MENTOR_UPPER_QUOTAS,
                        MarketFeature.WEIGHTS);
        assertThat(market.warnings().isEmpty()).isTrue();
        Matching matching = Matching.ofIndices(market, "hand", new int[] {aOnT1});
        assertThat(matching.unmatchedMentees()).containsExactly("b");
        assertThat(matching.unmatchedMentors()).containsExactly("x");
        assertThat(matching.totalWeight(market)).isEqualTo(7);
        assertThat(Matching.of(market, "hand", matching.pairs())).isEqualTo(matching);
    }

    @Test
    void it_is_rebuilt_from_what_it_says_of_itself() {
        ProjectMarket market = twoMentors()
                .addMentee(Agent.of("b").ranking("t2", "t3"))
                .addMentee(Agent.of("a").rankingTiers(List.of(List.of("t1"), List.of("t3", "t2"))))
                .build();
        ProjectMarketBuilder again = ProjectMarket.builder();
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            again.addMentee(market.mentee(mentee));
        }
        for (int topic = 0; topic < market.topicCount(); topic++) {
            again.addTopic(market.topic(topic));
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            again.addMentor(market.mentor(mentor));
        }
        assertThat(again.build()).isEqualTo(market).hasSameHashCodeAs(market);
        assertThat(market.mentor(1)).isEqualTo(Agent.of("y").ranking("b", "a").withMaximum(2));
        assertThat(market.mentor(0).preferences()).contains(ImmutableList.of(ImmutableList.of("a", "b")));
    }

    @Test
    void a_mentee_without_a_list_accepts_the_topics_of_mentors_who_list_it_and_those_with_a_weight() {
        ProjectMarket market = twoMentors()
                .addMentee(Agent.of("a"))
                .addMentee(Agent.of("b"))
                .addWeight("b", "t2", 1)
                .build();
        assertThat(market.choices().mentee(0).preferences()).contains(ImmutableList.of(ImmutableList.of("t1", "t3")));
        assertThat(market.choices().mentee(1).preferences())
                .contains(ImmutableList.of(ImmutableList.of("t1", "t2", "t3")));
    }

    @Test
    void what_only_one_side_lists_is_unacceptable_and_said() {
        ProjectMarket market = twoMentors()
                .addMentee(Agent.of("a").ranking("t2"))
                .addMentee(Agent.of("b").ranking("t1"))
                .addMentee(Agent.of("c").ranking("t3", "t2"))
                .addWeight("c", "t3", 2)
                .build();
        assertThat(market.choices().pairCount()).isEqualTo(3);
        assertThat(market.warnings().all())
                .extracting(Problem::code, problem -> problem.place().toString())
                .containsExactlyInAnyOrder(
                        tuple("mentee-lists-no-topic", "/mentors/0/preferences/1"),
                        tuple("topic-mentor-does-not-list", "/mentees/2/preferences/0"),
                        tuple("weight-of-unacceptable-pair", "/weights/0"));
    }

    @Test
    void every_problem_is_reported_at_once() {
        ProjectMarketBuilder builder = twoMentors()
                .addTopic(Topic.of("t1", "z").withMaximum(-1))
                .addMentee(Agent.of("a").ranking("t9", "t1", "t1").withMaximum(2))
                .addMentee(Agent.of("b"))
                .addMentor(Agent.of("w").ranking("nobody").withMinimum(1))
                .addWeight("a", "t9", 1)
                .addWeight("a", "t1", 1)
                .addWeight("a", "t1", 2);
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(
                                        Problem::code,
                                        problem -> problem.place().toString())
                                .containsExactlyInAnyOrder(
                                        tuple("duplicate-id", "/topics/3/id"),
                                        tuple("negative-quota", "/topics/3/maximum"),
                                        tuple("minimum-above-maximum", "/topics/3/minimum"),
                                        tuple("unknown-mentor", "/topics/3/mentor"),
                                        tuple("unknown-topic", "/mentees/0/preferences/0"),
                                        tuple("repeated-partner", "/mentees/0/preferences/2"),
                                        tuple("topic-mentee-quota", "/mentees/0"),
                                        tuple("unknown-partner", "/mentors/2/preferences/0"),
                                        tuple("topic-mentor-minimum", "/mentors/2/minimum"),
                                        tuple("unknown-topic", "/weights/0/topic"),
                                        tuple("repeated-weight", "/weights/2")));
    }
}
