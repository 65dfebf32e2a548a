package dev.mentoring.core.meeting;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What can be asked of a meeting; see {@link MeetingCommand}. */
public enum MeetingCommandKind implements Labelled {
    /** See {@link MeetingCommand.Propose}. */
    PROPOSE,
    /** See {@link MeetingCommand.Confirm}. */
    CONFIRM,
    /** See {@link MeetingCommand.ReportHeld}. */
    REPORT_HELD,
    /** See {@link MeetingCommand.ReportNoShow}. */
    REPORT_NO_SHOW,
    /** See {@link MeetingCommand.Cancel}. */
    CANCEL,
    /** See {@link MeetingCommand.Reschedule}. */
    RESCHEDULE,
    /** See {@link MeetingCommand.Lapse}. */
    LAPSE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MeetingTexts.CATALOGUE.label(this);
    }
}
