package dev.mentoring.matching.experiment;

import com.google.common.hash.Hashing;
import dev.mentoring.matching.experiment.generator.GeneratorParameter;
import dev.mentoring.matching.experiment.generator.InstanceGenerator;
import dev.mentoring.matching.experiment.generator.ParameterValues;
import dev.mentoring.matching.experiment.generator.Variation;
import dev.mentoring.matching.experiment.result.Cell;
import dev.mentoring.matching.market.Instance;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Makes the instances of one cell. */
sealed interface Origin {
    Cell cell();

    Instance instance(long seed);

    /** The group of each person of an instance, by id, when there are groups. */
    default Optional<Function<String, String>> groups(long seed) {
        return Optional.empty();
    }

    /** What the instances depend on besides the seed, in one unambiguous text. */
    String content();

    /**
     * The seed of a trial: the first eight bytes, the lowest first, of the SHA-256 of the experiment’s seed, of what the instances of the cell depend
     * on, and of the number of the trial in its cell. It does not depend on the other cells, nor on mechanisms and metrics: an
     * experiment that is made larger keeps the instances that it had.
     */
    default long seedOf(long experimentSeed, long trialInCell) {
        String text = "trial 1\n" + experimentSeed + '\n' + trialInCell + '\n' + content();
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asLong();
    }

    /** A cell whose instances are drawn. A parameter that a later version adds, with a default, changes no seed. */
    record Drawn(Cell cell, InstanceGenerator generator, ParameterValues values) implements Origin {
        @Override
        public Instance instance(long seed) {
            return generator.generate(values, seed);
        }

        @Override
        public Optional<Function<String, String>> groups(long seed) {
            return generator.groups(values, seed);
        }

        @Override
        public String content() {
            StringBuilder content = new StringBuilder("generated " + generator.name() + '\n');
            for (GeneratorParameter parameter : generator.parameters()) {
                String value = values.word(parameter.name());
                if (!value.equals(parameter.defaultValue())) {
                    content.append(parameter.name()).append(' ');
                    content.append(value.length()).append(' ').append(value).append('\n');
                }
            }
            return content.toString();
        }
    }

    /** A cell with one instance, which was read. */
    record Read(Cell cell, InputInstance input) implements Origin {
        @Override
        public Instance instance(long seed) {
            return input.instance();
        }

        @Override
        public String content() {
            return "read " + input.sha256() + '\n';
        }
    }

    /** A cell whose instances are like one that was read. */
    record Varied(Cell cell, InputInstance input, ParameterValues values, Variation variation) implements Origin {
        @Override
        public Instance instance(long seed) {
            return variation.of(input.instance(), seed);
        }

        @Override
        public String content() {
            StringBuilder content = new StringBuilder("varied " + input.sha256() + '\n');
            values.values()
                    .forEach((name, value) -> content.append(name)
                            .append(' ')
                            .append(value.length())
                            .append(' ')
                            .append(value)
                            .append('\n'));
            return content.toString();
        }
    }
}
