package dev.mentoring.core.proposal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;

/**
 * What a {@link Proposal} must be told about the rest of the world; a {@link ProposalBoard} finds it by itself.
 *
 * @param brokenRules the codes of the hard rules that do not hold for the two, in kebab-case
 * @param menteePlaces how many places the mentee has left, the one that this proposal holds included
 * @param mentorPlaces how many places the mentor has left, the one that this proposal holds included
 * @param pairedAlready whether the two are in a relationship of the programme, or about to be
 * @param otherChoiceServed whether another of its ranked choices is open, agreed or begun
 */
public record ProposalFacts(
        ImmutableSortedSet<String> brokenRules,
        int menteePlaces,
        int mentorPlaces,
        boolean pairedAlready,
        boolean otherChoiceServed) {
    /**
     * Checks the form of the codes, so that nobody can be named in them.
     *
     * @param brokenRules the codes of the hard rules that do not hold for the two, in kebab-case
     * @param menteePlaces how many places the mentee has left, the one that this proposal holds included
     * @param mentorPlaces how many places the mentor has left, the one that this proposal holds included
     * @param pairedAlready whether the two are in a relationship of the programme, or about to be
     * @param otherChoiceServed whether another of its ranked choices is open, agreed or begun
     */
    public ProposalFacts {
        requireNonNull(brokenRules);
        for (String rule : brokenRules) {
            checkArgument(rule.matches("[a-z0-9]+(-[a-z0-9]+)*"), "the code of a rule is in kebab-case, not %s", rule);
        }
    }
}
