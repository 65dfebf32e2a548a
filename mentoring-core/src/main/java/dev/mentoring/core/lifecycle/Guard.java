package dev.mentoring.core.lifecycle;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/**
 * A condition on a transition; each kind of aggregate has an enum of them. The label is a sentence that says what must hold;
 * a refusal shows it.
 *
 * @param <A> what a guard looks at: the aggregate, the command, the {@link Occasion} and whatever else the decision needs
 */
public interface Guard<A> extends Labelled {
    /**
     * {@return whether the condition holds}
     *
     * @param attempt what is attempted
     */
    boolean holds(A attempt);

    /** {@return what would make it hold} */
    BilingualText mend();
}
