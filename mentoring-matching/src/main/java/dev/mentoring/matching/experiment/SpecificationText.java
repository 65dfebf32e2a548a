package dev.mentoring.matching.experiment;

import java.util.Collection;

/**
 * Writes a specification as one unambiguous text, from which its hash is taken: each value on a line of its own, with its
 * length before it.
 */
final class SpecificationText {
    private final StringBuilder text = new StringBuilder();

    private SpecificationText() {}

    static String of(ExperimentSpecification specification) {
        SpecificationText text = new SpecificationText();
        text.line("experiment 1");
        text.line(specification.instances().size());
        specification.instances().forEach(text::source);
        text.line(specification.mechanisms().size());
        for (Mechanism mechanism : specification.mechanisms()) {
            text.line(mechanism.id()).line(mechanism.algorithm());
            text.line(mechanism.options().size());
            mechanism.options().forEach((name, value) -> text.line(name).line(value));
        }
        text.all(specification.metrics());
        text.line(specification.trials()).line(specification.seed());
        text.line(specification.baseline().orElse(""));
        return text.text.toString();
    }

    private void source(InstanceSource source) {
        line(source.id());
        if (source instanceof InstanceSource.Generated generated) {
            line("generated").line(generated.generator());
        } else {
            line("files").all(((InstanceSource.Files) source).files());
        }
        line(source.parameters().size());
        source.parameters().forEach((name, values) -> line(name).all(values));
    }

    private void all(Collection<String> values) {
        line(values.size());
        values.forEach(this::line);
    }

    private SpecificationText line(Object value) {
        String written = value.toString();
        text.append(written.length()).append(' ').append(written).append('\n');
        return this;
    }
}
