package dev.mentoring.workbench.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.feedback.disclosure.AuditFinding;
import dev.mentoring.feedback.disclosure.Coalition;
import dev.mentoring.feedback.disclosure.DisclosureAudit;
import dev.mentoring.feedback.disclosure.DisclosurePolicy;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.workbench.text.Suggestion;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mentoring feedback audit}: whether what was shown combines to reveal anybody. */
@Command(
        name = "audit",
        description = {
            "Says whether all that was shown combines to tell what few people answered, and proves it.",
            "The proof names raters and is for the auditor alone. Ends with 3 when somebody is revealed."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class FeedbackAuditCommand implements Callable<Integer> {
    @Mixin
    private Console console;

    @Parameters(index = "0", paramLabel = "LEDGER.json", description = "The ledger that the reports left behind.")
    private Path file;

    @Option(
            names = "--pool",
            paramLabel = "ID,ID,…",
            split = ",",
            description = "Readers who may put together what they were shown; each alone is always considered.")
    private List<String> pool = List.of();

    @Override
    public Integer call() {
        Optional<ReleaseLedger> ledger = new Documents(console).read(file, ReleaseLedger.class);
        if (ledger.isEmpty()) {
            return ExitStatus.BAD_INPUT;
        }
        checkReaders(ledger.get());
        DisclosurePolicy policy = DisclosurePolicy.standard();
        if (!pool.isEmpty()) {
            policy = policy.withCoalitions(ImmutableSet.of(
                    Coalition.of(pool.stream().map(ParticipantId::of).collect(Collectors.toSet()))));
        }
        ImmutableSetMultimap<Coalition, AuditFinding> findings =
                DisclosureAudit.under(policy).findings(ledger.get());
        if (findings.isEmpty()) {
            console.say("feedback.audit.nobody", ledger.get().entries().size());
            return ExitStatus.DONE;
        }
        console.say("feedback.audit.found");
        findings.asMap().forEach((readers, all) -> {
            console.say("feedback.audit.readers", readers.members());
            all.forEach(finding -> prove(finding));
        });
        return ExitStatus.DOES_NOT_EXIST;
    }

    /** A misspelt reader would make the audit say that nobody is revealed. */
    private void checkReaders(ReleaseLedger ledger) {
        List<String> readers =
                ledger.readers().stream().map(ParticipantId::value).toList();
        Problems.Builder found = Problems.builder();
        for (String id : pool) {
            if (!readers.contains(id)) {
                found.error(
                        WorkbenchTexts.CATALOGUE,
                        "reader-unknown",
                        Place.field("options", "", "--pool"),
                        id,
                        Suggestion.didYouMean(id, readers));
            }
        }
        found.build().throwIfErrors();
    }

    private void prove(AuditFinding finding) {
        console.out().println("- " + finding.describe().in(console.language()));
        if (finding instanceof AuditFinding.Recovered recovered) {
            console.out()
                    .println("  "
                            + recovered.revealed().entrySet().stream()
                                    .map((Map.Entry<?, ?> entry) -> entry.getValue() + " × " + entry.getKey())
                                    .collect(Collectors.joining(" + "))
                            + " = "
                            + recovered.total());
        }
    }
}
