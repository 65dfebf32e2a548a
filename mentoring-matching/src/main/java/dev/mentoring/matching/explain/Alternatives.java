package dev.mentoring.matching.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.matching.certificate.DualPrices;
import dev.mentoring.matching.certificate.NoBlockingPair;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.plan.Alternative;
import dev.mentoring.matching.plan.AlternativeReason;
import dev.mentoring.matching.run.MatchRun;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds the best mentors whom a mentee could have had instead, and says why they lost. */
final class Alternatives {
    private final MatchRun run;
    private final Market market;
    private final Places places;
    private final Optional<Prices> prices;
    private final boolean stable;

    Alternatives(MatchRun run, Matching matching, Places places) {
        this.run = run;
        this.market = run.market();
        this.places = places;
        this.prices = matching.certificate()
                .filter(DualPrices.class::isInstance)
                .map(proof -> new Prices((DualPrices) proof, run, matching, places));
        this.stable =
                matching.certificate().filter(NoBlockingPair.class::isInstance).isPresent();
    }

    Optional<Prices> prices() {
        return prices;
    }

    /** The alternatives to one pair of the plan, best first; linear in the mentee’s acceptable pairs. */
    ImmutableList<Alternative> to(int mentee, int mentor, boolean pinned) {
        int[] best = best(mentee, run.policy().alternatives());
        ImmutableList.Builder<Alternative> alternatives = ImmutableList.builderWithExpectedSize(best.length);
        for (int pair : best) {
            if (pair >= 0) {
                alternatives.add(alternative(pair, mentor, pinned));
            }
        }
        return alternatives.build();
    }

    /** The pairs of greatest score that are not in the plan, the smaller index first where scores are equal. */
    private int[] best(int mentee, int count) {
        int[] best = new int[count];
        java.util.Arrays.fill(best, -1);
        for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
            if (count > 0 && !places.isMatched(pair) && beats(pair, best[count - 1])) {
                int place = count - 1;
                while (place > 0 && beats(pair, best[place - 1])) {
                    best[place] = best[place - 1];
                    place--;
                }
                best[place] = pair;
            }
        }
        return best;
    }

    private boolean beats(int pair, int other) {
        return other < 0 || market.weight(pair) > market.weight(other);
    }

    private Alternative alternative(int pair, int planned, boolean pinned) {
        int mentor = market.mentorOf(pair);
        OptionalLong loss = OptionalLong.empty();
        AlternativeReason reason = AlternativeReason.COSTS_OTHERS;
        if (pinned) {
            reason = AlternativeReason.PINNED;
        } else if (market.mentorMaximum(mentor) == 0) {
            reason = AlternativeReason.PLACES_PINNED;
        } else if (prices.isPresent()) {
            loss = prices.get().lossBy(pair);
            if (loss.isPresent() && loss.getAsLong() == 0) {
                reason = AlternativeReason.EQUALLY_GOOD;
                loss = OptionalLong.empty();
            }
        } else if (stable) {
            reason = byPreferences(pair, planned);
        }
        return new Alternative(id(mentor), run.score(pair), reason, loss, heldBy(mentor));
    }

    private AlternativeReason byPreferences(int pair, int planned) {
        int mentee = market.menteeOf(pair);
        int current = market.menteeRank(market.find(mentee, planned));
        int other = market.menteeRank(pair);
        if (current != other) {
            if (current < other) {
                return AlternativeReason.MENTEE_PREFERS_PLAN;
            }
            return mentorPrefersAllHolders(pair)
                    ? AlternativeReason.MENTOR_PREFERS_OTHERS
                    : AlternativeReason.EQUALLY_GOOD;
        }
        return AlternativeReason.EQUALLY_GOOD;
    }

    /**
     * Whether one more place with the mentor of a pair would surely help: by prices, somebody without a mentor would get
     * one; by preferences, the mentee of the pair would get the place, since nobody whom the mentor likes as well wants it.
     */
    boolean extraPlaceHelps(int pair) {
        if (prices.isPresent()) {
            // Where the total score is the aim, a price is an upper bound only: nothing is promised.
            return prices.get().countPairs()
                    && prices.get().ofPlace(market.mentorOf(pair)).pairs() > 0;
        }
        return stable && places.wantsMore(market.menteeOf(pair)) && isFirstInLine(pair);
    }

    private boolean isFirstInLine(int pair) {
        int mentor = market.mentorOf(pair);
        for (int position = market.columnStart(mentor); position < market.columnEnd(mentor); position++) {
            int rival = market.pairAt(position);
            if (rival != pair
                    && !places.isMatched(rival)
                    && market.mentorRank(rival) <= market.mentorRank(pair)
                    && wouldCome(rival)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the mentee of a pair would take a place with its mentor, or might by lot. */
    private boolean wouldCome(int pair) {
        int mentee = market.menteeOf(pair);
        return places.wantsMore(mentee)
                || places.movableMentors(mentee).stream()
                        .anyMatch(held -> market.menteeRank(pair) <= market.menteeRank(market.find(mentee, held)));
    }

    private boolean mentorPrefersAllHolders(int pair) {
        int mentor = market.mentorOf(pair);
        return places.menteesOf(mentor).stream().allMatch(holder -> {
            int held = market.find(holder, mentor);
            return held < 0 || market.mentorRank(held) < market.mentorRank(pair);
        });
    }

    private ImmutableList<ParticipantId> heldBy(int mentor) {
        return places.menteesOf(mentor).stream()
                .map(mentee -> run.candidates().mentees().get(mentee).id())
                .collect(toImmutableList());
    }

    private ParticipantId id(int mentor) {
        return run.candidates().mentors().get(mentor).id();
    }
}
