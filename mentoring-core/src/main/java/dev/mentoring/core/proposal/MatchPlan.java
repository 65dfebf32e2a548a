package dev.mentoring.core.proposal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.CohortId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProgrammeId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.internal.Identifiers;
import dev.mentoring.core.lifecycle.Decision;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.programme.ProgrammeTerms;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The bridge from a matching to proposals: what any matching decided, in the words of this module. Whoever matches fills it;
 * {@link #drafts} makes proposals of it. The order in which pairs are given does not matter. Immutable and thread-safe.
 *
 * @param id the plan’s id; the ids of the proposals begin with it; 1 to 150 visible characters
 * @param programme for which programme
 * @param cohort for which cohort, if the programme has any
 * @param policyHash the hash of the policy that it was made by
 * @param pairs who would be brought together; kept in the order of mentees, then of partners
 */
public record MatchPlan(
        String id,
        ProgrammeId programme,
        Optional<CohortId> cohort,
        String policyHash,
        ImmutableList<PlannedPair> pairs) {
    private static final int LONGEST_ID = 150;

    /**
     * Checks the plan and puts it in order.
     *
     * @param id the plan’s id
     * @param programme for which programme
     * @param cohort for which cohort
     * @param policyHash the hash of the policy
     * @param pairs who would be brought together
     * @throws InvalidInputException with everything that is wrong
     */
    public MatchPlan {
        checkArgument(id.length() <= LONGEST_ID, "the id of a plan has up to %s characters", LONGEST_ID);
        Identifiers.check("plan id", id);
        requireNonNull(programme);
        requireNonNull(cohort);
        Identifiers.check("policy hash", policyHash);
        check(pairs);
        pairs = ImmutableList.sortedCopyOf(
                Comparator.comparing(PlannedPair::mentee)
                        .thenComparing(pair -> pair.choices().get(0).mentor()),
                pairs);
    }

    private static void check(List<PlannedPair> pairs) {
        Problems.Builder problems = Problems.builder();
        Set<List<ParticipantId>> planned = new HashSet<>();
        for (PlannedPair pair : pairs) {
            Place place = Place.participant(pair.mentee(), "choices");
            if (pair.choices().isEmpty()) {
                problems.error(ProposalTexts.CATALOGUE, "plan-without-partner", place);
                continue;
            }
            Set<ParticipantId> mentors = new HashSet<>();
            for (PlannedChoice choice : pair.choices()) {
                if (choice.mentor().equals(pair.mentee())) {
                    problems.error(ProposalTexts.CATALOGUE, "plan-with-self", place);
                }
                if (!mentors.add(choice.mentor())) {
                    problems.error(ProposalTexts.CATALOGUE, "plan-partner-twice", place, choice.mentor());
                }
                if (choice.scoreBasisPoints()
                        .filter(score -> score < 0 || score > 10_000)
                        .isPresent()) {
                    problems.error(
                            ProposalTexts.CATALOGUE,
                            "plan-score-out-of-range",
                            place,
                            choice.scoreBasisPoints().get());
                }
            }
            if (!planned.add(List.of(pair.mentee(), pair.choices().get(0).mentor()))) {
                problems.error(
                        ProposalTexts.CATALOGUE,
                        "plan-pair-twice",
                        place,
                        pair.choices().get(0).mentor());
            }
        }
        problems.build().throwIfErrors();
    }

    /**
     * {@return a draft for each choice of each pair, with the event that says so; ids are those of the plan, the pair and the
     * rank}
     *
     * @param terms the terms of the programme
     * @param occasion when and by whom
     */
    public ImmutableList<Decision.Accepted<Proposal, ProposalState, ProposalEvent>> drafts(
            ProgrammeTerms terms, Occasion occasion) {
        ImmutableList.Builder<Decision.Accepted<Proposal, ProposalState, ProposalEvent>> drafts =
                ImmutableList.builder();
        for (int number = 1; number <= pairs.size(); number++) {
            PlannedPair pair = pairs.get(number - 1);
            String list = id + "/" + number;
            for (int rank = 1; rank <= pair.choices().size(); rank++) {
                ProposedMatch match = match(pair.mentee(), pair.choices().get(rank - 1), new RankedChoice(list, rank));
                drafts.add(Proposal.draft(ProposalId.of(list + "/" + rank), match, terms, occasion));
            }
        }
        return drafts.build();
    }

    private ProposedMatch match(ParticipantId mentee, PlannedChoice choice, RankedChoice rank) {
        return new ProposedMatch(
                programme,
                cohort,
                mentee,
                choice.mentor(),
                choice.joins(),
                Optional.empty(),
                Optional.of(rank),
                Optional.of(new MatchBasis(policyHash, choice.scoreBasisPoints(), choice.explanation())));
    }
}
