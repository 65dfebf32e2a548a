package dev.mentoring.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.text.Term;

/**
 * What a person chose to say about who she is, and whom she would like to meet. Sensitive: it exists only with consent,
 * counts for nothing by default, and is used only where a mentee asked for it.
 *
 * @param characteristics how the person describes herself
 * @param wished what the person would like the partner to share
 */
public record SelfDescription(ImmutableSet<Term> characteristics, ImmutableSet<Term> wished) {
    /**
     * Makes a description with the person’s consent.
     *
     * @param characteristics how the person describes herself
     * @param wished what the person would like the partner to share
     * @param consent whether the person agreed that this may be used for matching
     * @return the description
     * @throws IllegalArgumentException without consent: then there must be no description
     */
    public static SelfDescription withConsent(Iterable<Term> characteristics, Iterable<Term> wished, boolean consent) {
        checkArgument(consent, "a self-description is kept only with consent");
        return new SelfDescription(ImmutableSet.copyOf(characteristics), ImmutableSet.copyOf(wished));
    }
}
