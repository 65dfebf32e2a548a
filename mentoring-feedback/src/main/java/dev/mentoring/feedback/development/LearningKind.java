package dev.mentoring.feedback.development;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** By what a person can learn. */
public enum LearningKind implements Labelled {
    /** Notes or recordings of one’s own practice. */
    SELF_OBSERVATION,
    /** Something to read. */
    READING,
    /** A course. */
    TRAINING,
    /** A conversation held for practice, without anything that was confided. */
    PRACTICE_CONVERSATION,
    /** Talking with others in the same role. */
    PEER_EXCHANGE,
    /** A conversation that somebody observes, with the consent of all. */
    OBSERVED_MEETING,
    /** Supervision by an experienced person. */
    SUPERVISION,
    /** The regular meeting of the mentors of a programme. */
    MENTOR_COMMUNITY,
    /** Those who run the programme. */
    PROGRAMME_TEAM,
    /** What training, mobility and support there is. */
    DIRECTORY,
    /** People outside the pair. */
    NETWORK;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return DevelopmentTexts.CATALOGUE.label(this);
    }
}
