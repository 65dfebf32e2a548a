package dev.mentoring.matching.certificate;

import com.google.common.collect.ImmutableList;

/**
 * Parties into which peers with strict preferences fall (Tan, <i>A necessary and sufficient condition for the existence
 * of a complete stable matching</i>, 1991): somebody alone, two who are paired, or more in a circle. In a circle
 * everybody has a successor, who stands next in the list, and a predecessor, who stands before; the last one's successor
 * is the first. In a pair each is the successor and the predecessor of the other.
 *
 * <p>To check: everybody is in one party; neighbours in a party accept each other; in a party of three or more everybody
 * prefers the successor to the predecessor; and no two people who accept each other, and are not neighbours in a party,
 * both prefer each other to their predecessors, where whoever is alone prefers anybody. Such a partition always exists,
 * and its parties of odd size are the same in all of them. Hence:
 *
 * <ul>
 *   <li>a party of odd size greater than one proves that no matching is stable;
 *   <li>when there is none, the pairs, with every circle of even size cut into pairs of neighbours, are a stable matching,
 *       and whoever is alone is alone in every stable matching.
 * </ul>
 *
 * @param parties the ids of each party in the order of the circle, from the smallest; parties in the order of those
 */
public record StablePartition(ImmutableList<ImmutableList<String>> parties) implements Certificate {
    /** {@return whether there is a party of odd size greater than one, so that no matching is stable} */
    public boolean excludesStability() {
        return parties.stream().anyMatch(party -> party.size() > 1 && party.size() % 2 == 1);
    }
}
