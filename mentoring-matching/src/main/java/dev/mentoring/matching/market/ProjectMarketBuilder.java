package dev.mentoring.matching.market;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a {@link ProjectMarket} from ids, preference lists with ties, topics and weights; not thread-safe. Begin with
 * {@link ProjectMarket#builder()}.
 *
 * <p>A mentee and a topic are acceptable when the mentee accepts the topic and the topic’s mentor accepts the mentee. Who
 * has a preference list accepts exactly what is on it. A mentee without one accepts every topic of the mentors who list
 * her, and a mentor without one accepts everybody who lists one of her topics, and is indifferent; both accept what {@link
 * #addWeight} names.
 *
 * <p>All problems are reported at once. Their places are the JSON pointers of a document whose {@code mentees}, {@code
 * topics}, {@code mentors} and {@code weights} stand in the order in which they were added here.
 */
public final class ProjectMarketBuilder {
    private final List<Agent> mentees = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Agent> mentors = new ArrayList<>();
    private final PairWeights weights = new PairWeights("topic");

    ProjectMarketBuilder() {}

    /**
     * Adds a mentee.
     *
     * @param mentee who it is and which topics, by their ids, it accepts; it has at most one
     * @return this builder
     */
    public ProjectMarketBuilder addMentee(Agent mentee) {
        mentees.add(mentee);
        return this;
    }

    /**
     * Adds a topic.
     *
     * @param topic which topic it is, whose, and how many places it has
     * @return this builder
     */
    public ProjectMarketBuilder addTopic(Topic topic) {
        topics.add(topic);
        return this;
    }

    /**
     * Adds a mentor.
     *
     * @param mentor who it is, which mentees it accepts, and how many on all topics together
     * @return this builder
     */
    public ProjectMarketBuilder addMentor(Agent mentor) {
        mentors.add(mentor);
        return this;
    }

    /**
     * Says what it weighs that a mentee works on a topic.
     *
     * @param mentee the id of the mentee
     * @param topic the id of the topic
     * @param value the weight; greater is better
     * @return this builder
     */
    public ProjectMarketBuilder addWeight(String mentee, String topic, long value) {
        weights.add(mentee, topic, value);
        return this;
    }

    /**
     * {@return the market}, with the warnings in {@link ProjectMarket#warnings()}
     *
     * @throws dev.mentoring.core.problem.InvalidInputException with every problem, when an id is blank or occurs twice,
     *     a list, a topic or a weight names somebody or something unknown or the same twice, or quotas are negative, or
     *     not those of at most one topic for a mentee, or lower ones
     */
    public ProjectMarket build() {
        Problems.Builder problems = Problems.builder();
        Roster menteeRoster = new Roster("mentees", mentees, problems);
        Roster mentorRoster = new Roster("mentors", mentors, problems);
        Roster topicRoster = new Roster("topics", topicAgents(mentorRoster), problems);
        checkQuotas(problems);
        checkMentors(mentorRoster, problems);
        Listing byMentee = new Listing();
        menteeRoster.readLists(topicRoster, byMentee::add, problems);
        Listing byMentor = new Listing();
        mentorRoster.readLists(menteeRoster, (mentor, mentee, tier) -> byMentor.add(mentee, mentor, tier), problems);
        Listing byWeight = weights.read(menteeRoster, topicRoster, problems);
        problems.build().throwIfErrors();

        int[] mentorOf = new int[topics.size()];
        for (Topic topic : topics) {
            mentorOf[topicRoster.index(topic.id())] = mentorRoster.index(topic.mentor());
        }
        TopicLists lists = new TopicLists(menteeRoster, topicRoster, mentorRoster, mentorOf);
        lists.merge(byMentee, byMentor);
        Market choices =
                new ListMerge(menteeRoster, topicRoster, lists.byMentee(), lists.byMentor(), byWeight, 1).market();
        return new ProjectMarket(
                choices,
                mentorRoster.ids(),
                mentorRoster.quotas().maxima(),
                mentorOf,
                Problems.builder()
                        .addAll(lists.warnings())
                        .addAll(choices.warnings())
                        .build());
    }

    /** {@return the topics as one side of a market; one has a list when its mentor has, and {@link TopicLists} fills it} */
    private List<Agent> topicAgents(Roster mentorRoster) {
        return topics.stream()
                .map(topic -> {
                    Agent agent = Agent.of(topic.id()).withMaximum(topic.maximum());
                    int mentor = mentorRoster.index(topic.mentor());
                    return mentor >= 0 && mentorRoster.hasList(mentor) ? agent.rankingTiers(ImmutableList.of()) : agent;
                })
                .toList();
    }

    private void checkQuotas(Problems.Builder problems) {
        for (int i = 0; i < mentees.size(); i++) {
            Agent mentee = mentees.get(i);
            if (mentee.minimum() != 0 || mentee.maximum() != 1) {
                error(problems, "topic-mentee-quota", "/mentees/" + i, mentee.id());
            }
        }
        for (int i = 0; i < mentors.size(); i++) {
            Agent mentor = mentors.get(i);
            if (mentor.minimum() > 0) {
                error(problems, "topic-mentor-minimum", "/mentors/" + i + "/minimum", mentor.id(), mentor.minimum());
            }
        }
    }

    private void checkMentors(Roster mentorRoster, Problems.Builder problems) {
        for (int i = 0; i < topics.size(); i++) {
            Topic topic = topics.get(i);
            if (mentorRoster.index(topic.mentor()) < 0) {
                error(problems, "unknown-mentor", "/topics/" + i + "/mentor", topic.mentor(), topic.id());
            }
        }
    }

    private static void error(Problems.Builder problems, String code, String pointer, Object... arguments) {
        problems.error(MatchingTexts.CATALOGUE, code, Place.pointer(pointer), arguments);
    }
}
