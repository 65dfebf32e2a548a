package dev.mentoring.matching.preflib;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.matching.interchange.Reading;
import dev.mentoring.matching.interchange.Strictness;
import dev.mentoring.matching.interchange.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who supervises which projects: the {@code .dat} file beside the choices of projects in PrefLib’s data set 00038. Immutable
 * and thread-safe.
 *
 * @param supervisors who offers projects; no name and no project occurs twice
 */
public record SupervisorSheet(ImmutableList<Supervisor> supervisors) {
    private static final String HEADER = "Supervisor,Capacity,Projects";

    /**
     * Checks that no name and no project occurs twice.
     *
     * @param supervisors who offers projects
     */
    public SupervisorSheet {
        Set<String> names = new HashSet<>();
        Set<Integer> projects = new HashSet<>();
        for (Supervisor supervisor : supervisors) {
            checkArgument(names.add(supervisor.name()), "%s stands twice", supervisor.name());
            supervisor.projects().forEach(one -> checkArgument(projects.add(one), "project %s stands twice", one));
        }
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param strictness whether repairs are errors
     * @return what it holds, and what was repaired
     * @throws IOException when it cannot be read
     * @throws dev.mentoring.core.problem.InvalidInputException with everything that is wrong with it
     */
    public static Reading<SupervisorSheet> read(Path path, Strictness strictness) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return read(String.valueOf(path.getFileName()), stream, strictness);
        }
    }

    /**
     * Reads what a stream holds, and leaves the stream open.
     *
     * @param file the name of the file, for places
     * @param stream the bytes of the file
     * @param strictness whether repairs are errors
     * @return what it holds, and what was repaired
     * @throws IOException when it cannot be read
     * @throws dev.mentoring.core.problem.InvalidInputException with everything that is wrong with it
     */
    public static Reading<SupervisorSheet> read(String file, InputStream stream, Strictness strictness)
            throws IOException {
        TextSource source = TextSource.of(file, stream, strictness);
        List<Supervisor> supervisors = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<Integer> projects = new HashSet<>();
        if (!source.advance() || !source.line().strip().equals(HEADER)) {
            source.error(PrefLibTexts.CATALOGUE, "sheet-header", source.here(), HEADER);
        }
        while (source.advance()) {
            if (source.line().isBlank()) {
                source.repaired(PrefLibTexts.CATALOGUE, "blank-line", source.here());
            } else {
                row(source, supervisors, names, projects);
            }
        }
        return source.reading(() -> new SupervisorSheet(ImmutableList.copyOf(supervisors)));
    }

    private static void row(TextSource source, List<Supervisor> supervisors, Set<String> names, Set<Integer> projects) {
        List<String> cells =
                Splitter.on(',').splitToStream(source.line()).map(String::strip).toList();
        if (cells.size() != 3 || cells.get(0).isEmpty()) {
            source.error(PrefLibTexts.CATALOGUE, "sheet-row", source.here(), HEADER);
            return;
        }
        if (!names.add(cells.get(0))) {
            source.error(PrefLibTexts.CATALOGUE, "supervisor-repeated", source.cell("Supervisor"), cells.get(0));
        }
        OptionalInt capacity = source.wholeNumber(cells.get(1), 0, source.cell("Capacity"));
        Set<Integer> own = new TreeSet<>();
        for (String project : Splitter.on(' ').omitEmptyStrings().split(cells.get(2))) {
            OptionalInt number = source.wholeNumber(project, 0, source.cell("Projects"));
            if (number.isPresent() && !projects.add(number.getAsInt())) {
                source.error(PrefLibTexts.CATALOGUE, "project-repeated", source.cell("Projects"), project);
            }
            number.ifPresent(own::add);
        }
        if (capacity.isPresent()) {
            supervisors.add(new Supervisor(cells.get(0), capacity.getAsInt(), ImmutableSortedSet.copyOf(own)));
        }
    }

    /**
     * Writes the sheet; lines end with {@code \n}.
     *
     * @param out where to write; not closed
     * @throws IOException when writing fails
     */
    public void write(Appendable out) throws IOException {
        out.append(HEADER).append('\n');
        for (Supervisor supervisor : supervisors) {
            out.append(supervisor.name())
                    .append(',')
                    .append(Integer.toString(supervisor.capacity()))
                    .append(',')
                    .append(Joiner.on(' ').join(supervisor.projects()))
                    .append('\n');
        }
    }
}
