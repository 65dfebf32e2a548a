package dev.mentoring.feedback.disclosure;

import static dev.mentoring.feedback.disclosure.Raters.from;
import static dev.mentoring.feedback.disclosure.Raters.rater;
import static dev.mentoring.feedback.disclosure.Raters.sum;
import static dev.mentoring.feedback.disclosure.Raters.sumOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecoverySearchTest {
    private static final int RATERS = 6;
    private static final int SUMS = 4;

    /**
     * Every family of up to 4 sums over up to 6 raters, up to names of raters and order of sums: who is in which sums, for
     * each rater, in ascending order.
     */
    @ParameterizedTest
    @EnumSource(Inference.class)
    void the_search_agrees_with_brute_force_on_all_families_of_four_sums_over_six_raters(Inference inference) {
        int families = 0;
        int betraying = 0;
        int[] memberships = new int[RATERS];
        do {
            if (isFirstOfItsKind(memberships)) {
                List<Long> sums = sums(memberships);
                int fewest = PlainRank.fewest(
                        sums.stream().map(sum -> PlainRank.row(sum, RATERS)).toList(), RATERS, inference);
                List<Release> releases = sums.stream().map(Raters::sumOf).toList();
                for (int limit = 2; limit <= RATERS + 1; limit++) {
                    Optional<AuditFinding.Recovered> found = find(releases, limit, inference);
                    assertThat(found.map(finding -> finding.raters().size()))
                            .as("%s, limit %s", releases, limit)
                            .isEqualTo(fewest < limit ? Optional.of(fewest) : Optional.empty());
                    found.ifPresent(
                            finding -> assertThat(finding.holds(Set.of())).isTrue());
                }
                families++;
                betraying += fewest < RATERS ? 1 : 0;
            }
        } while (next(memberships));
        // Orbits of 6-multisets over 16 memberships under permutation of the 4 sums (Burnside).
        assertThat(families).isEqualTo(FAMILIES);
        assertThat(betraying).isBetween(1, families - 1);
    }

    private static final int FAMILIES = 3_250;

    private static boolean next(int[] memberships) {
        int last = RATERS - 1;
        while (last >= 0 && memberships[last] == (1 << SUMS) - 1) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        Arrays.fill(memberships, last, RATERS, memberships[last] + 1);
        return true;
    }

    private static final Collection<List<Integer>> ORDERS = Collections2.permutations(List.of(0, 1, 2, 3));

    private static boolean isFirstOfItsKind(int[] memberships) {
        return ORDERS.stream()
                .map(order -> Arrays.stream(memberships)
                        .map(membership -> {
                            int renamed = 0;
                            for (int sum = 0; sum < SUMS; sum++) {
                                renamed |= (membership >> sum & 1) << order.get(sum);
                            }
                            return renamed;
                        })
                        .sorted()
                        .toArray())
                .noneMatch(other -> Arrays.compare(other, memberships) < 0);
    }

    private static List<Long> sums(int[] memberships) {
        List<Long> sums = new ArrayList<>();
        for (int sum = 0; sum < SUMS; sum++) {
            long raters = 0;
            for (int rater = 0; rater < RATERS; rater++) {
                raters |= (long) (memberships[rater] >> sum & 1) << rater;
            }
            if (raters != 0) {
                sums.add(raters);
            }
        }
        return sums;
    }

    private static Optional<AuditFinding.Recovered> find(List<Release> releases, int limit, Inference inference) {
        return RecoverySearch.find(AggregateKind.MEAN, releases, Set.of(), limit, inference);
    }

    @Test
    void a_total_less_a_group_is_proved_with_its_factors() {
        Release total = sum("total", from(0, 4, 4, 4, 4, 4, 4, 2, 4));
        Release mentees = sum("mentees", from(0, 4, 4, 4, 4, 4, 4));
        AuditFinding.Recovered found =
                find(List.of(mentees, total), 5, Inference.SUMS).orElseThrow();
        assertThat(found.raters()).containsExactly(rater(6), rater(7));
        assertThat(found.factors())
                .containsEntry(total, BigInteger.ONE)
                .containsEntry(mentees, BigInteger.ONE.negate())
                .hasSize(2);
        assertThat(found.total()).isEqualTo(6);
        assertThat(found.holds(Set.of())).isTrue();
    }

    @Test
    void three_overlapping_pairs_tell_each_of_the_three() {
        AuditFinding.Recovered found = find(List.of(sumOf(0b011), sumOf(0b101), sumOf(0b110)), 2, Inference.SUMS)
                .orElseThrow();
        assertThat(found.revealed().values()).containsExactly(BigInteger.TWO);
        assertThat(found.factors().values())
                .containsExactlyInAnyOrder(BigInteger.ONE, BigInteger.ONE, BigInteger.ONE.negate());
    }

    @Test
    void one_rater_for_another_tells_their_difference_and_no_sum() {
        List<Release> exchanged = List.of(sumOf(0b0111111), sumOf(0b1111110));
        assertThat(find(exchanged, 5, Inference.SUMS)).isEmpty();
        assertThat(find(exchanged, 5, Inference.COMBINATIONS)
                        .orElseThrow()
                        .revealed()
                        .values())
                .containsExactlyInAnyOrder(BigInteger.ONE, BigInteger.ONE.negate());
    }

    @Test
    void raters_whose_answers_are_known_are_taken_away_first() {
        List<Release> six = ImmutableList.of(sumOf(0b111111));
        Set<ParticipantId> two = Set.of(rater(0), rater(1));
        assertThat(RecoverySearch.find(AggregateKind.MEAN, six, two, 4, Inference.SUMS))
                .isEmpty();
        AuditFinding.Recovered found = RecoverySearch.find(AggregateKind.MEAN, six, two, 5, Inference.SUMS)
                .orElseThrow();
        assertThat(found.raters()).containsExactly(rater(2), rater(3), rater(4), rater(5));
        assertThat(found.holds(two)).isTrue();
        assertThat(found.holds(Set.of())).isFalse();
    }

    @Test
    void a_mean_tells_nothing_of_a_spread_and_a_distribution_all() {
        Release mean = sumOf(0b111111);
        Release distribution = Cell.distribution("d", Raters.ONE_TO_FIVE, "q", from(0, 1, 2, 3, 4, 5))
                .release();
        List<Release> both = List.of(mean, distribution);
        assertThat(RecoverySearch.find(AggregateKind.SPREAD, both, Set.of(), 5, Inference.SUMS))
                .isEmpty();
        assertThat(RecoverySearch.find(AggregateKind.SPREAD, both, Set.of(), 6, Inference.SUMS))
                .isPresent();
        assertThat(RecoverySearch.find(AggregateKind.MEAN, both, Set.of(), 5, Inference.SUMS))
                .isPresent();
    }

    @Test
    void sixty_raters_in_overlapping_filters_are_told_apart_only_by_a_filter_too_many() {
        // Each filter leaves out ten people; the last leaves out one.
        List<Release> filters = new ArrayList<>();
        for (int filter = 0; filter < 6; filter++) {
            filters.add(sumOf(((1L << 60) - 1) & ~(0b1111111111L << (10 * filter))));
        }
        assertThat(find(filters, 5, Inference.COMBINATIONS)).isEmpty();
        filters.add(sumOf((1L << 59) - 1));
        assertThat(find(filters, 5, Inference.COMBINATIONS)).isPresent();
    }

    /** The goal is a tenth of a second; the limit in processor time leaves room for a slow machine that measures coverage. */
    @Test
    void two_hundred_filters_over_sixty_raters_in_groups_of_five_are_searched_quickly() {
        Random random = new Random(7);
        List<Release> filters = new ArrayList<>();
        while (filters.size() < 200) {
            long raters = 0;
            for (int group = 0; group < 12; group++) {
                raters |= random.nextBoolean() ? 0b11111L << (5 * group) : 0;
            }
            if (raters != 0) {
                filters.add(sumOf(raters));
            }
        }
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        assertThat(find(filters, 5, Inference.COMBINATIONS)).isEmpty();
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(2));
    }
}
