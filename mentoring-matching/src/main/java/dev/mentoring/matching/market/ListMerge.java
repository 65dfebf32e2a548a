package dev.mentoring.matching.market;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.internal.MatchingTexts;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Merges both sides' lists and the weights into the acceptable pairs; reports what only one side says. */
final class ListMerge {
    private final Roster mentees;
    private final Roster mentors;
    private final Cursor byMentee;
    private final Cursor byMentor;
    private final Cursor byWeight;
    private final boolean weighted;
    private final int entriesPerWeight;
    private final Listing menteeRanks = new Listing();
    private final Listing mentorRanks = new Listing();
    private final Listing weights = new Listing();
    private final Problems.Builder warnings = Problems.builder();

    /**
     * Prepares the merge.
     *
     * @param entriesPerWeight how many entries of {@code byWeight} stand for each weight as it was given
     */
    ListMerge(
            Roster mentees,
            Roster mentors,
            Listing byMentee,
            Listing byMentor,
            Listing byWeight,
            int entriesPerWeight) {
        this.entriesPerWeight = entriesPerWeight;
        this.mentees = mentees;
        this.mentors = mentors;
        this.byMentee = new Cursor(byMentee, mentees.size(), mentors.size());
        this.byMentor = new Cursor(byMentor, mentees.size(), mentors.size());
        this.byWeight = new Cursor(byWeight, mentees.size(), mentors.size());
        this.weighted = byWeight.size() > 0;
    }

    Market market() {
        int[] rowStarts = new int[mentees.size() + 1];
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            mergeRow(mentee);
            rowStarts[mentee + 1] = menteeRanks.size();
        }
        int[] columns = new int[menteeRanks.size()];
        for (int pair = 0; pair < columns.length; pair++) {
            columns[pair] = menteeRanks.mentor(pair);
        }
        PairTable pairs = PairTable.of(mentors.size(), rowStarts, columns);
        return new Market(
                mentees.ids(),
                mentors.ids(),
                mentees.quotas(),
                mentors.quotas(),
                pairs,
                column(menteeRanks, pair -> pair),
                column(mentorRanks, pairs.isComplete() ? pairs::pairAt : pair -> pair),
                weighted ? column(weights, pair -> pair) : null,
                ImmutableList.of(),
                warnings.build());
    }

    private static Column column(Listing listing, IntUnaryOperator order) {
        return Column.of(listing.size(), each -> {
            for (int i = 0; i < listing.size(); i++) {
                each.accept(listing.value(order.applyAsInt(i)));
            }
        });
    }

    private void mergeRow(int mentee) {
        int mentor = next(mentee);
        while (mentor < Integer.MAX_VALUE) {
            mergePair(mentee, mentor);
            mentor = next(mentee);
        }
    }

    private int next(int mentee) {
        return Math.min(byMentee.mentorIn(mentee), Math.min(byMentor.mentorIn(mentee), byWeight.mentorIn(mentee)));
    }

    private void mergePair(int mentee, int mentor) {
        boolean menteeLists = byMentee.mentorIn(mentee) == mentor;
        boolean mentorLists = byMentor.mentorIn(mentee) == mentor;
        boolean weighs = byWeight.mentorIn(mentee) == mentor;
        long menteeRank = menteeLists ? byMentee.take() : 0;
        long mentorRank = mentorLists ? byMentor.take() : 0;
        int weightPosition = byWeight.entry() / entriesPerWeight;
        long weight = weighs ? byWeight.take() : 0;
        boolean menteeAccepts = mentees.hasList(mentee) ? menteeLists : mentorLists || weighs;
        boolean mentorAccepts = mentors.hasList(mentor) ? mentorLists : menteeLists || weighs;
        if (menteeAccepts && mentorAccepts) {
            menteeRanks.add(mentee, mentor, menteeRank);
            mentorRanks.add(mentee, mentor, mentorRank);
            weights.add(mentee, mentor, weight);
            return;
        }
        String menteeId = mentees.ids().get(mentee);
        String mentorId = mentors.ids().get(mentor);
        if (menteeLists) {
            warn("one-sided-preference", () -> mentees.whereListed(mentee, mentorId), menteeId, mentorId);
        }
        if (mentorLists) {
            warn("one-sided-preference", () -> mentors.whereListed(mentor, menteeId), mentorId, menteeId);
        }
        if (weighs) {
            warn("weight-of-unacceptable-pair", () -> Place.pointer("/weights/" + weightPosition), menteeId, mentorId);
        }
    }

    private void warn(String code, Supplier<Place> place, Object... arguments) {
        warnings.warning(MatchingTexts.CATALOGUE, code, place, arguments);
    }

    /** Walks through a listing by mentee and mentor. */
    private static final class Cursor {
        private final Listing listing;
        private final int[] sorted;
        private int next;

        private Cursor(Listing listing, int menteeCount, int mentorCount) {
            this.listing = listing;
            this.sorted = listing.sorted(menteeCount, mentorCount);
        }

        /** {@return the mentor of the next entry, or the greatest number when that is in another row} */
        private int mentorIn(int mentee) {
            return next < sorted.length && listing.mentee(sorted[next]) == mentee
                    ? listing.mentor(sorted[next])
                    : Integer.MAX_VALUE;
        }

        /** {@return the next entry, or -1 when there is none} */
        private int entry() {
            return next < sorted.length ? sorted[next] : -1;
        }

        private long take() {
            return listing.value(sorted[next++]);
        }
    }
}
