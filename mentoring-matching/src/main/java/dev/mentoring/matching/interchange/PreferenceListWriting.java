package dev.mentoring.matching.interchange;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.Topic;
import java.io.IOException;

/** Writes one preference list a line, by id, with colons. */
final class PreferenceListWriting {
    private final Appendable out;

    PreferenceListWriting(Appendable out) {
        this.out = out;
    }

    void write(Instance instance, boolean posts) throws IOException {
        if (instance instanceof Market market) {
            line(market.menteeCount() + " " + market.mentorCount());
            for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
                agent(market.mentee(mentee), false);
            }
            for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
                agent(market.mentor(mentor), posts);
            }
        } else if (instance instanceof PeerMarket market) {
            line(Integer.toString(market.participantCount()));
            for (int participant = 0; participant < market.participantCount(); participant++) {
                agent(market.mirror().mentee(participant), false);
            }
        } else if (instance instanceof ProjectMarket market) {
            line(market.menteeCount() + " " + market.topicCount() + " " + market.mentorCount());
            for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
                agent(market.mentee(mentee), false);
            }
            for (int index = 0; index < market.topicCount(); index++) {
                Topic topic = market.topic(index);
                line(topic.id() + " : " + topic.maximum() + " : " + topic.mentor());
            }
            for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
                agent(market.mentor(mentor), true);
            }
        }
    }

    private void agent(Agent agent, boolean posts) throws IOException {
        StringBuilder text = new StringBuilder(agent.id()).append(" :");
        if (posts) {
            text.append(' ').append(agent.maximum()).append(" :");
        }
        for (ImmutableList<String> tier : agent.preferences().orElseThrow()) {
            text.append(' ')
                    .append(
                            tier.size() == 1
                                    ? tier.get(0)
                                    : "(" + Joiner.on(' ').join(tier) + ")");
        }
        line(text.toString());
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
