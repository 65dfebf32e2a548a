package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Arrays;
import java.util.Optional;

/** Does any pair block? Looks at all of them. */
final class StabilityCheck {
    /** What somebody may gain from one more partner. */
    enum Gain {
        LOSS,
        NONE,
        STRICT
    }

    private final Market market;
    private final CheckedMatching matching;
    private final int[] worstMentorRank;
    private final int[] worstMenteeRank;

    private StabilityCheck(CheckedMatching matching) {
        this.market = matching.market;
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

    static Optional<CounterExample> of(CheckedMatching matching, Guarantee notion) {
        if (!matching.market.couples().isEmpty()) {
            throw new UndecidedException("couples");
        }
        return matching.topics.isPresent()
                ? TopicStabilityCheck.of(matching, matching.topics.get(), notion)
                : new StabilityCheck(matching).run(notion);
    }

    private Optional<CounterExample> run(Guarantee notion) {
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
                    return Optional.of(new CounterExample.BlockingPair(
                            matching.named(pair), menteeGain == Gain.STRICT, mentorGain == Gain.STRICT));
                }
            }
        }
        return Optional.empty();
    }

    static Gain gain(int load, int maximum, int rank, int worst) {
        if (maximum == 0) {
            return Gain.LOSS;
        }
        if (load < maximum || rank < worst) {
            return Gain.STRICT;
        }
        return rank == worst ? Gain.NONE : Gain.LOSS;
    }

    static boolean blocks(Guarantee notion, Gain one, Gain other) {
        if (one == Gain.LOSS || other == Gain.LOSS) {
            return false;
        }
        return switch (notion) {
            case WEAKLY_STABLE -> one == Gain.STRICT && other == Gain.STRICT;
            case STRONGLY_STABLE -> one == Gain.STRICT || other == Gain.STRICT;
            default -> true;
        };
    }
}
