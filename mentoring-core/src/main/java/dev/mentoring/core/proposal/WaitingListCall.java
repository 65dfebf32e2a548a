package dev.mentoring.core.proposal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Who is served now that places have come free.
 *
 * @param called who is served, in the order of the list
 * @param passedOver who came before one of them and could not be served, with the reason, in the order of the list
 * @param remaining who still waits
 */
public record WaitingListCall(
        ImmutableList<WaitingEntry> called, ImmutableList<PassedOver> passedOver, WaitingList remaining) {
    /**
     * Refuses null.
     *
     * @param called who is served, in the order of the list
     * @param passedOver who came before one of them and could not be served, with the reason, in the order of the list
     * @param remaining who still waits
     */
    public WaitingListCall {
        requireNonNull(called);
        requireNonNull(passedOver);
        requireNonNull(remaining);
    }
}
