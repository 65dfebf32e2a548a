package dev.mentoring.matching.experiment.generator;

import static dev.mentoring.matching.experiment.generator.CultureGenerator.choice;
import static dev.mentoring.matching.experiment.generator.CultureGenerator.decimal;
import static dev.mentoring.matching.experiment.generator.CultureGenerator.wholeNumber;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.market.Side;

/**
 * The parameters that combine with every culture: how many people, how long and how strict their lists, how many places, what
 * pairs weigh. Immutable.
 */
final class Dials {
    private static final int MOST_PEOPLE = 5_000;
    private static final int MOST_PLACES = 1_000_000;

    static final ImmutableList<GeneratorParameter> PARAMETERS = ImmutableList.of(
            choice("shape", "two-sided", "peers"),
            wholeNumber("mentees", 1, MOST_PEOPLE, 100),
            wholeNumber("mentors", 0, MOST_PEOPLE, 0),
            wholeNumber("mentee-list-length", 0, MOST_PEOPLE, 0),
            wholeNumber("mentor-list-length", 0, MOST_PEOPLE, 0),
            wholeNumber("list-length-spread", 0, MOST_PEOPLE, 0),
            decimal("pair-density", 0, 1, 1),
            decimal("mentee-tie-density", 0, 1, 0),
            decimal("mentor-tie-density", 0, 1, 0),
            decimal("mentee-noise", 0, 1, 0),
            decimal("mentor-noise", 0, 1, 0),
            wholeNumber("mentee-places", 0, MOST_PLACES, 0),
            wholeNumber("mentor-places", 0, MOST_PLACES, 0),
            decimal("places-spread", 0, 1, 0),
            decimal("mentee-lower-quota", 0, 1, 0),
            decimal("mentor-lower-quota", 0, 1, 0),
            choice("weights", "none", "uniform", "places"),
            wholeNumber("greatest-weight", 1, Integer.MAX_VALUE, 100));

    /** What has no meaning where everybody is on one side and has one partner. */
    private static final ImmutableList<String> NOT_FOR_PEERS = ImmutableList.of(
            "mentors",
            "mentor-list-length",
            "mentor-tie-density",
            "mentor-noise",
            "mentee-places",
            "mentor-places",
            "mentee-lower-quota",
            "mentor-lower-quota");

    private final String generator;
    private final ParameterValues values;

    private Dials(String generator, ParameterValues values) {
        this.generator = generator;
        this.values = values;
    }

    /** The dials, checked: with all problems of values that do not go together. */
    static Dials of(String generator, ParameterValues values) {
        Dials dials = new Dials(generator, values);
        Problems.Builder problems = Problems.builder();
        if (dials.peers()) {
            dials.refuseForPeers(problems);
        }
        dials.checkLengths(Side.MENTEE, dials.peers() ? dials.mentees() - 1 : dials.mentors(), problems);
        if (!dials.peers()) {
            dials.checkLengths(Side.MENTOR, dials.mentees(), problems);
        }
        problems.build().throwIfErrors();
        return dials;
    }

    private void refuseForPeers(Problems.Builder problems) {
        for (GeneratorParameter parameter : PARAMETERS) {
            String name = parameter.name();
            if (NOT_FOR_PEERS.contains(name) && !parameter.defaultValue().equals(values.word(name))) {
                problems.error(GeneratorTexts.CATALOGUE, "not-for-peers", place(name), name);
            }
        }
    }

    private void checkLengths(Side side, int candidates, Problems.Builder problems) {
        int length = listLength(side);
        int spread = lengthSpread();
        if (length > 0 && (length - spread < 1 || length + spread > candidates)) {
            String name = side.code() + "-list-length";
            problems.error(GeneratorTexts.CATALOGUE, "list-length", place(name), length, spread, candidates);
        }
    }

    private Place place(String parameter) {
        return Place.field("generator", generator, parameter);
    }

    boolean peers() {
        return values.word("shape").equals("peers");
    }

    int mentees() {
        return values.wholeNumber("mentees");
    }

    int mentors() {
        int mentors = values.wholeNumber("mentors");
        return mentors == 0 ? mentees() : mentors;
    }

    /** 0 when everybody is on the list. */
    int listLength(Side side) {
        return values.wholeNumber(side.code() + "-list-length");
    }

    int lengthSpread() {
        return values.wholeNumber("list-length-spread");
    }

    double pairDensity() {
        return values.decimal("pair-density");
    }

    double tieDensity(Side side) {
        return values.decimal(side.code() + "-tie-density");
    }

    double noise(Side side) {
        return values.decimal(side.code() + "-noise");
    }

    /** 0 when everybody has one. */
    int places(Side side) {
        return values.wholeNumber(side.code() + "-places");
    }

    double placesSpread() {
        return values.decimal("places-spread");
    }

    double lowerQuota(Side side) {
        return values.decimal(side.code() + "-lower-quota");
    }

    String weights() {
        return values.word("weights");
    }

    int greatestWeight() {
        return values.wholeNumber("greatest-weight");
    }
}
