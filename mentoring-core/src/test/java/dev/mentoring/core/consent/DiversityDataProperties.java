package dev.mentoring.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Sensitive attributes come out in groups only. */
class DiversityDataProperties {
    private static final ConsentEvent.ConsentGiven AGREED =
            new ConsentEvent.ConsentGiven(ConsentPurpose.DIVERSITY_DATA, "v1", Optional.empty());

    @Property(tries = 300)
    void no_small_group_is_shown_and_none_can_be_subtracted(
            @ForAll @Size(max = 6) List<@IntRange(max = 12) Integer> sizes, @ForAll @IntRange(min = 5, max = 7) int k) {
        DiversityCounts counts = counts(sizes, k);
        int people = sizes.stream().mapToInt(Integer::intValue).sum();
        long answers = sizes.stream().filter(size -> size > 0).count();
        assertThat(counts.shown().values()).allMatch(size -> size >= k);
        counts.hidden().ifPresent(hidden -> {
            int shown =
                    counts.shown().values().stream().mapToInt(Integer::intValue).sum();
            assertThat(shown + hidden).isEqualTo(people);
            assertThat(people).isGreaterThanOrEqualTo(k);
            assertThat(answers).isGreaterThan(1);
            assertThat(hidden == 0 || hidden >= k && answers - counts.shown().size() >= 2)
                    .isTrue();
        });
        assertThat(counts.hidden().isEmpty()).isEqualTo(people < k || answers == 1);
        if (counts.hidden().isEmpty()) {
            assertThat(counts.shown()).isEmpty();
        }
    }

    @Property(tries = 200)
    void nothing_is_hidden_without_need(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 5, max = 9) Integer> sizes) {
        assertThat(counts(sizes, 5).hidden()).contains(0);
        assertThat(counts(sizes, 5).shown()).hasSameSizeAs(sizes);
    }

    @Example
    void the_next_smallest_group_goes_where_one_alone_would_be_told_by_subtraction() {
        assertThat(counts(List.of(9, 6, 2), 5).shown()).isEqualTo(new TreeMap<>(Map.of("answer0", 9)));
        assertThat(counts(List.of(9, 6, 2), 5).hidden()).contains(8);
        assertThat(counts(List.of(9, 6, 2, 3), 5).shown()).isEqualTo(new TreeMap<>(Map.of("answer0", 9, "answer1", 6)));
    }

    @Example
    void how_many_are_hidden_is_told_from_the_threshold_on() {
        assertThat(counts(List.of(3, 2), 5).hidden()).contains(5);
        assertThat(counts(List.of(2, 2), 5).hidden()).isEmpty();
    }

    @Example
    void who_did_not_agree_or_withdrew_is_not_counted() {
        Map<ParticipantId, String> answers = people(List.of(5, 6));
        List<ConsentRegister> registers = new ArrayList<>(agreeing(answers));
        DiversityData data = DiversityData.of("disability", answers);
        assertThat(data.counts(registers, "v1", Instant.EPOCH, 5).shown().values())
                .containsExactly(5, 6);
        ConsentRegister last = registers.remove(registers.size() - 1);
        registers.add(last.with(
                new Occasion(Instant.EPOCH, Actor.participant(last.person())),
                new ConsentEvent.ConsentWithdrawn(ConsentPurpose.DIVERSITY_DATA)));
        int counted = data.counts(registers, "v1", Instant.EPOCH, 5).shown().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(counted).isLessThan(11);
        assertThat(data.counts(registers, "v2", Instant.EPOCH, 5).hidden()).isEmpty();
    }

    @Example
    void one_person_gets_out_by_no_way() {
        DiversityData data = DiversityData.of("disability", people(List.of(1)));
        assertThat(data).hasToString("DiversityData[disability]");
        assertThatIllegalArgumentException().isThrownBy(() -> data.counts(List.of(), "v1", Instant.EPOCH, 4));
        Map<ParticipantId, String> eleven = people(List.of(5, 6));
        ParticipantId gone = eleven.keySet().stream().sorted().findFirst().orElseThrow();
        assertThat(DiversityData.of("disability", eleven)
                        .without(gone)
                        .counts(agreeing(eleven), "v1", Instant.EPOCH, 5)
                        .shown()
                        .values())
                .doesNotContain(5, 6)
                .isEmpty();
    }

    private static DiversityCounts counts(List<Integer> sizes, int k) {
        Map<ParticipantId, String> answers = people(sizes);
        return DiversityData.of("disability", answers).counts(agreeing(answers), "v1", Instant.EPOCH, k);
    }

    private static Map<ParticipantId, String> people(List<Integer> sizes) {
        Map<ParticipantId, String> answers = new HashMap<>();
        for (int answer = 0; answer < sizes.size(); answer++) {
            for (int person = 0; person < sizes.get(answer); person++) {
                answers.put(ParticipantId.of("p" + answer + "-" + person), "answer" + answer);
            }
        }
        return answers;
    }

    private static List<ConsentRegister> agreeing(Map<ParticipantId, String> answers) {
        return answers.keySet().stream()
                .sorted()
                .map(person ->
                        ConsentRegister.of(person).with(new Occasion(Instant.EPOCH, Actor.participant(person)), AGREED))
                .toList();
    }
}
