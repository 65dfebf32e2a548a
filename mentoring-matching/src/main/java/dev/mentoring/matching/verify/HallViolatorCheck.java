package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.HallViolator;
import dev.mentoring.matching.market.Market;
import java.util.List;
import java.util.Optional;

/** Is there a shortage of the size that is stated? */
final class HallViolatorCheck {
    private HallViolatorCheck() {}

    static Optional<CounterExample> of(Market market, HallViolator violator) {
        List<Integer> mentees =
                violator.mentees().stream().map(market::menteeIndex).toList();
        List<Integer> mentors =
                violator.mentors().stream().map(market::mentorIndex).toList();
        if (mentees.contains(-1) || mentees.stream().distinct().count() < mentees.size()) {
            return Optional.of(new CounterExample.WrongNumber("mentees", mentees.size(), 0));
        }
        if (mentors.contains(-1)) {
            return Optional.of(new CounterExample.WrongNumber("mentors", mentors.size(), 0));
        }
        long places =
                mentors.stream().distinct().mapToLong(market::mentorMaximum).sum();
        long wanted = 0;
        long elsewhere = 0;
        for (int mentee : mentees) {
            int degree = market.rowEnd(mentee) - market.rowStart(mentee);
            wanted += Math.min(market.menteeMaximum(mentee), Math.max(1, degree));
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                elsewhere += mentors.contains(market.mentorOf(pair)) ? 0 : 1;
            }
        }
        if (wanted != violator.wanted()) {
            return Optional.of(new CounterExample.WrongNumber("wanted", violator.wanted(), wanted));
        }
        if (places != violator.places()) {
            return Optional.of(new CounterExample.WrongNumber("places", violator.places(), places));
        }
        return elsewhere == violator.pairsElsewhere()
                ? Optional.empty()
                : Optional.of(new CounterExample.WrongNumber("pairsElsewhere", violator.pairsElsewhere(), elsewhere));
    }
}
