package dev.mentoring.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantValuesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final ParticipantId A = ParticipantId.of("a");
    private static final ParticipantId B = ParticipantId.of("b");

    @ParameterizedTest
    @CsvSource({
        "3, 0, , 2, 3", // hours unknown: the number counts
        "3, 1, , 2, 2",
        "3, 0, 5, 2, 2", // two relationships of two hours fit in five
        "3, 1, 5, 2, 1", // one of them runs already
        "3, 0, 100, 2, 3",
        "3, 0, 1, 2, 0",
        "0, 0, 9, 1, 0",
        "1, 4, 9, 1, 0"
    })
    void places_fit_by_number_and_by_hours(int relationships, int running, Integer hours, int each, int places) {
        OptionalInt month = hours == null ? OptionalInt.empty() : OptionalInt.of(hours);
        assertThat(new Capacity(relationships, running, month).places(each)).isEqualTo(places);
    }

    @Example
    void a_relationship_takes_time() {
        assertThatIllegalArgumentException().isThrownBy(() -> Capacity.of(1).places(0));
        assertThat(Capacity.of(2, 3)).isEqualTo(new Capacity(2, 0, OptionalInt.of(3)));
        assertThat(Capacity.of(2)).isEqualTo(new Capacity(2, 0, OptionalInt.empty()));
        assertThat(Capacity.of(1, 1).places(1)).isEqualTo(1);
    }

    @Property
    void a_capacity_is_made_exactly_of_valid_numbers(
            @ForAll @IntRange(min = -1, max = 1) int relationships,
            @ForAll @IntRange(min = -1, max = 1) int running,
            @ForAll @IntRange(min = -2, max = 1) int hours) {
        OptionalInt month = hours == -2 ? OptionalInt.empty() : OptionalInt.of(hours);
        boolean expected = relationships >= 0 && running >= 0 && hours != -1;
        assertThat(Capacity.isValid(relationships, running, month)).isEqualTo(expected);
        accepts(expected, () -> new Capacity(relationships, running, month));
    }

    @Property
    void a_need_goes_up_from_below_its_target(
            @ForAll @IntRange(min = -1, max = 3) int target, @ForAll @IntRange(min = -2, max = 4) int level) {
        OptionalInt current = level == -2 ? OptionalInt.empty() : OptionalInt.of(level);
        boolean expected = target >= 1 && (level == -2 || level >= 0 && level < target);
        assertThat(Need.isValid(target, current)).isEqualTo(expected);
        accepts(expected, () -> new Need(CompetencyId.of("C1"), target, current, Priority.HIGH));
    }

    @Property
    void an_answer_lies_on_a_scale_that_goes_up(
            @ForAll @IntRange(min = -3, max = 3) int value,
            @ForAll @IntRange(min = -3, max = 3) int lowest,
            @ForAll @IntRange(min = -3, max = 3) int highest) {
        boolean expected = lowest < highest && value >= lowest && value <= highest;
        assertThat(ScaleAnswer.isValid(value, lowest, highest)).isEqualTo(expected);
        accepts(expected, () -> new ScaleAnswer(value, lowest, highest));
    }

    @Example
    void an_answer_is_a_share_of_its_scale() {
        assertThat(new ScaleAnswer(1, 1, 5).basisPoints()).isZero();
        assertThat(new ScaleAnswer(4, 1, 5).basisPoints()).isEqualTo(7_500);
        assertThat(new ScaleAnswer(2, 1, 4).basisPoints()).isEqualTo(3_333);
        assertThat(new ScaleAnswer(5, 1, 5).basisPoints()).isEqualTo(10_000);
        assertThat(new ScaleAnswer(Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE).basisPoints())
                .isEqualTo(10_000);
    }

    @Property
    void readiness_has_levels_one_to_four_and_commitment_one_to_five(
            @ForAll @IntRange(min = -1, max = 6) int level, @ForAll @IntRange(min = -1, max = 6) int commitment) {
        assertThat(Readiness.isMentoringLevel(level)).isEqualTo(level >= 1 && level <= 4);
        assertThat(Readiness.isCommitment(commitment)).isEqualTo(commitment >= 1 && commitment <= 5);
        accepts(
                level >= 1 && level <= 4 && commitment >= 1 && commitment <= 5,
                () -> new Readiness(
                        Optional.empty(), Optional.empty(), OptionalInt.of(level), OptionalInt.of(commitment)));
    }

    @Example
    void what_is_not_known_of_readiness_is_left_out() {
        assertThat(Readiness.unknown().trained()).isEmpty();
        assertThat(Readiness.complete().trained()).contains(true);
        assertThat(Readiness.complete().consented()).contains(true);
        assertThat(Readiness.complete().mentoringLevel()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "pt-br", "zh-hant", "gsw", "sl-rozaj-1994"})
    void a_language_has_a_tag(String tag) {
        assertThat(LanguageSkill.isLanguageTag(tag)).isTrue();
        assertThat(new LanguageSkill(tag, LanguageLevel.B2).language()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f", "FR", "french", "fr_ca", "fr-", "fr ", "fr-CA", "fr\n"})
    void other_characters_are_no_tag(String tag) {
        assertThat(LanguageSkill.isLanguageTag(tag)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageSkill(tag, LanguageLevel.B2));
    }

    @Example
    void an_exclusion_does_not_tell_who_asked() {
        Exclusion exclusion = exclusion(B, A, Optional.empty());
        assertThat(exclusion).isEqualTo(exclusion(A, B, Optional.empty()));
        assertThat(exclusion.first()).isEqualTo(A);
        assertThat(exclusion.second()).isEqualTo(B);
    }

    @Example
    void an_exclusion_holds_until_its_last_date() {
        assertThat(exclusion(A, B, Optional.of(DAY)).holdsOn(DAY)).isTrue();
        assertThat(exclusion(A, B, Optional.of(DAY)).holdsOn(DAY.plusDays(1))).isFalse();
        assertThat(exclusion(A, B, Optional.empty()).holdsOn(LocalDate.MAX)).isTrue();
    }

    @Example
    void an_exclusion_has_two_people_and_a_source() {
        assertThatIllegalArgumentException().isThrownBy(() -> exclusion(A, A, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Exclusion(A, B, ExclusionReason.LEGAL, " ", Optional.empty()));
        assertThat(Exclusion.isSource(" ")).isFalse();
        assertThat(Exclusion.isSource("hr")).isTrue();
    }

    private static Exclusion exclusion(ParticipantId first, ParticipantId second, Optional<LocalDate> until) {
        return new Exclusion(first, second, ExclusionReason.REQUESTED_AVOIDANCE, "participant", until);
    }

    @Example
    void a_pair_is_two_people_and_has_not_ended_while_it_runs() {
        Optional<LocalDate> ended = Optional.of(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EarlierPairing(A, A, PairingOutcome.COMPLETED, ended));
        for (PairingOutcome outcome : PairingOutcome.values()) {
            boolean expected = outcome != PairingOutcome.LIVE;
            assertThat(EarlierPairing.isValid(outcome, ended)).isEqualTo(expected);
            accepts(expected, () -> new EarlierPairing(A, B, outcome, ended));
            accepts(true, () -> new EarlierPairing(A, B, outcome, Optional.empty()));
        }
    }

    @Example
    void a_self_description_needs_consent_and_stays_out_of_logs() {
        List<Term> terms = List.of(Term.of("first generation"));
        assertThatIllegalArgumentException().isThrownBy(() -> SelfDescription.withConsent(terms, List.of(), false));
        SelfDescription description = SelfDescription.withConsent(terms, List.of(), true);
        assertThat(description.characteristics()).containsExactlyElementsOf(terms);
        assertThat(description.wished()).isEmpty();
        assertThat(description).hasToString("SelfDescription[withheld]");
        assertThat(description)
                .isEqualTo(SelfDescription.withConsent(terms, List.of(), true))
                .hasSameHashCodeAs(SelfDescription.withConsent(terms, List.of(), true))
                .isNotEqualTo(SelfDescription.withConsent(List.of(), terms, true))
                .isNotEqualTo(SelfDescription.withConsent(terms, terms, true))
                .isNotEqualTo("SelfDescription[withheld]");
        assertThat(description.hashCode())
                .isNotEqualTo(
                        SelfDescription.withConsent(List.of(), terms, true).hashCode());
        assertThat(Participant.mentee("p").selfDescription(description).build().toString())
                .doesNotContain("first generation");
    }

    @Example
    void offers_start_at_level_one_and_priorities_weigh_one_to_three() {
        assertThatIllegalArgumentException().isThrownBy(() -> Offer.of("C1", 0, Priority.LOW));
        assertThat(Offer.of("C1", 1, Priority.LOW).level()).isEqualTo(1);
        assertThat(Priority.values()).extracting(Priority::weight).containsExactly(1, 2, 3);
        assertThat(DevelopmentGoal.of("Lead a Team", Priority.LOW).goal()).isEqualTo(Term.of("lead a team"));
    }

    @Example
    void labels_and_codes_are_stable() {
        assertThat(ExclusionReason.REQUESTED_AVOIDANCE.code()).isEqualTo("requested-avoidance");
        assertThat(ExclusionReason.PAST_PAIR.label()).isEqualTo(new BilingualText("past pair", "ancien binôme"));
        assertThat(LanguageLevel.NATIVE).isGreaterThan(LanguageLevel.C2);
    }

    private static void accepts(boolean expected, Runnable constructor) {
        if (expected) {
            constructor.run();
        } else {
            assertThatIllegalArgumentException().isThrownBy(constructor::run);
        }
    }
}
