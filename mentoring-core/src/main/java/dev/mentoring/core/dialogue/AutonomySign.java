package dev.mentoring.core.dialogue;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What can be counted of a mentee’s autonomy. */
public enum AutonomySign implements Labelled {
    /** Of the points of agendas, those that the mentee put there. */
    SETS_THE_AGENDA,
    /** Of the actions, those that the mentee has taken on. */
    OWNS_ACTIONS,
    /** Of what the mentor offered, questions rather than advice. */
    IS_ASKED_RATHER_THAN_ADVISED,
    /** Of the decisions, those that the mentee took. */
    DECIDES;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DialogueTexts.CATALOGUE.label(this);
    }
}
