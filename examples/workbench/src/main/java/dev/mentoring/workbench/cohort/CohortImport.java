package dev.mentoring.workbench.cohort;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.GradeScale;
import dev.mentoring.core.organisation.Organisation;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.workbench.mapping.CsvMapping;
import dev.mentoring.workbench.mapping.FileMapping;
import dev.mentoring.workbench.mapping.Meaning;
import dev.mentoring.workbench.table.CsvReading;
import dev.mentoring.workbench.table.CsvRow;
import dev.mentoring.workbench.table.CsvTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the files of a cohort.
 *
 * <p>A person whose id stands in both files is one participant with both roles. A row with an error is refused, and so is
 * the cohort, unless refused rows are to be skipped; then each is reported and the rest is used. Errors of a file as a
 * whole (not UTF-8, a missing column) are never skipped.
 */
public final class CohortImport {
    private final CsvMapping mapping;
    private final Optional<CompetencyFramework> framework;
    private final boolean skipRefused;
    private final CellReading cells;
    private final Notation notation;
    private final Problems.Builder problems = Problems.builder();
    private final List<RowReport> reports = new ArrayList<>();

    private CohortImport(CsvMapping mapping, Optional<CompetencyFramework> framework, boolean skipRefused) {
        this.mapping = mapping;
        this.framework = framework;
        this.skipRefused = skipRefused;
        this.cells = new CellReading(mapping);
        this.notation = new Notation(cells, framework);
    }

    /**
     * Reads the files of a cohort.
     *
     * @param files the files
     * @param mapping what their columns mean
     * @param framework the framework from which needs and offers name competencies; empty when any name will do
     * @param skipRefused whether to go on without rows that have an error
     * @return the cohort, with everything that is odd about the files as warnings
     * @throws InvalidInputException with every error and every warning, when the files cannot be used
     */
    public static Cohort read(
            CohortFiles files, CsvMapping mapping, Optional<CompetencyFramework> framework, boolean skipRefused) {
        return new CohortImport(mapping, framework, skipRefused).read(files);
    }

    private Cohort read(CohortFiles files) {
        List<Profile> profiles = new ArrayList<>();
        profiles.addAll(profiles(files.mentees(), mapping.mentees(), Role.MENTEE));
        profiles.addAll(profiles(files.mentors(), mapping.mentors(), Role.MENTOR));
        Directory directory = new Directory(mapping, profiles);
        RelationReading relations = new RelationReading(mapping.relations(), cells, directory);
        files.relations().ifPresent(path -> read(path, relations));
        Map<ParticipantId, Participant> people = people(profiles, directory);
        reports.forEach(report -> problems.addAll(report.problems(skipRefused)));
        problems.build().throwIfErrors();

        ParticipantPool pool = ParticipantPool.builder()
                .addAllParticipants(people.values())
                .framework(framework)
                .organisation(organisation(relations))
                .addAllExclusions(relations.exclusions)
                .addAllEarlierPairings(relations.earlierPairings)
                .build();
        return new Cohort(
                pool, names(profiles), problems.addAll(pool.warnings()).build());
    }

    private List<Profile> profiles(Path path, FileMapping file, Role role) {
        ProfileReading reading = new ProfileReading(mapping, cells, notation);
        List<Profile> profiles = new ArrayList<>();
        Map<ParticipantId, Long> lines = new HashMap<>();
        rows(path, file).forEach((report, answers) -> {
            Profile profile = reading.read(role, report, answers);
            Long before =
                    profile.id().map(id -> lines.putIfAbsent(id, report.line())).orElse(null);
            if (before == null) {
                profiles.add(profile);
            } else {
                reportDuplicate(profile, file, before);
            }
        });
        return profiles;
    }

    private static void reportDuplicate(Profile profile, FileMapping file, long before) {
        String column = file.columnOf(Meaning.ID).orElse("");
        ParticipantId id = profile.id().orElseThrow();
        if (file.keepFirst()) {
            profile.report.warning("row-repeated", column, id, Long.toString(before));
        } else {
            profile.report.error("participant-duplicated", column, id, Long.toString(before));
        }
    }

    private void read(Path path, RelationReading relations) {
        mapping.relations().ifPresent(file -> rows(path, file).forEach(relations::read));
    }

    /** {@return the answers of each row of a file, in its order} */
    private Map<RowReport, List<Cell>> rows(Path path, FileMapping file) {
        Map<RowReport, List<Cell>> rows = new LinkedHashMap<>();
        Optional<CsvTable> table = CsvReading.read(path, mapping.separator(), problems);
        Optional<Header> header = table.flatMap(found -> Header.bind(found, file, problems));
        if (header.isPresent()) {
            for (CsvRow row : table.get().rows()) {
                RowReport report = new RowReport(table.get().file(), row.line());
                reports.add(report);
                rows.put(report, header.get().cells(cells, report, row));
            }
        }
        return rows;
    }

    private Map<ParticipantId, Participant> people(List<Profile> profiles, Directory directory) {
        Map<ParticipantId, List<Profile>> byId = new TreeMap<>();
        for (Profile profile : profiles) {
            profile.id()
                    .ifPresent(id ->
                            byId.computeIfAbsent(id, none -> new ArrayList<>()).add(profile));
        }
        Map<ParticipantId, Participant> people = new TreeMap<>();
        byId.forEach((id, rows) ->
                PersonAssembly.assemble(mapping, directory, rows).ifPresent(person -> people.put(id, person)));
        return people;
    }

    private Organisation organisation(RelationReading relations) {
        return Organisation.builder()
                .gradeScale(
                        mapping.grades().isEmpty()
                                ? Optional.empty()
                                : Optional.of(GradeScale.ofCodes(mapping.grades())))
                .addAllReportingLines(relations.reportingLines)
                .addAllEvaluationLinks(relations.evaluationLinks)
                .build();
    }

    private static ImmutableMap<ParticipantId, String> names(List<Profile> profiles) {
        Map<ParticipantId, String> names = new TreeMap<>();
        for (Profile profile : profiles) {
            profile.id().filter(id -> !profile.name().isBlank()).ifPresent(id -> names.putIfAbsent(id, profile.name()));
        }
        return names.entrySet().stream().collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
