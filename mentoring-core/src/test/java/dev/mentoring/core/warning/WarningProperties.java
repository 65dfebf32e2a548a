package dev.mentoring.core.warning;

import static dev.mentoring.core.relationship.Examples.MENTEE;
import static dev.mentoring.core.relationship.Examples.MENTOR;
import static dev.mentoring.core.relationship.Examples.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.meeting.MeetingPurpose;
import dev.mentoring.core.relationship.ConflictKind;
import dev.mentoring.core.relationship.RelationshipState;
import dev.mentoring.core.revalidation.Change;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

class WarningProperties {
    private static final Map<WarningLevel, Set<WarningSign>> RAISED = new HashMap<>();
    private static final Set<WarningSign> CLEARED = EnumSet.noneOf(WarningSign.class);
    private static final Set<WarningSign> SUPPRESSED = EnumSet.noneOf(WarningSign.class);

    /** Something that happens, and how long before the next thing. */
    record Step(int what, int person, int days) {}

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 3).map(one -> one == 0 ? 0 : 1),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.integers().between(0, 12)),
                                Tuple.of(2, Arbitraries.integers().between(13, 110))))
                .as(Step::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(40);
    }

    /** The seed is fixed, so that what these histories reach does not change from run to run; the other laws draw anew. */
    @Property(tries = 500, seed = "20260105")
    void histories_raise_clear_and_withhold(@ForAll("histories") List<Step> steps) {
        Story story = new Story().proposed();
        WarningReport before = Story.STANDARD.report(story.signs(), story.now());
        for (int i = 0; i < steps.size(); i++) {
            story.wait(steps.get(i).days());
            WarningReport waited = Story.STANDARD.report(story.signs(), story.now());
            note(before, waited, false);
            boolean away = happen(story, steps.get(i), i);
            before = Story.STANDARD.report(story.signs(), story.now());
            note(waited, before, away);
        }
    }

    /** What a warning says of the future comes true: it stays as it is until then, and changes then. */
    @Property(tries = 250)
    void a_stated_change_comes_true_to_the_second(@ForAll("histories") List<Step> steps) {
        Story story = new Story().proposed();
        for (int i = 0; i < steps.size(); i++) {
            play(story, steps.get(i), i);
        }
        ProgrammeSigns signs = story.signs();
        WarningReport now = Story.STANDARD.report(signs, story.now());
        for (Warning warning : now.open()) {
            assertThat(warning.since()).isBeforeOrEqualTo(story.now());
            warning.next().ifPresent(change -> {
                assertThat(change.at()).isAfter(story.now());
                assertThat(levelOf(warning, signs, change.at().minusSeconds(1))).contains(warning.level());
                assertThat(levelOf(warning, signs, change.at())).isEqualTo(change.level());
            });
            if (warning.next().isEmpty()) {
                assertThat(levelOf(warning, signs, story.daysLater(3000))).contains(warning.level());
            }
            assertThat(warning.sentence().french()).isNotBlank().doesNotContain("{");
        }
        for (UpcomingWarning warning : now.upcoming()) {
            assertThat(warning.at()).isAfter(story.now());
            WarningReport then = Story.STANDARD.report(signs, warning.at());
            assertThat(then.open())
                    .anyMatch(open -> open.sign() == warning.sign()
                            && open.level() == warning.level()
                            && open.subject().equals(warning.subject())
                            && open.since().equals(warning.at()));
        }
        if (!now.open().isEmpty()) {
            assertThat(now.open().toString()).doesNotContain(Story.SECRET);
        }
    }

    /** A look in between changes nothing, and a level never rises or falls at an instant that was not stated. */
    @Property(tries = 100)
    void between_stated_changes_everything_stays_as_it_is(
            @ForAll("histories") List<Step> steps, @ForAll("instants") long seconds) {
        Story story = new Story().proposed();
        for (int i = 0; i < steps.size(); i++) {
            play(story, steps.get(i), i);
        }
        ProgrammeSigns signs = story.signs();
        Instant later = story.now().plusSeconds(seconds);
        WarningReport now = Story.STANDARD.report(signs, story.now());
        WarningReport then = Story.STANDARD.report(signs, later);
        Set<String> expected = now.open().stream()
                .filter(warning ->
                        warning.next().map(change -> change.at().isAfter(later)).orElse(true))
                .map(warning ->
                        warning.sign() + " " + warning.level() + " " + warning.concerned() + " " + warning.since())
                .collect(Collectors.toSet());
        Set<String> found = then.open().stream()
                .map(warning ->
                        warning.sign() + " " + warning.level() + " " + warning.concerned() + " " + warning.since())
                .collect(Collectors.toSet());
        assertThat(found).containsAll(expected);
    }

    @Provide
    Arbitrary<Long> instants() {
        return Arbitraries.longs().between(0, 200L * 86_400);
    }

    /** The order of events of different aggregates does not matter, least of all at the same instant. */
    @Property(tries = 150)
    void the_order_in_which_aggregates_are_read_does_not_matter(
            @ForAll("histories") List<Step> steps, @ForAll Random random) {
        Story story = new Story().proposed();
        for (int i = 0; i < steps.size(); i++) {
            play(story, steps.get(i), i);
        }
        Map<Object, List<Signal>> streams = new LinkedHashMap<>();
        List<Object> keys = new ArrayList<>();
        for (Signal signal : story.signals) {
            Object key = signal instanceof Signal.Happened happened
                    ? List.of(
                            Story.log(happened.event().event()),
                            happened.event().aggregate())
                    : signal;
            streams.computeIfAbsent(key, any -> new ArrayList<>()).add(signal);
            keys.add(key);
        }
        Collections.shuffle(keys, random);
        Map<Object, Integer> next = new HashMap<>();
        List<Signal> shuffled = new ArrayList<>();
        for (Object key : keys) {
            shuffled.add(streams.get(key).get(next.merge(key, 1, Integer::sum) - 1));
        }
        Instant at = story.daysLater(20);
        assertThat(Story.STANDARD.report(Story.signs(shuffled), at))
                .isEqualTo(Story.STANDARD.report(story.signs(), at));
        assertThat(Story.STANDARD.report(Story.signs(Lists.newArrayList(story.signals)), at))
                .isEqualTo(Story.STANDARD.report(story.signs(), at));
    }

    /** Planning twice gives the same; what was done is not planned again; and it ends. */
    @Property(tries = 150)
    void plans_are_repeatable_and_come_to_an_end(@ForAll("histories") List<Step> steps) {
        Story story = new Story().proposed();
        List<Intent> done = new ArrayList<>();
        EscalationLadder ladder = EscalationLadder.standard();
        for (int i = 0; i < steps.size(); i++) {
            play(story, steps.get(i), i);
            WarningReport report = Story.STANDARD.report(story.signs(), story.now());
            List<Intent> planned = ladder.plan(report, story.signs(), done);
            assertThat(ladder.plan(report, story.signs(), Lists.reverse(done))).isEqualTo(planned);
            done.addAll(planned);
            assertThat(ladder.plan(report, story.signs(), done)).isEmpty();
        }
        assertThat(done).doesNotHaveDuplicates();
        assertThat(done.stream().filter(intent -> intent.sign() == WarningSign.HELP_ASKED))
                .allSatisfy(intent -> {
                    assertThat(intent.kind()).isEqualTo(IntentKind.INFORM_TRUSTED_PERSON);
                    assertThat(intent.addressee()).isEmpty();
                });
        assertThat(done.stream()
                        .filter(intent -> intent.kind() == IntentKind.WIN_BACK)
                        .collect(Collectors.groupingBy(
                                intent -> intent.subject() + " " + intent.since() + " " + intent.addressee(),
                                Collectors.counting())))
                .allSatisfy((episode, count) -> assertThat(count).isLessThanOrEqualTo(5));
    }

    private static Optional<WarningLevel> levelOf(Warning warning, ProgrammeSigns signs, Instant at) {
        return Story.STANDARD.report(signs, at).open().stream()
                .filter(other -> other.sign() == warning.sign()
                        && other.subject().equals(warning.subject())
                        && other.concerned().equals(warning.concerned()))
                .map(Warning::level)
                .findFirst();
    }

    private static void note(WarningReport before, WarningReport after, boolean away) {
        for (Warning warning : after.open()) {
            RAISED.computeIfAbsent(warning.level(), level -> EnumSet.noneOf(WarningSign.class))
                    .add(warning.sign());
        }
        Set<WarningSign> gone = EnumSet.noneOf(WarningSign.class);
        before.open().forEach(warning -> gone.add(warning.sign()));
        after.open().forEach(warning -> gone.remove(warning.sign()));
        (away ? SUPPRESSED : CLEARED).addAll(gone);
    }

    private static void play(Story story, Step step, int number) {
        story.wait(step.days());
        happen(story, step, number);
    }

    /** Lets something happen that is possible; tells whether it took somebody away. */
    private static boolean happen(Story story, Step step, int number) {
        ParticipantId person = step.person() == 0 ? MENTEE : MENTOR;
        if (story.state() == RelationshipState.PROPOSED && step.what() % 2 == 0) {
            story.activated();
        } else if (story.state() == RelationshipState.PAUSED) {
            rest(story, step);
        } else {
            return act(story, step, person, step.what() + "-" + number, LocalDate.ofInstant(story.now(), ZONE));
        }
        return false;
    }

    private static void rest(Story story, Step step) {
        if (step.what() % 3 == 0) {
            story.helpSettled();
        } else {
            story.settled().resumed();
        }
    }

    private static boolean act(Story story, Step step, ParticipantId person, String key, LocalDate today) {
        switch (step.what()) {
            case 0 -> story.met(key, person, 60);
            case 1 -> story.met(key, person, 20);
            case 2 -> story.missed(key, person);
            case 3 -> story.cancelled(key, person);
            case 4 -> story.goal("g" + step.days() % 2);
            case 5 -> story.progress("g0");
            case 6 -> story.concluded("g1");
            case 7 -> story.assigned("a" + step.days() % 2, today.minusDays(1));
            case 8 -> story.done("a0");
            case 9 -> story.pulse(person, 10 + step.days() % 5 * 10);
            case 10 -> story.asked("f" + number(key), person, story.daysLater(1));
            case 11 -> story.helpAsked();
            case 12 -> story.compared(step.days() % 3);
            case 13 -> {
                story.onLeave(person, today, today.plusDays(20));
                return true;
            }
            case 14 -> story.changed(new Change.PositionChanged(person));
            case 15 -> story.places(step.days() % 2);
            case 16 -> {
                story.paused();
                return true;
            }
            case 17 -> story.conflict(step.person() == 0 ? ConflictKind.REPORTING_LINE : ConflictKind.CONDUCT);
            case 18 -> story.planned(key, person, story.daysLater(9), MeetingPurpose.CLOSING);
            case 19 -> story.proposal("q" + key, story.daysLater(40));
            case 20 -> {
                Story other = new Story("r" + number(key), MENTOR, ParticipantId.of("mentee-" + number(key)));
                other.wait(Duration.between(other.now(), story.now()))
                        .proposed()
                        .activated();
                other.signals.forEach(story::signal);
            }
            case 21 -> story.changed(new Change.Left(person, today.plusDays(30)));
            default -> story.met(key, MENTOR, 60);
        }
        return false;
    }

    private static String number(String key) {
        return key.substring(key.indexOf('-') + 1);
    }

    @AfterContainer
    static void every_rule_was_raised_at_its_levels_and_cleared_and_withheld() {
        Set<WarningSign> watch = EnumSet.complementOf(EnumSet.copyOf(RAISED.get(WarningLevel.WATCH)));
        assertThat(watch).containsExactly(WarningSign.HIERARCHY_APPEARED, WarningSign.HELP_ASKED);
        assertThat(EnumSet.complementOf(EnumSet.copyOf(RAISED.get(WarningLevel.AT_RISK))))
                .isEmpty();
        assertThat(EnumSet.complementOf(EnumSet.copyOf(CLEARED))).isEmpty();
        assertThat(EnumSet.complementOf(EnumSet.copyOf(SUPPRESSED)))
                .isSubsetOf(
                        WarningSign.HIERARCHY_APPEARED,
                        WarningSign.PERSON_LEAVING,
                        WarningSign.HELP_ASKED,
                        WarningSign.MENTOR_OVERLOADED);
    }
}
