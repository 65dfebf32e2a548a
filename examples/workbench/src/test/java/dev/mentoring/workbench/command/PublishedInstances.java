package dev.mentoring.workbench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Published instances as market documents. */
final class PublishedInstances {
    private static final Pattern LISTED = Pattern.compile("^([^,]+),.*?(?:,(\\d+))?,\"\\[(.*)]\"$");

    private PublishedInstances() {}

    /** OR-Library: a cost becomes a weight below zero, so that the least cost is the greatest weight. */
    static String assignment(Path file) throws IOException {
        int[] numbers = Arrays.stream(Files.readString(file).strip().split("\\s+"))
                .mapToInt(Integer::parseInt)
                .toArray();
        int size = numbers[0];
        boolean dense = numbers.length == 1 + size * size;
        StringJoiner weights = new StringJoiner(",\n");
        if (dense) {
            for (int i = 0; i < size * size; i++) {
                weights.add(weight(1 + i / size, 1 + i % size, numbers[1 + i]));
            }
        } else {
            for (int i = 1; i < numbers.length; i += 3) {
                weights.add(weight(numbers[i], numbers[i + 1], numbers[i + 2]));
            }
        }
        List<String> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            rows.add("{\"id\":\"r" + i + "\"}");
            columns.add("{\"id\":\"c" + i + "\"}");
        }
        return market(rows, columns, "\"weights\":[" + weights + "]");
    }

    private static String weight(int row, int column, int cost) {
        return "{\"mentee\":\"r" + row + "\",\"mentor\":\"c" + column + "\",\"value\":" + -cost + "}";
    }

    /** Residents are mentees; a programme is a mentor with a quota. */
    static String residents(Path residents, Path programmes) throws IOException {
        return market(listed(residents), listed(programmes), "");
    }

    private static List<String> listed(Path file) throws IOException {
        List<String> people = new ArrayList<>();
        for (String line :
                Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
            Matcher matcher = LISTED.matcher(line.strip());
            if (matcher.matches()) {
                String preferences = matcher.group(3).isEmpty()
                        ? ""
                        : "\"" + matcher.group(3).replace(",", "\",\"") + "\"";
                String quota = matcher.group(2) == null ? "" : ",\"maximum\":" + matcher.group(2);
                people.add("{\"id\":\"" + matcher.group(1) + "\",\"preferences\":[" + preferences + "]" + quota + "}");
            }
        }
        return people;
    }

    private static String market(List<String> mentees, List<String> mentors, String weights) {
        return "{\"type\":\"market\",\"version\":\"1.0\",\n\"mentees\":[" + String.join(",\n", mentees)
                + "],\n\"mentors\":[" + String.join(",\n", mentors) + "]" + (weights.isEmpty() ? "" : ",\n" + weights)
                + "}";
    }
}
