package dev.mentoring.matching.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.DualPrices;
import dev.mentoring.matching.certificate.HallViolator;
import dev.mentoring.matching.certificate.Objective;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.Guarantee;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Does a certificate prove what it says? */
final class CertificateCheck {
    private CertificateCheck() {}

    static Finding of(Market market, CheckedMatching matching, Certificate certificate) {
        if (certificate instanceof DualPrices prices) {
            return finding(exactly(() -> checkPrices(market, matching, prices)));
        }
        if (certificate instanceof HallViolator violator) {
            return finding(Optional.of(checkShortage(market, violator)));
        }
        return finding(Optional.of(
                StabilityCheck.of(market, matching, Guarantee.WEAKLY_STABLE).counterExample()));
    }

    /** {@return whether valid prices prove a guarantee} */
    static boolean proves(DualPrices prices, Guarantee claim) {
        return switch (claim) {
            case MAXIMUM_WEIGHT -> prices.objective() == Objective.GREATEST_SCORE;
            case MAXIMUM_CARDINALITY, MAXIMUM_WEIGHT_AT_THIS_CARDINALITY -> prices.objective() == Objective.MOST_PAIRS;
            default -> false;
        };
    }

    private static Finding finding(Optional<Optional<CounterExample>> result) {
        if (result.isEmpty()) {
            return Finding.undecided(BasicClaim.CERTIFICATE_VALID, "overflow");
        }
        return result.get()
                .map(example -> Finding.fails(BasicClaim.CERTIFICATE_VALID, example))
                .orElseGet(() -> Finding.holds(BasicClaim.CERTIFICATE_VALID));
    }

    private static Optional<Optional<CounterExample>> exactly(Supplier<Optional<CounterExample>> check) {
        try {
            return Optional.of(check.get());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<CounterExample> checkPrices(
            Market market, CheckedMatching matching, DualPrices certificate) {
        Optional<CounterExample> wrong = checkOwners(Side.MENTEE, market.menteeIds(), certificate.menteePrices())
                .or(() -> checkOwners(Side.MENTOR, market.mentorIds(), certificate.mentorPrices()))
                .or(() -> checkBonus(market, certificate));
        if (wrong.isPresent()) {
            return wrong;
        }
        long[] mentees = byIndex(market.menteeIds(), certificate.menteePrices());
        long[] mentors = byIndex(market.mentorIds(), certificate.mentorPrices());
        long worth = 0;
        long bound = Math.addExact(places(mentees, market::menteeMaximum), places(mentors, market::mentorMaximum));
        for (int mentee = 0; mentee < mentees.length; mentee++) {
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                long worthOfPair = Math.addExact(market.weight(pair), certificate.pairBonus());
                long both = Math.addExact(mentees[mentee], mentors[market.mentorOf(pair)]);
                bound = Math.addExact(bound, Math.max(0, Math.subtractExact(worthOfPair, both)));
                if (matching.matched.get(pair)) {
                    worth = Math.addExact(worth, worthOfPair);
                }
            }
        }
        if (worth != certificate.value()) {
            return Optional.of(new CounterExample.WrongNumber("value", certificate.value(), worth));
        }
        return worth == bound ? Optional.empty() : Optional.of(new CounterExample.DualityGap(worth, bound));
    }

    private static Optional<CounterExample> checkOwners(
            Side side, ImmutableList<String> ids, Map<String, Long> prices) {
        for (String id : ids) {
            Long price = prices.get(id);
            if (price == null || price < 0) {
                return Optional.of(new CounterExample.WrongPrice(side, id));
            }
        }
        return prices.keySet().stream()
                .filter(id -> Collections.binarySearch(ids, id) < 0)
                .findFirst()
                .map(id -> new CounterExample.WrongPrice(side, id));
    }

    private static Optional<CounterExample> checkBonus(Market market, DualPrices certificate) {
        long needed = 0;
        if (certificate.objective() == Objective.MOST_PAIRS) {
            long least = 0;
            long greatest = 0;
            for (int pair = 0; pair < market.pairCount(); pair++) {
                least = Math.min(least, market.weight(pair));
                greatest = Math.max(greatest, market.weight(pair));
            }
            long most = Math.min(
                    IntStream.range(0, market.menteeCount())
                            .mapToLong(market::menteeMaximum)
                            .sum(),
                    IntStream.range(0, market.mentorCount())
                            .mapToLong(market::mentorMaximum)
                            .sum());
            long pairs = Math.min(most, market.pairCount());
            needed = Math.addExact(1, Math.multiplyExact(pairs, Math.subtractExact(greatest, least)));
        }
        boolean right = certificate.objective() == Objective.MOST_PAIRS
                ? certificate.pairBonus() >= needed
                : certificate.pairBonus() == 0;
        return right
                ? Optional.empty()
                : Optional.of(new CounterExample.WrongNumber("pairBonus", certificate.pairBonus(), needed));
    }

    private static long[] byIndex(ImmutableList<String> ids, ImmutableSortedMap<String, Long> prices) {
        return ids.stream().mapToLong(prices::get).toArray();
    }

    private static long places(long[] prices, IntUnaryOperator maximum) {
        long total = 0;
        for (int i = 0; i < prices.length; i++) {
            total = Math.addExact(total, Math.multiplyExact(prices[i], (long) maximum.applyAsInt(i)));
        }
        return total;
    }

    private static Optional<CounterExample> checkShortage(Market market, HallViolator violator) {
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
