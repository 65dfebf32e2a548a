package dev.mentoring.matching.experiment.generator;

import static dev.mentoring.matching.experiment.generator.CultureGenerator.choice;
import static dev.mentoring.matching.experiment.generator.CultureGenerator.decimal;
import static dev.mentoring.matching.experiment.generator.CultureGenerator.wholeNumber;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/** Cultures that draw the lists of the two sides apart from each other. */
final class ListCultures {
    private static final String SIDES = "sides";

    static final ImmutableList<InstanceGenerator> ALL_OF_THEM = ImmutableList.of(
            CultureGenerator.of(
                    "impartial-culture",
                    "P(order) = 1/m! for each of the m! orders, everybody apart",
                    "G.-T. Guilbaud, Les théories de l’intérêt général, 1952",
                    apart((voters, candidates, values, stream) -> uniform(voters, candidates, stream))),
            CultureGenerator.of(
                    "mallows",
                    "P(order) ∝ φ^(swaps of neighbours from a centre); E(swaps) = dispersion · m(m − 1)/4; the centre of a side is"
                            + " uniform",
                    "C. L. Mallows, Non-null ranking models, 1957; N. Boehmer et al., Putting a compass on the map of elections, 2021",
                    either(ListCultures::mallows),
                    decimal("dispersion", 0, 1, 0.5),
                    choice(SIDES, "both", "mentees", "mentors")),
            CultureGenerator.of(
                    "urn",
                    "P(the next order is an earlier one, each alike) = i·contagion/(1 + i·contagion) after i orders; else it is uniform",
                    "F. Eggenberger and G. Pólya, Über die Statistik verketteter Vorgänge, 1923; S. Berg, Paradox of voting under an urn"
                            + " model, 1985",
                    either(ListCultures::urn),
                    decimal("contagion", 0, 1_000_000, 0.1),
                    choice(SIDES, "both", "mentees", "mentors")),
            CultureGenerator.of(
                    "popularity",
                    "P(the next on a list is b) = w(b)/Σ w(those left); w goes evenly from 1 to skew in a uniform order",
                    "R. L. Plackett, The analysis of permutations, 1975; R. W. Irving and D. F. Manlove, Finding large stable matchings,"
                            + " 2009",
                    either(ListCultures::popularity),
                    decimal("skew", 1, 1_000_000, 5),
                    choice(SIDES, "both", "mentees", "mentors")),
            CultureGenerator.of(
                    "master-list",
                    "everybody on a side has the same order, which is uniform",
                    "R. W. Irving, D. F. Manlove and S. Scott, The stable marriage problem with master preference lists, 2008",
                    either(ListCultures::master),
                    choice(SIDES, "both", "mentees", "mentors")),
            CultureGenerator.of(
                    "identity",
                    "everybody on a side has the same order, which is uniform; one end of the map of instances",
                    "N. Boehmer, K. Heeger and S. Szufa, A map of diverse synthetic stable roommates instances, 2023",
                    apart(ListCultures::master)),
            CultureGenerator.of(
                    "groups",
                    "own group before all others, uniform within both; the first group has first-share of each side, the rest are even",
                    "N. Boehmer, K. Heeger and S. Szufa, A map of diverse synthetic stable roommates instances, 2023",
                    new Groups(),
                    wholeNumber("groups", 2, 20, 2),
                    decimal("first-share", 0, 1, 0.5)));

    private ListCultures() {}

    /** The lists of one side. */
    private interface Lists {
        int[][] draw(int voters, int candidates, ParameterValues values, SeededStream stream);
    }

    private static Culture apart(Lists lists) {
        return setting -> orders(setting, lists, lists);
    }

    /** A culture that may hold for one side alone; the other side is uniform then. */
    private static Culture either(Lists lists) {
        Lists uniform = (voters, candidates, values, stream) -> uniform(voters, candidates, stream);
        return setting -> {
            String sides = setting.values().word(SIDES);
            return orders(
                    setting, sides.equals("mentors") ? uniform : lists, sides.equals("mentees") ? uniform : lists);
        };
    }

    private static Culture.Orders orders(Culture.Setting setting, Lists ofMentees, Lists ofMentors) {
        SeededStream menteeStream = setting.stream().split();
        SeededStream mentorStream = setting.stream().split();
        return new Culture.Orders(
                ofMentees.draw(setting.mentees(), setting.mentors(), setting.values(), menteeStream),
                setting.peers()
                        ? new int[0][]
                        : ofMentors.draw(setting.mentors(), setting.mentees(), setting.values(), mentorStream));
    }

    private static int[][] uniform(int voters, int candidates, SeededStream stream) {
        int[][] lists = new int[voters][];
        Arrays.setAll(lists, voter -> stream.permutation(candidates));
        return lists;
    }

    private static int[][] mallows(int voters, int candidates, ParameterValues values, SeededStream stream) {
        Mallows distribution = Mallows.normalised(candidates, values.decimal("dispersion"));
        int[] centre = stream.permutation(candidates);
        int[][] lists = new int[voters][];
        Arrays.setAll(lists, voter -> distribution.around(centre, stream));
        return lists;
    }

    private static int[][] urn(int voters, int candidates, ParameterValues values, SeededStream stream) {
        double contagion = values.decimal("contagion");
        int[][] lists = new int[voters][];
        Arrays.setAll(
                lists,
                voter -> stream.happens(voter * contagion / (1 + voter * contagion))
                        ? lists[stream.below(voter)]
                        : stream.permutation(candidates));
        return lists;
    }

    /** Drawing one after the other in proportion to weights is sorting by exponential waiting times with these rates. */
    private static int[][] popularity(int voters, int candidates, ParameterValues values, SeededStream stream) {
        double skew = values.decimal("skew");
        int[] standing = stream.permutation(candidates);
        double[] rates = new double[candidates];
        Arrays.setAll(
                rates, candidate -> candidates == 1 ? 1 : 1 + (skew - 1) * standing[candidate] / (candidates - 1));
        AppealOrder order = new AppealOrder(candidates);
        int[][] lists = new int[voters][];
        Arrays.setAll(lists, voter -> order.of(candidate -> StrictMath.log(1 - stream.uniform()) / rates[candidate]));
        return lists;
    }

    private static int[][] master(int voters, int candidates, ParameterValues values, SeededStream stream) {
        int[][] lists = new int[voters][];
        Arrays.fill(lists, stream.permutation(candidates));
        return lists;
    }

    private static final class Groups implements Culture {
        @Override
        public Orders draw(Setting setting) {
            SeededStream stream = setting.stream();
            int[] mentees = membership(setting.mentees(), setting.values(), stream);
            int[] mentors = setting.peers() ? mentees : membership(setting.mentors(), setting.values(), stream);
            return new Orders(
                    ownGroupFirst(mentees, mentors, stream),
                    setting.peers() ? new int[0][] : ownGroupFirst(mentors, mentees, stream));
        }

        @Override
        public Optional<int[]> groups(Setting setting) {
            return Optional.of(membership(setting.mentees(), setting.values(), setting.stream()));
        }
    }

    private static int[] membership(int people, ParameterValues values, SeededStream stream) {
        int groups = values.wholeNumber("groups");
        int first = (int) StrictMath.round(values.decimal("first-share") * people);
        int[] order = stream.permutation(people);
        int[] group = new int[people];
        for (int i = first; i < people; i++) {
            group[order[i]] = 1 + (i - first) % (groups - 1);
        }
        return group;
    }

    private static int[][] ownGroupFirst(int[] groupOfVoter, int[] groupOfCandidate, SeededStream stream) {
        int[][] lists = new int[groupOfVoter.length][];
        for (int voter = 0; voter < lists.length; voter++) {
            int[] order = stream.permutation(groupOfCandidate.length);
            int[] list = new int[order.length];
            int next = 0;
            for (int candidate : order) {
                if (groupOfCandidate[candidate] == groupOfVoter[voter]) {
                    list[next++] = candidate;
                }
            }
            for (int candidate : order) {
                if (groupOfCandidate[candidate] != groupOfVoter[voter]) {
                    list[next++] = candidate;
                }
            }
            lists[voter] = list;
        }
        return lists;
    }
}
