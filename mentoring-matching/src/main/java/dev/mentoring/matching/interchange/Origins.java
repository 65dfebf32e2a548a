package dev.mentoring.matching.interchange;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.market.Instance;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a file the parts of an instance stand. The builders of instances know them by JSON pointers, such as {@code
 * /mentees/2/preferences/0}: the number counts what was added, and so does {@link #add}.
 */
final class Origins {
    private static final Pattern POINTER =
            Pattern.compile("/([a-z]+)/([0-9]+)(?:/preferences/([0-9]+)(?:/([0-9]+))?)?.*");

    private final TextSource source;
    private final ListMultimap<String, Origin> origins = ArrayListMultimap.create();

    Origins(TextSource source) {
        this.source = source;
    }

    /** Says where the next part of a member of the document stands. */
    void add(String member, long line, List<? extends List<Token>> tiers) {
        origins.put(
                member,
                new Origin(line, tiers.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList())));
    }

    /** {@return what the builder builds; its problems have their places in the file} */
    Reading<Instance> read(Supplier<? extends Instance> builder) {
        Problems repairs = source.reading(() -> source).warnings();
        try {
            Instance instance = builder.get();
            return new Reading<>(instance, joined(repairs, instance.warnings()));
        } catch (InvalidInputException refusal) {
            throw new InvalidInputException(joined(repairs, refusal.problems()));
        }
    }

    private Problems joined(Problems repairs, Problems found) {
        Problems.Builder all = Problems.builder().addAll(repairs);
        for (Problem problem : found.all()) {
            all.add(problem.place() instanceof Place.Pointer pointer ? problem.at(place(pointer.pointer())) : problem);
        }
        return all.build();
    }

    private Place place(String pointer) {
        Matcher matcher = POINTER.matcher(pointer);
        if (!matcher.matches() || !origins.containsKey(matcher.group(1))) {
            return source.at(1);
        }
        Origin origin = origins.get(matcher.group(1)).get(Integer.parseInt(matcher.group(2)));
        if (matcher.group(3) == null || origin.tiers().isEmpty()) {
            return source.at(origin.line());
        }
        ImmutableList<Token> tier = origin.tiers().get(Integer.parseInt(matcher.group(3)));
        return source.at(origin.line(), tier.get(matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4))));
    }

    /** The line of a part, and the entries of its preference list where they have positions. */
    private record Origin(long line, ImmutableList<ImmutableList<Token>> tiers) {}
}
