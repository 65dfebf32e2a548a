package dev.mentoring.workbench.command;

import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.matching.MatchRequest;
import dev.mentoring.matching.Matchmaker;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.workbench.cohort.Cohort;
import dev.mentoring.workbench.cohort.CohortFiles;
import dev.mentoring.workbench.cohort.CohortImport;
import dev.mentoring.workbench.mapping.CsvMapping;
import dev.mentoring.workbench.outcome.Outcome;
import dev.mentoring.workbench.outcome.OutcomeFiles;
import dev.mentoring.workbench.outcome.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** From files to an outcome: what {@code match} and {@code demo} have in common. */
final class MatchRunner {
    private final Console console;
    private final String programme;

    MatchRunner(Console console, String programme) {
        this.console = console;
        this.programme = programme;
    }

    /** {@return the outcome, which is shown and, when asked for, written} */
    Outcome run(
            CohortFiles files,
            CsvMapping mapping,
            Optional<CompetencyFramework> framework,
            MatchingPolicy policy,
            LocalDate date,
            boolean skipInvalidRows,
            Optional<Path> out)
            throws IOException {
        console.progress("match.reading", files.mentees(), files.mentors());
        Cohort cohort = CohortImport.read(files, mapping, framework, skipInvalidRows);
        console.report(cohort.warnings());
        console.progress("match.matching", cohort.pool().participants().size());
        MatchPlan plan = Matchmaker.of(policy).match(MatchRequest.of(cohort.pool(), date));
        Outcome outcome = new Outcome(cohort, policy, plan, programme);
        console.report(outcome.furtherWarnings());
        Summary.of(outcome).forEach(sentence -> console.out().println(sentence.in(console.language())));
        console.out().flush();
        if (out.isPresent()) {
            OutcomeFiles.write(outcome, console.language(), out.get());
            console.say("match.written", out.get());
        }
        return outcome;
    }
}
