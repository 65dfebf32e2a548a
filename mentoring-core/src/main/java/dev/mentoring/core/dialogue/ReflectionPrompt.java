package dev.mentoring.core.dialogue;

import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** A question to think about alone after a meeting. */
public enum ReflectionPrompt implements Labelled {
    /** What the mentor heard beneath the words. */
    WHAT_I_HEARD(Role.MENTOR),
    /** Where the mentor advised too soon. */
    WHERE_I_ADVISED(Role.MENTOR),
    /** What the conversation touched in the mentor. */
    WHAT_MOVED_ME(Role.MENTOR),
    /** What the mentor can leave to the mentee next time. */
    WHAT_I_CAN_LEAVE(Role.MENTOR),
    /** Where the mentor needs supervision. */
    WHERE_I_NEED_SUPPORT(Role.MENTOR),
    /** What the mentee takes away. */
    WHAT_I_TAKE_AWAY(Role.MENTEE),
    /** What the mentee held back. */
    WHAT_I_DID_NOT_SAY(Role.MENTEE),
    /** What the mentee decided alone. */
    WHAT_IS_MINE(Role.MENTEE),
    /** What the mentee tries until next time. */
    WHAT_I_TRY(Role.MENTEE),
    /** What the mentee brings next time. */
    WHAT_I_BRING_NEXT(Role.MENTEE);

    private final Role role;

    ReflectionPrompt(Role role) {
        this.role = role;
    }

    /** {@return for which of the two it is} */
    public Role role() {
        return role;
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DialogueTexts.CATALOGUE.label(this);
    }
}
