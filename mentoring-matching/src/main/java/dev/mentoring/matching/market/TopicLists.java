package dev.mentoring.matching.market;

import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.Arrays;

/**
 * Turns what mentors think of mentees into what topics think of them, and reports what only one side says: a listing
 * between mentees and mentors becomes one between mentees and topics.
 */
final class TopicLists {
    private static final long UNLISTED = -1;

    private final Roster mentees;
    private final Roster topics;
    private final Roster mentors;
    private final int[] mentorOf;
    private final int[][] topicsOf;
    private final Listing byMentee = new Listing();
    private final Listing byMentor = new Listing();
    private final Problems.Builder warnings = Problems.builder();

    /** The tier of the mentee in hand in the list of each mentor. */
    private final long[] tiers;

    TopicLists(Roster mentees, Roster topics, Roster mentors, int[] mentorOf) {
        this.mentees = mentees;
        this.topics = topics;
        this.mentors = mentors;
        this.mentorOf = mentorOf;
        this.tiers = new long[mentors.size()];
        Arrays.fill(tiers, UNLISTED);
        int[] sizes = new int[mentors.size()];
        for (int mentor : mentorOf) {
            sizes[mentor]++;
        }
        this.topicsOf = new int[mentors.size()][];
        Arrays.setAll(topicsOf, mentor -> new int[sizes[mentor]]);
        for (int topic = 0; topic < mentorOf.length; topic++) {
            topicsOf[mentorOf[topic]][--sizes[mentorOf[topic]]] = topic;
        }
    }

    /** Reads mentees’ lists of topics and mentors’ lists of mentees. */
    void merge(Listing choices, Listing opinions) {
        int[] sortedChoices = choices.sorted(mentees.size(), topics.size());
        int[] sortedOpinions = opinions.sorted(mentees.size(), mentors.size());
        int choice = 0;
        int opinion = 0;
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            int choiceEnd = choice;
            while (choiceEnd < sortedChoices.length && choices.mentee(sortedChoices[choiceEnd]) == mentee) {
                choiceEnd++;
            }
            int opinionEnd = opinion;
            while (opinionEnd < sortedOpinions.length && opinions.mentee(sortedOpinions[opinionEnd]) == mentee) {
                opinionEnd++;
            }
            mergeMentee(
                    mentee,
                    choices,
                    Arrays.copyOfRange(sortedChoices, choice, choiceEnd),
                    opinions,
                    Arrays.copyOfRange(sortedOpinions, opinion, opinionEnd));
            choice = choiceEnd;
            opinion = opinionEnd;
        }
    }

    private void mergeMentee(int mentee, Listing choices, int[] ofMentee, Listing opinions, int[] aboutMentee) {
        for (int entry : aboutMentee) {
            tiers[opinions.mentor(entry)] = opinions.value(entry);
        }
        boolean[] answered = new boolean[aboutMentee.length];
        for (int entry : ofMentee) {
            int topic = choices.mentor(entry);
            int mentor = mentorOf[topic];
            if (tiers[mentor] != UNLISTED) {
                answered[positionOf(mentor, opinions, aboutMentee)] = true;
                byMentor.add(mentee, topic, tiers[mentor]);
            }
            if (tiers[mentor] != UNLISTED || !mentors.hasList(mentor)) {
                byMentee.add(mentee, topic, choices.value(entry));
            } else {
                warnOfTopic(mentee, topic);
            }
        }
        for (int i = 0; i < aboutMentee.length; i++) {
            int mentor = opinions.mentor(aboutMentee[i]);
            if (!mentees.hasList(mentee)) {
                for (int topic : topicsOf[mentor]) {
                    byMentor.add(mentee, topic, tiers[mentor]);
                }
            } else if (!answered[i]) {
                warnOfMentee(mentee, mentor);
            }
            tiers[mentor] = UNLISTED;
        }
    }

    /** {@return where a mentor stands among the opinions about a mentee, which are sorted by mentor} */
    private static int positionOf(int mentor, Listing opinions, int[] aboutMentee) {
        int low = 0;
        int high = aboutMentee.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (opinions.mentor(aboutMentee[middle]) < mentor) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void warnOfTopic(int mentee, int topic) {
        String menteeId = mentees.ids().get(mentee);
        String topicId = topics.ids().get(topic);
        String mentorId = mentors.ids().get(mentorOf[topic]);
        warnings.warning(
                MatchingTexts.CATALOGUE,
                "topic-mentor-does-not-list",
                () -> mentees.whereListed(mentee, topicId),
                menteeId,
                topicId,
                mentorId);
    }

    private void warnOfMentee(int mentee, int mentor) {
        String menteeId = mentees.ids().get(mentee);
        String mentorId = mentors.ids().get(mentor);
        warnings.warning(
                MatchingTexts.CATALOGUE,
                "mentee-lists-no-topic",
                () -> mentors.whereListed(mentor, menteeId),
                mentorId,
                menteeId);
    }

    Listing byMentee() {
        return byMentee;
    }

    Listing byMentor() {
        return byMentor;
    }

    Problems warnings() {
        return warnings.build();
    }
}
