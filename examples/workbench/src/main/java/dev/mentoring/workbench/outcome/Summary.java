package dev.mentoring.workbench.outcome;

import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.plan.PlannedPair;
import dev.mentoring.matching.plan.Shortage;
import dev.mentoring.matching.plan.UnmatchedCause;
import dev.mentoring.matching.plan.UnmatchedParticipant;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An outcome in a few sentences. */
public final class Summary {
    private final Outcome outcome;
    private final List<BilingualText> sentences = new ArrayList<>();

    private Summary(Outcome outcome) {
        this.outcome = outcome;
    }

    /**
     * {@return the sentences, most important first}
     *
     * @param outcome the outcome
     */
    public static List<BilingualText> of(Outcome outcome) {
        Summary summary = new Summary(outcome);
        summary.sentences.add(outcome.plan().summary().text());
        summary.addChoices();
        summary.addUnmatched();
        outcome.plan().shortages().stream().map(Shortage::text).distinct().forEach(summary.sentences::add);
        return List.copyOf(summary.sentences);
    }

    private void addChoices() {
        long choosers = outcome.cohort().pool().with(Role.MENTEE).stream()
                .filter(mentee -> !mentee.chosenMentors().isEmpty())
                .count();
        List<Integer> honoured = outcome.plan().summary().choicesHonoured();
        if (choosers > 0) {
            sentences.add(WorkbenchTexts.CATALOGUE.text(
                    "summary.choices",
                    choosers,
                    byRank(honoured),
                    choosers - honoured.stream().mapToInt(Integer::intValue).sum()));
        }
    }

    private static BilingualText byRank(List<Integer> honoured) {
        List<BilingualText> counts = new ArrayList<>();
        for (int rank = 0; rank < honoured.size(); rank++) {
            counts.add(WorkbenchTexts.CATALOGUE.text("summary.choice", rank + 1, honoured.get(rank)));
        }
        if (counts.isEmpty()) {
            counts.add(WorkbenchTexts.CATALOGUE.text("summary.choice", 1, 0));
        }
        return new BilingualText(
                counts.stream().map(BilingualText::english).collect(Collectors.joining(", ")),
                counts.stream().map(BilingualText::french).collect(Collectors.joining(", ")));
    }

    /**
     * {@return what the pairs cost by the rank of the mentor among the mentee’s choices; a figure by which plans from
     * different tools can be compared}
     *
     * @param outcome the outcome
     * @param costs what a first choice costs, a second, …, and last what any other mentor costs; not empty
     */
    public static long choiceCost(Outcome outcome, List<Integer> costs) {
        long total = 0;
        for (PlannedPair pair : outcome.plan().pairs()) {
            int rank = outcome.cohort()
                    .pool()
                    .participant(pair.mentee())
                    .orElseThrow()
                    .chosenMentors()
                    .indexOf(pair.mentor());
            total += costs.get(rank < 0 ? costs.size() - 1 : Math.min(rank, costs.size() - 1));
        }
        return total;
    }

    private void addUnmatched() {
        Map<UnmatchedCause, Integer> causes = new EnumMap<>(UnmatchedCause.class);
        for (UnmatchedParticipant mentee : outcome.plan().unmatchedMentees()) {
            causes.merge(mentee.cause(), 1, Integer::sum);
        }
        causes.forEach((cause, count) ->
                sentences.add(WorkbenchTexts.CATALOGUE.text("summary.unmatched", count, cause.label())));
    }
}
