package dev.mentoring.core.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final ParticipantId ANN = ParticipantId.of("ann");
    private static final ParticipantId BEN = ParticipantId.of("ben");
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);
    private static final Erasure OF_ANN = Erasure.of(Set.of(ANN), Pseudonymiser.withSecret(SECRET));

    private record Holder(Object value) {}

    private record InOrder(ParticipantId first, ParticipantId second) {
        private InOrder {
            if (first.compareTo(second) > 0) {
                throw new IllegalArgumentException("not in order");
            }
        }
    }

    /** RFC 4231, test case 6. */
    @Test
    void the_digest_is_that_of_the_standard() {
        byte[] key = new byte[131];
        Arrays.fill(key, (byte) 0xaa);
        assertThat(Pseudonymiser.withSecret(key)
                        .pseudonymOf(ParticipantId.of("Test Using Larger Than Block-Size Key - Hash Key First")))
                .isEqualTo(ParticipantId.of("erased-60e431591ee0b67f0d8a26aa"));
    }

    @Test
    void a_pseudonym_stays_as_it_is_and_depends_on_the_secret() {
        Pseudonymiser pseudonymiser = Pseudonymiser.withSecret(SECRET);
        ParticipantId pseudonym = pseudonymiser.pseudonymOf(ANN);
        assertThat(pseudonymiser.pseudonymOf(pseudonym)).isEqualTo(pseudonym);
        assertThat(Pseudonymiser.withSecret(new byte[32]).pseudonymOf(ANN)).isNotEqualTo(pseudonym);
        assertThat(Pseudonymiser.isPseudonym(ANN)).isFalse();
        assertThat(pseudonymiser).hasToString("Pseudonymiser");
        assertThatIllegalArgumentException().isThrownBy(() -> Pseudonymiser.withSecret(new byte[31]));
    }

    @Test
    void the_secret_is_copied() {
        byte[] secret = SECRET.clone();
        Pseudonymiser pseudonymiser = Pseudonymiser.withSecret(secret);
        ParticipantId before = pseudonymiser.pseudonymOf(ANN);
        Arrays.fill(secret, (byte) 0);
        assertThat(pseudonymiser.pseudonymOf(ANN)).isEqualTo(before);
    }

    @Test
    void two_people_never_get_the_same_pseudonym() {
        List<ParticipantId> many = IntStream.range(0, 17)
                .mapToObj(number -> ParticipantId.of("person " + number))
                .toList();
        Erasure erasure = Erasure.ofEverybody(Pseudonymiser.withSecret(SECRET, 1));
        assertThat(problems(erasure, many)).extracting(Problem::code).contains("pseudonym-shared");
    }

    @Test
    void a_value_of_a_type_that_cannot_be_gone_through_is_refused_with_its_place() {
        Holder holder = new Holder(ImmutableList.of("x", new Holder(new StringBuilder("ann"))));
        assertThat(problems(OF_ANN, List.of(holder, new Holder(ImmutableMultiset.of(ANN)))))
                .extracting(problem -> problem.code() + " at " + problem.place())
                .containsExactly(
                        "type-cannot-be-erased at record 0, value.1.value", "type-cannot-be-erased at record 1, value");
    }

    @Test
    void a_person_s_id_within_a_text_or_another_id_is_refused_with_its_place_and_not_quoted() {
        List<Recorded<String, Object>> log = List.of(recorded("ann/ben", new Holder("planning")));
        assertThat(problems(OF_ANN, log)).extracting(Problem::code).containsExactly("person-named-in-a-text");
        assertThat(problems(OF_ANN, List.of(new Holder(MeetingId.of("meeting-ann")), new Holder("for ann"))))
                .extracting(problem -> problem.code() + " at " + problem.place())
                .containsExactly(
                        "person-named-in-a-text at record 0, value.value", "person-named-in-a-text at record 1, value");
        assertThat(problems(OF_ANN, List.of(new Holder("ann"))))
                .noneMatch(problem -> problem.toString().contains("ann"));
    }

    @Test
    void a_longer_word_that_holds_the_letters_of_an_id_is_no_person() {
        Holder planning = new Holder("planning the annual anniversary, ann1 and 1ann");
        assertThat(OF_ANN.erase(List.of(planning)).records()).containsExactly(planning);
    }

    @Test
    void a_text_that_holds_an_id_by_chance_is_accepted_when_somebody_says_so() {
        Holder meeting = new Holder(MeetingId.of("meeting-ann"));
        assertThat(OF_ANN.acceptingTexts(List.of("meeting-ann"))
                        .erase(List.of(meeting, new Holder(ANN)))
                        .records())
                .startsWith(meeting);
    }

    @Test
    void a_class_that_refuses_the_pseudonyms_is_refused() {
        assertThat(problems(OF_ANN, List.of(new InOrder(ANN, BEN))))
                .extracting(Problem::code)
                .containsExactly("erasure-breaks-a-rule");
    }

    @Test
    void what_ben_wrote_about_ann_in_confidence_goes_too_where_ann_is_named() {
        Confidential<String> note = Confidential.of("ann is lost", Audience.authorOnly(BEN));
        List<Recorded<String, Object>> log = List.of(
                recorded("r1", new Holder(note)), recorded("r1", new Holder(ANN)), recorded("r2", new Holder(note)));
        Erased<Recorded<String, Object>> erased = OF_ANN.erase(log);
        assertThat(erased.records().get(0).event())
                .isEqualTo(new Holder(Confidential.erased(Audience.authorOnly(BEN))));
        assertThat(erased.records().get(2)).isSameAs(log.get(2));
        assertThat(erased.report()).isEqualTo(new ErasureReport(3, 2, 1, 1, 1));
        assertThat(OF_ANN.withConfidencesOf(List.of("r2")).erase(log).report().contentsErased())
                .isEqualTo(2);
    }

    @Test
    void what_ben_wrote_for_ann_alone_goes_where_only_the_audience_names_her() {
        ParticipantId pseudonym = Pseudonymiser.withSecret(SECRET).pseudonymOf(ANN);
        Holder note = new Holder(Confidential.of("you are lost", Audience.named(BEN, Set.of(ANN))));
        Erased<Holder> erased = OF_ANN.erase(List.of(note));
        assertThat(erased.records())
                .containsExactly(new Holder(Confidential.erased(Audience.named(BEN, Set.of(pseudonym)))));
        assertThat(erased.report()).isEqualTo(new ErasureReport(1, 1, 1, 1, 1));
    }

    @Test
    void among_records_that_are_no_events_only_those_that_name_ann_lose_what_was_said() {
        Confidential<String> note = Confidential.of("ann is lost", Audience.authorOnly(BEN));
        Erased<Holder> erased = OF_ANN.erase(List.of(new Holder(note), new Holder(ImmutableList.of(ANN, note))));
        assertThat(erased.records().get(0)).isEqualTo(new Holder(note));
        assertThat(erased.report()).isEqualTo(new ErasureReport(2, 1, 1, 1, 1));
    }

    @Test
    void software_has_no_pseudonym() {
        Recorded<String, Object> log = recorded("r1", new Holder(Actor.system()));
        assertThat(Erasure.ofEverybody(Pseudonymiser.withSecret(SECRET))
                        .erase(List.of(log))
                        .records())
                .containsExactly(log);
    }

    @Test
    void no_person_outlives_her_erasure_as_an_actor_in_any_capacity() {
        for (ActorKind kind : ActorKind.values()) {
            if (kind == ActorKind.SYSTEM) {
                assertThatIllegalArgumentException().isThrownBy(() -> new Actor(kind, ANN));
            } else {
                Recorded<String, Object> log = new Recorded<>(
                        "r1", 1, new Occasion(Instant.EPOCH, new Actor(kind, ANN)), "open", new Holder(ANN));
                assertThat(EveryByte.of(log)).contains("ann");
                assertThat(EveryByte.of(OF_ANN.erase(List.of(log)))).doesNotContain("ann");
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Actor(kind, Actor.system().id()));
            }
        }
    }

    @Test
    void sets_and_sorted_maps_are_rewritten_too() {
        ParticipantId pseudonym = Pseudonymiser.withSecret(SECRET).pseudonymOf(ANN);
        assertThat(OF_ANN.erase(List.of(new Holder(ImmutableSet.of(BEN, ANN)))).records())
                .containsExactly(new Holder(ImmutableSet.of(BEN, pseudonym)));
        Object map = OF_ANN.erase(List.of(new Holder(ImmutableSortedMap.of(ANN, 1, BEN, 2))))
                .records()
                .get(0)
                .value();
        assertThat(map).isEqualTo(ImmutableSortedMap.of(BEN, 2, pseudonym, 1)).isInstanceOf(ImmutableSortedMap.class);
    }

    @Test
    void an_erasure_does_not_print_whom_it_erases() {
        assertThat(OF_ANN).hasToString("Erasure[people: 1]");
        assertThat(Erasure.ofEverybody(Pseudonymiser.withSecret(SECRET))).hasToString("Erasure[everybody]");
    }

    @Test
    void the_sentences_are_whole_in_both_languages() {
        assertThat(CatalogueFaults.of(ErasureTexts.class, "erasure")).isEmpty();
    }

    private static Recorded<String, Object> recorded(String aggregate, Object event) {
        return new Recorded<>(aggregate, 1, new Occasion(Instant.EPOCH, Actor.system()), "open", event);
    }

    private static ImmutableList<Problem> problems(Erasure erasure, List<?> records) {
        return catchThrowableOfType(InvalidInputException.class, () -> erasure.erase(records))
                .problems()
                .all();
    }
}
