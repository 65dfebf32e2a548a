package dev.mentoring.core.confidentiality;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.lifecycle.Actor;

/**
 * Somebody who wants to read what was said in confidence. The embedding software makes one for a person whom it has
 * authenticated; it is never stored.
 *
 * <p>A mentor who also coordinates the programme reads her own notes as a participant; as a programme manager she reads what
 * authors shared with coordinators, and no more. Superiors and software read nothing.
 *
 * @param actor who, and in which capacity
 */
public record Reader(Actor actor) {
    /**
     * Refuses null.
     *
     * @param actor who, and in which capacity
     */
    public Reader {
        requireNonNull(actor);
    }
}
