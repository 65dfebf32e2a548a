package dev.mentoring.core.resource;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * To whom to refer somebody with a concern.
 *
 * @param concern what it is about
 * @param resources who can help in a language of the person, the most fitting first
 * @param inOtherLanguages who could help, but in no language of the person
 * @param missing the fitting kinds of help that the catalogue lacks for this person; tell whoever keeps it
 */
public record Referral(
        Concern concern,
        ImmutableList<Resource> resources,
        ImmutableList<Resource> inOtherLanguages,
        ImmutableList<ResourceKind> missing) {
    /**
     * Refuses null.
     *
     * @param concern what it is about
     * @param resources who can help in a language of the person, the most fitting first
     * @param inOtherLanguages who could help, but in no language of the person
     * @param missing the fitting kinds of help that the catalogue lacks for this person; tell whoever keeps it
     */
    public Referral {
        requireNonNull(concern);
        requireNonNull(resources);
        requireNonNull(inOtherLanguages);
        requireNonNull(missing);
    }
}
