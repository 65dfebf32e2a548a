package dev.mentoring.architecture.offence.feedback.score;

import dev.mentoring.architecture.offence.feedback.disclosure.Cell;

/** A score that goes around the report. */
public final class PublishesByItself {
    public String show(Cell cell) {
        return cell.label();
    }
}
