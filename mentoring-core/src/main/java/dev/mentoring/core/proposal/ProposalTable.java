package dev.mentoring.core.proposal;

import static dev.mentoring.core.proposal.ProposalCommandKind.ACCEPT;
import static dev.mentoring.core.proposal.ProposalCommandKind.APPROVE;
import static dev.mentoring.core.proposal.ProposalCommandKind.ASK_FOR_INFORMATION;
import static dev.mentoring.core.proposal.ProposalCommandKind.BLOCK;
import static dev.mentoring.core.proposal.ProposalCommandKind.CONVERT;
import static dev.mentoring.core.proposal.ProposalCommandKind.DECLINE;
import static dev.mentoring.core.proposal.ProposalCommandKind.EXPIRE;
import static dev.mentoring.core.proposal.ProposalCommandKind.GIVE_INFORMATION;
import static dev.mentoring.core.proposal.ProposalCommandKind.PUBLISH;
import static dev.mentoring.core.proposal.ProposalCommandKind.SUPERSEDE;
import static dev.mentoring.core.proposal.ProposalCommandKind.WITHDRAW;
import static dev.mentoring.core.proposal.ProposalGuard.A_PERSON_DECIDED;
import static dev.mentoring.core.proposal.ProposalGuard.A_QUESTION_IS_OPEN;
import static dev.mentoring.core.proposal.ProposalGuard.BLOCK_IS_FOUNDED;
import static dev.mentoring.core.proposal.ProposalGuard.BY_ANOTHER_PROPOSAL;
import static dev.mentoring.core.proposal.ProposalGuard.BY_AN_APPROVER;
import static dev.mentoring.core.proposal.ProposalGuard.BY_A_SIDE_ASKED;
import static dev.mentoring.core.proposal.ProposalGuard.BY_A_SIDE_STILL_ASKED;
import static dev.mentoring.core.proposal.ProposalGuard.BY_MANAGER_OR_SOFTWARE;
import static dev.mentoring.core.proposal.ProposalGuard.BY_PROPOSER_MANAGER_OR_SOFTWARE;
import static dev.mentoring.core.proposal.ProposalGuard.BY_THE_MENTEE;
import static dev.mentoring.core.proposal.ProposalGuard.BY_THE_OTHER;
import static dev.mentoring.core.proposal.ProposalGuard.HARD_RULES_HOLD;
import static dev.mentoring.core.proposal.ProposalGuard.INTO_THE_GROUP_MEANT;
import static dev.mentoring.core.proposal.ProposalGuard.LAST_ANSWER;
import static dev.mentoring.core.proposal.ProposalGuard.LINE_MANAGER_APPROVED;
import static dev.mentoring.core.proposal.ProposalGuard.MENTEE_HAS_A_PLACE;
import static dev.mentoring.core.proposal.ProposalGuard.MENTOR_HAS_A_PLACE;
import static dev.mentoring.core.proposal.ProposalGuard.NOBODY_IS_ASKED;
import static dev.mentoring.core.proposal.ProposalGuard.NOT_APPROVED_YET;
import static dev.mentoring.core.proposal.ProposalGuard.NOT_EXPIRED;
import static dev.mentoring.core.proposal.ProposalGuard.NOT_PAIRED_ALREADY;
import static dev.mentoring.core.proposal.ProposalGuard.NO_OTHER_CHOICE_SERVED;
import static dev.mentoring.core.proposal.ProposalGuard.NO_QUESTION_OPEN;
import static dev.mentoring.core.proposal.ProposalGuard.TAKES_BACK_OWN;
import static dev.mentoring.core.proposal.ProposalGuard.TIME_HAS_RUN_OUT;
import static dev.mentoring.core.proposal.ProposalState.ACCEPTED;
import static dev.mentoring.core.proposal.ProposalState.BLOCKED;
import static dev.mentoring.core.proposal.ProposalState.CONVERTED;
import static dev.mentoring.core.proposal.ProposalState.DECLINED;
import static dev.mentoring.core.proposal.ProposalState.DRAFT;
import static dev.mentoring.core.proposal.ProposalState.EXPIRED;
import static dev.mentoring.core.proposal.ProposalState.MENTEE_ACCEPTED;
import static dev.mentoring.core.proposal.ProposalState.MENTOR_ACCEPTED;
import static dev.mentoring.core.proposal.ProposalState.PUBLISHED;
import static dev.mentoring.core.proposal.ProposalState.SUPERSEDED;
import static dev.mentoring.core.proposal.ProposalState.WITHDRAWN;

import dev.mentoring.core.lifecycle.TransitionTable;
import dev.mentoring.core.lifecycle.TransitionTableBuilder;

/** Every way from one state of a proposal to another. */
final class ProposalTable {
    private static final ProposalGuard[] TO_ASK = {
        A_PERSON_DECIDED,
        LINE_MANAGER_APPROVED,
        HARD_RULES_HOLD,
        MENTEE_HAS_A_PLACE,
        MENTOR_HAS_A_PLACE,
        NOT_PAIRED_ALREADY,
        NO_OTHER_CHOICE_SERVED
    };
    private static final ProposalGuard[] TO_AGREE = {
        NOT_EXPIRED, HARD_RULES_HOLD, MENTEE_HAS_A_PLACE, MENTOR_HAS_A_PLACE, NOT_PAIRED_ALREADY
    };

    static final TransitionTable<ProposalState, ProposalCommandKind, ProposalAttempt> TABLE = table();

    private ProposalTable() {}

    private static TransitionTable<ProposalState, ProposalCommandKind, ProposalAttempt> table() {
        TransitionTableBuilder<ProposalState, ProposalCommandKind, ProposalAttempt> table = TransitionTable.named(
                "proposal",
                ProposalTexts.CATALOGUE.text("lifecycle.proposal"),
                ProposalState.class,
                ProposalCommandKind.class);
        asking(table);
        answering(table);
        ending(table);
        return table.build();
    }

    private static void asking(TransitionTableBuilder<ProposalState, ProposalCommandKind, ProposalAttempt> table) {
        table.begins(DRAFT)
                .from(DRAFT)
                .on(APPROVE)
                .stays()
                .requires(BY_AN_APPROVER, NOT_APPROVED_YET)
                .from(DRAFT)
                .on(PUBLISH)
                .to(ACCEPTED)
                .when(NOBODY_IS_ASKED)
                .requires(BY_PROPOSER_MANAGER_OR_SOFTWARE, TO_ASK)
                .from(DRAFT)
                .on(PUBLISH)
                .to(PUBLISHED)
                .requires(BY_PROPOSER_MANAGER_OR_SOFTWARE, TO_ASK);
    }

    private static void answering(TransitionTableBuilder<ProposalState, ProposalCommandKind, ProposalAttempt> table) {
        table.from(PUBLISHED)
                .on(ACCEPT)
                .to(ACCEPTED)
                .when(LAST_ANSWER)
                .requires(BY_A_SIDE_STILL_ASKED, TO_AGREE)
                .from(PUBLISHED)
                .on(ACCEPT)
                .to(MENTEE_ACCEPTED)
                .when(BY_THE_MENTEE)
                .requires(BY_A_SIDE_STILL_ASKED, TO_AGREE)
                .from(PUBLISHED)
                .on(ACCEPT)
                .to(MENTOR_ACCEPTED)
                .requires(BY_A_SIDE_STILL_ASKED, TO_AGREE)
                .from(MENTEE_ACCEPTED, MENTOR_ACCEPTED)
                .on(ACCEPT)
                .to(ACCEPTED)
                .requires(BY_A_SIDE_STILL_ASKED, TO_AGREE)
                .from(PUBLISHED, MENTEE_ACCEPTED, MENTOR_ACCEPTED)
                .on(ASK_FOR_INFORMATION)
                .stays()
                .requires(BY_A_SIDE_STILL_ASKED, NOT_EXPIRED, NO_QUESTION_OPEN)
                .from(PUBLISHED, MENTEE_ACCEPTED, MENTOR_ACCEPTED)
                .on(GIVE_INFORMATION)
                .stays()
                .requires(A_QUESTION_IS_OPEN, NOT_EXPIRED, BY_THE_OTHER)
                .from(PUBLISHED, MENTEE_ACCEPTED, MENTOR_ACCEPTED)
                .on(DECLINE)
                .to(DECLINED)
                .requires(BY_A_SIDE_ASKED)
                .from(ACCEPTED)
                .on(CONVERT)
                .to(CONVERTED)
                .requires(
                        BY_MANAGER_OR_SOFTWARE,
                        HARD_RULES_HOLD,
                        MENTEE_HAS_A_PLACE,
                        MENTOR_HAS_A_PLACE,
                        NOT_PAIRED_ALREADY,
                        INTO_THE_GROUP_MEANT);
    }

    private static void ending(TransitionTableBuilder<ProposalState, ProposalCommandKind, ProposalAttempt> table) {
        table.from(PUBLISHED, MENTEE_ACCEPTED, MENTOR_ACCEPTED)
                .on(EXPIRE)
                .to(EXPIRED)
                .requires(BY_MANAGER_OR_SOFTWARE, TIME_HAS_RUN_OUT)
                .from(DRAFT, PUBLISHED, MENTEE_ACCEPTED, MENTOR_ACCEPTED, ACCEPTED)
                .on(WITHDRAW)
                .to(WITHDRAWN)
                .requires(TAKES_BACK_OWN)
                .from(DRAFT, PUBLISHED, MENTEE_ACCEPTED, MENTOR_ACCEPTED)
                .on(SUPERSEDE)
                .to(SUPERSEDED)
                .requires(BY_MANAGER_OR_SOFTWARE, BY_ANOTHER_PROPOSAL)
                .from(DRAFT, PUBLISHED, MENTEE_ACCEPTED, MENTOR_ACCEPTED, ACCEPTED)
                .on(BLOCK)
                .to(BLOCKED)
                .requires(BLOCK_IS_FOUNDED)
                .ends(CONVERTED, DECLINED, EXPIRED, WITHDRAWN, SUPERSEDED, BLOCKED);
    }
}
