package dev.mentoring.core.relationship;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What can be asked of a relationship; see {@link RelationshipCommand}. */
public enum RelationshipCommandKind implements Labelled {
    /** See {@link RelationshipCommand.OfferAgreement}. */
    OFFER_AGREEMENT,
    /** See {@link RelationshipCommand.SignAgreement}. */
    SIGN_AGREEMENT,
    /** See {@link RelationshipCommand.CallOff}. */
    CALL_OFF,
    /** See {@link RelationshipCommand.Pause}. */
    PAUSE,
    /** See {@link RelationshipCommand.Resume}. */
    RESUME,
    /** See {@link RelationshipCommand.RaiseConflict}. */
    RAISE_CONFLICT,
    /** See {@link RelationshipCommand.SettleConflict}. */
    SETTLE_CONFLICT,
    /** See {@link RelationshipCommand.RequestExtension}. */
    REQUEST_EXTENSION,
    /** See {@link RelationshipCommand.ConsentToExtension}. */
    CONSENT_TO_EXTENSION,
    /** See {@link RelationshipCommand.RefuseExtension}. */
    REFUSE_EXTENSION,
    /** See {@link RelationshipCommand.StartClosing}. */
    START_CLOSING,
    /** See {@link RelationshipCommand.Complete}. */
    COMPLETE,
    /** See {@link RelationshipCommand.EndEarly}. */
    END_EARLY,
    /** See {@link RelationshipCommand.AdmitParty}. */
    ADMIT_PARTY,
    /** See {@link RelationshipCommand.Leave}. */
    LEAVE,
    /** See {@link RelationshipCommand.StepIn}. */
    STEP_IN,
    /** See {@link RelationshipCommand.EnterPhase}. */
    ENTER_PHASE,
    /** See {@link RelationshipCommand.ContinueExternally}. */
    CONTINUE_EXTERNALLY,
    /** See {@link RelationshipCommand.Redefine}. */
    REDEFINE;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return RelationshipTexts.CATALOGUE.label(this);
    }
}
