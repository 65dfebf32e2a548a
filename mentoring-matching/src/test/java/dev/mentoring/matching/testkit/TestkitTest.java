package dev.mentoring.matching.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;
import dev.mentoring.matching.constraint.GradeGap;
import dev.mentoring.matching.constraint.Verdict;
import dev.mentoring.matching.criterion.CompiledCriterion;
import dev.mentoring.matching.criterion.Criterion;
import dev.mentoring.matching.criterion.NeedsCoverage;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestkitTest {
    private static final CriterionCheck NEEDS = CriterionCheck.of(new NeedsCoverage())
            .in(
                    Participant.mentee("ada")
                            .addNeeds(Need.of("a", 2, Priority.LOW))
                            .build(),
                    Participant.mentor("max")
                            .addOffers(Offer.of("a", 2, Priority.LOW))
                            .build(),
                    Participant.mentor("nina")
                            .addOffers(Offer.of("b", 2, Priority.LOW))
                            .build(),
                    Participant.mentor("otto").build());

    private static PairGain full() {
        return NEEDS.pair("ada", "max");
    }

    private static PairGain none() {
        return NEEDS.pair("ada", "nina");
    }

    private static PairGain unknown() {
        return NEEDS.pair("ada", "otto");
    }

    @Test
    void what_holds_passes() {
        full().bothGain(10_000)
                .menteeGainsMoreThan(none())
                .mentorGainsMoreThan(none())
                .gainsAsMuchAs(full());
        none().menteeGainsLessThan(full()).mentorGainsLessThan(full()).tellsNothing();
        unknown().isUnknown();
        NEEDS.keepsItsPromises();
    }

    static Stream<Consumer<PairGain>> whatDoesNotHold() {
        return Stream.of(
                pair -> pair.menteeGains(9_999),
                pair -> pair.mentorGains(9_999),
                PairGain::menteeGainIsUnknown,
                PairGain::mentorGainIsUnknown,
                pair -> pair.menteeGainsMoreThan(full()),
                pair -> pair.menteeGainsLessThan(full()),
                pair -> pair.mentorGainsMoreThan(full()),
                pair -> pair.mentorGainsLessThan(full()),
                pair -> pair.menteeGainsMoreThan(unknown()),
                pair -> pair.gainsAsMuchAs(none()),
                pair -> pair.tells("nothing"),
                PairGain::tellsNothing);
    }

    @ParameterizedTest
    @MethodSource("whatDoesNotHold")
    void what_does_not_hold_is_told_with_rule_pair_and_what_was_found(Consumer<PairGain> check) {
        assertFails(
                () -> check.accept(full()),
                "needs-coverage for ada and max: expected ",
                ", but found mentee 10000, mentor 10000");
    }

    private static void assertFails(ThrowingCallable check, String... parts) {
        assertThatThrownBy(check).isInstanceOf(AssertionError.class).hasMessageContainingAll(parts);
    }

    @Test
    void a_verdict_that_is_not_the_expected_one_is_told_with_the_parameters() {
        PairVerdict verdict = ConstraintCheck.of(new GradeGap())
                .in(Participant.mentee("ada").build(), Participant.mentor("max").build())
                .pair("ada", "max");
        verdict.isUnknown();
        assertFails(
                verdict::isForbidden,
                "grade-gap {maximum=20, minimum=1} for ada and max: expected FORBIDDEN, but found UNKNOWN");
        assertFails(verdict::isAllowed, "expected ALLOWED");
        assertFails(new PairVerdict("it", Verdict.ALLOWED)::isUnknown, "it: expected UNKNOWN, but found ALLOWED");
    }

    @Test
    void somebody_who_is_not_there_is_named() {
        assertThatThrownBy(() -> NEEDS.pair("max", "ada"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nobody in the pool is a mentee with the id max");
    }

    /** Gives one more with each compilation. */
    private static final class Moody implements Criterion {
        private int mood;

        private Moody(int mood) {
            this.mood = mood;
        }

        @Override
        public String name() {
            return "moody";
        }

        @Override
        public BilingualText label() {
            return BilingualText.same("moody");
        }

        @Override
        public CompiledCriterion compile(Candidates candidates) {
            int now = mood++;
            return (mentee, mentor) -> now;
        }
    }

    private static CriterionCheck moody(int mood) {
        return CriterionCheck.of(new Moody(mood))
                .in(Participant.mentee("ada").build(), Participant.mentor("max").build());
    }

    @Test
    void a_criterion_that_breaks_its_promises_is_found() {
        assertFails(() -> moody(1).keepsItsPromises(), "the same gains when compiled anew");
        assertFails(() -> moody(10_001).pair("ada", "max"), "a gain of 0 to 10000", "found 10001");
        assertFails(() -> moody(-2).pair("ada", "max"), "found -2");
    }
}
