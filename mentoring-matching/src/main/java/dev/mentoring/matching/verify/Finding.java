package dev.mentoring.matching.verify;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the verifier found out about one claim.
 *
 * @param claim what was checked: a {@link BasicClaim} or a {@link dev.mentoring.matching.outcome.Guarantee}
 * @param verdict what it came to
 * @param counterExample why it does not hold; present exactly then
 * @param sentence the same for people
 */
public record Finding(
        Labelled claim, Verdict verdict, Optional<CounterExample> counterExample, BilingualText sentence) {
    /**
     * Checks that there is a counter-example exactly when the claim does not hold.
     *
     * @param claim what was checked
     * @param verdict what it came to
     * @param counterExample why it does not hold
     * @param sentence the same for people
     */
    public Finding {
        checkArgument(
                counterExample.isPresent() == (verdict == Verdict.DOES_NOT_HOLD), "%s without its reason", verdict);
    }

    static Finding holds(Labelled claim) {
        return new Finding(claim, Verdict.HOLDS, Optional.empty(), MatchingTexts.CATALOGUE.text("verify.holds", claim));
    }

    /** {@return a finding that the verifier cannot tell, for the reason under {@code verify.undecided.<reason>}} */
    static Finding undecided(Labelled claim, String reason) {
        return new Finding(
                claim,
                Verdict.NOT_DECIDED,
                Optional.empty(),
                MatchingTexts.CATALOGUE.text(
                        "verify.undecided", claim, MatchingTexts.CATALOGUE.text("verify.undecided." + reason)));
    }

    static Finding fails(Labelled claim, CounterExample example) {
        return new Finding(
                claim,
                Verdict.DOES_NOT_HOLD,
                Optional.of(example),
                MatchingTexts.CATALOGUE.text("verify.fails", claim, example.sentence()));
    }

    /** {@return what a check came to, which either finds a counter-example, or none, or gives up} */
    static Finding of(Labelled claim, Supplier<Optional<CounterExample>> check) {
        try {
            return check.get().map(example -> fails(claim, example)).orElseGet(() -> holds(claim));
        } catch (UndecidedException givenUp) {
            return undecided(claim, givenUp.reason());
        } catch (ArithmeticException tooGreat) {
            return undecided(claim, "overflow");
        }
    }
}
