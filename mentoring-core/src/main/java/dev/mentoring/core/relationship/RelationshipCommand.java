package dev.mentoring.core.relationship;

import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Command;
import java.time.LocalDate;
import java.util.Optional;

/** Something that is asked of a {@link Relationship}. */
public sealed interface RelationshipCommand extends Command<RelationshipCommandKind> {
    @Override
    default RelationshipCommandKind kind() {
        return Command.kindOf(this, RelationshipCommandKind.class);
    }

    /**
     * Puts an agreement, or a new version of it, on the table.
     *
     * @param terms what it says
     */
    record OfferAgreement(AgreementTerms terms) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param terms what it says
         */
        public OfferAgreement {
            requireNonNull(terms);
        }
    }

    /**
     * Signs the agreement on the table, for oneself.
     *
     * @param version the version that is signed
     */
    record SignAgreement(int version) implements RelationshipCommand {}

    /**
     * Lets the relationship never begin.
     *
     * @param reason why; nobody has to say
     */
    record CallOff(Optional<ClosureReason> reason) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public CallOff {
            requireNonNull(reason);
        }
    }

    /**
     * Lets the relationship rest.
     *
     * @param reason why
     * @param until the day on which it is expected to go on
     */
    record Pause(PauseReason reason, LocalDate until) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param reason why
         * @param until the day on which it is expected to go on
         */
        public Pause {
            requireNonNull(reason);
            requireNonNull(until);
        }
    }

    /** Takes the relationship up again. */
    record Resume() implements RelationshipCommand {}

    /**
     * Says that something stands against the relationship, which rests until a coordinator decides.
     *
     * @param conflict what
     */
    record RaiseConflict(ConflictKind conflict) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param conflict what
         */
        public RaiseConflict {
            requireNonNull(conflict);
        }
    }

    /**
     * Decides on a conflict.
     *
     * @param decision whether the relationship may go on
     */
    record SettleConflict(ConflictDecision decision) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param decision whether the relationship may go on
         */
        public SettleConflict {
            requireNonNull(decision);
        }
    }

    /**
     * Asks the others to go on for longer, and consents to it.
     *
     * @param until the new last day
     */
    record RequestExtension(LocalDate until) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param until the new last day
         */
        public RequestExtension {
            requireNonNull(until);
        }
    }

    /**
     * Agrees to go on for longer.
     *
     * @param until the new last day that was asked for
     */
    record ConsentToExtension(LocalDate until) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param until the new last day that was asked for
         */
        public ConsentToExtension {
            requireNonNull(until);
        }
    }

    /**
     * Does not agree to go on for longer.
     *
     * @param until the new last day that was asked for
     */
    record RefuseExtension(LocalDate until) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param until the new last day that was asked for
         */
        public RefuseExtension {
            requireNonNull(until);
        }
    }

    /**
     * Begins to look back and say farewell.
     *
     * @param trigger why now
     */
    record StartClosing(ClosingTrigger trigger) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param trigger why now
         */
        public StartClosing {
            requireNonNull(trigger);
        }
    }

    /**
     * Ends the relationship as planned.
     *
     * @param reason why
     * @param closingMeetingWaived whether all parties do without a closing meeting
     */
    record Complete(ClosureReason reason, boolean closingMeetingWaived) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param reason why
         * @param closingMeetingWaived whether all parties do without a closing meeting
         */
        public Complete {
            requireNonNull(reason);
        }
    }

    /**
     * Ends the relationship before its time. Any one party may, needs nobody’s approval and has to give no reason; in
     * a group that can go on without her, she leaves instead.
     *
     * @param reason why; never shown to the others
     */
    record EndEarly(Optional<ClosureReason> reason) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param reason why
         */
        public EndEarly {
            requireNonNull(reason);
        }
    }

    /**
     * Lets a further person in.
     *
     * @param party who, and as what
     */
    record AdmitParty(Party party) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param party who, and as what
         */
        public AdmitParty {
            requireNonNull(party);
        }
    }

    /**
     * Leaves the relationship, which goes on while enough people are left.
     *
     * @param person who leaves
     * @param reason why; never shown to the others
     */
    record Leave(ParticipantId person, Optional<ClosureReason> reason) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param person who leaves
         * @param reason why
         */
        public Leave {
            requireNonNull(person);
            requireNonNull(reason);
        }
    }

    /**
     * Lets the backup mentor take the place of a mentor. The relationship rests until everybody has signed anew.
     *
     * @param backup who steps in
     * @param replaced whose place it is
     */
    record StepIn(ParticipantId backup, ParticipantId replaced) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param backup who steps in
         * @param replaced whose place it is
         */
        public StepIn {
            requireNonNull(backup);
            requireNonNull(replaced);
        }
    }

    /**
     * Says what the relationship is about by now.
     *
     * @param phase the phase
     */
    record EnterPhase(RelationshipPhase phase) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param phase the phase
         */
        public EnterPhase {
            requireNonNull(phase);
        }
    }

    /**
     * Lets somebody who left the organisation go on from outside.
     *
     * @param person who
     */
    record ContinueExternally(ParticipantId person) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param person who
         */
        public ContinueExternally {
            requireNonNull(person);
        }
    }

    /**
     * Says, after the end, what becomes of the relationship.
     *
     * @param redefinition what
     */
    record Redefine(Redefinition redefinition) implements RelationshipCommand {
        /**
         * Refuses null.
         *
         * @param redefinition what
         */
        public Redefine {
            requireNonNull(redefinition);
        }
    }
}
