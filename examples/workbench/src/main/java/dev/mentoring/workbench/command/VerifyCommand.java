package dev.mentoring.workbench.command;

import com.google.common.collect.Sets;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.outcome.DefiniteMatching;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Outcome;
import dev.mentoring.matching.outcome.RandomMatching;
import dev.mentoring.matching.verify.Finding;
import dev.mentoring.matching.verify.Verdict;
import dev.mentoring.matching.verify.Verification;
import dev.mentoring.matching.verify.Verifier;
import dev.mentoring.workbench.text.Suggestion;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mentoring verify}: checks a matching of any origin against a market, without the algorithms. */
@Command(
        name = "verify",
        description = {
            "Checks a matching of any origin against a market, independently of the algorithms:",
            "whether it keeps to the market, and everything that it claims. Ends with 3 when something is not so."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in the fields
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private Console console;

    @Parameters(index = "0", paramLabel = "MARKET.json", description = "The market, peer market or project market.")
    private Path instanceFile;

    @Parameters(
            index = "1",
            paramLabel = "MATCHING.json",
            description = "What an algorithm or another tool answered to it.")
    private Path outcomeFile;

    @Option(
            names = "--claim",
            paramLabel = "GUARANTEE",
            description =
                    "Something to check besides what the matching claims, such as weakly-stable; may be repeated.")
    private List<String> claims = List.of();

    @Override
    public Integer call() {
        Set<Guarantee> asked = asked();
        Documents documents = new Documents(console);
        Optional<Instance> instance = read(documents, instanceFile, Instance.class, "document-no-instance");
        Optional<Outcome> outcome = read(documents, outcomeFile, Outcome.class, "document-no-outcome");
        if (instance.isEmpty() || outcome.isEmpty()) {
            return ExitStatus.BAD_INPUT;
        }
        Verification verification =
                new Verifier().verify(instance.get(), outcome.get(), Sets.union(claimed(outcome.get()), asked));
        for (Finding finding : verification.findings()) {
            String line = finding.verdict().code() + "  " + finding.claim().code();
            console.out()
                    .println(
                            finding.verdict() == Verdict.HOLDS
                                    ? line
                                    : line + "  " + finding.sentence().in(console.language()));
        }
        return verification.nothingRefuted() ? ExitStatus.DONE : ExitStatus.DOES_NOT_EXIST;
    }

    /** {@return the document in a file when it is of a kind; when it is of another, that is reported} */
    private <T> Optional<T> read(Documents documents, Path file, Class<T> kind, String code) {
        Optional<Object> document = documents.readAny(file);
        Optional<T> expected = document.filter(kind::isInstance).map(kind::cast);
        if (document.isPresent() && expected.isEmpty()) {
            console.report(
                    file,
                    Problems.builder()
                            .error(WorkbenchTexts.CATALOGUE, code, Place.pointer("/type"))
                            .build());
        }
        return expected;
    }

    private static Set<Guarantee> claimed(Outcome outcome) {
        if (outcome instanceof DefiniteMatching matching) {
            return matching.guarantees();
        }
        return outcome instanceof RandomMatching lottery ? lottery.guarantees() : Set.of();
    }

    private Set<Guarantee> asked() {
        Set<Guarantee> asked = EnumSet.noneOf(Guarantee.class);
        List<String> codes =
                Arrays.stream(Guarantee.values()).map(Guarantee::code).toList();
        Problems.Builder problems = Problems.builder();
        for (String claim : claims) {
            int index = codes.indexOf(claim);
            if (index >= 0) {
                asked.add(Guarantee.values()[index]);
            } else {
                problems.error(
                        WorkbenchTexts.CATALOGUE,
                        "word-unknown",
                        Place.field("options", "", "--claim"),
                        claim,
                        Suggestion.didYouMean(claim, codes));
            }
        }
        problems.build().throwIfErrors();
        return asked;
    }
}
