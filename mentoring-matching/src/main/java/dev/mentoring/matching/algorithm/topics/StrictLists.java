package dev.mentoring.matching.algorithm.topics;

import dev.mentoring.matching.algorithm.Lottery;
import dev.mentoring.matching.internal.IndexSort;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.Side;
import java.util.Arrays;

/**
 * Everybody's list in strict order, ties broken by lottery, in flat arrays: pairs of mentee and topic by mentee, by topic
 * and by mentor, best first.
 */
final class StrictLists {
    /** The lists of mentees, at the positions from {@link Market#rowStart} to before {@link Market#rowEnd}. */
    final int[] byMentee;

    /** The lists of topics, at the positions from {@link Market#columnStart} to before {@link Market#columnEnd}. */
    final int[] byTopic;

    /** The lists of mentors, at the positions from {@code mentorStarts[mentor]} to before the next. */
    final int[] byMentor;

    final int[] mentorStarts;

    /** Where each pair stands in its mentee's list: comparable between pairs of one mentee. */
    final int[] menteePlaces;

    /** Where each pair stands in its mentor's list, the same for all pairs of one mentee with her. */
    final int[] mentorPlaces;

    StrictLists(ProjectMarket market, Lottery betweenTopics, Lottery betweenMentees) {
        Market choices = market.choices();
        int pairs = choices.pairCount();
        byMentee = new int[pairs];
        byTopic = new int[pairs];
        byMentor = new int[pairs];
        menteePlaces = new int[pairs];
        mentorPlaces = new int[pairs];
        mentorStarts = new int[market.mentorCount() + 1];
        Arrays.setAll(byMentee, pair -> pair);
        int[] room = new int[pairs];
        for (int mentee = 0; mentee < choices.menteeCount(); mentee++) {
            sortByMentee(choices, betweenTopics, mentee, room);
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            sortByMentor(market, betweenMentees, mentor, room);
        }
        for (int topic = 0; topic < choices.mentorCount(); topic++) {
            for (int at = choices.columnStart(topic); at < choices.columnEnd(topic); at++) {
                byTopic[at] = choices.pairAt(at);
            }
            IndexSort.sort(
                    byTopic,
                    choices.columnStart(topic),
                    choices.columnEnd(topic),
                    room,
                    (pair, other) -> mentorPlaces[pair] < mentorPlaces[other]);
        }
    }

    private void sortByMentee(Market choices, Lottery lottery, int mentee, int[] room) {
        IndexSort.sort(
                byMentee,
                choices.rowStart(mentee),
                choices.rowEnd(mentee),
                room,
                (pair, other) -> lottery.isBefore(choices, Side.MENTEE, mentee, pair, other));
        for (int at = choices.rowStart(mentee); at < choices.rowEnd(mentee); at++) {
            menteePlaces[byMentee[at]] = at;
        }
    }

    private void sortByMentor(ProjectMarket market, Lottery lottery, int mentor, int[] room) {
        Market choices = market.choices();
        int start = mentorStarts[mentor];
        int end = start;
        for (int position = market.topicStart(mentor); position < market.topicEnd(mentor); position++) {
            int topic = market.topicAt(position);
            for (int at = choices.columnStart(topic); at < choices.columnEnd(topic); at++) {
                byMentor[end++] = choices.pairAt(at);
            }
        }
        mentorStarts[mentor + 1] = end;
        IndexSort.sort(
                byMentor,
                start,
                end,
                room,
                (pair, other) -> lottery.isBefore(choices, Side.MENTOR, mentor, pair, other));
        for (int at = start; at < end; at++) {
            boolean sameMentee = at > start && choices.menteeOf(byMentor[at]) == choices.menteeOf(byMentor[at - 1]);
            mentorPlaces[byMentor[at]] = sameMentee ? mentorPlaces[byMentor[at - 1]] : at;
        }
    }
}
