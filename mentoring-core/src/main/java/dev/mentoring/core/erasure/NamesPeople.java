package dev.mentoring.core.erasure;

import dev.mentoring.core.identity.ParticipantId;
import java.util.function.UnaryOperator;

/**
 * A value within a recorded event that is no record and yet names people: records are gone through component by component,
 * and this says itself where they are.
 */
public interface NamesPeople {
    /**
     * {@return the same value with other people in their place; equal to this one where nobody changes}
     *
     * @param renaming who comes into whose place
     */
    NamesPeople withPeople(UnaryOperator<ParticipantId> renaming);
}
