package dev.mentoring.matching.experiment.generator;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.Arrays;

/**
 * Cultures that fix at which place everybody stands on the lists of those whom they list: the ends of the map of instances. They
 * are Latin squares, with people numbered at random.
 */
final class MutualCultures {
    private static final String MAP =
            "N. Boehmer, K. Heeger and S. Szufa, A map of diverse synthetic stable roommates instances, 2023";

    static final ImmutableList<InstanceGenerator> ALL_OF_THEM = ImmutableList.of(
            CultureGenerator.of(
                    "symmetric",
                    "a has b at place k exactly when b has a at place k; as many mentees as mentors, or an even number of peers",
                    MAP + " (mutual agreement)",
                    MutualCultures::symmetric),
            CultureGenerator.of(
                    "asymmetric",
                    "a has b at place k exactly when b has a at place k from the end; as many mentees as mentors",
                    MAP + " (mutual disagreement)",
                    MutualCultures::asymmetric),
            CultureGenerator.of(
                    "chaos",
                    "each combination of two places occurs for one pair; for n peers, where n is even and 3 does not divide n − 1, place p"
                            + " of person a > 0 is answered by place a − 1 + p/2 modulo n − 1",
                    MAP + "; the form for two sides is this library’s",
                    MutualCultures::chaos));

    private MutualCultures() {}

    /** Who stands at a place of somebody’s list. */
    private interface Square {
        int at(int person, int place);
    }

    private static Culture.Orders symmetric(Culture.Setting setting) {
        int n = setting.mentees();
        if (setting.peers()) {
            require(n % 2 == 0, setting, "even-number");
            // Each place is a round in which everybody meets one other: the last person stays, the others sit in a
            // circle.
            int circle = n - 1;
            return relabelled(
                    setting,
                    n - 1,
                    (person, round) -> {
                        if (person == circle) {
                            return round;
                        }
                        int other = Math.floorMod(2 * round - person, circle);
                        return other == person ? circle : other;
                    },
                    (person, place) -> 0);
        }
        require(n == setting.mentors(), setting, "equal-sides");
        return relabelled(
                setting,
                n,
                (mentee, place) -> (mentee + place) % n,
                (mentor, place) -> Math.floorMod(mentor - place, n));
    }

    private static Culture.Orders asymmetric(Culture.Setting setting) {
        int n = setting.mentees();
        if (setting.peers()) {
            return relabelled(setting, n - 1, (person, place) -> (person + place + 1) % n, (person, place) -> 0);
        }
        require(n == setting.mentors(), setting, "equal-sides");
        return relabelled(
                setting,
                n,
                (mentee, place) -> (mentee + place) % n,
                (mentor, place) -> Math.floorMod(mentor - (n - 1 - place), n));
    }

    private static Culture.Orders chaos(Culture.Setting setting) {
        int n = setting.mentees();
        if (setting.peers()) {
            require(n % 2 == 0 && (n - 1) % 3 != 0, setting, "chaos-number");
            int modulus = n - 1;
            // In arithmetic modulo the odd number n - 1 the half of p is p · n/2.
            return relabelled(
                    setting,
                    n - 1,
                    (person, place) -> {
                        long half = (long) place * (n / 2) % modulus;
                        if (person == 0) {
                            return 1 + (int) half;
                        }
                        long answer = (person - 1 + half) % modulus;
                        int other = 1 + Math.floorMod((int) (place - answer * (n / 2) % modulus), modulus);
                        return other == person ? 0 : other;
                    },
                    (person, place) -> 0);
        }
        require(n == setting.mentors(), setting, "equal-sides");
        return relabelled(
                setting,
                n,
                (mentee, place) -> Math.floorMod(-place - 2 * mentee, n),
                (mentor, place) -> Math.floorMod(-place - mentor, n));
    }

    private static void require(boolean fits, Culture.Setting setting, String code) {
        if (fits) {
            return;
        }
        Place place = Place.field("generator", setting.generator(), "mentees");
        Problems.Builder problems = Problems.builder();
        switch (code) {
            case "even-number" ->
                problems.error(GeneratorTexts.CATALOGUE, "even-number", place, setting.generator(), setting.mentees());
            case "chaos-number" -> problems.error(GeneratorTexts.CATALOGUE, "chaos-number", place, setting.mentees());
            default ->
                problems.error(
                        GeneratorTexts.CATALOGUE,
                        "equal-sides",
                        place,
                        setting.generator(),
                        setting.mentees(),
                        setting.mentors());
        }
        problems.build().throwIfErrors();
    }

    private static Culture.Orders relabelled(Culture.Setting setting, int places, Square ofMentees, Square ofMentors) {
        int[] mentees = setting.stream().permutation(setting.mentees());
        if (setting.peers()) {
            return new Culture.Orders(relabelled(mentees, mentees, places, ofMentees), new int[0][]);
        }
        int[] mentors = setting.stream().permutation(setting.mentors());
        return new Culture.Orders(
                relabelled(mentees, mentors, places, ofMentees), relabelled(mentors, mentees, places, ofMentors));
    }

    private static int[][] relabelled(int[] voters, int[] candidates, int places, Square square) {
        int[][] lists = new int[voters.length][];
        for (int person = 0; person < voters.length; person++) {
            int voter = person;
            int[] list = new int[places];
            Arrays.setAll(list, place -> candidates[square.at(voter, place)]);
            lists[voters[person]] = list;
        }
        return lists;
    }
}
