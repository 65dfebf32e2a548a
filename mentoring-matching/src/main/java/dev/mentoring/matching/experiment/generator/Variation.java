package dev.mentoring.matching.experiment.generator;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import java.util.Map;

/**
 * Draws instances like a real one: first people, with replacement, when a size is given ({@link Bootstrap}), then noise in
 * their lists ({@link Perturbation}). Immutable.
 *
 * <p>The parameters are {@code mentees} and {@code mentors}, how many to draw, 0 for as many as there are; and {@code
 * mentee-noise} and {@code mentor-noise}, from 0 to 1. When both sizes are 0, everybody stays as they are.
 */
public final class Variation {
    private static final int MOST_PEOPLE = 5_000;
    private static final ImmutableList<GeneratorParameter> PARAMETERS = ImmutableList.of(
            CultureGenerator.wholeNumber("mentees", 0, MOST_PEOPLE, 0),
            CultureGenerator.wholeNumber("mentors", 0, MOST_PEOPLE, 0),
            CultureGenerator.decimal("mentee-noise", 0, 1, 0),
            CultureGenerator.decimal("mentor-noise", 0, 1, 0));

    private final int mentees;
    private final int mentors;
    private final Perturbation noise;

    private Variation(ParameterValues values) {
        this.mentees = values.wholeNumber("mentees");
        this.mentors = values.wholeNumber("mentors");
        this.noise = new Perturbation(values.decimal("mentee-noise"), values.decimal("mentor-noise"));
    }

    /**
     * {@return the values of all parameters}
     *
     * @param given the values that differ from the default, by name
     * @throws InvalidInputException with every parameter that is unknown and every value that is not allowed
     */
    public static ParameterValues values(Map<String, String> given) {
        return ParameterValues.of("variation", PARAMETERS, given);
    }

    /**
     * {@return the variation with these values}
     *
     * @param values made by {@link #values}
     */
    public static Variation of(ParameterValues values) {
        return new Variation(values);
    }

    /**
     * {@return whether there are variations of an instance: it is a market of two sides without couples, or of peers, and
     * somebody is on each side}
     *
     * @param original the instance
     */
    public static boolean suits(Instance original) {
        if (original instanceof PeerMarket peers) {
            return peers.participantCount() > 0;
        }
        return original instanceof Market market
                && market.couples().isEmpty()
                && market.menteeCount() > 0
                && market.mentorCount() > 0;
    }

    /**
     * {@return an instance like another one}
     *
     * @param original the instance
     * @param seed the seed; the same one gives the same instance
     * @throws InvalidInputException when the instance does not {@linkplain #suits suit}
     */
    public Instance of(Instance original, long seed) {
        SeededStream stream = new SeededStream(seed);
        long people = stream.next();
        Instance drawn = mentees > 0 || mentors > 0 ? bootstrap(original).resample(original, people) : original;
        return noise.disturb(drawn, stream.next());
    }

    private Bootstrap bootstrap(Instance original) {
        Market market = original instanceof PeerMarket peers ? peers.mirror() : MarketArrays.twoSided(original);
        return new Bootstrap(
                mentees == 0 ? market.menteeCount() : mentees, mentors == 0 ? market.mentorCount() : mentors);
    }
}
