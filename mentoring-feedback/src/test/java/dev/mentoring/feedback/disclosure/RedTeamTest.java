package dev.mentoring.feedback.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.identity.ParticipantId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two hundred made-up rounds, all reports on them in order, and somebody who reads them all. */
class RedTeamTest {
    private static final int ROUNDS = 200;
    private static final ShuffleSecret SECRET =
            ShuffleSecret.of("known to the programme alone".getBytes(StandardCharsets.UTF_8));
    private static final ShuffleSecret GUESSED = ShuffleSecret.of(new byte[ShuffleSecret.LEAST_BYTES]);
    private static final Coalition POOL = Coalition.of(SimulatedRound.SUBJECT, SimulatedRound.LEAD);
    private static final DisclosureReview REVIEW =
            DisclosureReview.under(DisclosurePolicy.standard().withCoalitions(ImmutableSet.of(POOL)));

    private final Map<RedTeam.Attack, Integer> successes = RedTeam.none();
    private int shown;
    private int sheets;
    private int samePlace;
    private int places;
    private int recomputed;

    /** How reports are made here; the library has no such switch. */
    private enum Publisher {
        PROTECTED,
        AS_SUBMITTED,
        WITH_GUESSABLE_PSEUDONYMS
    }

    @Test
    void with_the_protection_nothing_protected_is_recovered() {
        play(Publisher.PROTECTED);
        assertThat(successes).isEqualTo(RedTeam.none());
        assertThat(recomputed).isZero();
        // Two sheets in the same order by chance: one place in eight or more.
        assertThat((double) samePlace / places).isLessThan(0.2);
        // Nothing would be recovered either if nothing were shown.
        assertThat(shown).isGreaterThan(2_000);
        assertThat(sheets).isGreaterThan(100);
    }

    @Test
    void without_the_protection_every_attack_succeeds() {
        play(Publisher.AS_SUBMITTED);
        assertThat(successes.values()).allMatch(times -> times >= ROUNDS / 10);
        assertThat(samePlace).isEqualTo(places).isPositive();
    }

    @Test
    void pseudonyms_without_a_secret_are_recomputed() {
        play(Publisher.WITH_GUESSABLE_PSEUDONYMS);
        assertThat(recomputed).isEqualTo(sheets).isPositive();
    }

    private void play(Publisher publisher) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            SimulatedRound round =
                    new SimulatedRound(seed, publisher == Publisher.WITH_GUESSABLE_PSEUDONYMS ? GUESSED : SECRET);
            Map<ParticipantId, List<RedTeam.Seen>> seen = new HashMap<>();
            ReleaseLedger ledger = ReleaseLedger.empty();
            for (ReleasePlan plan : round.plans) {
                List<RedTeam.Seen> read = seen.computeIfAbsent(plan.reader(), any -> new ArrayList<>());
                if (publisher == Publisher.PROTECTED) {
                    DisclosureOutcome outcome = REVIEW.review(plan, ledger);
                    ledger = outcome.ledger();
                    plan.cells().forEach(cell -> read(cell, outcome, read));
                } else {
                    plan.cells().stream()
                            .filter(cell -> !cell.answers().isEmpty())
                            .forEach(cell ->
                                    read.add(seen(cell, cell.release().raters(), unprotected(round, cell, publisher))));
                }
            }
            Set<Set<ParticipantId>> teams =
                    new HashSet<>(seen.keySet().stream().map(Set::of).collect(Collectors.toSet()));
            teams.add(POOL.members());
            for (Set<ParticipantId> team : teams) {
                List<RedTeam.Seen> together = team.stream()
                        .flatMap(reader -> seen.getOrDefault(reader, List.of()).stream())
                        .toList();
                new RedTeam(round, team, together)
                        .attack()
                        .forEach((attack, times) -> successes.merge(attack, times, Integer::sum));
            }
            attackOrder(round, seen.getOrDefault(SimulatedRound.SUBJECT, List.of()));
        }
    }

    private static Object unprotected(SimulatedRound round, Cell<?> cell, Publisher publisher) {
        return cell.kind() == AggregateKind.TEXT && publisher == Publisher.AS_SUBMITTED
                ? new CommentSheet(
                        cell.label(),
                        cell.answers().keySet().stream()
                                .map(round.comments::get)
                                .collect(toImmutableList()))
                : cell.value();
    }

    private <T> void read(Cell<T> cell, DisclosureOutcome outcome, List<RedTeam.Seen> read) {
        outcome.published(cell).value().ifPresent(value -> {
            Set<ParticipantId> heldBack = outcome.decisions().stream()
                    .filter(decision -> decision.cell().equals(cell.label()))
                    .findFirst()
                    .orElseThrow()
                    .heldBack();
            Set<ParticipantId> raters = Sets.difference(cell.release().raters(), heldBack);
            read.add(seen(cell, Set.copyOf(raters), value));
            shown++;
        });
    }

    private static RedTeam.Seen seen(Cell<?> cell, Set<ParticipantId> raters, Object value) {
        return new RedTeam.Seen(cell.kind(), cell.answers().firstKey().question(), raters, value);
    }

    /** Follows authors from one question to the next by their place, and recomputes places from ids and a guessed secret. */
    private void attackOrder(SimulatedRound round, List<RedTeam.Seen> read) {
        List<RedTeam.Seen> texts =
                read.stream().filter(one -> one.kind() == AggregateKind.TEXT).toList();
        Map<String, ParticipantId> authors = new HashMap<>();
        round.comments.forEach((answer, text) -> authors.put(text, answer.rater()));
        for (RedTeam.Seen sheet : texts) {
            sheets++;
            Map<ParticipantId, String> written = new HashMap<>();
            round.comments.forEach((answer, text) -> {
                if (answer.question().equals(sheet.question()) && sheet.raters().contains(answer.rater())) {
                    written.put(answer.rater(), text);
                }
            });
            List<String> order = ((CommentSheet) sheet.value()).texts();
            if (CommentSheet.shuffled(sheet.question(), written, GUESSED)
                    .texts()
                    .equals(order)) {
                recomputed++;
            }
            for (RedTeam.Seen other : texts) {
                List<String> otherOrder = ((CommentSheet) other.value()).texts();
                if (!other.question().equals(sheet.question()) && other.raters().equals(sheet.raters())) {
                    for (int place = 0; place < order.size(); place++) {
                        places++;
                        samePlace += authors.get(order.get(place)).equals(authors.get(otherOrder.get(place))) ? 1 : 0;
                    }
                }
            }
        }
    }
}
