package dev.mentoring.matching.experiment.generator;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.market.Instance;
import java.util.Optional;
import java.util.function.Function;

/**
 * Draws instances from a distribution; made to be implemented outside this library too.
 *
 * <p>An implementation has a public constructor without parameters, is immutable and thread-safe, and is found by {@link
 * java.util.ServiceLoader}. Its instance is a function of the values and the seed alone, the same to the last bit on every
 * machine: it draws from a {@link SeededStream} and computes with {@link StrictMath}.
 */
public interface InstanceGenerator {
    /** {@return the stable name, in kebab-case, unique among all generators} */
    String name();

    /** {@return one sentence that says what it draws} */
    BilingualText description();

    /** {@return the distribution as a formula} */
    String law();

    /** {@return author, year and title of where it comes from} */
    String source();

    /** {@return the parameters, in the order in which people read them} */
    ImmutableList<GeneratorParameter> parameters();

    /**
     * {@return the instance of a seed}
     *
     * @param values the values of the parameters, made by {@link ParameterValues#of} for this generator
     * @param seed the seed
     * @throws dev.mentoring.core.problem.InvalidInputException when values that are each allowed do not go together
     */
    Instance generate(ParameterValues values, long seed);

    /**
     * {@return the group of each person of the instance of a seed, by id; empty when there are no groups}; metrics compare
     * groups where they are known
     *
     * @param values the values of the parameters, made by {@link ParameterValues#of} for this generator
     * @param seed the seed
     */
    default Optional<Function<String, String>> groups(ParameterValues values, long seed) {
        return Optional.empty();
    }
}
