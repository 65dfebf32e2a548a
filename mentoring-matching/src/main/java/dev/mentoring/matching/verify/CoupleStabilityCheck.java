package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Couple;
import dev.mentoring.matching.market.JointChoice;
import dev.mentoring.matching.market.Market;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Does anybody who comes alone, or any couple, block? Looks at every mentor and every joint choice that they like better
 * than what they have (Manlove 2013, section 5.3; the same mentor for both as McDermid and Manlove 2010 have it). Nobody can
 * refuse to leave one of the two without a mentor.
 */
final class CoupleStabilityCheck {
    private final CheckedMatching matching;
    private final Market market;

    private CoupleStabilityCheck(CheckedMatching matching) {
        this.matching = matching;
        this.market = matching.market;
    }

    static Optional<CounterExample> of(CheckedMatching matching) {
        CoupleStabilityCheck check = new CoupleStabilityCheck(matching);
        return check.singleThatBlocks().or(check::coupleThatBlocks);
    }

    /** {@return whether every couple has one of its joint choices, or nothing} */
    static boolean placesCouples(CheckedMatching matching) {
        CoupleStabilityCheck check = new CoupleStabilityCheck(matching);
        return matching.market.couples().stream().allMatch(couple -> {
            JointChoice now = check.present(couple);
            return couple.preferences().contains(now)
                    || (now.first().isEmpty() && now.second().isEmpty());
        });
    }

    private Optional<CounterExample> singleThatBlocks() {
        boolean[] coupled = new boolean[market.menteeCount()];
        for (Couple couple : market.couples()) {
            coupled[market.menteeIndex(couple.first())] = true;
            coupled[market.menteeIndex(couple.second())] = true;
        }
        for (int pair = 0; pair < market.pairCount(); pair++) {
            int mentee = market.menteeOf(pair);
            if (!coupled[mentee] && !matching.matched.get(pair) && likesBetter(mentee, pair) && takes(pair, -1)) {
                return Optional.of(new CounterExample.BlockingPair(matching.named(pair), true, true));
            }
        }
        return Optional.empty();
    }

    private boolean likesBetter(int mentee, int pair) {
        if (matching.menteeLoad[mentee] < market.menteeMaximum(mentee)) {
            return true;
        }
        return IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                .filter(matching.matched::get)
                .anyMatch(now -> market.menteeRank(pair) < market.menteeRank(now));
    }

    private Optional<CounterExample> coupleThatBlocks() {
        for (Couple couple : market.couples()) {
            JointChoice now = present(couple);
            int place = couple.preferences().indexOf(now);
            List<JointChoice> better =
                    place < 0 ? couple.preferences() : couple.preferences().subList(0, place);
            for (JointChoice choice : better) {
                if (canHave(couple, now, choice)) {
                    return Optional.of(new CounterExample.BlockingCouple(
                            couple.first(), couple.second(), choice.first(), choice.second()));
                }
            }
        }
        return Optional.empty();
    }

    private JointChoice present(Couple couple) {
        return new JointChoice(mentorOf(couple.first()), mentorOf(couple.second()));
    }

    private Optional<String> mentorOf(String id) {
        int mentee = market.menteeIndex(id);
        int pair = matching.matched.nextSetBit(market.rowStart(mentee));
        return pair >= 0 && pair < market.rowEnd(mentee)
                ? Optional.of(market.mentorIds().get(market.mentorOf(pair)))
                : Optional.empty();
    }

    private boolean canHave(Couple couple, JointChoice now, JointChoice choice) {
        int first = market.menteeIndex(couple.first());
        int second = market.menteeIndex(couple.second());
        if (choice.second().equals(now.second())) {
            return takes(first, choice.first(), second);
        }
        if (choice.first().equals(now.first())) {
            return takes(second, choice.second(), first);
        }
        if (choice.first().isPresent() && choice.first().equals(choice.second())) {
            return takesBoth(first, second, market.mentorIndex(choice.first().get()));
        }
        return takes(first, choice.first(), -1) && takes(second, choice.second(), -1);
    }

    private boolean takes(int mentee, Optional<String> mentor, int spared) {
        return mentor.isEmpty() || takes(market.find(mentee, market.mentorIndex(mentor.get())), spared);
    }

    /** {@return whether a mentor has a free place for a pair, or a member liked less, other than one who is spared} */
    private boolean takes(int pair, int spared) {
        int mentor = market.mentorOf(pair);
        return matching.mentorLoad[mentor] < market.mentorMaximum(mentor)
                || likedLess(pair).anyMatch(member -> member != spared);
    }

    private IntStream likedLess(int pair) {
        int mentor = market.mentorOf(pair);
        return IntStream.range(market.columnStart(mentor), market.columnEnd(mentor))
                .map(market::pairAt)
                .filter(matching.matched::get)
                .filter(held -> market.mentorRank(pair) < market.mentorRank(held))
                .map(market::menteeOf);
    }

    private boolean takesBoth(int first, int second, int mentor) {
        int free = market.mentorMaximum(mentor) - matching.mentorLoad[mentor];
        int[] below = likedLess(market.find(first, mentor)).toArray();
        int[] belowSecond = likedLess(market.find(second, mentor)).toArray();
        if (free == 1) {
            return below.length + belowSecond.length > 0;
        }
        return free >= 2
                || IntStream.of(below).anyMatch(one -> IntStream.of(belowSecond).anyMatch(other -> other != one));
    }
}
