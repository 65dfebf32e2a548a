package dev.mentoring.core.resource;

import static dev.mentoring.core.resource.Examples.LISTENING;
import static dev.mentoring.core.resource.Examples.QUESTIONS;
import static dev.mentoring.core.resource.Examples.TODAY;
import static dev.mentoring.core.resource.Examples.course;
import static dev.mentoring.core.resource.Examples.offer;
import static dev.mentoring.core.resource.Examples.seeker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.CatalogueFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ResourceCatalogueTest {
    private static final List<Need> FROM_ONE_TO_THREE =
            List.of(new Need(LISTENING, 3, OptionalInt.of(1), Priority.HIGH));

    @Test
    void what_leads_further_towards_the_target_comes_first() {
        ResourceCatalogue catalogue = catalogue(
                course("too-low", "fr", 1, 1),
                course("one-level", "fr", 1, 2),
                course("both-levels", "fr", 2, 4),
                course("too-high", "fr", 4, 4));
        assertThat(catalogue.recommend(seeker("fr"), FROM_ONE_TO_THREE, List.of()))
                .extracting(one -> one.resource().id().value() + " " + one.points())
                .containsExactly("both-levels 6", "one-level 3");
    }

    @Test
    void the_points_are_the_sum_of_their_reasons() {
        List<Recommendation> found = catalogue(course("a", "fr", 1, 3))
                .recommend(seeker("fr"), FROM_ONE_TO_THREE, List.of(LISTENING, LISTENING, QUESTIONS));
        assertThat(found.get(0).contributions())
                .containsExactly(
                        new Contribution(RecommendationReason.CLOSES_A_GAP, LISTENING, 6),
                        new Contribution(RecommendationReason.SERVES_A_GOAL, LISTENING, 2));
        assertThat(found.get(0).points()).isEqualTo(8);
    }

    @Test
    void an_unknown_level_is_not_taken_for_none() {
        List<Need> unknown = List.of(new Need(LISTENING, 4, OptionalInt.empty(), Priority.MEDIUM));
        assertThat(catalogue(course("a", "fr", 1, 4))
                        .recommend(seeker("fr"), unknown, List.of())
                        .get(0)
                        .contributions())
                .containsExactly(new Contribution(RecommendationReason.MAY_CLOSE_A_GAP, LISTENING, 2));
    }

    @Test
    void nobody_is_sent_where_they_cannot_go() {
        Resource forMentors = offer("mentors", ResourceKind.TRAINING, "fr")
                .putCompetency(LISTENING, new LevelRange(1, 4))
                .addAudience(Role.MENTOR)
                .build();
        Resource over = offer("over", ResourceKind.TRAINING, "fr")
                .putCompetency(LISTENING, new LevelRange(1, 4))
                .availability(Validity.until(TODAY.minusDays(1)))
                .build();
        ResourceCatalogue catalogue = catalogue(forMentors, over, course("german", "de", 1, 4));
        assertThat(catalogue.recommend(seeker("fr", "en"), FROM_ONE_TO_THREE, List.of()))
                .isEmpty();
    }

    @Test
    void at_equal_points_the_preferred_language_comes_first() {
        assertThat(catalogue(course("a", "en", 2, 3), course("b", "fr", 2, 3))
                        .recommend(seeker("fr", "en"), FROM_ONE_TO_THREE, List.of()))
                .extracting(one -> one.resource().id().value())
                .containsExactly("b", "a");
    }

    @Test
    void what_is_not_the_mentors_field_is_referred_to_those_whose_it_is() {
        Referral referral = catalogue(
                        offer("doctor", ResourceKind.OCCUPATIONAL_HEALTH, "fr").build(),
                        offer("line", ResourceKind.PSYCHOLOGIST, "fr").build(),
                        offer("social", ResourceKind.SOCIAL_WORKER, "de").build(),
                        offer("course", ResourceKind.TRAINING, "fr").build())
                .refer(Concern.DISTRESS, seeker("fr"));
        assertThat(referral.resources()).extracting(one -> one.id().value()).containsExactly("line", "doctor");
        assertThat(referral.inOtherLanguages())
                .extracting(one -> one.id().value())
                .containsExactly("social");
        assertThat(referral.missing()).containsExactly(ResourceKind.SOCIAL_WORKER);
        assertThat(referral.concern().isUrgent()).isTrue();
    }

    @Test
    void within_one_kind_of_help_the_preferred_language_comes_first() {
        Referral referral = catalogue(
                        offer("a", ResourceKind.PSYCHOLOGIST, "en").build(),
                        offer("b", ResourceKind.PSYCHOLOGIST, "fr").build())
                .refer(Concern.DISTRESS, seeker("fr", "en"));
        assertThat(referral.resources()).extracting(one -> one.id().value()).containsExactly("b", "a");
    }

    @Test
    void a_question_of_law_can_wait_for_the_next_meeting() {
        assertThat(Concern.LEGAL_QUESTION.isUrgent()).isFalse();
    }

    @Test
    void whatever_is_recommended_has_a_reason_that_counts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recommendation(course("a", "fr", 1, 2), ImmutableList.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contribution(RecommendationReason.SERVES_A_GOAL, LISTENING, 0));
        assertThat(new Contribution(RecommendationReason.SERVES_A_GOAL, LISTENING, 1).points())
                .isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelRange(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelRange(2, 1));
    }

    @Test
    void a_referral_never_comes_back_empty_handed_without_saying_so() {
        Referral referral = catalogue().refer(Concern.HARASSMENT, seeker("fr"));
        assertThat(referral.missing()).isEqualTo(Concern.HARASSMENT.kinds());
        assertThat(referral.concern().words().french()).contains("Merci de me faire confiance");
    }

    @Test
    void the_same_id_twice_and_resources_without_a_language_are_refused() {
        assertThat(problems(() -> catalogue(course("a", "fr", 1, 2), course("a", "en", 1, 2))))
                .containsExactly("resource-twice");
        assertThat(problems(() -> offer("a", ResourceKind.TOOL, "FR").build())).containsExactly("resource-language");
        assertThat(problems(() -> offer("a", ResourceKind.TOOL, "fr").build().withLanguages(ImmutableSortedSet.of())))
                .containsExactly("resource-without-language");
    }

    @Test
    void every_text_stands_in_both_languages() {
        assertThat(CatalogueFaults.of(ResourceTexts.class, "resource")).isEmpty();
    }

    private static List<String> problems(Runnable action) {
        List<String> codes = new ArrayList<>();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(action::run)
                .satisfies(refused ->
                        refused.problems().all().stream().map(Problem::code).forEach(codes::add));
        return codes;
    }

    private static ResourceCatalogue catalogue(Resource... resources) {
        return new ResourceCatalogue(ImmutableList.copyOf(resources));
    }
}
