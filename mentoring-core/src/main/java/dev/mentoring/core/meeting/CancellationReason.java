package dev.mentoring.core.meeting;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** Why a meeting was cancelled; all parties see it, so that none of the reasons tells of health or family. */
public enum CancellationReason implements Labelled {
    /** Somebody cannot come. */
    UNAVAILABLE,
    /** Somebody has too much to do. */
    WORKLOAD,
    /** There is nothing to talk about for now. */
    NO_NEED,
    /** Room, line or equipment failed. */
    TECHNICAL,
    /** The relationship rests or has ended. */
    RELATIONSHIP_OVER,
    /** Another reason. */
    OTHER;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MeetingTexts.CATALOGUE.label(this);
    }
}
