package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Arrays;

/** Does any pair block? Looks at all of them. */
final class StabilityCheck {
    /** What somebody may gain from one more partner. */
    private enum Gain {
        LOSS,
        NONE,
        STRICT
    }

    private final Market market;
    private final CheckedMatching matching;
    private final int[] worstMentorRank;
    private final int[] worstMenteeRank;

    private StabilityCheck(Market market, CheckedMatching matching) {
        this.market = market;
        this.matching = matching;
        this.worstMentorRank = new int[market.menteeCount()];
        this.worstMenteeRank = new int[market.mentorCount()];
        Arrays.fill(worstMentorRank, Integer.MIN_VALUE);
        Arrays.fill(worstMenteeRank, Integer.MIN_VALUE);
        for (int pair = matching.matched.nextSetBit(0); pair >= 0; pair = matching.matched.nextSetBit(pair + 1)) {
            int mentee = market.menteeOf(pair);
            int mentor = market.mentorOf(pair);
            worstMentorRank[mentee] = Math.max(worstMentorRank[mentee], market.menteeRank(pair));
            worstMenteeRank[mentor] = Math.max(worstMenteeRank[mentor], market.mentorRank(pair));
        }
    }

    static Finding of(Market market, CheckedMatching matching, Guarantee notion) {
        return new StabilityCheck(market, matching).run(notion);
    }

    private Finding run(Guarantee notion) {
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                Gain menteeGain = gain(
                        matching.menteeLoad[mentee],
                        market.menteeMaximum(mentee),
                        market.menteeRank(pair),
                        worstMentorRank[mentee]);
                if (menteeGain == Gain.LOSS || matching.matched.get(pair)) {
                    continue;
                }
                int mentor = market.mentorOf(pair);
                Gain mentorGain = gain(
                        matching.mentorLoad[mentor],
                        market.mentorMaximum(mentor),
                        market.mentorRank(pair),
                        worstMenteeRank[mentor]);
                if (blocks(notion, menteeGain, mentorGain)) {
                    return Finding.fails(
                            notion,
                            new CounterExample.BlockingPair(
                                    CheckedMatching.named(market, pair),
                                    menteeGain == Gain.STRICT,
                                    mentorGain == Gain.STRICT));
                }
            }
        }
        return Finding.holds(notion);
    }

    private static Gain gain(int load, int maximum, int rank, int worst) {
        if (maximum == 0) {
            return Gain.LOSS;
        }
        if (load < maximum || rank < worst) {
            return Gain.STRICT;
        }
        return rank == worst ? Gain.NONE : Gain.LOSS;
    }

    private static boolean blocks(Guarantee notion, Gain mentee, Gain mentor) {
        if (mentee == Gain.LOSS || mentor == Gain.LOSS) {
            return false;
        }
        return switch (notion) {
            case WEAKLY_STABLE -> mentee == Gain.STRICT && mentor == Gain.STRICT;
            case STRONGLY_STABLE -> mentee == Gain.STRICT || mentor == Gain.STRICT;
            default -> true;
        };
    }
}
