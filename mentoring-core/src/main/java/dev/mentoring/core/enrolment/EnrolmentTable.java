package dev.mentoring.core.enrolment;

import static dev.mentoring.core.enrolment.EnrolmentCommandKind.AGREE_AS_LINE_MANAGER;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.APPROVE;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.COMPLETE;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.DECLINE;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.END_RELATIONSHIP;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.EXPIRE;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.MARK_READY;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.MATCH;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.PAUSE;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.REAPPLY;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.REINSTATE;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.REMATCH;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.RESUME;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.REVIEW;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.START;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.SUBMIT;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.SUSPEND;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.WAITLIST;
import static dev.mentoring.core.enrolment.EnrolmentCommandKind.WITHDRAW;
import static dev.mentoring.core.enrolment.EnrolmentGuard.ANSWERS_COMPLETE;
import static dev.mentoring.core.enrolment.EnrolmentGuard.A_PLACE_IS_FREE;
import static dev.mentoring.core.enrolment.EnrolmentGuard.BY_A_MANAGER;
import static dev.mentoring.core.enrolment.EnrolmentGuard.BY_LINE_MANAGER;
import static dev.mentoring.core.enrolment.EnrolmentGuard.BY_MANAGER_OR_SOFTWARE;
import static dev.mentoring.core.enrolment.EnrolmentGuard.BY_PROGRAMME_MANAGER;
import static dev.mentoring.core.enrolment.EnrolmentGuard.BY_SOMEBODY_ELSE;
import static dev.mentoring.core.enrolment.EnrolmentGuard.BY_THE_PARTICIPANT;
import static dev.mentoring.core.enrolment.EnrolmentGuard.BY_THE_PARTICIPANT_OR_FOR_HER;
import static dev.mentoring.core.enrolment.EnrolmentGuard.CONSENTS_GIVEN;
import static dev.mentoring.core.enrolment.EnrolmentGuard.DEADLINE_PASSED;
import static dev.mentoring.core.enrolment.EnrolmentGuard.ELIGIBLE;
import static dev.mentoring.core.enrolment.EnrolmentGuard.LINE_MANAGER_AGREES;
import static dev.mentoring.core.enrolment.EnrolmentGuard.LINE_MANAGER_NOT_ASKED_TWICE;
import static dev.mentoring.core.enrolment.EnrolmentGuard.NOT_ENROLLED_TWICE;
import static dev.mentoring.core.enrolment.EnrolmentGuard.NOT_REAPPLIED_YET;
import static dev.mentoring.core.enrolment.EnrolmentGuard.NO_PARTNER_FEASIBLE;
import static dev.mentoring.core.enrolment.EnrolmentGuard.NO_RELATIONSHIP_LEFT;
import static dev.mentoring.core.enrolment.EnrolmentGuard.PAUSE_WITHIN_POLICY;
import static dev.mentoring.core.enrolment.EnrolmentGuard.PEOPLE_MAY_JOIN;
import static dev.mentoring.core.enrolment.EnrolmentGuard.RELATIONSHIP_IS_LIVE;
import static dev.mentoring.core.enrolment.EnrolmentGuard.RELATIONSHIP_IS_NEW;
import static dev.mentoring.core.enrolment.EnrolmentGuard.RETURN_IS_AHEAD;
import static dev.mentoring.core.enrolment.EnrolmentGuard.TRAINING_DONE;
import static dev.mentoring.core.enrolment.EnrolmentGuard.WAS_APPROVED;
import static dev.mentoring.core.enrolment.EnrolmentGuard.WAS_READY;
import static dev.mentoring.core.enrolment.EnrolmentGuard.WAS_WAITLISTED;
import static dev.mentoring.core.enrolment.EnrolmentState.APPROVED;
import static dev.mentoring.core.enrolment.EnrolmentState.COMPLETED;
import static dev.mentoring.core.enrolment.EnrolmentState.DECLINED;
import static dev.mentoring.core.enrolment.EnrolmentState.EXPIRED;
import static dev.mentoring.core.enrolment.EnrolmentState.INVITED;
import static dev.mentoring.core.enrolment.EnrolmentState.MATCHED;
import static dev.mentoring.core.enrolment.EnrolmentState.PAUSED;
import static dev.mentoring.core.enrolment.EnrolmentState.READY;
import static dev.mentoring.core.enrolment.EnrolmentState.STARTED;
import static dev.mentoring.core.enrolment.EnrolmentState.SUBMITTED;
import static dev.mentoring.core.enrolment.EnrolmentState.SUSPENDED;
import static dev.mentoring.core.enrolment.EnrolmentState.UNDER_REVIEW;
import static dev.mentoring.core.enrolment.EnrolmentState.WAITLISTED;
import static dev.mentoring.core.enrolment.EnrolmentState.WITHDRAWN;

import dev.mentoring.core.lifecycle.TransitionTable;
import dev.mentoring.core.lifecycle.TransitionTableBuilder;

/** Every way from one state of an enrolment to another. */
final class EnrolmentTable {
    static final TransitionTable<EnrolmentState, EnrolmentCommandKind, EnrolmentAttempt> TABLE = table();

    private EnrolmentTable() {}

    private static TransitionTable<EnrolmentState, EnrolmentCommandKind, EnrolmentAttempt> table() {
        TransitionTableBuilder<EnrolmentState, EnrolmentCommandKind, EnrolmentAttempt> table = TransitionTable.named(
                "enrolment",
                EnrolmentTexts.CATALOGUE.text("lifecycle.enrolment"),
                EnrolmentState.class,
                EnrolmentCommandKind.class);
        wayIn(table);
        wayThrough(table);
        interruptions(table);
        wayOut(table);
        return table.build();
    }

    private static void wayIn(TransitionTableBuilder<EnrolmentState, EnrolmentCommandKind, EnrolmentAttempt> table) {
        table.begins(INVITED, STARTED)
                .from(INVITED)
                .on(START)
                .to(STARTED)
                .requires(BY_THE_PARTICIPANT, PEOPLE_MAY_JOIN)
                .from(STARTED)
                .on(SUBMIT)
                .to(SUBMITTED)
                .requires(BY_THE_PARTICIPANT, PEOPLE_MAY_JOIN, NOT_ENROLLED_TWICE, ANSWERS_COMPLETE)
                .from(SUBMITTED)
                .on(REVIEW)
                .to(UNDER_REVIEW)
                .requires(BY_PROGRAMME_MANAGER, BY_SOMEBODY_ELSE)
                .from(SUBMITTED, UNDER_REVIEW)
                .on(AGREE_AS_LINE_MANAGER)
                .stays()
                .requires(BY_LINE_MANAGER, BY_SOMEBODY_ELSE, LINE_MANAGER_NOT_ASKED_TWICE)
                .from(SUBMITTED, UNDER_REVIEW)
                .on(APPROVE)
                .to(APPROVED)
                .requires(BY_PROGRAMME_MANAGER, BY_SOMEBODY_ELSE, ELIGIBLE, LINE_MANAGER_AGREES)
                .from(SUBMITTED, UNDER_REVIEW)
                .on(DECLINE)
                .to(DECLINED)
                .requires(BY_A_MANAGER, BY_SOMEBODY_ELSE)
                .from(APPROVED)
                .on(MARK_READY)
                .to(READY)
                .requires(CONSENTS_GIVEN, TRAINING_DONE, A_PLACE_IS_FREE);
    }

    private static void wayThrough(
            TransitionTableBuilder<EnrolmentState, EnrolmentCommandKind, EnrolmentAttempt> table) {
        table.from(READY)
                .on(WAITLIST)
                .to(WAITLISTED)
                .requires(BY_MANAGER_OR_SOFTWARE, NO_PARTNER_FEASIBLE)
                .from(READY, WAITLISTED, MATCHED)
                .on(MATCH)
                .to(MATCHED)
                .requires(BY_MANAGER_OR_SOFTWARE, RELATIONSHIP_IS_NEW)
                .from(MATCHED, PAUSED, SUSPENDED, WITHDRAWN)
                .on(END_RELATIONSHIP)
                .stays()
                .requires(BY_MANAGER_OR_SOFTWARE, RELATIONSHIP_IS_LIVE)
                .from(MATCHED)
                .on(REMATCH)
                .to(READY)
                .requires(BY_THE_PARTICIPANT_OR_FOR_HER, NO_RELATIONSHIP_LEFT)
                .from(MATCHED)
                .on(COMPLETE)
                .to(COMPLETED)
                .requires(BY_MANAGER_OR_SOFTWARE, NO_RELATIONSHIP_LEFT);
    }

    private static void interruptions(
            TransitionTableBuilder<EnrolmentState, EnrolmentCommandKind, EnrolmentAttempt> table) {
        table.from(APPROVED, READY, WAITLISTED, MATCHED)
                .on(PAUSE)
                .to(PAUSED)
                .requires(BY_THE_PARTICIPANT_OR_FOR_HER, RETURN_IS_AHEAD, PAUSE_WITHIN_POLICY)
                .from(PAUSED)
                .on(RESUME)
                .to(APPROVED)
                .when(WAS_APPROVED)
                .requires(BY_THE_PARTICIPANT_OR_FOR_HER)
                .from(PAUSED)
                .on(RESUME)
                .to(READY)
                .when(WAS_READY)
                .requires(BY_THE_PARTICIPANT_OR_FOR_HER)
                .from(PAUSED)
                .on(RESUME)
                .to(WAITLISTED)
                .when(WAS_WAITLISTED)
                .requires(BY_THE_PARTICIPANT_OR_FOR_HER)
                .from(PAUSED)
                .on(RESUME)
                .to(MATCHED)
                .requires(BY_THE_PARTICIPANT_OR_FOR_HER)
                .from(APPROVED, READY, WAITLISTED, MATCHED, PAUSED)
                .on(SUSPEND)
                .to(SUSPENDED)
                .requires(BY_PROGRAMME_MANAGER, BY_SOMEBODY_ELSE)
                .from(SUSPENDED)
                .on(REINSTATE)
                .to(APPROVED)
                .when(WAS_APPROVED)
                .requires(BY_PROGRAMME_MANAGER, BY_SOMEBODY_ELSE)
                .from(SUSPENDED)
                .on(REINSTATE)
                .to(READY)
                .when(WAS_READY)
                .requires(BY_PROGRAMME_MANAGER, BY_SOMEBODY_ELSE)
                .from(SUSPENDED)
                .on(REINSTATE)
                .to(WAITLISTED)
                .when(WAS_WAITLISTED)
                .requires(BY_PROGRAMME_MANAGER, BY_SOMEBODY_ELSE)
                .from(SUSPENDED)
                .on(REINSTATE)
                .to(MATCHED)
                .requires(BY_PROGRAMME_MANAGER, BY_SOMEBODY_ELSE);
    }

    private static void wayOut(TransitionTableBuilder<EnrolmentState, EnrolmentCommandKind, EnrolmentAttempt> table) {
        table.from(INVITED, STARTED, SUBMITTED, UNDER_REVIEW, APPROVED, READY, WAITLISTED, MATCHED, PAUSED, SUSPENDED)
                .on(WITHDRAW)
                .to(WITHDRAWN)
                .requires(BY_THE_PARTICIPANT_OR_FOR_HER)
                .from(INVITED, STARTED, APPROVED, READY, WAITLISTED)
                .on(EXPIRE)
                .to(EXPIRED)
                .requires(BY_MANAGER_OR_SOFTWARE, DEADLINE_PASSED)
                .from(DECLINED, WITHDRAWN, EXPIRED)
                .on(REAPPLY)
                .stays()
                .requires(BY_THE_PARTICIPANT, NOT_REAPPLIED_YET)
                .ends(COMPLETED, DECLINED, WITHDRAWN, EXPIRED);
    }
}
