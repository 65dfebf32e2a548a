package dev.mentoring.matching.verify;

import dev.mentoring.matching.certificate.AllOrders;
import dev.mentoring.matching.certificate.Fraction;
import dev.mentoring.matching.certificate.SampledOrders;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.RankTable;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Are these the probabilities of mentees who choose one after the other, in all orders or in those that a seed draws? Lets
 * them choose again, given up after 10⁸ steps: all orders of ten mentees, for example, or 100,000 orders of forty.
 */
final class OrdersCheck {
    private static final long MOST_STEPS = 100_000_000;

    /** Drawing a number for a mentee and sorting by it takes about as long as so many looks at a list. */
    private static final int STEPS_OF_A_DRAW = 16;

    private final CheckedLottery lottery;
    private final Market market;
    private final RankTable lists;
    private final Steps steps = new Steps(MOST_STEPS);
    private final int[] free;
    private final long[] chosen;

    private OrdersCheck(CheckedLottery lottery) {
        this.lottery = lottery;
        this.market = lottery.market;
        boolean inTurn = IntStream.range(0, market.menteeCount()).allMatch(mentee -> market.menteeMaximum(mentee) == 1);
        if (!inTurn || market.features().contains(MarketFeature.MENTEE_TIES)) {
            throw new UndecidedException("certificate");
        }
        this.lists = RankTable.of(market);
        this.free = new int[market.mentorCount()];
        this.chosen = new long[market.pairCount()];
    }

    static Optional<CounterExample> ofAll(CheckedLottery lottery, AllOrders certificate) {
        OrdersCheck check = new OrdersCheck(lottery);
        BigInteger orders = BigInteger.ONE;
        for (int place = 2; place <= Math.min(certificate.mentees(), lottery.market.menteeCount()); place++) {
            orders = orders.multiply(BigInteger.valueOf(place));
        }
        long rivals = check.withoutFirstChoiceForSure();
        if (certificate.mentees() < rivals || certificate.mentees() > check.market.menteeCount()) {
            return Optional.of(new CounterExample.WrongNumber("mentees", certificate.mentees(), rivals));
        }
        if (!orders.equals(certificate.orders())) {
            return Optional.of(new CounterExample.WrongStep("orders", 0, orders.toString()));
        }
        return check.compare(check.serveInAllOrders());
    }

    static Optional<CounterExample> ofSample(CheckedLottery lottery, SampledOrders certificate) {
        OrdersCheck check = new OrdersCheck(lottery);
        int samples = certificate.samples();
        if (samples < 1) {
            return Optional.of(new CounterExample.WrongNumber("samples", samples, 1));
        }
        double exact = Math.sqrt(Math.log(40) / (2.0 * samples)) * 1_000_000;
        if (Math.abs(certificate.halfWidthMillionths() - exact - 0.5) > 0.501) {
            return Optional.of(new CounterExample.WrongNumber(
                    "halfWidthMillionths", certificate.halfWidthMillionths(), (long) Math.ceil(exact)));
        }
        for (int sample = 0; sample < samples; sample++) {
            check.serve(check.drawn(RedrawnNumbers.at(certificate.seed(), sample)));
        }
        return check.compare(samples);
    }

    /** {@return how many mentees who accept anybody have another probability of their first choice than 1} */
    private long withoutFirstChoiceForSure() {
        return IntStream.range(0, market.menteeCount())
                .filter(mentee -> market.rowStart(mentee) < market.rowEnd(mentee))
                .filter(mentee -> !lottery.chances[lists.menteeListed(market.rowStart(mentee))].equals(Fraction.ONE))
                .count();
    }

    /** Serves those whose first choice somebody could take in all their orders, the others first; {@return how many orders} */
    private long serveInAllOrders() {
        int[] sure = mentees(true);
        int[] rivals = mentees(false);
        int[] order =
                IntStream.concat(Arrays.stream(sure), Arrays.stream(rivals)).toArray();
        long orders = 0;
        do {
            serve(order);
            orders++;
        } while (advance(order, sure.length));
        return orders;
    }

    /** {@return those whose first choice has room for everybody who accepts it, or the others}; ascending */
    private int[] mentees(boolean sure) {
        return IntStream.range(0, market.menteeCount())
                .filter(mentee -> market.rowStart(mentee) < market.rowEnd(mentee))
                .filter(mentee -> hasRoomForAll(market.mentorOf(lists.menteeListed(market.rowStart(mentee)))) == sure)
                .toArray();
    }

    private boolean hasRoomForAll(int mentor) {
        return market.mentorMaximum(mentor) >= market.columnEnd(mentor) - market.columnStart(mentor);
    }

    /** Goes on to the next order of the mentees from a place on, by index; {@return whether there is one} */
    private static boolean advance(int[] order, int from) {
        int last = order.length - 2;
        while (last >= from && order[last] > order[last + 1]) {
            last--;
        }
        if (last < from) {
            return false;
        }
        int greater = order.length - 1;
        while (order[greater] < order[last]) {
            greater--;
        }
        swap(order, last, greater);
        for (int low = last + 1, high = order.length - 1; low < high; low++, high--) {
            swap(order, low, high);
        }
        return true;
    }

    private static void swap(int[] order, int one, int other) {
        int kept = order[one];
        order[one] = order[other];
        order[other] = kept;
    }

    private int[] drawn(long seed) {
        steps.take((long) STEPS_OF_A_DRAW * market.menteeCount());
        long[] numbers = market.menteeIds().stream()
                .mapToLong(id -> RedrawnNumbers.ofMentee(seed, TieBreaking.SINGLE, "", id))
                .toArray();
        return IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparingLong(mentee -> numbers[mentee]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void serve(int[] order) {
        Arrays.setAll(free, market::mentorMaximum);
        for (int mentee : order) {
            for (int place = market.rowStart(mentee); place < market.rowEnd(mentee); place++) {
                steps.take(1);
                int pair = lists.menteeListed(place);
                if (free[market.mentorOf(pair)] > 0) {
                    free[market.mentorOf(pair)]--;
                    chosen[pair]++;
                    break;
                }
            }
        }
    }

    private Optional<CounterExample> compare(long orders) {
        for (int pair = 0; pair < chosen.length; pair++) {
            if (!lottery.chances[pair].equals(Fraction.of(chosen[pair], orders))) {
                return Optional.of(new CounterExample.WrongStep(
                        "probabilities", 0, CheckedMatching.named(market, pair).toString()));
            }
        }
        return Optional.empty();
    }
}
