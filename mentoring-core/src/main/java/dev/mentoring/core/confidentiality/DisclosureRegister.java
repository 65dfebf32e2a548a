package dev.mentoring.core.confidentiality;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;

/**
 * Every exception to confidentiality, in the order in which they were made. Nothing leaves the register.
 *
 * @param disclosures the exceptions, oldest first
 */
public record DisclosureRegister(ImmutableList<ExceptionalDisclosure> disclosures) {
    private static final DisclosureRegister EMPTY = new DisclosureRegister(ImmutableList.of());

    /**
     * Refuses null.
     *
     * @param disclosures the exceptions, oldest first
     */
    public DisclosureRegister {
        requireNonNull(disclosures);
    }

    /** {@return a register without entries} */
    public static DisclosureRegister empty() {
        return EMPTY;
    }

    /**
     * {@return the register with one more exception; the same register when it already stands there}
     *
     * @param disclosure the exception
     * @throws InvalidInputException when it is dated before the last one
     */
    public DisclosureRegister with(ExceptionalDisclosure disclosure) {
        if (disclosures.contains(disclosure)) {
            return this;
        }
        if (!disclosures.isEmpty()
                && disclosure.at().isBefore(Iterables.getLast(disclosures).at())) {
            Problems.builder()
                    .error(
                            ConfidentialityTexts.CATALOGUE,
                            "disclosure-backdated",
                            Place.field("disclosure", disclosure.what(), "at"),
                            disclosure.at(),
                            Iterables.getLast(disclosures).at())
                    .build()
                    .throwIfErrors();
        }
        return new DisclosureRegister(ImmutableList.<ExceptionalDisclosure>builder()
                .addAll(disclosures)
                .add(disclosure)
                .build());
    }

    /**
     * {@return the exceptions that a person sees, oldest first: those that concern her, that she made or by which she was told}
     *
     * @param person the person
     */
    public ImmutableList<ExceptionalDisclosure> visibleTo(ParticipantId person) {
        return disclosures.stream()
                .filter(disclosure -> disclosure.isVisibleTo(person))
                .collect(toImmutableList());
    }
}
