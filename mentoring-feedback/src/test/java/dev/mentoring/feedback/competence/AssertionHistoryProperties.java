package dev.mentoring.feedback.competence;

import static dev.mentoring.feedback.competence.Samples.CAP_MENTOR;
import static dev.mentoring.feedback.competence.Samples.LISTENING;
import static dev.mentoring.feedback.competence.Samples.MENTOR;
import static dev.mentoring.feedback.competence.Samples.START_DATE;
import static dev.mentoring.feedback.competence.Samples.assertion;
import static dev.mentoring.feedback.competence.Samples.correction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mentoring.core.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssertionHistoryProperties {
    /** Which assertion each one supersedes: an index, or -1 for none. */
    @Provide
    Arbitrary<List<Integer>> links() {
        return Arbitraries.integers()
                .between(0, 7)
                .flatMap(size -> Arbitraries.integers()
                        .between(-1, Math.max(0, size - 1))
                        .list()
                        .ofSize(size));
    }

    /** Corrections of what is open, each a day after the one before. */
    @Provide
    Arbitrary<List<CompetencyAssertion>> sound() {
        return Arbitraries.integers().between(0, 100).list().ofMaxSize(12).map(draws -> {
            List<CompetencyAssertion> all = new ArrayList<>();
            List<String> open = new ArrayList<>();
            for (int draw : draws) {
                String id = "a" + all.size();
                int level = 1 + draw % 4;
                int choice = draw % (open.size() + 1);
                all.add(
                        choice == open.size()
                                ? assertion(id, level, all.size())
                                : correction(id, level, all.size(), open.remove(choice)));
                open.add(id);
            }
            return all;
        });
    }

    @Property(tries = 200)
    void a_history_only_grows(@ForAll("sound") List<CompetencyAssertion> assertions) {
        AssertionHistory history = AssertionHistory.empty();
        for (CompetencyAssertion next : assertions) {
            AssertionHistory before = history;
            history = history.append(next);
            assertThat(history.all()).hasSize(before.all().size() + 1);
            assertThat(history.all().subList(0, before.all().size())).isEqualTo(before.all());
            assertThat(history.asOf(next.assertedAt().minusSeconds(1))).isEqualTo(before);
        }
        assertThat(history.all()).isEqualTo(assertions);
    }

    @Property(tries = 200)
    void the_order_in_which_a_history_is_read_changes_nothing(
            @ForAll("sound") List<CompetencyAssertion> assertions, @ForAll long seed) {
        assertThat(AssertionHistory.of(Samples.shuffled(assertions, seed))).isEqualTo(AssertionHistory.of(assertions));
    }

    @Property(tries = 200)
    void on_every_day_just_what_is_not_yet_corrected_holds(@ForAll("sound") List<CompetencyAssertion> assertions) {
        AssertionHistory history = AssertionHistory.of(assertions);
        for (int day = 0; day < assertions.size(); day++) {
            Set<AssertionId> expected = new HashSet<>();
            for (CompetencyAssertion made : assertions.subList(0, day + 1)) {
                expected.add(made.id());
                made.supersedes().ifPresent(expected::remove);
            }
            assertThat(history.inForce(MENTOR, CAP_MENTOR, LISTENING, START_DATE.plusDays(day)))
                    .extracting(CompetencyAssertion::id)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Property(tries = 500)
    void exactly_the_chains_without_forks_and_circles_are_histories(@ForAll("links") List<Integer> links) {
        List<CompetencyAssertion> assertions = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            int earlier = links.get(i);
            assertions.add(earlier < 0 ? assertion("a" + i, 1, 0) : correction("a" + i, 1, 0, "a" + earlier));
        }
        Throwable refusal = catchThrowable(() -> AssertionHistory.of(assertions));
        if (isSound(links)) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal).isInstanceOf(InvalidInputException.class);
        }
    }

    private static boolean isSound(List<Integer> links) {
        List<Integer> superseded = links.stream().filter(link -> link >= 0).toList();
        if (new HashSet<>(superseded).size() < superseded.size()) {
            return false;
        }
        for (int start = 0; start < links.size(); start++) {
            int step = start;
            for (int i = 0; i < links.size() && step >= 0; i++) {
                step = links.get(step);
            }
            if (step >= 0) {
                return false;
            }
        }
        return true;
    }
}
