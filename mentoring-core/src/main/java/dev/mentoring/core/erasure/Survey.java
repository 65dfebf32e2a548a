package dev.mentoring.core.erasure;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.problem.Place;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds who of those to be erased stands in the records, and in which aggregates. */
final class Survey implements RecordWalk.Visitor {
    private final @Nullable ImmutableSet<ParticipantId> people;
    private final Set<ParticipantId> found = new HashSet<>();
    private final Set<Object> concerned = new HashSet<>();
    private Object current = "";

    Survey(@Nullable ImmutableSet<ParticipantId> people) {
        this.people = people;
    }

    void begin(Object record, int number) {
        current = unit(record, number);
    }

    /** What goes together: all events of an aggregate, or one other record. */
    private static Object unit(Object record, int number) {
        return record instanceof Recorded<?, ?> recorded ? recorded.aggregate() : (Integer) number;
    }

    boolean concerns(Object record, int number) {
        return concerned.contains(unit(record, number));
    }

    ImmutableSet<ParticipantId> found() {
        return ImmutableSet.copyOf(found);
    }

    @Override
    public ParticipantId person(ParticipantId person) {
        if ((people == null || people.contains(person)) && !Pseudonymiser.isPseudonym(person)) {
            found.add(person);
            concerned.add(current);
        }
        return person;
    }

    @Override
    public Confidential<?> confidential(Confidential<?> confidential) {
        person(confidential.audience().author());
        confidential.audience().others().forEach(this::person);
        return confidential;
    }

    @Override
    public void text(String text, Supplier<Place> place) {
        // people are not looked for in texts, but complained of when they are rewritten
    }
}
