package dev.mentoring.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.enrolment.BindingConstraint;
import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.programme.ProposalPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WaitingListProperties {
    private static final BindingConstraint LANGUAGE = new BindingConstraint("no-shared-language");

    @Provide
    static Arbitrary<List<WaitingEntry>> entries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3))
                .as(WaitingListProperties::entry)
                .list()
                .ofMaxSize(8)
                .uniqueElements(WaitingEntry::enrolment);
    }

    private static WaitingEntry entry(int id, int since, int runs, int noShows) {
        return new WaitingEntry(
                EnrolmentId.of("e" + id), ParticipantId.of("p" + id), Instant.ofEpochSecond(since), runs, noShows);
    }

    private static WaitingList list(long seed, List<WaitingEntry> entries) {
        return WaitingList.of(ProposalPolicy.usual(), seed, entries);
    }

    @Property(tries = 200)
    void the_order_of_input_does_not_matter(
            @ForAll("entries") List<WaitingEntry> entries, @ForAll long seed, @ForAll Random random) {
        List<WaitingEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        assertThat(list(seed, shuffled)).isEqualTo(list(seed, entries));
    }

    @Property(tries = 200)
    void nobody_overtakes_without_a_stated_reason(
            @ForAll("entries") List<WaitingEntry> entries,
            @ForAll @Size(max = 5) Set<@IntRange(max = 9) Integer> unfit,
            @ForAll @IntRange(max = 5) int places) {
        WaitingList list = list(7, entries);
        WaitingListCall call = list.call(
                places,
                entry -> unfit.contains(
                                Integer.parseInt(entry.enrolment().value().substring(1)))
                        ? Optional.of(LANGUAGE)
                        : Optional.empty());
        assertThat(call.called()).hasSizeLessThanOrEqualTo(places);
        Set<WaitingEntry> excused =
                call.passedOver().stream().map(PassedOver::entry).collect(Collectors.toSet());
        for (WaitingEntry called : call.called()) {
            for (WaitingEntry earlier : list.entries().subList(0, list.entries().indexOf(called))) {
                assertThat(call.called().contains(earlier) || excused.contains(earlier))
                        .isTrue();
            }
        }
        if (call.called().size() < places) {
            assertThat(call.remaining().entries())
                    .allMatch(entry -> unfit.contains(
                            Integer.parseInt(entry.enrolment().value().substring(1))));
        }
        assertThat(call.called().size() + call.remaining().entries().size()).isEqualTo(entries.size());
        assertThat(Collections.disjoint(excused, call.called())).isTrue();
    }

    @Property(tries = 200)
    void every_place_in_the_order_has_its_reason(@ForAll("entries") List<WaitingEntry> entries, @ForAll long seed) {
        WaitingList list = list(seed, entries);
        for (int i = 1; i < list.entries().size(); i++) {
            WaitingEntry first = list.entries().get(i - 1);
            WaitingEntry second = list.entries().get(i);
            boolean firstMissed = first.noShows() > 1;
            boolean secondMissed = second.noShows() > 1;
            switch (list.reason(first, second)) {
                case MISSED_FEWER_MEETINGS ->
                    assertThat(!firstMissed && secondMissed).isTrue();
                case UNMATCHED_MORE_OFTEN -> assertThat(first.runsUnmatched()).isGreaterThan(second.runsUnmatched());
                case WAITED_LONGER -> {
                    assertThat(first.runsUnmatched()).isEqualTo(second.runsUnmatched());
                    assertThat(first.since()).isBefore(second.since());
                }
                case DRAWN_BY_LOT -> {
                    assertThat(firstMissed).isEqualTo(secondMissed);
                    assertThat(first.runsUnmatched()).isEqualTo(second.runsUnmatched());
                    assertThat(first.since()).isEqualTo(second.since());
                }
            }
            assertThatIllegalArgumentException().isThrownBy(() -> list.reason(second, first));
        }
    }

    @Example
    void the_lot_depends_on_the_seed_and_not_on_the_ids_in_order() {
        List<WaitingEntry> equals = ImmutableList.of(entry(1, 0, 0, 0), entry(2, 0, 0, 0), entry(3, 0, 0, 0));
        Set<List<WaitingEntry>> orders = new HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            orders.add(list(seed, equals).entries());
        }
        assertThat(orders).hasSize(6);
    }

    @Example
    void an_enrolment_waits_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> list(0, List.of(entry(1, 0, 0, 0), entry(1, 1, 0, 0))));
    }
}
