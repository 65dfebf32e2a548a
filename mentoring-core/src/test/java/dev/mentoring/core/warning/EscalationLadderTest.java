package dev.mentoring.core.warning;

import static dev.mentoring.core.relationship.Examples.MENTEE;
import static dev.mentoring.core.relationship.Examples.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EscalationLadderTest {
    private static final EscalationLadder LADDER = EscalationLadder.standard();

    private static List<Intent> plan(Story story, int days, List<Intent> done) {
        return LADDER.plan(Story.STANDARD.report(story.signs(), story.daysLater(days)), story.signs(), done);
    }

    private static List<IntentKind> kinds(List<Intent> intents, WarningSign sign) {
        return intents.stream()
                .filter(intent -> intent.sign() == sign)
                .map(Intent::kind)
                .toList();
    }

    @Test
    void the_mentee_is_reminded_first_then_the_mentor_then_coordinators_are_told() {
        Story story = new Story().proposed();
        WarningSign sign = WarningSign.AGREEMENT_UNSIGNED;
        List<Intent> first = plan(story, 7, List.of());
        assertThat(kinds(first, sign)).containsExactly(IntentKind.NUDGE_SELF);
        assertThat(first.get(0).addressee()).contains(MENTEE);
        List<Intent> second = plan(story, 14, first);
        assertThat(kinds(second, sign)).containsExactly(IntentKind.NUDGE_OTHER);
        assertThat(second.get(0).addressee()).contains(MENTOR);
        List<Intent> done = new ArrayList<>(first);
        done.addAll(second);
        List<Intent> third = plan(story, 21, done);
        assertThat(kinds(third, sign)).containsExactly(IntentKind.INFORM_COORDINATOR);
        done.addAll(third);
        assertThat(kinds(plan(story, 28, done), sign)).containsExactly(IntentKind.OFFER_REMATCH);
        assertThat(kinds(plan(story, 35, done), sign))
                .containsExactly(IntentKind.OFFER_REMATCH, IntentKind.PROPOSE_CLOSING);
    }

    @Test
    void somebody_silent_is_invited_back_five_times_and_then_left_in_peace() {
        Story story = Story.begun();
        List<Intent> done = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        for (int day = 90; day < 400; day++) {
            List<Intent> planned = plan(story, day, done);
            if (planned.stream()
                    .anyMatch(intent -> intent.kind() == IntentKind.WIN_BACK
                            && intent.addressee().equals(Optional.of(MENTEE)))) {
                days.add(day - 90);
            }
            done.addAll(planned);
        }
        assertThat(days).containsExactly(2, 5, 10, 21, 51);
    }

    @Test
    void after_a_long_silence_of_the_planner_one_invitation_is_sent_and_not_five() {
        Story story = Story.begun();
        assertThat(plan(story, 200, List.of()).stream().filter(intent -> intent.kind() == IntentKind.WIN_BACK))
                .hasSize(2)
                .allSatisfy(intent -> assertThat(intent.step()).isEqualTo(51));
    }

    @Test
    void a_request_for_help_goes_to_a_trusted_person_at_once_and_to_nobody_else() {
        Story story = Story.begun().helpAsked();
        assertThat(plan(story, 0, List.of()))
                .extracting(Intent::kind)
                .containsExactly(IntentKind.INFORM_TRUSTED_PERSON);
    }

    @Test
    void nobody_is_written_to_because_of_what_the_other_answered() {
        Story story = Story.begun().pulse(MENTEE, 10).pulse(MENTOR, 50);
        assertThat(plan(story, 6, List.of()))
                .isNotEmpty()
                .noneMatch(intent -> intent.addressee().equals(Optional.of(MENTOR)));
    }

    @Test
    void steps_follow_one_another() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EscalationLadder(8, 7, 21, 28, ImmutableSortedSet.of()));
    }
}
