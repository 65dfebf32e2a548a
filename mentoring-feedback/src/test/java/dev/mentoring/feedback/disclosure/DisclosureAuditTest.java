package dev.mentoring.feedback.disclosure;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static dev.mentoring.feedback.disclosure.Raters.LEAD;
import static dev.mentoring.feedback.disclosure.Raters.ONE_TO_FIVE;
import static dev.mentoring.feedback.disclosure.Raters.READER;
import static dev.mentoring.feedback.disclosure.Raters.from;
import static dev.mentoring.feedback.disclosure.Raters.rater;
import static dev.mentoring.feedback.disclosure.Raters.sum;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an auditor is told of a ledger in which somebody is betrayed. */
class DisclosureAuditTest {
    private static final DisclosurePolicy FIVE = DisclosurePolicy.standard().withThresholds(DisclosureThresholds.of(5));
    private static final Release TOTAL = sum("total", from(0, 4, 2, 4, 2, 4, 2, 5));
    private static final Release PART = sum("part", from(0, 4, 2, 4, 2, 4, 2));

    @Test
    void the_reader_of_a_total_and_of_a_part_is_named_with_whom_the_two_betray() {
        ReleaseLedger ledger =
                ReleaseLedger.empty().append(READER, "1", List.of(TOTAL, PART)).append(LEAD, "1", List.of(TOTAL));
        var findings = DisclosureAudit.under(FIVE).findings(ledger);
        assertThat(findings.keySet()).containsExactly(Coalition.of(READER));
        assertThat(findings.values())
                .filteredOn(AuditFinding.Recovered.class::isInstance)
                .allSatisfy(finding -> assertThat(finding.raters()).containsExactly(rater(6)))
                .isNotEmpty();
    }

    @Test
    void readers_who_pool_are_audited_together_where_the_policy_says_so() {
        ReleaseLedger ledger =
                ReleaseLedger.empty().append(READER, "1", List.of(TOTAL)).append(LEAD, "2", List.of(PART));
        assertThat(DisclosureAudit.under(FIVE).findings(ledger).isEmpty()).isTrue();
        Coalition both = Coalition.of(READER, LEAD);
        assertThat(DisclosureAudit.under(FIVE.withCoalitions(Set.of(both)))
                        .findings(ledger)
                        .keySet())
                .containsExactly(both);
    }

    @Test
    void a_comment_that_stands_on_one_sheet_alone_is_set_apart_from_those_on_both() {
        Release all = sheet("all", 9);
        Release some = sheet("some", 8);
        assertThat(DisclosureAudit.under(FIVE).findings(List.of(all, some), Coalition.of(READER)))
                .isEqualTo(ImmutableList.of(new AuditFinding.SetApart(
                        ImmutableSortedSet.of(rater(8)), ImmutableSet.of(all), ImmutableSet.of(some))));
    }

    private static Release sheet(String label, int comments) {
        return new Release(
                label,
                AggregateKind.TEXT,
                ONE_TO_FIVE.lowest(),
                ONE_TO_FIVE.highest(),
                IntStream.range(0, comments)
                        .boxed()
                        .collect(toImmutableSortedMap(
                                naturalOrder(), number -> new Answer("q", rater(number)), number -> 1)),
                0);
    }
}
