package dev.mentoring.workbench.cohort;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.EvaluationKind;
import dev.mentoring.core.organisation.EvaluationLink;
import dev.mentoring.core.organisation.ReportingKind;
import dev.mentoring.core.organisation.ReportingLine;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.participant.EarlierPairing;
import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.participant.ExclusionReason;
import dev.mentoring.core.participant.PairingOutcome;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.workbench.mapping.FileMapping;
import dev.mentoring.workbench.mapping.Meaning;
import dev.mentoring.workbench.text.Suggestion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the file of relations: who reports to whom, evaluates whom, must not meet whom, was paired with whom. */
final class RelationReading {
    private static final List<String> RELATIONS = List.of("reports-to", "evaluated-by", "excluded", "paired-before");

    final Set<ReportingLine> reportingLines = new LinkedHashSet<>();
    final Set<EvaluationLink> evaluationLinks = new LinkedHashSet<>();
    final Set<Exclusion> exclusions = new LinkedHashSet<>();
    final Set<EarlierPairing> earlierPairings = new LinkedHashSet<>();

    private final Optional<FileMapping> mapping;
    private final CellReading cells;
    private final Directory directory;

    RelationReading(Optional<FileMapping> mapping, CellReading cells, Directory directory) {
        this.mapping = mapping;
        this.cells = cells;
        this.directory = directory;
    }

    void read(RowReport report, List<Cell> answers) {
        Map<Meaning, Cell> row = new EnumMap<>(Meaning.class);
        answers.forEach(cell -> row.put(cell.column().meaning(), cell));
        Optional<Cell> kind = required(report, row, Meaning.RELATION);
        Optional<ParticipantId> person = person(report, row, Meaning.PERSON, Role.MENTEE, Role.MENTOR);
        Optional<ParticipantId> other = person(report, row, Meaning.OTHER, Role.MENTOR, Role.MENTEE);
        Optional<LocalDate> from = Optional.ofNullable(row.get(Meaning.FROM)).flatMap(cells::date);
        Optional<LocalDate> until = Optional.ofNullable(row.get(Meaning.UNTIL)).flatMap(cells::date);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            report.error("dates-not-rising", column(Meaning.UNTIL), until.get(), from.get());
        }
        if (person.isPresent() && person.equals(other)) {
            report.error("relation-to-self", column(Meaning.OTHER), person.get());
        }
        if (kind.isPresent() && person.isPresent() && other.isPresent() && !report.isRefused()) {
            add(kind.get(), row, person.get(), other.get(), new Validity(from, until));
        }
    }

    private void add(Cell kind, Map<Meaning, Cell> row, ParticipantId person, ParticipantId other, Validity validity) {
        Optional<Cell> detail = Optional.ofNullable(row.get(Meaning.DETAIL));
        String source =
                row.containsKey(Meaning.SOURCE) ? row.get(Meaning.SOURCE).text() : "hr";
        switch (cells.text(kind)) {
            case "reports-to" ->
                one(detail, ReportingKind.SOLID)
                        .ifPresent(line -> reportingLines.add(new ReportingLine(person, other, line, validity)));
            case "evaluated-by" ->
                one(detail, EvaluationKind.PERFORMANCE_REVIEW)
                        .ifPresent(link -> evaluationLinks.add(new EvaluationLink(other, person, link, validity)));
            case "excluded" ->
                one(detail, ExclusionReason.DECLARED_CONFLICT)
                        .ifPresent(reason ->
                                exclusions.add(new Exclusion(person, other, reason, source, validity.until())));
            case "paired-before" ->
                one(detail, PairingOutcome.COMPLETED)
                        .ifPresent(outcome ->
                                earlierPairings.add(new EarlierPairing(person, other, outcome, validity.until())));
            default -> kind.unreadable("word-unknown", kind.text(), Suggestion.didYouMean(kind.text(), RELATIONS));
        }
    }

    private <E extends Enum<E> & Labelled> Optional<E> one(Optional<Cell> cell, E whenMissing) {
        if (cell.isEmpty()) {
            return Optional.of(whenMissing);
        }
        List<E> known = Arrays.asList(whenMissing.getDeclaringClass().getEnumConstants());
        String word = cells.text(cell.get());
        Optional<E> meant =
                known.stream().filter(one -> one.code().equals(word)).findFirst();
        if (meant.isEmpty()) {
            List<String> codes = known.stream().map(Labelled::code).toList();
            cell.get().unreadable("word-unknown", word, Suggestion.didYouMean(word, codes));
        }
        return meant;
    }

    private Optional<ParticipantId> person(RowReport report, Map<Meaning, Cell> row, Meaning meaning, Role... roles) {
        return required(report, row, meaning).flatMap(cell -> directory.resolve(cell, roles));
    }

    private Optional<Cell> required(RowReport report, Map<Meaning, Cell> row, Meaning meaning) {
        Optional<Cell> cell = Optional.ofNullable(row.get(meaning));
        if (cell.isEmpty()) {
            report.error("cell-missing", column(meaning));
        }
        return cell;
    }

    private String column(Meaning meaning) {
        return mapping.flatMap(file -> file.columnOf(meaning)).orElse(meaning.code());
    }
}
