package dev.mentoring.matching;

import dev.mentoring.matching.market.Couple;
import dev.mentoring.matching.market.JointChoice;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Matching;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at every matching of a small market with couples, by ids, and knows what a block is from the book (Manlove 2013,
 * section 5.3); shares nothing with the library's algorithms or verifier.
 */
public final class CoupleBruteForce {
    private final Market market;
    private final List<String> singles;
    private final List<Map<String, String>> matchings = new ArrayList<>();

    public CoupleBruteForce(Market market) {
        this.market = market;
        List<String> members = market.couples().stream()
                .flatMap(couple -> Stream.of(couple.first(), couple.second()))
                .toList();
        this.singles =
                market.menteeIds().stream().filter(id -> !members.contains(id)).toList();
        extend(0, new TreeMap<>());
    }

    private void extend(int next, Map<String, String> placed) {
        int couples = market.couples().size();
        if (next == couples + singles.size()) {
            if (market.mentorIds().stream()
                    .allMatch(mentor -> members(placed, mentor).size() <= maximum(mentor))) {
                matchings.add(Map.copyOf(placed));
            }
            return;
        }
        extend(next + 1, placed);
        if (next < couples) {
            Couple couple = market.couples().get(next);
            for (JointChoice choice : couple.preferences()) {
                choice.first().ifPresent(mentor -> placed.put(couple.first(), mentor));
                choice.second().ifPresent(mentor -> placed.put(couple.second(), mentor));
                extend(next + 1, placed);
                placed.remove(couple.first());
                placed.remove(couple.second());
            }
        } else {
            String single = singles.get(next - couples);
            for (String mentor : acceptable(single)) {
                placed.put(single, mentor);
                extend(next + 1, placed);
                placed.remove(single);
            }
        }
    }

    private List<String> acceptable(String mentee) {
        return market.mentorIds().stream()
                .filter(mentor -> market.find(market.menteeIndex(mentee), market.mentorIndex(mentor)) >= 0)
                .toList();
    }

    private int maximum(String mentor) {
        return market.mentorMaximum(market.mentorIndex(mentor));
    }

    private int rank(String mentor, String mentee) {
        return market.mentorRank(market.find(market.menteeIndex(mentee), market.mentorIndex(mentor)));
    }

    private static List<String> members(Map<String, String> placed, String mentor) {
        return placed.keySet().stream()
                .filter(mentee -> mentor.equals(placed.get(mentee)))
                .toList();
    }

    public List<Map<String, String>> all() {
        return matchings;
    }

    public List<Map<String, String>> stable() {
        return matchings.stream().filter(this::isStable).toList();
    }

    public boolean isStable(Map<String, String> placed) {
        return singles.stream().noneMatch(single -> singleBlocks(placed, single))
                && market.couples().stream().noneMatch(couple -> coupleBlocks(placed, couple));
    }

    private boolean singleBlocks(Map<String, String> placed, String single) {
        int mentee = market.menteeIndex(single);
        String has = placed.get(single);
        return acceptable(single).stream()
                .filter(mentor -> has == null
                        || market.menteeRank(market.find(mentee, market.mentorIndex(mentor)))
                                < market.menteeRank(market.find(mentee, market.mentorIndex(has))))
                .anyMatch(mentor ->
                        isFree(placed, mentor) || !worse(placed, mentor, single).isEmpty());
    }

    private boolean isFree(Map<String, String> placed, String mentor) {
        return members(placed, mentor).size() < maximum(mentor);
    }

    private List<String> worse(Map<String, String> placed, String mentor, String mentee) {
        return members(placed, mentor).stream()
                .filter(member -> rank(mentor, mentee) < rank(mentor, member))
                .toList();
    }

    private boolean coupleBlocks(Map<String, String> placed, Couple couple) {
        JointChoice has = new JointChoice(
                Optional.ofNullable(placed.get(couple.first())), Optional.ofNullable(placed.get(couple.second())));
        int place = couple.preferences().indexOf(has);
        int better = place < 0 ? couple.preferences().size() : place;
        return couple.preferences().subList(0, better).stream()
                .anyMatch(choice -> coupleBlocks(placed, couple, has, choice));
    }

    private boolean coupleBlocks(Map<String, String> placed, Couple couple, JointChoice has, JointChoice choice) {
        if (choice.second().equals(has.second())) {
            return oneChanges(placed, couple.first(), choice.first(), couple.second());
        }
        if (choice.first().equals(has.first())) {
            return oneChanges(placed, couple.second(), choice.second(), couple.first());
        }
        if (choice.first().isPresent() && choice.first().equals(choice.second())) {
            String mentor = choice.first().get();
            int free = maximum(mentor) - members(placed, mentor).size();
            List<String> worseThanFirst = worse(placed, mentor, couple.first());
            List<String> worseThanSecond = worse(placed, mentor, couple.second());
            return free >= 2
                    || (free == 1 && !(worseThanFirst.isEmpty() && worseThanSecond.isEmpty()))
                    || (free <= 0
                            && worseThanFirst.stream()
                                    .anyMatch(one -> worseThanSecond.stream().anyMatch(other -> !other.equals(one))));
        }
        return takes(placed, choice.first(), couple.first()) && takes(placed, choice.second(), couple.second());
    }

    private boolean takes(Map<String, String> placed, Optional<String> mentor, String mentee) {
        return mentor.isEmpty()
                || isFree(placed, mentor.get())
                || !worse(placed, mentor.get(), mentee).isEmpty();
    }

    private boolean oneChanges(Map<String, String> placed, String mentee, Optional<String> mentor, String partner) {
        return mentor.isEmpty()
                || isFree(placed, mentor.get())
                || worse(placed, mentor.get(), mentee).stream().anyMatch(member -> !member.equals(partner));
    }

    public Map<String, String> placed(Matching matching) {
        return matching.pairs().stream().collect(Collectors.toMap(pair -> pair.mentee(), pair -> pair.mentor()));
    }
}
