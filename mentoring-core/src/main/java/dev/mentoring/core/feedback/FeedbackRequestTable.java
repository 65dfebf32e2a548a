package dev.mentoring.core.feedback;

import static dev.mentoring.core.feedback.FeedbackRequestCommandKind.ACKNOWLEDGE;
import static dev.mentoring.core.feedback.FeedbackRequestCommandKind.BEGIN;
import static dev.mentoring.core.feedback.FeedbackRequestCommandKind.DECLINE;
import static dev.mentoring.core.feedback.FeedbackRequestCommandKind.EXPIRE;
import static dev.mentoring.core.feedback.FeedbackRequestCommandKind.LOCK;
import static dev.mentoring.core.feedback.FeedbackRequestCommandKind.RELEASE;
import static dev.mentoring.core.feedback.FeedbackRequestCommandKind.REOPEN;
import static dev.mentoring.core.feedback.FeedbackRequestCommandKind.SUBMIT;
import static dev.mentoring.core.feedback.FeedbackRequestGuard.BEFORE_THE_DEADLINE;
import static dev.mentoring.core.feedback.FeedbackRequestGuard.BY_THE_PROGRAMME;
import static dev.mentoring.core.feedback.FeedbackRequestGuard.BY_THE_RESPONDENT;
import static dev.mentoring.core.feedback.FeedbackRequestGuard.BY_THE_SUBJECT;
import static dev.mentoring.core.feedback.FeedbackRequestGuard.DEADLINE_REACHED;
import static dev.mentoring.core.feedback.FeedbackRequestGuard.NOT_YET_READ;
import static dev.mentoring.core.feedback.FeedbackRequestGuard.NO_ANSWER_CAN_STILL_CHANGE;
import static dev.mentoring.core.feedback.FeedbackRequestState.DECLINED;
import static dev.mentoring.core.feedback.FeedbackRequestState.EXPIRED;
import static dev.mentoring.core.feedback.FeedbackRequestState.IN_PROGRESS;
import static dev.mentoring.core.feedback.FeedbackRequestState.LOCKED;
import static dev.mentoring.core.feedback.FeedbackRequestState.RELEASED;
import static dev.mentoring.core.feedback.FeedbackRequestState.REQUESTED;
import static dev.mentoring.core.feedback.FeedbackRequestState.SUBMITTED;

import dev.mentoring.core.lifecycle.TransitionTable;

/** The lifecycle of a request for feedback. */
final class FeedbackRequestTable {
    static final TransitionTable<FeedbackRequestState, FeedbackRequestCommandKind, FeedbackRequestAttempt> TABLE =
            TransitionTable.<FeedbackRequestState, FeedbackRequestCommandKind, FeedbackRequestAttempt>named(
                            "feedback-request",
                            FeedbackTexts.CATALOGUE.text("lifecycle"),
                            FeedbackRequestState.class,
                            FeedbackRequestCommandKind.class)
                    .begins(REQUESTED)
                    .from(REQUESTED)
                    .on(BEGIN)
                    .to(IN_PROGRESS)
                    .requires(BY_THE_RESPONDENT, BEFORE_THE_DEADLINE)
                    .from(REQUESTED, IN_PROGRESS)
                    .on(SUBMIT)
                    .to(SUBMITTED)
                    .requires(BY_THE_RESPONDENT, BEFORE_THE_DEADLINE)
                    .from(REQUESTED, IN_PROGRESS)
                    .on(DECLINE)
                    .to(DECLINED)
                    .requires(BY_THE_RESPONDENT)
                    .from(REQUESTED, IN_PROGRESS)
                    .on(EXPIRE)
                    .to(EXPIRED)
                    .requires(DEADLINE_REACHED)
                    .from(SUBMITTED)
                    .on(REOPEN)
                    .to(IN_PROGRESS)
                    .requires(BY_THE_RESPONDENT, BEFORE_THE_DEADLINE)
                    .from(SUBMITTED)
                    .on(RELEASE)
                    .to(RELEASED)
                    .requires(BY_THE_PROGRAMME, NO_ANSWER_CAN_STILL_CHANGE)
                    .from(RELEASED)
                    .on(ACKNOWLEDGE)
                    .stays()
                    .requires(BY_THE_SUBJECT, NOT_YET_READ)
                    .from(RELEASED)
                    .on(LOCK)
                    .to(LOCKED)
                    .requires(BY_THE_PROGRAMME)
                    .ends(LOCKED, DECLINED, EXPIRED)
                    .build();

    private FeedbackRequestTable() {}
}
