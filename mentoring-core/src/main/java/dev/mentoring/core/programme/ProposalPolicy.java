package dev.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

/**
 * How proposals come about, and how long they stay open. Checked by {@link ProgrammeTerms}.
 *
 * @param mode who finds partners for whom
 * @param approval whose agreement is needed
 * @param reservation from when on a proposal takes a place
 * @param answerDays how many days there are to answer, in the zone of the programme; 1 to 90
 * @param forgivenNoShows how many missed meetings leave the place on the waiting list as it is; 0 or more
 */
public record ProposalPolicy(
        MatchingMode mode, ApprovalMode approval, ReservationMoment reservation, int answerDays, int forgivenNoShows) {
    /**
     * Refuses null.
     *
     * @param mode who finds partners for whom
     * @param approval whose agreement is needed
     * @param reservation from when on a proposal takes a place
     * @param answerDays how many days there are to answer, in the zone of the programme
     * @param forgivenNoShows how many missed meetings leave the place on the waiting list as it is
     */
    public ProposalPolicy {
        requireNonNull(mode);
        requireNonNull(approval);
        requireNonNull(reservation);
    }

    /** {@return the usual policy: an algorithm plans, both sides agree within seven days} */
    public static ProposalPolicy usual() {
        return new ProposalPolicy(
                MatchingMode.ALGORITHMIC, ApprovalMode.TWO_SIDED, ReservationMoment.PUBLICATION, 7, 1);
    }
}
