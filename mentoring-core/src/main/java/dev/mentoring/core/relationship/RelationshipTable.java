package dev.mentoring.core.relationship;

import static dev.mentoring.core.relationship.RelationshipCommandKind.ADMIT_PARTY;
import static dev.mentoring.core.relationship.RelationshipCommandKind.CALL_OFF;
import static dev.mentoring.core.relationship.RelationshipCommandKind.COMPLETE;
import static dev.mentoring.core.relationship.RelationshipCommandKind.CONSENT_TO_EXTENSION;
import static dev.mentoring.core.relationship.RelationshipCommandKind.CONTINUE_EXTERNALLY;
import static dev.mentoring.core.relationship.RelationshipCommandKind.END_EARLY;
import static dev.mentoring.core.relationship.RelationshipCommandKind.ENTER_PHASE;
import static dev.mentoring.core.relationship.RelationshipCommandKind.LEAVE;
import static dev.mentoring.core.relationship.RelationshipCommandKind.OFFER_AGREEMENT;
import static dev.mentoring.core.relationship.RelationshipCommandKind.PAUSE;
import static dev.mentoring.core.relationship.RelationshipCommandKind.RAISE_CONFLICT;
import static dev.mentoring.core.relationship.RelationshipCommandKind.REDEFINE;
import static dev.mentoring.core.relationship.RelationshipCommandKind.REFUSE_EXTENSION;
import static dev.mentoring.core.relationship.RelationshipCommandKind.REQUEST_EXTENSION;
import static dev.mentoring.core.relationship.RelationshipCommandKind.RESUME;
import static dev.mentoring.core.relationship.RelationshipCommandKind.SETTLE_CONFLICT;
import static dev.mentoring.core.relationship.RelationshipCommandKind.SIGN_AGREEMENT;
import static dev.mentoring.core.relationship.RelationshipCommandKind.START_CLOSING;
import static dev.mentoring.core.relationship.RelationshipCommandKind.STEP_IN;
import static dev.mentoring.core.relationship.RelationshipGuard.AGREEMENT_BINDS_EVERYBODY;
import static dev.mentoring.core.relationship.RelationshipGuard.ANOTHER_PHASE;
import static dev.mentoring.core.relationship.RelationshipGuard.A_MEETING_HELD;
import static dev.mentoring.core.relationship.RelationshipGuard.BACKUP_STANDS_BY;
import static dev.mentoring.core.relationship.RelationshipGuard.BY_AN_UNINVOLVED_COORDINATOR;
import static dev.mentoring.core.relationship.RelationshipGuard.BY_A_PARTY;
import static dev.mentoring.core.relationship.RelationshipGuard.BY_A_PARTY_OR_THE_PROGRAMME;
import static dev.mentoring.core.relationship.RelationshipGuard.BY_HERSELF_OR_THE_PROGRAMME;
import static dev.mentoring.core.relationship.RelationshipGuard.BY_THE_PROGRAMME;
import static dev.mentoring.core.relationship.RelationshipGuard.CLOSING_DUE;
import static dev.mentoring.core.relationship.RelationshipGuard.CLOSING_MEETING_SETTLED;
import static dev.mentoring.core.relationship.RelationshipGuard.CONFLICT_OPEN;
import static dev.mentoring.core.relationship.RelationshipGuard.DATES_KEPT;
import static dev.mentoring.core.relationship.RelationshipGuard.DECIDED_TO_END;
import static dev.mentoring.core.relationship.RelationshipGuard.DURATION_WITHIN_BOUNDS;
import static dev.mentoring.core.relationship.RelationshipGuard.END_MOVES_ON;
import static dev.mentoring.core.relationship.RelationshipGuard.END_STILL_AHEAD;
import static dev.mentoring.core.relationship.RelationshipGuard.EVERYBODY_ADMISSIBLE;
import static dev.mentoring.core.relationship.RelationshipGuard.EVERY_GOAL_HAS_AN_OUTCOME;
import static dev.mentoring.core.relationship.RelationshipGuard.EXPECTATIONS_BY_PARTIES;
import static dev.mentoring.core.relationship.RelationshipGuard.EXTENSIONS_LEFT;
import static dev.mentoring.core.relationship.RelationshipGuard.EXTENSION_ASKED;
import static dev.mentoring.core.relationship.RelationshipGuard.FEEDBACK_REQUESTED;
import static dev.mentoring.core.relationship.RelationshipGuard.LAST_SIGNATURE;
import static dev.mentoring.core.relationship.RelationshipGuard.NEWCOMER_ADMISSIBLE;
import static dev.mentoring.core.relationship.RelationshipGuard.NOT_A_PARTY_YET;
import static dev.mentoring.core.relationship.RelationshipGuard.NOT_CONSENTED_YET;
import static dev.mentoring.core.relationship.RelationshipGuard.NOT_EXTERNAL_YET;
import static dev.mentoring.core.relationship.RelationshipGuard.NOT_REDEFINED_YET;
import static dev.mentoring.core.relationship.RelationshipGuard.NOT_SIGNED_YET;
import static dev.mentoring.core.relationship.RelationshipGuard.NO_CONFLICT_OPEN;
import static dev.mentoring.core.relationship.RelationshipGuard.NO_EXTENSION_ASKED;
import static dev.mentoring.core.relationship.RelationshipGuard.NO_MEETING_HELD;
import static dev.mentoring.core.relationship.RelationshipGuard.OTHERS_CANNOT_GO_ON;
import static dev.mentoring.core.relationship.RelationshipGuard.PAUSE_ENDS_LATER;
import static dev.mentoring.core.relationship.RelationshipGuard.PERSON_IS_A_PARTY;
import static dev.mentoring.core.relationship.RelationshipGuard.REPLACES_A_MENTOR;
import static dev.mentoring.core.relationship.RelationshipGuard.ROOM_LEFT;
import static dev.mentoring.core.relationship.RelationshipGuard.TOO_FEW_REMAIN;
import static dev.mentoring.core.relationship.RelationshipGuard.VERSION_ON_OFFER;
import static dev.mentoring.core.relationship.RelationshipGuard.WITHIN_LONGEST_DURATION;
import static dev.mentoring.core.relationship.RelationshipGuard.WITHIN_PAUSE_LIMIT;
import static dev.mentoring.core.relationship.RelationshipState.ACTIVE;
import static dev.mentoring.core.relationship.RelationshipState.CLOSING;
import static dev.mentoring.core.relationship.RelationshipState.COMPLETED;
import static dev.mentoring.core.relationship.RelationshipState.ENDED_EARLY;
import static dev.mentoring.core.relationship.RelationshipState.PAUSED;
import static dev.mentoring.core.relationship.RelationshipState.PENDING_AGREEMENT;
import static dev.mentoring.core.relationship.RelationshipState.PROPOSED;
import static dev.mentoring.core.relationship.RelationshipState.VOIDED;

import dev.mentoring.core.lifecycle.TransitionTable;

/** Every way from one state of a relationship to another. */
final class RelationshipTable {
    static final TransitionTable<RelationshipState, RelationshipCommandKind, RelationshipAttempt> TABLE =
            TransitionTable.<RelationshipState, RelationshipCommandKind, RelationshipAttempt>named(
                            "relationship",
                            RelationshipTexts.CATALOGUE.text("relationship"),
                            RelationshipState.class,
                            RelationshipCommandKind.class)
                    .begins(PROPOSED)
                    // agreement
                    .from(PROPOSED)
                    .on(OFFER_AGREEMENT)
                    .to(PENDING_AGREEMENT)
                    .requires(BY_A_PARTY_OR_THE_PROGRAMME, DURATION_WITHIN_BOUNDS, EXPECTATIONS_BY_PARTIES)
                    .from(PENDING_AGREEMENT)
                    .on(OFFER_AGREEMENT)
                    .stays()
                    .requires(BY_A_PARTY_OR_THE_PROGRAMME, DURATION_WITHIN_BOUNDS, EXPECTATIONS_BY_PARTIES)
                    .from(ACTIVE, PAUSED)
                    .on(OFFER_AGREEMENT)
                    .stays()
                    .requires(BY_A_PARTY_OR_THE_PROGRAMME, DATES_KEPT, EXPECTATIONS_BY_PARTIES)
                    .from(PENDING_AGREEMENT)
                    .on(SIGN_AGREEMENT)
                    .to(ACTIVE)
                    .when(LAST_SIGNATURE)
                    .requires(VERSION_ON_OFFER, END_STILL_AHEAD)
                    .from(PENDING_AGREEMENT, ACTIVE, PAUSED)
                    .on(SIGN_AGREEMENT)
                    .stays()
                    .requires(BY_A_PARTY, VERSION_ON_OFFER, NOT_SIGNED_YET)
                    .from(PROPOSED, PENDING_AGREEMENT)
                    .on(CALL_OFF)
                    .to(VOIDED)
                    .requires(BY_A_PARTY_OR_THE_PROGRAMME, NO_MEETING_HELD)
                    // pause and conflict
                    .from(ACTIVE)
                    .on(PAUSE)
                    .to(PAUSED)
                    .requires(BY_A_PARTY_OR_THE_PROGRAMME, PAUSE_ENDS_LATER, WITHIN_PAUSE_LIMIT)
                    .from(PAUSED)
                    .on(RESUME)
                    .to(ACTIVE)
                    .requires(
                            BY_A_PARTY_OR_THE_PROGRAMME,
                            EVERYBODY_ADMISSIBLE,
                            NO_CONFLICT_OPEN,
                            AGREEMENT_BINDS_EVERYBODY)
                    .from(ACTIVE, PAUSED, CLOSING)
                    .on(RAISE_CONFLICT)
                    .to(PAUSED)
                    .requires(BY_A_PARTY_OR_THE_PROGRAMME, NO_CONFLICT_OPEN)
                    .from(PAUSED)
                    .on(SETTLE_CONFLICT)
                    .to(ENDED_EARLY)
                    .when(DECIDED_TO_END)
                    .requires(BY_AN_UNINVOLVED_COORDINATOR, CONFLICT_OPEN)
                    .from(PAUSED)
                    .on(SETTLE_CONFLICT)
                    .stays()
                    .requires(BY_AN_UNINVOLVED_COORDINATOR, CONFLICT_OPEN)
                    // extension
                    .from(ACTIVE)
                    .on(REQUEST_EXTENSION)
                    .stays()
                    .requires(BY_A_PARTY, END_MOVES_ON, WITHIN_LONGEST_DURATION, EXTENSIONS_LEFT, NO_EXTENSION_ASKED)
                    .from(ACTIVE)
                    .on(CONSENT_TO_EXTENSION)
                    .stays()
                    .requires(BY_A_PARTY, EXTENSION_ASKED, NOT_CONSENTED_YET)
                    .from(ACTIVE)
                    .on(REFUSE_EXTENSION)
                    .stays()
                    .requires(BY_A_PARTY, EXTENSION_ASKED)
                    // parties
                    .from(ACTIVE)
                    .on(ADMIT_PARTY)
                    .stays()
                    .requires(BY_THE_PROGRAMME, NOT_A_PARTY_YET, ROOM_LEFT, NEWCOMER_ADMISSIBLE)
                    .from(PENDING_AGREEMENT)
                    .on(LEAVE)
                    .to(VOIDED)
                    .when(TOO_FEW_REMAIN)
                    .requires(BY_HERSELF_OR_THE_PROGRAMME, PERSON_IS_A_PARTY, NO_MEETING_HELD)
                    .from(ACTIVE, PAUSED, CLOSING)
                    .on(LEAVE)
                    .to(ENDED_EARLY)
                    .when(TOO_FEW_REMAIN)
                    .requires(BY_HERSELF_OR_THE_PROGRAMME, PERSON_IS_A_PARTY)
                    .from(PENDING_AGREEMENT, ACTIVE, PAUSED, CLOSING)
                    .on(LEAVE)
                    .stays()
                    .requires(BY_HERSELF_OR_THE_PROGRAMME, PERSON_IS_A_PARTY)
                    .from(ACTIVE, PAUSED)
                    .on(STEP_IN)
                    .to(PAUSED)
                    .requires(BY_THE_PROGRAMME, BACKUP_STANDS_BY, REPLACES_A_MENTOR, NEWCOMER_ADMISSIBLE)
                    .from(ACTIVE, PAUSED)
                    .on(CONTINUE_EXTERNALLY)
                    .stays()
                    .requires(BY_THE_PROGRAMME, PERSON_IS_A_PARTY, NOT_EXTERNAL_YET)
                    // content
                    .from(ACTIVE, PAUSED, CLOSING)
                    .on(ENTER_PHASE)
                    .stays()
                    .requires(BY_A_PARTY_OR_THE_PROGRAMME, ANOTHER_PHASE)
                    // end
                    .from(ACTIVE)
                    .on(START_CLOSING)
                    .to(CLOSING)
                    .requires(BY_A_PARTY_OR_THE_PROGRAMME, CLOSING_DUE)
                    .from(CLOSING)
                    .on(COMPLETE)
                    .to(COMPLETED)
                    .requires(
                            BY_A_PARTY_OR_THE_PROGRAMME,
                            CLOSING_MEETING_SETTLED,
                            EVERY_GOAL_HAS_AN_OUTCOME,
                            FEEDBACK_REQUESTED)
                    .from(PENDING_AGREEMENT)
                    .on(END_EARLY)
                    .to(ENDED_EARLY)
                    .requires(BY_A_PARTY_OR_THE_PROGRAMME, A_MEETING_HELD, OTHERS_CANNOT_GO_ON)
                    .from(ACTIVE, PAUSED, CLOSING)
                    .on(END_EARLY)
                    .to(ENDED_EARLY)
                    .requires(BY_A_PARTY_OR_THE_PROGRAMME, OTHERS_CANNOT_GO_ON)
                    .from(COMPLETED, ENDED_EARLY)
                    .on(REDEFINE)
                    .stays()
                    .requires(BY_A_PARTY, NOT_REDEFINED_YET)
                    .ends(COMPLETED, ENDED_EARLY, VOIDED)
                    .build();

    private RelationshipTable() {}
}
