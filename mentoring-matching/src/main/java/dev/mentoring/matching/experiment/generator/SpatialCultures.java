package dev.mentoring.matching.experiment.generator;

import static dev.mentoring.matching.experiment.generator.CultureGenerator.decimal;
import static dev.mentoring.matching.experiment.generator.CultureGenerator.wholeNumber;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.Arrays;

/** Cultures in which people have places, tastes or standing, and like those who appeal to them most. */
final class SpatialCultures {
    private static final String MAP =
            "N. Boehmer, K. Heeger and S. Szufa, A map of diverse synthetic stable roommates instances, 2023";
    private static final String DIMENSIONS = "dimensions";

    static final ImmutableList<InstanceGenerator> ALL_OF_THEM = ImmutableList.of(
            CultureGenerator.of(
                    "euclidean",
                    "points uniform in [0, 1]^d; nearer is better",
                    "C. H. Coombs, Psychological scaling without a unit of measurement, 1950; " + MAP,
                    spatial(SpatialCultures::plain, SpatialCultures::nearness),
                    wholeNumber(DIMENSIONS, 1, 20, 2)),
            CultureGenerator.of(
                    "reverse-euclidean",
                    "points uniform in [0, 1]^d; nearer is better, but with probability reversed-share farther is, for each person apart",
                    MAP,
                    spatial(
                            (values, stream) -> {
                                Person person = plain(values, stream);
                                boolean reversed = stream.happens(values.decimal("reversed-share"));
                                return new Person(person.point(), person.point(), reversed ? -1 : 1);
                            },
                            (voter, candidate) -> voter.standing() * nearness(voter, candidate)),
                    wholeNumber(DIMENSIONS, 1, 20, 2),
                    decimal("reversed-share", 0, 1, 0.25)),
            CultureGenerator.of(
                    "expectations",
                    "points p uniform in [0, 1]^d, ideals q = p + N(0, deviation²)^d; better is who is nearer to one’s ideal",
                    MAP,
                    spatial(
                            (values, stream) -> {
                                double[] point = plain(values, stream).point();
                                double[] ideal = point.clone();
                                double deviation = values.decimal("deviation");
                                for (int i = 0; i < ideal.length; i++) {
                                    ideal[i] += deviation * stream.normal();
                                }
                                return new Person(point, ideal, 0);
                            },
                            SpatialCultures::nearness),
                    wholeNumber(DIMENSIONS, 1, 20, 2),
                    decimal("deviation", 0, 100, 0.2)),
            CultureGenerator.of(
                    "fame",
                    "points uniform in [0, 1]^d, fame uniform in [0, greatest-fame]; better is who has more fame − distance",
                    MAP,
                    spatial(
                            (values, stream) -> {
                                double[] point = plain(values, stream).point();
                                return new Person(point, point, stream.uniform() * values.decimal("greatest-fame"));
                            },
                            (voter, candidate) -> candidate.standing() - StrictMath.sqrt(-nearness(voter, candidate))),
                    wholeNumber(DIMENSIONS, 1, 20, 2),
                    decimal("greatest-fame", 0, 100, 0.2)),
            CultureGenerator.of(
                    "attributes",
                    "attributes x and weights w uniform in [0, 1]^d; better is who has the greater Σ w·x",
                    "S. Bhatnagar, S. Greenberg and D. Randall, Sampling stable marriages: why spouse-swapping won’t work, 2008; "
                            + MAP,
                    spatial(
                            (values, stream) -> {
                                double[] attributes = plain(values, stream).point();
                                return new Person(
                                        attributes, plain(values, stream).point(), 0);
                            },
                            SpatialCultures::weighted),
                    wholeNumber(DIMENSIONS, 1, 20, 2)),
            CultureGenerator.of(
                    "common-value",
                    "u(a, b) = √c·z(b) + √i·s(a, b) + √(1 − c − i)·e(a, b), all N(0, 1), s(a, b) = s(b, a); greater is better; so"
                            + " corr(u(a, b), u(x, b)) = c = correlation and corr(u(a, b), u(b, a)) = i = intercorrelation",
                    "K. Boudreau and V. Knoblauch, Marriage matching and intercorrelation of preferences, 2010",
                    SpatialCultures::commonValue,
                    decimal("correlation", 0, 1, 0.5),
                    decimal("intercorrelation", 0, 1, 0)));

    private SpatialCultures() {}

    /** Where somebody is, what appeals to them, and what they have that everybody likes (or who goes by the reverse: -1). */
    private record Person(double[] point, double[] taste, double standing) {}

    private interface PersonDraw {
        Person draw(ParameterValues values, SeededStream stream);
    }

    private interface Appeal {
        double of(Person voter, Person candidate);
    }

    private static Person plain(ParameterValues values, SeededStream stream) {
        double[] point = new double[values.wholeNumber(DIMENSIONS)];
        Arrays.setAll(point, i -> stream.uniform());
        return new Person(point, point, 0);
    }

    /** The square of the distance from one’s taste, so that the greater is the nearer. */
    private static double nearness(Person voter, Person candidate) {
        double sum = 0;
        for (int i = 0; i < voter.taste().length; i++) {
            double difference = voter.taste()[i] - candidate.point()[i];
            sum -= difference * difference;
        }
        return sum;
    }

    private static double weighted(Person voter, Person candidate) {
        double sum = 0;
        for (int i = 0; i < voter.taste().length; i++) {
            sum += voter.taste()[i] * candidate.point()[i];
        }
        return sum;
    }

    private static Culture spatial(PersonDraw draw, Appeal appeal) {
        return setting -> {
            Person[] mentees = new Person[setting.mentees()];
            Arrays.setAll(mentees, i -> draw.draw(setting.values(), setting.stream()));
            if (setting.peers()) {
                return new Culture.Orders(orders(mentees, mentees, appeal), new int[0][]);
            }
            Person[] mentors = new Person[setting.mentors()];
            Arrays.setAll(mentors, i -> draw.draw(setting.values(), setting.stream()));
            return new Culture.Orders(orders(mentees, mentors, appeal), orders(mentors, mentees, appeal));
        };
    }

    private static int[][] orders(Person[] voters, Person[] candidates, Appeal appeal) {
        AppealOrder order = new AppealOrder(candidates.length);
        int[][] orders = new int[voters.length][];
        Arrays.setAll(orders, voter -> order.of(candidate -> appeal.of(voters[voter], candidates[candidate])));
        return orders;
    }

    private static Culture.Orders commonValue(Culture.Setting setting) {
        double common = setting.values().decimal("correlation");
        double mutual = setting.values().decimal("intercorrelation");
        if (common + mutual > 1) {
            Problems.builder()
                    .error(
                            GeneratorTexts.CATALOGUE,
                            "correlations",
                            Place.field("generator", setting.generator(), "intercorrelation"),
                            common,
                            mutual)
                    .build()
                    .throwIfErrors();
        }
        SeededStream stream = setting.stream();
        double[] menteeValues = normals(setting.mentees(), StrictMath.sqrt(common), stream);
        double[] mentorValues =
                setting.peers() ? menteeValues : normals(setting.mentors(), StrictMath.sqrt(common), stream);
        double[][] shared = new double[setting.mentees()][];
        if (mutual > 0) {
            // For peers the pair of i and j, i > j, stands in row i.
            Arrays.setAll(
                    shared, i -> normals(setting.peers() ? i + 1 : setting.mentors(), StrictMath.sqrt(mutual), stream));
        }
        double own = StrictMath.sqrt(StrictMath.max(0, 1 - common - mutual));
        AppealOrder mentorOrder = new AppealOrder(setting.mentors());
        int[][] ofMentees = new int[setting.mentees()][];
        Arrays.setAll(
                ofMentees,
                i -> mentorOrder.of(j -> mentorValues[j]
                        + (mutual == 0 ? 0 : setting.peers() && j > i ? shared[j][i] : shared[i][j])
                        + (own == 0 ? 0 : own * stream.normal())));
        if (setting.peers()) {
            return new Culture.Orders(ofMentees, new int[0][]);
        }
        AppealOrder menteeOrder = new AppealOrder(setting.mentees());
        int[][] ofMentors = new int[setting.mentors()][];
        Arrays.setAll(
                ofMentors,
                j -> menteeOrder.of(i ->
                        menteeValues[i] + (mutual == 0 ? 0 : shared[i][j]) + (own == 0 ? 0 : own * stream.normal())));
        return new Culture.Orders(ofMentees, ofMentors);
    }

    private static double[] normals(int count, double deviation, SeededStream stream) {
        double[] normals = new double[count];
        Arrays.setAll(normals, i -> deviation * stream.normal());
        return normals;
    }
}
