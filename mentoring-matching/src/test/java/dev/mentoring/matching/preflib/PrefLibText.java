package dev.mentoring.matching.preflib;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.interchange.Reading;
import dev.mentoring.matching.interchange.Strictness;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files as text, for the tests of this package. */
final class PrefLibText {
    static final String ORDERS = """
            # FILE NAME: sample.toi
            # TITLE: Sample
            # DESCRIPTION:
            # DATA TYPE: toi
            # MODIFICATION TYPE: original
            # RELATES TO:
            # RELATED FILES: sample.dat,sample.toc
            # PUBLICATION DATE: 2026-11-23
            # MODIFICATION DATE:
            # NUMBER ALTERNATIVES: 4
            # NUMBER VOTERS: 6
            # NUMBER UNIQUE ORDERS: 3
            # ALTERNATIVE NAME 1: Ada
            # ALTERNATIVE NAME 2: Bob: the second
            # ALTERNATIVE NAME 3: Chloé
            # ALTERNATIVE NAME 4:
            3: 1,{2,4},3
            2: 4
            1: {1,2}
            """;

    static final String BIDS = """
            # FILE NAME: sample.cat
            # TITLE: Bids
            # DESCRIPTION:
            # DATA TYPE: cat
            # MODIFICATION TYPE: synthetic
            # RELATES TO:
            # RELATED FILES:
            # PUBLICATION DATE:
            # MODIFICATION DATE:
            # NUMBER ALTERNATIVES: 3
            # NUMBER VOTERS: 3
            # NUMBER UNIQUE PREFERENCES: 2
            # NUMBER CATEGORIES: 3
            # CATEGORY NAME 1: Yes
            # CATEGORY NAME 2: Maybe
            # CATEGORY NAME 3: No
            # ALTERNATIVE NAME 1: P1
            # ALTERNATIVE NAME 2: P2
            # ALTERNATIVE NAME 3: P3
            2: 1,{2,3},{}
            1: {},{1,2},3
            """;

    static final String GRAPH = """
            # FILE NAME: sample.wmd
            # TITLE: Exchange
            # DESCRIPTION:
            # DATA TYPE: wmd
            # MODIFICATION TYPE: synthetic
            # RELATES TO:
            # RELATED FILES:
            # PUBLICATION DATE:
            # MODIFICATION DATE:
            # NUMBER ALTERNATIVES: 3
            # NUMBER EDGES: 4
            # ALTERNATIVE NAME 1: Pair 1
            # ALTERNATIVE NAME 2: Pair 2
            # ALTERNATIVE NAME 3: Pair 3
            1,2,1.0
            2,1,0.25
            2,3,1.0
            3,1,-2.0
            """;

    private PrefLibText() {}

    static Reading<PrefLibData> read(String file, byte[] bytes, Strictness strictness) {
        try {
            return PrefLib.read(file, new ByteArrayInputStream(bytes), strictness);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading<PrefLibData> read(String file, String text, Strictness strictness) {
        return read(file, text.getBytes(StandardCharsets.UTF_8), strictness);
    }

    static PrefLibData strictly(String file, String text) {
        return read(file, text, Strictness.STRICT).value();
    }

    static String write(PrefLibData data) {
        StringBuilder out = new StringBuilder();
        try {
            PrefLib.write(data, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** {@return what reading finds: the problems of a refusal, or the warnings} */
    static Problems problems(String file, String text, Strictness strictness) {
        try {
            return read(file, text, strictness).warnings();
        } catch (InvalidInputException refusal) {
            return refusal.problems();
        }
    }

    /** {@return problems as {@code code line} or {@code code line, column}} */
    static List<String> codes(Problems problems) {
        return problems.all().stream().map(PrefLibText::code).toList();
    }

    private static String code(Problem problem) {
        String place = problem.place().toString();
        return problem.code() + " " + place.substring(place.lastIndexOf(':') + 1);
    }
}
