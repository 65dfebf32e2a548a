package dev.mentoring.workbench.cohort;

import dev.mentoring.core.participant.Role;
import dev.mentoring.core.participant.ScaleAnswer;
import dev.mentoring.core.text.Term;
import dev.mentoring.workbench.mapping.CsvMapping;
import dev.mentoring.workbench.mapping.FileMapping;
import dev.mentoring.workbench.mapping.Meaning;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Reads the answers of a row into a {@link Profile}. */
final class ProfileReading {
    private static final int MOST = 1_000;

    private final CsvMapping mapping;
    private final CellReading cells;
    private final Notation notation;

    ProfileReading(CsvMapping mapping, CellReading cells, Notation notation) {
        this.mapping = mapping;
        this.cells = cells;
        this.notation = notation;
    }

    Profile read(Role role, RowReport report, List<Cell> answers) {
        Profile profile = new Profile(role, report);
        answers.forEach(cell -> read(profile, cell));
        identify(profile);
        if (!profile.hours.isEmpty() && profile.zone.isEmpty()) {
            answers.stream()
                    .filter(cell -> cell.column().meaning() == Meaning.AVAILABILITY)
                    .findFirst()
                    .ifPresent(cell -> cell.unreadable("zone-missing"));
        }
        return profile;
    }

    private void read(Profile profile, Cell cell) {
        Meaning meaning = cell.column().meaning();
        switch (meaning) {
            case ID -> profile.idParts.add(cells.text(cell));
            case NAME -> profile.nameParts.add(cells.text(cell));
            case UNIT, TEAM, SITE -> profile.texts.put(meaning, cells.text(cell));
            case GRADE -> cells.grade(cell).ifPresent(grade -> profile.texts.put(meaning, grade));
            case ZONE -> profile.zone = cells.zone(cell);
            case AVAILABILITY -> profile.hours.addAll(notation.hours(cell));
            case LANGUAGES -> profile.languages.addAll(notation.languages(cell));
            case NEEDS -> profile.needs.addAll(notation.needs(cell));
            case OFFERS -> profile.offers.addAll(notation.offers(cell));
            case GOALS -> profile.goals.addAll(notation.goals(cell));
            case SUPPORTED_GOALS, INTERESTS, VALUES, EXPERIENCES, CHARACTERISTICS, WISHED ->
                profile.terms.computeIfAbsent(meaning, none -> new HashSet<>()).addAll(cells.terms(cell));
            case WORK_STYLE -> readWorkStyle(profile, cell);
            case AUDIT_GROUP -> profile.auditGroups.put(cell.column().of(), cells.text(cell));
            case RELATIONSHIPS, RUNNING, HOURS_PER_MONTH, RUNS_WAITED -> readNumber(profile, cell, 0, MOST);
            case MENTORING_LEVEL -> readNumber(profile, cell, 1, 4);
            case COMMITMENT -> readNumber(profile, cell, 1, 5);
            case TRAINED, CONSENTED, WISH_COUNTS, DESCRIPTION_CONSENT ->
                cells.yesNo(cell).ifPresent(flag -> profile.flags.put(meaning, flag));
            case CHOICES -> people(cell, profile.choices);
            case VETOES -> people(cell, profile.vetoes);
            case IGNORED -> {}
            case RELATION, PERSON, OTHER, DETAIL, FROM, UNTIL, SOURCE ->
                throw new IllegalArgumentException(meaning + " belongs in a file of relations");
        }
    }

    private void readNumber(Profile profile, Cell cell, int lowest, int highest) {
        cells.number(cell, lowest, highest)
                .ifPresent(number -> profile.numbers.put(cell.column().meaning(), number));
    }

    private void readWorkStyle(Profile profile, Cell cell) {
        int lowest = cell.column().lowest();
        int highest = cell.column().highest();
        cells.number(cell, lowest, highest)
                .ifPresent(answer ->
                        profile.workStyle.put(Term.of(cell.column().of()), new ScaleAnswer(answer, lowest, highest)));
    }

    private void people(Cell cell, List<Cell> named) {
        cells.items(cell).forEach(item -> named.add(new Cell(cell.report(), cell.columnName(), cell.column(), item)));
    }

    private void identify(Profile profile) {
        FileMapping file = profile.role == Role.MENTOR ? mapping.mentors() : mapping.mentees();
        String column = file.columnOf(Meaning.ID).orElse("");
        if (profile.idParts.size() < file.count(Meaning.ID)) {
            profile.report.error("id-missing", column);
            return;
        }
        String joined = String.join(mapping.idSeparator(), profile.idParts);
        String text = mapping.idLowerCase() ? joined.toLowerCase(Locale.ROOT) : joined;
        Notation.id(text).ifPresentOrElse(profile::identify, () -> profile.report.error("id-malformed", column, text));
    }
}
