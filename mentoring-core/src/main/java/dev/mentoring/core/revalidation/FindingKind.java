package dev.mentoring.core.revalidation;

import dev.mentoring.core.proposal.BlockReason;
import dev.mentoring.core.relationship.ClosureReason;
import dev.mentoring.core.relationship.ConflictKind;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.Optional;

/** What a live relationship or proposal is found to run against. */
public enum FindingKind implements Labelled {
    /** A party left the organisation. */
    LEFT_ORGANISATION,
    /** A party is away for long. */
    LONG_LEAVE,
    /** A party does not hold the role any more. */
    ROLE_LOST,
    /** One reports to the other. */
    REPORTING_LINE,
    /** One evaluates the other. */
    EVALUATION,
    /** They must not be together. */
    EXCLUSION,
    /** A party has more relationships than places. */
    OVER_CAPACITY;

    /**
     * {@return whether a policy may answer it so}
     *
     * @param action the answer
     */
    public boolean allows(RevalidationAction action) {
        return switch (action) {
            case END, CONTINUE, ASK -> true;
            case PAUSE -> this == LONG_LEAVE || conflict().isPresent();
            case CONTINUE_EXTERNALLY -> this == LEFT_ORGANISATION;
        };
    }

    /** The conflict that it is, if it is one between two parties. */
    Optional<ConflictKind> conflict() {
        return switch (this) {
            case REPORTING_LINE -> Optional.of(ConflictKind.REPORTING_LINE);
            case EVALUATION -> Optional.of(ConflictKind.EVALUATION);
            case EXCLUSION -> Optional.of(ConflictKind.EXCLUSION);
            case LEFT_ORGANISATION, LONG_LEAVE, ROLE_LOST, OVER_CAPACITY -> Optional.empty();
        };
    }

    ClosureReason closureReason() {
        return switch (this) {
            case LEFT_ORGANISATION -> ClosureReason.LEFT_ORGANISATION;
            case LONG_LEAVE, ROLE_LOST -> ClosureReason.LIFE_CHANGE;
            case REPORTING_LINE -> ClosureReason.REPORTING_LINE_CHANGE;
            case EVALUATION, EXCLUSION -> ClosureReason.CONFLICT_OF_INTEREST;
            case OVER_CAPACITY -> ClosureReason.WORKLOAD;
        };
    }

    BlockReason blockReason() {
        return switch (this) {
            case LEFT_ORGANISATION -> BlockReason.PARTY_LEFT;
            case LONG_LEAVE, ROLE_LOST, OVER_CAPACITY -> BlockReason.PARTY_UNAVAILABLE;
            case REPORTING_LINE, EVALUATION, EXCLUSION -> BlockReason.HARD_RULE;
        };
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RevalidationTexts.CATALOGUE.label(this);
    }
}
