package dev.mentoring.matching.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.market.Side;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draws the numbers again by the published rule, in other arithmetic. */
class LotteryTest {
    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);
    private static final List<String> MENTEES = List.of("", "a", "zoé");
    private static final List<String> MENTORS = List.of("x", "y");

    private static BigInteger unsigned(long value) {
        return BigInteger.valueOf(value).mod(TWO_64);
    }

    private static BigInteger mix(BigInteger value) {
        BigInteger x = value.mod(TWO_64);
        x = x.xor(x.shiftRight(30))
                .multiply(new BigInteger("BF58476D1CE4E5B9", 16))
                .mod(TWO_64);
        x = x.xor(x.shiftRight(27))
                .multiply(new BigInteger("94D049BB133111EB", 16))
                .mod(TWO_64);
        return x.xor(x.shiftRight(31));
    }

    private static BigInteger number(long seed, int side, String id) {
        BigInteger number = mix(unsigned(seed).add(BigInteger.valueOf(side)));
        for (char unit : id.toCharArray()) {
            number = mix(number.multiply(BigInteger.valueOf(31)).add(BigInteger.valueOf(unit)));
        }
        return number;
    }

    @Test
    void a_single_lottery_draws_one_number_for_each_person() {
        for (long seed : new long[] {0, 1, -5, Long.MAX_VALUE}) {
            Lottery lottery = new Lottery(seed, TieBreaking.SINGLE, MENTEES, MENTORS);
            assertThat(unsigned(lottery.number(Side.MENTEE, 0, 1))).isEqualTo(number(seed, 2, "y"));
            assertThat(unsigned(lottery.number(Side.MENTEE, 2, 1))).isEqualTo(number(seed, 2, "y"));
            assertThat(unsigned(lottery.number(Side.MENTOR, 0, 2))).isEqualTo(number(seed, 1, "zoé"));
        }
    }

    @Test
    void several_lotteries_draw_one_for_each_person_and_chooser() {
        Lottery lottery = new Lottery(9, TieBreaking.MULTIPLE, MENTEES, MENTORS);
        for (int mentee = 0; mentee < MENTEES.size(); mentee++) {
            for (int mentor = 0; mentor < MENTORS.size(); mentor++) {
                BigInteger forMentee = number(9, 1, MENTEES.get(mentee));
                BigInteger forMentor = number(9, 2, MENTORS.get(mentor));
                BigInteger factor = BigInteger.valueOf(31);
                assertThat(unsigned(lottery.number(Side.MENTEE, mentee, mentor)))
                        .isEqualTo(mix(forMentee.multiply(factor).add(forMentor)));
                assertThat(unsigned(lottery.number(Side.MENTOR, mentor, mentee)))
                        .isEqualTo(mix(forMentor.multiply(factor).add(forMentee)));
            }
        }
    }
}
