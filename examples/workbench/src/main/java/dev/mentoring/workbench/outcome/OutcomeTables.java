package dev.mentoring.workbench.outcome;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.matching.plan.PlannedPair;
import dev.mentoring.matching.plan.ScorePart;
import dev.mentoring.matching.plan.UnmatchedParticipant;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An outcome as CSV, for spreadsheets. Scores are in points of 100, with a decimal point whatever the language. */
final class OutcomeTables {
    private final Outcome outcome;
    private final TextLanguage language;

    OutcomeTables(Outcome outcome, TextLanguage language) {
        this.outcome = outcome;
        this.language = language;
    }

    /** {@return one row for each pair; the columns of the parts add up to the score} */
    String pairs() {
        Set<String> parts = new LinkedHashSet<>();
        outcome.plan().pairs().forEach(pair -> pair.parts().forEach(part -> parts.add(part.name())));
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(
                "mentee", "mentee name", "mentor", "mentor name", "score", "mentee side", "mentor side", "coverage"));
        header.addAll(parts);
        rows.add(header);
        outcome.plan().pairs().forEach(pair -> rows.add(row(pair, parts)));
        return csv(rows);
    }

    private List<String> row(PlannedPair pair, Set<String> parts) {
        List<String> row = new ArrayList<>();
        row.addAll(person(pair.mentee()));
        row.addAll(person(pair.mentor()));
        row.addAll(List.of(
                points(pair.score()), points(pair.menteeScore()), points(pair.mentorScore()), points(pair.coverage())));
        Map<String, Integer> sums = new LinkedHashMap<>();
        for (ScorePart part : pair.parts()) {
            sums.merge(part.name(), part.points(), Integer::sum);
        }
        parts.forEach(part -> row.add(sums.containsKey(part) ? points(sums.get(part)) : ""));
        return row;
    }

    /** {@return one row for each mentee without a mentor, then for each mentor without a mentee} */
    String unmatched() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "person",
                "name",
                "role",
                "cause",
                "possible partners",
                "acceptable partners",
                "removed by",
                "remedies"));
        Stream.concat(outcome.plan().unmatchedMentees().stream(), outcome.plan().unmatchedMentors().stream())
                .forEach(person -> rows.add(row(person)));
        return csv(rows);
    }

    private List<String> row(UnmatchedParticipant person) {
        List<String> row = new ArrayList<>(person(person.id()));
        row.addAll(List.of(
                person.role().code(),
                person.cause().code(),
                Integer.toString(person.possible()),
                Integer.toString(person.acceptable()),
                person.removals().stream()
                        .map(removal -> removal.reasonCode() + " " + removal.partners())
                        .collect(Collectors.joining("; ")),
                person.remedies().stream()
                        .map(remedy -> remedy.text().in(language))
                        .collect(Collectors.joining("; "))));
        return row;
    }

    private List<String> person(ParticipantId id) {
        return List.of(id.value(), outcome.cohort().nameOf(id));
    }

    /** {@return basis points as points of 100 with two decimals, exactly} */
    private static String points(int basisPoints) {
        int absolute = Math.abs(basisPoints);
        String decimals = Integer.toString(100 + absolute % 100).substring(1);
        return (basisPoints < 0 ? "-" : "") + absolute / 100 + "." + decimals;
    }

    private static String csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return text.toString();
    }
}
