package dev.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.Iterator;

/**
 * What each event does to an aggregate. Folding a log of events gives the aggregate; commands change it by no other way.
 *
 * @param <G> the aggregate
 * @param <S> its states
 * @param <E> its events
 */
public interface Evolution<G extends Aggregate<S>, S, E> {
    /**
     * {@return the aggregate that a first event brings to life}
     *
     * @param first the event; its number is 1
     * @throws InvalidInputException when it is not one that a life begins with
     */
    G begin(Recorded<S, E> first);

    /**
     * {@return the decision with which a life begins}
     *
     * @param key the id of the new aggregate
     * @param occasion when and by whom
     * @param state the state in which it begins
     * @param event the first event
     */
    default Decision.Accepted<G, S, E> start(String key, Occasion occasion, S state, E event) {
        Recorded<S, E> first = new Recorded<>(key, 1, occasion, state, event);
        return new Decision.Accepted<>(begin(first), ImmutableList.of(first));
    }

    /**
     * {@return the event with which a life begins}
     *
     * @param first the first event of a log
     * @param type the class of the events that a life begins with
     * @param <B> the same
     * @throws InvalidInputException when it is another
     */
    default <B extends E> B beginning(Recorded<S, E> first, Class<B> type) {
        if (!type.isInstance(first.event())) {
            throw notABeginning(first);
        }
        return type.cast(first.event());
    }

    /**
     * {@return the refusal of a log whose first event is none that a life begins with, to be thrown}
     *
     * @param first the event
     */
    default InvalidInputException notABeginning(Recorded<S, E> first) {
        Place place = Place.field("event", first.aggregate() + " " + first.sequence(), "");
        return new InvalidInputException(Problems.builder()
                .error(LifecycleTexts.CATALOGUE, "event-begins-nothing", place, first.sequence(), first.aggregate())
                .build());
    }

    /**
     * {@return the aggregate after a further event}
     *
     * @param aggregate the aggregate before it
     * @param recorded the event; its number follows the version of the aggregate
     * @throws InvalidInputException when it cannot happen to the aggregate as it is
     */
    G next(G aggregate, Recorded<S, E> recorded);

    /**
     * {@return the refusal of an event that cannot happen to the aggregate as it is, to be thrown}
     *
     * @param recorded the event
     */
    default InvalidInputException cannotHappen(Recorded<S, E> recorded) {
        Place place = Place.field("event", recorded.aggregate() + " " + recorded.sequence(), "");
        return new InvalidInputException(Problems.builder()
                .error(LifecycleTexts.CATALOGUE, "event-impossible", place, recorded.sequence(), recorded.aggregate())
                .build());
    }

    /**
     * {@return the aggregate that all these events give, in constant memory beside it}
     *
     * @param events the events of one aggregate, from the first on
     * @throws IllegalArgumentException when there is no event
     * @throws InvalidInputException at the first event that belongs to another aggregate, leaves a gap, comes twice, is dated
     *     before the one in front of it or cannot happen after it
     */
    default G fold(Iterator<? extends Recorded<S, E>> events) {
        checkArgument(events.hasNext(), "no event, no aggregate");
        Recorded<S, E> first = events.next();
        expect(first.sequence() == 1, "event-out-of-sequence", first, 1L);
        G aggregate = begin(first);
        while (events.hasNext()) {
            aggregate = follow(aggregate, events.next());
        }
        return aggregate;
    }

    /**
     * {@return the aggregate after a further event, which is checked to follow}
     *
     * @param aggregate the aggregate before it
     * @param recorded the event
     * @throws InvalidInputException when it belongs to another aggregate, leaves a gap, comes twice, is dated before the last
     *     one or cannot happen after it
     */
    default G follow(G aggregate, Recorded<S, E> recorded) {
        expect(recorded.aggregate().equals(aggregate.key()), "event-of-another", recorded, aggregate.key());
        expect(
                recorded.sequence() == aggregate.version() + 1,
                "event-out-of-sequence",
                recorded,
                aggregate.version() + 1);
        expect(
                !recorded.occasion().at().isBefore(aggregate.changedAt()),
                "event-before-the-last",
                recorded,
                aggregate.changedAt());
        return next(aggregate, recorded);
    }

    private static void expect(boolean holds, String code, Recorded<?, ?> recorded, Object expected) {
        if (!holds) {
            Problems.Builder problems = Problems.builder();
            Place place = Place.field("event", recorded.aggregate() + " " + recorded.sequence(), "");
            problems.error(LifecycleTexts.CATALOGUE, code, place, expected, recorded.sequence());
            problems.build().throwIfErrors();
        }
    }
}
