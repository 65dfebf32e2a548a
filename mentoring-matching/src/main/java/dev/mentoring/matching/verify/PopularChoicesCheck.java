package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.FirstAndSecondChoices;
import dev.mentoring.matching.certificate.HallViolator;
import dev.mentoring.matching.certificate.NoPopularMatching;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Does everybody have a first or second choice, or why can they not? (Abraham, Irving, Kavitha and Mehlhorn 2007.) */
final class PopularChoicesCheck {
    private final Market market;
    private final BitSet open = new BitSet();

    private PopularChoicesCheck(Market market) {
        this.market = market;
    }

    static Optional<CounterExample> of(CheckedMatching matching, FirstAndSecondChoices certificate) {
        PopularChoicesCheck check = new PopularChoicesCheck(matching.market);
        int[] only = matching.onlyPairs();
        return check.checkOpen(matching.matched, certificate.openMentors()).or(() -> {
            for (int mentee = 0; mentee < only.length; mentee++) {
                boolean right = only[mentee] < 0
                        ? check.second(mentee).isEmpty()
                        : check.first(mentee).get(only[mentee])
                                || check.second(mentee).get(only[mentee]);
                if (!right && matching.market.menteeMaximum(mentee) > 0) {
                    return wrong("openMentors", -1, matching.market.menteeIds().get(mentee));
                }
            }
            return Optional.empty();
        });
    }

    static Optional<CounterExample> ofAbsence(Market market, NoPopularMatching certificate) {
        PopularChoicesCheck check = new PopularChoicesCheck(market);
        BitSet matched = new BitSet();
        int[] menteeLoad = new int[market.menteeCount()];
        int[] mentorLoad = new int[market.mentorCount()];
        for (int i = 0; i < certificate.firstChoices().size(); i++) {
            Pair pair = certificate.firstChoices().get(i);
            int mentee = market.menteeIndex(pair.mentee());
            int mentor = market.mentorIndex(pair.mentor());
            int index = mentee < 0 || mentor < 0 ? -1 : market.find(mentee, mentor);
            if (index < 0
                    || !check.first(mentee).get(index)
                    || ++menteeLoad[mentee] > market.menteeMaximum(mentee)
                    || ++mentorLoad[mentor] > market.mentorMaximum(mentor)) {
                return wrong("firstChoices", i, pair);
            }
            matched.set(index);
        }
        return check.checkOpen(matched, certificate.openMentors())
                .or(() -> check.checkShortage(certificate.shortage()));
    }

    /** {@return the pairs of a mentee's best tier among some mentors} */
    private BitSet best(int mentee, IntPredicate among) {
        int[] pairs = IntStream.range(market.rowStart(mentee), market.rowEnd(mentee))
                .filter(pair -> among.test(market.mentorOf(pair)))
                .toArray();
        int least = IntStream.of(pairs).map(market::menteeRank).min().orElse(0);
        BitSet tier = new BitSet();
        IntStream.of(pairs).filter(pair -> market.menteeRank(pair) == least).forEach(tier::set);
        return tier;
    }

    private BitSet first(int mentee) {
        return best(mentee, mentor -> market.mentorMaximum(mentor) > 0);
    }

    private BitSet second(int mentee) {
        return best(mentee, open::get);
    }

    private boolean hasOpenFirst(int mentee) {
        return first(mentee).stream().anyMatch(pair -> open.get(market.mentorOf(pair)));
    }

    private Optional<CounterExample> checkOpen(BitSet matched, List<String> openMentors) {
        BitSet firsts = new BitSet();
        matched.stream().filter(pair -> first(market.menteeOf(pair)).get(pair)).forEach(firsts::set);
        for (int i = 0; i < openMentors.size(); i++) {
            int mentor = market.mentorIndex(openMentors.get(i));
            if (mentor < 0 || open.get(mentor) || market.mentorMaximum(mentor) == 0) {
                return wrong("openMentors", i, openMentors.get(i));
            }
            int[] held = firsts.stream()
                    .filter(pair -> market.mentorOf(pair) == mentor)
                    .toArray();
            boolean relieved = IntStream.of(held).anyMatch(pair -> hasOpenFirst(market.menteeOf(pair)));
            if (held.length == market.mentorMaximum(mentor) && !relieved) {
                return wrong("openMentors", i, openMentors.get(i));
            }
            open.set(mentor);
        }
        long bound = IntStream.range(0, market.mentorCount())
                        .filter(mentor -> !open.get(mentor))
                        .mapToLong(market::mentorMaximum)
                        .sum()
                + IntStream.range(0, market.menteeCount())
                        .filter(mentee -> market.menteeMaximum(mentee) > 0 && hasOpenFirst(mentee))
                        .count();
        return firsts.cardinality() == bound
                ? Optional.empty()
                : Optional.of(new CounterExample.WrongNumber("openMentors", firsts.cardinality(), bound));
    }

    private Optional<CounterExample> checkShortage(HallViolator shortage) {
        BitSet mentors = new BitSet();
        for (String id : shortage.mentors()) {
            int mentor = market.mentorIndex(id);
            if (mentor < 0) {
                return wrong("shortage", -1, id);
            }
            mentors.set(mentor);
        }
        BitSet mentees = new BitSet();
        for (String id : shortage.mentees()) {
            int mentee = market.menteeIndex(id);
            if (mentee < 0
                    || mentees.get(mentee)
                    || market.menteeMaximum(mentee) != 1
                    || second(mentee).isEmpty()) {
                return wrong("shortage", -1, id);
            }
            mentees.set(mentee);
            BitSet wanted = first(mentee);
            if (hasOpenFirst(mentee)) {
                wanted.stream().filter(pair -> !open.get(market.mentorOf(pair))).forEach(wanted::clear);
            } else {
                wanted.or(second(mentee));
            }
            if (wanted.stream().anyMatch(pair -> !mentors.get(market.mentorOf(pair)))) {
                return wrong("shortage", -1, id);
            }
        }
        long places = mentors.stream().mapToLong(market::mentorMaximum).sum();
        return mentees.cardinality() > places
                ? Optional.empty()
                : Optional.of(new CounterExample.WrongNumber("shortage", mentees.cardinality(), places + 1));
    }

    private static Optional<CounterExample> wrong(String member, int index, Object about) {
        return Optional.of(new CounterExample.WrongStep(member, index + 1L, about.toString()));
    }
}
