package dev.mentoring.matching.preflib;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import dev.mentoring.core.problem.Place;
import dev.mentoring.matching.interchange.TextSource;
import dev.mentoring.matching.interchange.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Reads ballots: {@code voters: a,{b,c},d}; in the older format {@code voters,a,{b,c},d}. */
final class BallotReading {
    private final TextSource source;
    private final Head head;
    private final DataType type;
    private final Map<ImmutableList<ImmutableSortedSet<Integer>>, Integer> ballots = new LinkedHashMap<>();
    private final Map<ImmutableList<ImmutableSortedSet<Integer>>, Place> places = new LinkedHashMap<>();
    private int greatest;
    private boolean allSound = true;

    BallotReading(TextSource source, Head head, DataType type) {
        this.source = source;
        this.head = head;
        this.type = type;
    }

    /** {@return the greatest number of an alternative} */
    int greatest() {
        return greatest;
    }

    /** {@return whether every line was a ballot} */
    boolean allSound() {
        return allSound;
    }

    int size() {
        return ballots.size();
    }

    long voters() {
        return ballots.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Takes the line in hand. */
    void add(ImmutableList<Token> tokens, boolean old) {
        OptionalInt voters = source.wholeNumber(tokens.get(0), 1);
        if (tokens.size() < 2 || !tokens.get(1).is(old ? "," : ":")) {
            malformed(tokens.get(Math.min(1, tokens.size() - 1)));
            return;
        }
        Tiers tiers = new Tiers();
        boolean sound = true;
        for (Token token : Iterables.skip(tokens, 2)) {
            sound &= tiers.take(token);
        }
        sound &= tiers.end(tokens.get(tokens.size() - 1));
        if (sound && voters.isPresent()) {
            count(tiers.tiers(), voters.getAsInt());
        } else {
            allSound = false;
        }
    }

    private void count(ImmutableList<ImmutableSortedSet<Integer>> tiers, int voters) {
        Integer before = ballots.get(tiers);
        if (before == null) {
            ballots.put(tiers, voters);
            places.put(tiers, source.here());
        } else if ((long) before + voters > Integer.MAX_VALUE) {
            source.error(PrefLibTexts.CATALOGUE, "voters-too-many", source.here());
        } else {
            source.repaired(PrefLibTexts.CATALOGUE, "ballot-repeated", source.here(), placeOf(tiers));
            ballots.put(tiers, before + voters);
        }
    }

    private Place placeOf(ImmutableList<ImmutableSortedSet<Integer>> tiers) {
        return places.getOrDefault(tiers, source.here());
    }

    private boolean malformed(Token token) {
        allSound = false;
        source.error(PrefLibTexts.CATALOGUE, "ballot-malformed", source.at(token), token.text());
        return false;
    }

    /** {@return the type of the file, or the wider one that its orders need; where one does, that is reported} */
    DataType type(int alternatives) {
        DataType needed = type;
        for (ImmutableList<ImmutableSortedSet<Integer>> tiers : ballots.keySet()) {
            Ballot ballot = new Ballot(1, tiers);
            DataType wider = type.widened(!ballot.isStrict(), ballot.size() < alternatives);
            if (wider != type) {
                source.repaired(PrefLibTexts.CATALOGUE, "order-not-of-type", placeOf(tiers), type.code(), wider.code());
            }
            needed = needed.widened(!ballot.isStrict(), ballot.size() < alternatives);
        }
        return needed;
    }

    ImmutableList<Ballot> ofOrders() {
        ImmutableList.Builder<Ballot> all = ImmutableList.builder();
        ballots.forEach((tiers, voters) -> all.add(new Ballot(voters, tiers)));
        return all.build();
    }

    /** Reports ballots with another number of categories. */
    void checkCategories(int categories) {
        for (ImmutableList<ImmutableSortedSet<Integer>> tiers : ballots.keySet()) {
            if (tiers.size() > categories) {
                source.error(PrefLibTexts.CATALOGUE, "categories-left-over", placeOf(tiers), tiers.size(), categories);
            } else if (tiers.size() < categories) {
                source.repaired(PrefLibTexts.CATALOGUE, "categories-missing", placeOf(tiers), tiers.size(), categories);
            }
        }
    }

    /** {@return the ballots, filled up with empty categories; those that are then the same are one} */
    ImmutableList<Ballot> ofCategories(int categories) {
        Map<ImmutableList<ImmutableSortedSet<Integer>>, Integer> filled = new LinkedHashMap<>();
        ballots.forEach((tiers, voters) -> {
            List<ImmutableSortedSet<Integer>> all = new ArrayList<>(tiers);
            while (all.size() < categories) {
                all.add(ImmutableSortedSet.of());
            }
            filled.merge(ImmutableList.copyOf(all), voters, Math::addExact);
        });
        ImmutableList.Builder<Ballot> all = ImmutableList.builder();
        filled.forEach((tiers, voters) -> all.add(new Ballot(voters, tiers)));
        return all.build();
    }

    /** One ballot while it is read, token by token. */
    private final class Tiers {
        private final List<ImmutableSortedSet<Integer>> tiers = new ArrayList<>();
        private final Set<Integer> tier = new TreeSet<>();
        private final Set<Integer> seen = new HashSet<>();
        private boolean braced;
        private boolean afterElement;

        boolean take(Token token) {
            switch (token.text()) {
                case "," -> {
                    if (!afterElement) {
                        source.repaired(PrefLibTexts.CATALOGUE, "comma-stray", source.at(token));
                    }
                    afterElement = false;
                    return true;
                }
                case "{" -> {
                    boolean fits = !braced && !afterElement;
                    braced = true;
                    return fits || malformed(token);
                }
                case "}" -> {
                    boolean fits = braced && (afterElement || tier.isEmpty());
                    return fits ? close(token) : malformed(token);
                }
                default -> {
                    return (!token.is(":") && !afterElement) ? alternative(token) : malformed(token);
                }
            }
        }

        private boolean close(Token brace) {
            if (!tier.isEmpty() || type == DataType.CAT) {
                tiers.add(ImmutableSortedSet.copyOf(tier));
            } else {
                source.repaired(PrefLibTexts.CATALOGUE, "tier-empty", source.at(brace));
            }
            tier.clear();
            braced = false;
            afterElement = true;
            return true;
        }

        private boolean alternative(Token token) {
            afterElement = true;
            OptionalInt number = source.wholeNumber(token, 1);
            if (number.isEmpty()) {
                return false;
            }
            if (!head.knows(number.getAsInt())) {
                source.error(PrefLibTexts.CATALOGUE, "alternative-unknown", source.at(token), token.text());
                return false;
            }
            greatest = Math.max(greatest, number.getAsInt());
            if (!seen.add(number.getAsInt())) {
                source.repaired(PrefLibTexts.CATALOGUE, "alternative-repeated", source.at(token), token.text());
            } else if (braced) {
                tier.add(number.getAsInt());
            } else {
                tiers.add(ImmutableSortedSet.of(number.getAsInt()));
            }
            return true;
        }

        /** Ends the ballot; {@return whether it may end here} */
        boolean end(Token last) {
            if (braced) {
                return malformed(last);
            }
            if (!afterElement && last.is(",")) {
                source.repaired(PrefLibTexts.CATALOGUE, "comma-stray", source.at(last));
            }
            return true;
        }

        ImmutableList<ImmutableSortedSet<Integer>> tiers() {
            return ImmutableList.copyOf(tiers);
        }
    }
}
