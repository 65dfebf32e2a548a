package dev.mentoring.matching.experiment.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.matching.experiment.generator.Generators;
import dev.mentoring.matching.experiment.generator.ParameterValues;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CohortGeneratorTest {
    private static final CohortGenerator GENERATOR = new CohortGenerator();

    private static ParticipantPool pool(Map<String, String> given) {
        return GENERATOR.pool(given, 4);
    }

    @Test
    void the_catalogue_is_whole() {
        assertThat(CatalogueFaults.of(CohortTexts.class, "cohort")).isEmpty();
    }

    @Test
    void it_is_found_among_all_generators() {
        assertThat(Generators.discovered()
                        .named("mentoring-cohort")
                        .description()
                        .english())
                .isNotBlank();
    }

    @Test
    void a_seed_stands_for_the_same_people() {
        Map<String, String> given = Map.of("mentees", "40", "mentors", "30");

        assertThat(pool(given)).isEqualTo(pool(given));
        assertThat(pool(given)).isNotEqualTo(GENERATOR.pool(given, 5));
        assertThat(pool(given).with(Role.MENTEE)).hasSize(40);
        assertThat(pool(given).with(Role.MENTOR)).hasSize(30);
    }

    @Test
    void the_market_is_what_the_standard_policy_makes_of_them() {
        Market market = GENERATOR.generate(ParameterValues.of(GENERATOR, Map.of("mentees", "40", "mentors", "30")), 4);

        assertThat(market.menteeCount()).isEqualTo(40);
        assertThat(market.pairCount()).isBetween(200, 1199);
        assertThat(market.features()).contains(MarketFeature.WEIGHTS, MarketFeature.INCOMPLETE_LISTS);
    }

    /** The most needed competency is needed about as many times as often as the least needed as scarcity says. */
    @Test
    void what_is_needed_most_is_offered_least() {
        ParticipantPool pool = pool(
                Map.of("mentees", "4000", "most-needs", "1", "most-offers", "1", "competencies", "5", "scarcity", "9"));

        assertThat(count(pool, 5, true) / (double) count(pool, 1, true)).isCloseTo(9, within(2.5));
        assertThat(count(pool, 1, false) / (double) count(pool, 5, false)).isCloseTo(9, within(2.5));
    }

    private static long count(ParticipantPool pool, int competency, boolean needed) {
        CompetencyId id = CompetencyId.of("competency-" + competency);
        return needed
                ? pool.participants().stream()
                        .flatMap(person -> person.needs().stream())
                        .map(Need::competency)
                        .filter(id::equals)
                        .count()
                : pool.participants().stream()
                        .flatMap(person -> person.offers().stream())
                        .map(Offer::competency)
                        .filter(id::equals)
                        .count();
    }

    @Test
    void optional_answers_are_missing_as_often_as_told() {
        assertThat(answered(pool(Map.of("missing-share", "0")))).isEqualTo(1);
        assertThat(answered(pool(Map.of("missing-share", "1")))).isEqualTo(0);
        assertThat(answered(pool(Map.of("missing-share", "0.3", "mentees", "1000"))))
                .isCloseTo(0.7, within(0.04));
    }

    private static double answered(ParticipantPool pool) {
        List<Participant> people = pool.participants().asList();
        return people.stream()
                        .filter(person -> person.availability().isPresent())
                        .count()
                / (double) people.size();
    }

    @Test
    void homophily_brings_units_together() {
        assertThat(ownTerms("1")).isEqualTo(1);
        assertThat(ownTerms("0.5")).isBetween(0.45, 0.7);
        assertThat(ownTerms("0")).isBetween(0.08, 0.25);
    }

    /** The share of interests that belong to the person’s own of six units. */
    private static double ownTerms(String homophily) {
        long own = 0;
        long all = 0;
        for (Participant person :
                pool(Map.of("homophily", homophily, "mentees", "300")).participants()) {
            int unit = Integer.parseInt(person.position().unit().orElseThrow().substring(5));
            own += person.interests().stream()
                    .filter(term -> (Integer.parseInt(term.value().substring(9)) - 1) / 8 + 1 == unit)
                    .count();
            all += person.interests().size();
        }
        return own / (double) all;
    }

    @Test
    void mentees_report_to_mentors_as_often_as_told() {
        ParticipantPool pool = pool(Map.of("managed-share", "1"));

        assertThat(pool.organisation().reportingLines()).hasSize(100);
    }

    @Test
    void the_smallest_cohort_has_two_people() {
        assertThat(pool(Map.of("mentees", "1", "mentors", "1", "competencies", "1", "units", "1", "most-wishes", "10"))
                        .participants())
                .hasSize(2);
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> pool(Map.of("mentees", "0")));
    }
}
