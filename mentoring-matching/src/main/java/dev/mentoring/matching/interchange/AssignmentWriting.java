package dev.mentoring.matching.interchange;

import dev.mentoring.matching.market.Market;
import java.io.IOException;

/** Writes markets as assignment problems: a row of costs a line, or a pair a line. */
final class AssignmentWriting {
    private AssignmentWriting() {}

    static void matrix(Market market, Appendable out) throws IOException {
        out.append(Integer.toString(market.menteeCount())).append('\n');
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            for (int pair = market.rowStart(mentee); pair < market.rowEnd(mentee); pair++) {
                out.append(pair == market.rowStart(mentee) ? "" : " ").append(cost(market, pair));
            }
            out.append('\n');
        }
    }

    static void list(Market market, Appendable out) throws IOException {
        out.append(Integer.toString(market.menteeCount())).append('\n');
        for (int pair = 0; pair < market.pairCount(); pair++) {
            out.append(Integer.toString(market.menteeOf(pair) + 1))
                    .append(' ')
                    .append(Integer.toString(market.mentorOf(pair) + 1))
                    .append(' ')
                    .append(cost(market, pair))
                    .append('\n');
        }
    }

    private static String cost(Market market, int pair) {
        return Long.toString(-market.weight(pair));
    }
}
