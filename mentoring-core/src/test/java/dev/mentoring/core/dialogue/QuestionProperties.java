package dev.mentoring.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.relationship.RelationshipPhase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QuestionProperties {
    private static final QuestionBank BANK = QuestionBank.standard();

    @Provide
    Arbitrary<QuestionWish> wishes() {
        return Combinators.combine(
                        Arbitraries.of(RelationshipPhase.class).optional(0.6),
                        Arbitraries.of(CapMentor.framework().competencies().stream()
                                        .map(Competency::id)
                                        .toList())
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of(ConversationStage.class).optional(0.2),
                        Arbitraries.of(QuestionKind.class).optional(0.2),
                        Arbitraries.of(Role.class).optional(0.3))
                .as((phase, competencies, stage, kind, role) ->
                        new QuestionWish(phase, ImmutableSet.<CompetencyId>copyOf(competencies), stage, kind, role));
    }

    @Property(tries = 300)
    void no_question_comes_again_before_all_that_fit_were_asked(
            @ForAll("wishes") QuestionWish wish, @ForAll long seed) {
        QuestionSelector selector = new QuestionSelector(BANK, seed);
        ImmutableList<ReflectiveQuestion> fitting = BANK.fitting(wish);
        List<String> asked = new ArrayList<>();
        for (int round = 1; round <= 2; round++) {
            for (int i = 0; i < fitting.size(); i++) {
                ReflectiveQuestion question = selector.next(wish, asked).orElseThrow();
                assertThat(wish.isMetBy(question)).isTrue();
                asked.add(question.code());
            }
            assertThat(Collections.frequency(asked, asked.isEmpty() ? "" : asked.get(0)))
                    .isEqualTo(fitting.isEmpty() ? 0 : round);
            assertThat(new HashSet<>(asked)).hasSize(fitting.size());
        }
        if (fitting.isEmpty()) {
            assertThat(selector.next(wish, asked)).isEmpty();
        }
    }

    @Property(tries = 200)
    void the_order_of_the_bank_and_of_the_history_changes_nothing(
            @ForAll("wishes") QuestionWish wish, @ForAll long seed) {
        Random random = new Random(seed);
        List<ReflectiveQuestion> shuffled = new ArrayList<>(BANK.questions());
        Collections.shuffle(shuffled, random);
        List<String> asked = new ArrayList<>();
        shuffled.stream().limit(40).map(ReflectiveQuestion::code).forEach(asked::add);
        Optional<ReflectiveQuestion> one = new QuestionSelector(BANK, seed).next(wish, asked);
        Collections.shuffle(asked, random);
        QuestionBank other = new QuestionBank(ImmutableList.copyOf(shuffled));
        assertThat(new QuestionSelector(other, seed).next(wish, asked)).isEqualTo(one);
    }

    @Property(tries = 200)
    void an_agenda_shares_out_exactly_the_time_there_is(
            @ForAll RelationshipPhase phase, @ForAll @IntRange(min = 1, max = 600) int minutes) {
        AgendaTemplate template = AgendaTemplate.of(phase, minutes);
        assertThat(template.slots().stream().mapToInt(AgendaSlot::minutes).sum())
                .isEqualTo(minutes);
        assertThat(template.slots()).anyMatch(slot -> slot.theme().opensDialogue());
    }

    @Property(tries = 300)
    void the_profile_does_not_depend_on_the_order_of_meetings_and_its_mirror_has_the_mirror_trend(
            @ForAll("meetings") List<ConversationCounts> meetings, @ForAll long seed) {
        AutonomyProfile profile = AutonomyProfile.of(meetings);
        List<ConversationCounts> shuffled = new ArrayList<>(meetings);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(AutonomyProfile.of(shuffled)).isEqualTo(profile);
        List<ConversationCounts> mirrored = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            ConversationCounts one = meetings.get(meetings.size() - 1 - i);
            mirrored.add(Examples.meeting(i, one.questions(), one.advice()));
        }
        HelpTrend expected = switch (profile.helpTrend()) {
            case FADING -> HelpTrend.GROWING;
            case GROWING -> HelpTrend.FADING;
            case STEADY, NOT_ENOUGH_TO_SAY -> profile.helpTrend();
        };
        assertThat(AutonomyProfile.of(mirrored).helpTrend()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<ConversationCounts>> meetings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 6))
                .as(List::of)
                .list()
                .ofMaxSize(9)
                .map(pairs -> {
                    List<ConversationCounts> meetings = new ArrayList<>();
                    for (List<Integer> pair : pairs) {
                        meetings.add(Examples.meeting(meetings.size(), pair.get(0), pair.get(1)));
                    }
                    return meetings;
                });
    }
}
