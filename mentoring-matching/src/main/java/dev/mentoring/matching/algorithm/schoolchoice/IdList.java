package dev.mentoring.matching.algorithm.schoolchoice;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.algorithm.AlgorithmOption;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * Reads options that list people: ids between commas, or pairs {@code mentee:mentor}. A backslash takes the next
 * character literally, for ids that hold a comma, a colon (in pairs) or a backslash.
 */
final class IdList {
    private final Market market;
    private final Problems.Builder problems = Problems.builder();

    IdList(Market market) {
        this.market = market;
    }

    /** {@return the parts of each item; an item of ids has one part} */
    static ImmutableList<ImmutableList<String>> items(String text, boolean pairs) {
        ImmutableList.Builder<ImmutableList<String>> items = ImmutableList.builder();
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\\' && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            } else if (character == ',' || (pairs && character == ':')) {
                parts.add(part.toString());
                part.setLength(0);
                if (character == ',') {
                    items.add(parts.build());
                    parts = ImmutableList.builder();
                }
            } else {
                part.append(character);
            }
        }
        return text.isEmpty()
                ? ImmutableList.of()
                : items.add(parts.add(part.toString()).build()).build();
    }

    /** Throws every problem that was found. */
    void throwIfErrors() {
        problems.build().throwIfErrors();
    }

    void error(AlgorithmOption option, String code, Object... arguments) {
        problems.error(MatchingTexts.CATALOGUE, code, Place.field("options", "", option.name()), arguments);
    }

    /** {@return the mentees that an option lists, by index; unknown and repeated ones are problems} */
    int[] mentees(AlgorithmOption option, String text) {
        boolean[] listed = new boolean[market.menteeCount()];
        return items(text, false).stream()
                .mapToInt(item -> mentee(option, item.get(0), listed))
                .filter(mentee -> mentee >= 0)
                .toArray();
    }

    private int mentee(AlgorithmOption option, String id, boolean[] listed) {
        int mentee = index(option, id, "option-unknown-mentee", market::menteeIndex);
        if (mentee >= 0 && listed[mentee]) {
            error(option, "option-repeated-id", id);
            return -1;
        }
        if (mentee >= 0) {
            listed[mentee] = true;
        }
        return mentee;
    }

    private int index(AlgorithmOption option, String id, String unknown, ToIntFunction<String> index) {
        int found = index.applyAsInt(id);
        if (found < 0) {
            error(option, unknown, id);
        }
        return found;
    }

    /** {@return all mentees in the order of an option; missing ones are problems as well} */
    int[] order(AlgorithmOption option, String text) {
        int[] order = mentees(option, text);
        boolean[] listed = new boolean[market.menteeCount()];
        Arrays.stream(order).forEach(mentee -> listed[mentee] = true);
        for (int mentee = 0; mentee < listed.length; mentee++) {
            if (!listed[mentee]) {
                error(option, "option-missing-id", market.menteeIds().get(mentee));
            }
        }
        return order;
    }

    /** {@return for each mentee the pair with the mentor of whom it owns a place by an option, or -1} */
    int[] endowment(AlgorithmOption option, String text) {
        int[] endowment = new int[market.menteeCount()];
        Arrays.fill(endowment, -1);
        boolean[] listed = new boolean[market.menteeCount()];
        int[] owners = new int[market.mentorCount()];
        for (ImmutableList<String> item : items(text, true)) {
            if (item.size() != 2) {
                error(option, "endowment-form", String.join(":", item));
                continue;
            }
            int mentee = mentee(option, item.get(0), listed);
            int mentor = index(option, item.get(1), "option-unknown-mentor", market::mentorIndex);
            if (mentor < 0) {
                continue;
            }
            owners[mentor]++;
            if (mentee >= 0) {
                endowment[mentee] = market.find(mentee, mentor);
                if (endowment[mentee] < 0) {
                    error(option, "endowment-not-acceptable", item.get(0), item.get(1));
                }
            }
        }
        for (int mentor = 0; mentor < owners.length; mentor++) {
            if (owners[mentor] > market.mentorMaximum(mentor)) {
                error(
                        option,
                        "endowment-above-maximum",
                        market.mentorIds().get(mentor),
                        owners[mentor],
                        market.mentorMaximum(mentor));
            }
        }
        return endowment;
    }
}
