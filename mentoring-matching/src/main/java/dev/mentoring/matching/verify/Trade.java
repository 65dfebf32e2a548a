package dev.mentoring.matching.verify;

import dev.mentoring.matching.market.Pair;
import java.util.Optional;

/**
 * What one mentee gives and takes in an exchange; of a lottery, in a small part of all cases.
 *
 * @param mentee the id of the mentee
 * @param gives the pair that ends; absent for somebody who was unmatched
 * @param takes the pair that begins; absent for somebody who is unmatched then
 */
public record Trade(String mentee, Optional<Pair> gives, Optional<Pair> takes) {
    @Override
    public String toString() {
        return mentee + ": " + partner(gives) + " → " + partner(takes);
    }

    private static String partner(Optional<Pair> pair) {
        return pair.map(known -> known.topic().orElse(known.mentor())).orElse("∅");
    }
}
