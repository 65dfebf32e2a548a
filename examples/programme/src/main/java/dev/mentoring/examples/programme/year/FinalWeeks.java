package dev.mentoring.examples.programme.year;

import dev.mentoring.core.enrolment.Enrolment;
import dev.mentoring.core.enrolment.EnrolmentCommand;
import dev.mentoring.core.enrolment.EnrolmentState;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.programme.CohortState;
import dev.mentoring.core.proposal.BlockReason;
import dev.mentoring.core.proposal.Proposal;
import dev.mentoring.core.proposal.ProposalCommand;
import dev.mentoring.core.proposal.ProposalState;
import dev.mentoring.core.relationship.ClosingTrigger;
import dev.mentoring.core.relationship.ClosureReason;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipCommand;
import java.util.Optional;

/** Brings the year to its end: no relationship or proposal that still lives is forgotten. */
final class FinalWeeks {
    private final World world;
    private final Admissions admissions;
    private final MatchingDesk matching;
    private final RelationshipDesk desk;

    FinalWeeks(World world, Admissions admissions, MatchingDesk matching, RelationshipDesk desk) {
        this.world = world;
        this.admissions = admissions;
        this.matching = matching;
        this.desk = desk;
    }

    void work() {
        if (world.date().isBefore(Setting.FAREWELLS)) {
            return;
        }
        world.live().forEach(this::conclude);
        boolean closed = world.book().cohorts().get(Setting.COHORT.value()).state() == CohortState.CLOSED;
        if (closed && world.date().equals(Setting.LAST_DAY)) {
            matching.proposals(ProposalState.DRAFT).forEach(this::stop);
            world.book().enrolments().all().forEach(this::complete);
        }
    }

    /** Pauses moved some ends beyond that of the cohort. */
    private void conclude(Relationship relationship) {
        RelationshipId id = relationship.setting().id();
        switch (relationship.state()) {
            case PROPOSED, PENDING_AGREEMENT ->
                desk.handle(id, new RelationshipCommand.CallOff(Optional.empty()), world.byCoordinator());
            case ACTIVE ->
                desk.handle(
                        id,
                        new RelationshipCommand.StartClosing(ClosingTrigger.ASKED_FOR),
                        world.by(RelationshipDesk.mentee(relationship)));
            case PAUSED ->
                desk.handle(
                        id,
                        new RelationshipCommand.EndEarly(Optional.of(ClosureReason.LIFE_CHANGE)),
                        world.byCoordinator());
            case CLOSING, COMPLETED, ENDED_EARLY, VOIDED -> {}
        }
    }

    private void stop(Proposal proposal) {
        matching.handle(proposal.id(), new ProposalCommand.Block(BlockReason.COORDINATION), world.byCoordinator());
    }

    /** Whoever still waits keeps her place for the next cohort. */
    private void complete(Enrolment enrolment) {
        if (enrolment.state() == EnrolmentState.MATCHED
                && enrolment.relationships().isEmpty()) {
            admissions.handle(enrolment, new EnrolmentCommand.Complete(), world.bySystem());
        }
    }
}
