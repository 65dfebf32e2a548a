package dev.mentoring.feedback.competence;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.feedback.round.RaterGroup;

/** Where evidence comes from. Sources are never mixed: what people say of themselves and what mentees see stay apart. */
public enum EvidenceSource implements Labelled {
    /** The person about themselves. */
    SELF,
    /** A mentee about the mentor. */
    MENTEE,
    /** A mentor about the mentee. */
    MENTOR,
    /** Somebody in the same role. */
    PEER,
    /** The manager. */
    MANAGER,
    /** Those who lead the programme. */
    PROGRAMME_LEAD,
    /** Somebody who observed a conversation. */
    OBSERVATION,
    /** A training that was followed. */
    TRAINING,
    /** Something that the person made. */
    ARTEFACT,
    /** A group of raters of the embedder’s own. */
    OTHER;

    /**
     * {@return the source that a group of raters is; groups of the embedder’s own are {@link #OTHER}}
     *
     * @param group the group of raters
     */
    public static EvidenceSource of(RaterGroup group) {
        for (EvidenceSource source : values()) {
            if (source.code().equals(group.code())) {
                return source;
            }
        }
        return OTHER;
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CompetenceTexts.CATALOGUE.label(this);
    }
}
