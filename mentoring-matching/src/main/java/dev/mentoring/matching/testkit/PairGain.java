package dev.mentoring.matching.testkit;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.criterion.CompiledCriterion;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What a pair gains by one criterion, in basis points 0 to 10 000. Each check gives the pair back, so that checks can be
 * strung together, or throws an {@link AssertionError}. Immutable and thread-safe.
 *
 * @param title the rule and the pair, for messages
 * @param menteeGain what the mentee gains; empty when unknown
 * @param mentorGain what the mentor gains; empty when unknown
 * @param facts the facts behind it
 */
public record PairGain(
        String title, OptionalInt menteeGain, OptionalInt mentorGain, ImmutableList<BilingualText> facts) {

    static PairGain of(String title, int menteeGain, int mentorGain, ImmutableList<BilingualText> facts) {
        return new PairGain(title, known(title, menteeGain), known(title, mentorGain), facts);
    }

    private static OptionalInt known(String title, int gain) {
        if (gain < CompiledCriterion.UNKNOWN || gain > CompiledCriterion.FULL) {
            throw new AssertionError(title + ": expected a gain of 0 to 10000, or -1 for unknown, but found " + gain);
        }
        return gain == CompiledCriterion.UNKNOWN ? OptionalInt.empty() : OptionalInt.of(gain);
    }

    /**
     * Checks the mentee’s gain.
     *
     * @param points the expected gain
     * @return this pair
     */
    public PairGain menteeGains(int points) {
        return check(menteeGain.equals(OptionalInt.of(points)), "the mentee to gain " + points);
    }

    /**
     * Checks the mentor’s gain.
     *
     * @param points the expected gain
     * @return this pair
     */
    public PairGain mentorGains(int points) {
        return check(mentorGain.equals(OptionalInt.of(points)), "the mentor to gain " + points);
    }

    /**
     * Checks the gain of both.
     *
     * @param points the expected gain
     * @return this pair
     */
    public PairGain bothGain(int points) {
        return menteeGains(points).mentorGains(points);
    }

    /**
     * Checks that the mentee’s gain is unknown.
     *
     * @return this pair
     */
    public PairGain menteeGainIsUnknown() {
        return check(menteeGain.isEmpty(), "the mentee’s gain to be unknown");
    }

    /**
     * Checks that the mentor’s gain is unknown.
     *
     * @return this pair
     */
    public PairGain mentorGainIsUnknown() {
        return check(mentorGain.isEmpty(), "the mentor’s gain to be unknown");
    }

    /**
     * Checks that both gains are unknown.
     *
     * @return this pair
     */
    public PairGain isUnknown() {
        return menteeGainIsUnknown().mentorGainIsUnknown();
    }

    /**
     * Checks that the mentee gains more than the mentee of another pair.
     *
     * @param other the other pair
     * @return this pair
     */
    public PairGain menteeGainsMoreThan(PairGain other) {
        return check(
                less(other.menteeGain, menteeGain),
                "the mentee to gain more than in " + other.title + ", " + other.gains());
    }

    /**
     * Checks that the mentee gains less than the mentee of another pair.
     *
     * @param other the other pair
     * @return this pair
     */
    public PairGain menteeGainsLessThan(PairGain other) {
        return check(
                less(menteeGain, other.menteeGain),
                "the mentee to gain less than in " + other.title + ", " + other.gains());
    }

    /**
     * Checks that the mentor gains more than the mentor of another pair.
     *
     * @param other the other pair
     * @return this pair
     */
    public PairGain mentorGainsMoreThan(PairGain other) {
        return check(
                less(other.mentorGain, mentorGain),
                "the mentor to gain more than in " + other.title + ", " + other.gains());
    }

    /**
     * Checks that the mentor gains less than the mentor of another pair.
     *
     * @param other the other pair
     * @return this pair
     */
    public PairGain mentorGainsLessThan(PairGain other) {
        return check(
                less(mentorGain, other.mentorGain),
                "the mentor to gain less than in " + other.title + ", " + other.gains());
    }

    /**
     * Checks that both gain what another pair gains.
     *
     * @param other the other pair
     * @return this pair
     */
    public PairGain gainsAsMuchAs(PairGain other) {
        return check(
                menteeGain.equals(other.menteeGain) && mentorGain.equals(other.mentorGain),
                "both to gain as much as in " + other.title + ", " + other.gains());
    }

    /**
     * Checks that a fact is told, in English.
     *
     * @param english the English text
     * @return this pair
     */
    public PairGain tells(String english) {
        boolean told = facts.stream().anyMatch(fact -> fact.english().equals(english));
        return check(told, "the fact <" + english + "> to be told, among " + englishFacts());
    }

    /**
     * Checks that no fact is told.
     *
     * @return this pair
     */
    public PairGain tellsNothing() {
        return check(facts.isEmpty(), "no fact to be told, but there are " + englishFacts());
    }

    private String englishFacts() {
        return facts.stream().map(BilingualText::english).collect(Collectors.joining("; ", "[", "]"));
    }

    /** An unknown gain is neither less nor more than another. */
    private static boolean less(OptionalInt first, OptionalInt second) {
        return first.isPresent() && second.isPresent() && first.getAsInt() < second.getAsInt();
    }

    private PairGain check(boolean holds, String expected) {
        if (!holds) {
            throw new AssertionError(title + ": expected " + expected + ", but found " + gains());
        }
        return this;
    }

    String gains() {
        return "mentee " + text(menteeGain) + ", mentor " + text(mentorGain);
    }

    private static String text(OptionalInt gain) {
        return gain.isPresent() ? Integer.toString(gain.getAsInt()) : "unknown";
    }
}
