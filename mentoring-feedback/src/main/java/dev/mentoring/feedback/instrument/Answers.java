package dev.mentoring.feedback.instrument;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problems;
import java.util.Map;
import java.util.Optional;

/**
 * One completed form: a response to each item that was shown, and none to the others. An unfinished form is not an
 * {@code Answers}, so that it cannot count anywhere; who leaves an item out says so with {@link
 * ResponseValue#skipped()}.
 *
 * <p>Holds what somebody said, perhaps in confidence: {@link #toString()} does not tell it. Immutable and thread-safe.
 */
public final class Answers {
    private final InstrumentId instrument;
    private final String version;
    private final ImmutableMap<ItemId, ResponseValue> responses;

    private Answers(InstrumentId instrument, String version, ImmutableMap<ItemId, ResponseValue> responses) {
        this.instrument = instrument;
        this.version = version;
        this.responses = responses;
    }

    /**
     * {@return the completed form}
     *
     * @param instrument the instrument that was answered
     * @param responses a response to each item that was shown, in any order
     * @throws InvalidInputException with everything that {@link #check} finds
     */
    public static Answers of(Instrument instrument, Map<ItemId, ResponseValue> responses) {
        check(instrument, responses).throwIfErrors();
        ImmutableMap.Builder<ItemId, ResponseValue> ordered = ImmutableMap.builder();
        for (Item item : instrument.items()) {
            ResponseValue response = responses.get(item.id());
            if (response != null) {
                ordered.put(item.id(), response);
            }
        }
        return new Answers(instrument.id(), instrument.version(), ordered.buildOrThrow());
    }

    /**
     * {@return everything that keeps responses from being a completed form: items without a response, responses to items
     * that were not shown or do not exist, ratings that are not on the scale, kinds of response that the item does not
     * offer}
     *
     * @param instrument the instrument that was answered
     * @param responses the responses so far, in any order
     */
    public static Problems check(Instrument instrument, Map<ItemId, ResponseValue> responses) {
        return new AnswersCheck(instrument, ImmutableMap.copyOf(responses)).errors();
    }

    /** {@return the id of the instrument that was answered} */
    public InstrumentId instrument() {
        return instrument;
    }

    /** {@return the version of the instrument that was answered} */
    public String version() {
        return version;
    }

    /** {@return the response to each item that was shown, in the order of the items} */
    public ImmutableMap<ItemId, ResponseValue> responses() {
        return responses;
    }

    /**
     * {@return the response to an item; empty when it was not shown}
     *
     * @param item the id of the item
     */
    public Optional<ResponseValue> response(ItemId item) {
        return Optional.ofNullable(responses.get(item));
    }

    /**
     * {@return whether these are answers to an instrument, in whatever words it was asked}
     *
     * @param other the instrument
     */
    public boolean areTo(Instrument other) {
        return instrument.equals(other.id()) && version.equals(other.version());
    }

    void checkAreTo(Instrument other) {
        checkArgument(
                areTo(other),
                "answers to %s %s are not answers to %s %s",
                instrument,
                version,
                other.id(),
                other.version());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers
                && instrument.equals(answers.instrument)
                && version.equals(answers.version)
                && responses.equals(answers.responses);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * instrument.hashCode() + version.hashCode()) + responses.hashCode();
    }

    @Override
    public String toString() {
        return "Answers[" + instrument + " " + version + ", " + responses.size() + " responses]";
    }
}
