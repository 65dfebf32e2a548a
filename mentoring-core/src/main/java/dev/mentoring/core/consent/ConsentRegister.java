package dev.mentoring.core.consent;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.mentoring.core.consent.ConsentEvent.ConsentGiven;
import dev.mentoring.core.consent.ConsentEvent.ConsentWithdrawn;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.time.Instant;
import java.util.Optional;

/**
 * Everything that one person agreed to and no longer agrees to, in the order in which it happened. Nothing leaves the
 * register: {@code ConsentRegister.of(person).with(occasion, new ConsentGiven(…))}.
 *
 * <p>What was given for one purpose says nothing of another one. Time grows with the lines of the register.
 *
 * @param person whose consents these are
 * @param records the lines, oldest first
 */
public record ConsentRegister(ParticipantId person, ImmutableList<ConsentRecord> records) {
    /**
     * Refuses null.
     *
     * @param person whose consents these are
     * @param records the lines, oldest first
     */
    public ConsentRegister {
        requireNonNull(person);
        requireNonNull(records);
    }

    /**
     * {@return an empty register}
     *
     * @param person whose consents it will hold
     */
    public static ConsentRegister of(ParticipantId person) {
        return new ConsentRegister(person, ImmutableList.of());
    }

    /**
     * {@return the register with one more line; the same register when it would change nothing}
     *
     * @param occasion when it happens, and through whom: a person agrees for herself, and whoever coordinates the programme or
     *     the software may write down that she no longer does
     * @param event what happens
     * @throws InvalidInputException with every reason, when somebody else agrees or withdraws for her, when it is dated before the
     *     last line, or when the consent would be over as soon as it is given
     */
    public ConsentRegister with(Occasion occasion, ConsentEvent event) {
        Problems.Builder problems = Problems.builder();
        boolean self = occasion.by().is(person);
        boolean onHerBehalf = occasion.by().isOfTheProgramme();
        if (event instanceof ConsentGiven given) {
            if (!self) {
                problems.error(
                        ConsentTexts.CATALOGUE,
                        "consent-given-by-another",
                        place("by"),
                        occasion.by().id());
            }
            given.until().filter(end -> !end.isAfter(occasion.at())).ifPresent(end -> {
                problems.error(ConsentTexts.CATALOGUE, "consent-over-at-once", place("until"), end);
            });
        } else if (!self && !onHerBehalf) {
            problems.error(
                    ConsentTexts.CATALOGUE,
                    "consent-withdrawn-by-another",
                    place("by"),
                    occasion.by().id());
        }
        if (!records.isEmpty()
                && occasion.at().isBefore(Iterables.getLast(records).occasion().at())) {
            Instant last = Iterables.getLast(records).occasion().at();
            problems.error(ConsentTexts.CATALOGUE, "consent-backdated", place("at"), occasion.at(), last);
        }
        problems.build().throwIfErrors();
        if (changesNothing(event)) {
            return this;
        }
        return new ConsentRegister(
                person,
                ImmutableList.<ConsentRecord>builder()
                        .addAll(records)
                        .add(new ConsentRecord(occasion, event))
                        .build());
    }

    private boolean changesNothing(ConsentEvent event) {
        Optional<ConsentEvent> last = last(event.purpose(), Instant.MAX).map(ConsentRecord::event);
        return last.isPresent() ? last.get().equals(event) : event instanceof ConsentWithdrawn;
    }

    private Optional<ConsentRecord> last(ConsentPurpose purpose, Instant at) {
        return records.reverse().stream()
                .filter(line -> line.event().purpose() == purpose
                        && !line.occasion().at().isAfter(at))
                .findFirst();
    }

    /**
     * {@return whether something may be done at a moment, by what was known then}
     *
     * @param purpose what for
     * @param textVersion the version of the text that holds now; a consent to another version does not count
     * @param at when
     */
    public ConsentAnswer mayBeDone(ConsentPurpose purpose, String textVersion, Instant at) {
        Optional<ConsentRecord> last = last(purpose, at);
        if (last.isEmpty()) {
            return new ConsentAnswer.NotPermitted(ConsentObstacle.NOT_GIVEN);
        }
        if (!(last.get().event() instanceof ConsentGiven given)) {
            return new ConsentAnswer.NotPermitted(ConsentObstacle.WITHDRAWN);
        }
        if (given.until().map(end -> !at.isBefore(end)).orElse(false)) {
            return new ConsentAnswer.NotPermitted(ConsentObstacle.EXPIRED);
        }
        return given.textVersion().equals(textVersion)
                ? new ConsentAnswer.Permitted(last.get())
                : new ConsentAnswer.NotPermitted(ConsentObstacle.TEXT_CHANGED);
    }

    private Place place(String field) {
        return Place.field("consent", person.value(), field);
    }
}
