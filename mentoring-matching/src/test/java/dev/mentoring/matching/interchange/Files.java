package dev.mentoring.matching.interchange;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.market.Instance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files as text, for the tests of this package. */
final class Files {
    private Files() {}

    static Reading<Instance> read(InstanceFormat format, byte[] bytes, Strictness strictness) {
        try {
            return format.read("file", new ByteArrayInputStream(bytes), strictness);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading<Instance> read(InstanceFormat format, String text, Strictness strictness) {
        return read(format, text.getBytes(StandardCharsets.UTF_8), strictness);
    }

    static Instance strictly(InstanceFormat format, String text) {
        return read(format, text, Strictness.STRICT).value();
    }

    static String write(InstanceFormat format, Instance instance, Strictness strictness) {
        StringBuilder out = new StringBuilder();
        try {
            format.write(instance, out, strictness);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** {@return what reading finds: the problems of a refusal, or the warnings} */
    static Problems problems(InstanceFormat format, String text, Strictness strictness) {
        try {
            return read(format, text, strictness).warnings();
        } catch (InvalidInputException refusal) {
            return refusal.problems();
        }
    }

    /** {@return problems as {@code code line} or {@code code line, column}} */
    static List<String> codes(Problems problems) {
        return problems.all().stream()
                .map(problem ->
                        problem.code() + " " + problem.place().toString().replace("file:", ""))
                .toList();
    }
}
