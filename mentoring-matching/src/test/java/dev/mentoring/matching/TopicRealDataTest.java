package dev.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.algorithm.assignment.OptimalAssignment;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.ProjectMarketBuilder;
import dev.mentoring.matching.market.Topic;
import dev.mentoring.matching.outcome.Matching;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public allocations of projects that the repository does not hold; skipped where they are absent. */
class TopicRealDataTest {
    private static void assertLeastTotalRank(ProjectMarket market, long least) {
        Matching matching = new OptimalAssignment().solve(market, SolveContext.defaults());
        assertThat(matching.unmatchedMentees()).isEmpty();
        assertThat(-matching.totalWeight(market)).isEqualTo(least);
    }

    /** Student projects in Glasgow (PrefLib 00038); optima computed by an independent solver. */
    @ParameterizedTest
    @CsvSource({"1, 57", "3, 48", "5, 44"})
    void glasgow(int year, long least) throws IOException {
        String file = "preflib/00038-project/00038-0000000" + year;
        ProjectMarketBuilder builder = ProjectMarket.builder();
        List<String> supervisors = Files.readAllLines(RealData.path(file + ".dat")).stream()
                .skip(1)
                .toList();
        for (String line : supervisors) {
            List<String> cells = Splitter.on(',').splitToList(line);
            builder.addMentor(Agent.of(cells.get(0)).withMaximum(Integer.parseInt(cells.get(1))));
            for (String project : Splitter.on(' ').omitEmptyStrings().split(cells.get(2))) {
                builder.addTopic(Topic.of("" + (Integer.parseInt(project) + 1), cells.get(0)));
            }
        }
        int students = 0;
        for (String line : Files.readAllLines(RealData.path(file + ".soi"))) {
            if (line.startsWith("#")) {
                continue;
            }
            List<String> order = Splitter.on(": ").splitToList(line);
            String[] choices = order.get(1).split(",");
            for (int copy = 0; copy < Integer.parseInt(order.get(0)); copy++) {
                String id = "student " + students++;
                builder.addMentee(Agent.of(id).ranking(choices));
                for (int rank = 1; rank <= choices.length; rank++) {
                    builder.addWeight(id, choices[rank - 1], -rank);
                }
            }
        }
        assertLeastTotalRank(builder.build(), least);
    }

    /**
     * Sheets of students, projects and one supervisor without limits; optima computed by an independent solver. In the
     * last, all ten students can have their first choices; it takes the supervisors' wishes to make the total 12.
     */
    @ParameterizedTest
    @CsvSource({
        "test1_equal_preferences_check_output_consistency, 15",
        "test2_trivial_perfect, 5",
        "test3_n60_two_equal_solutions, 61",
        "test4_n10_multiple_ties, 19",
        "test6_multiple_students_per_project, 10"
    })
    void sheets_with_ranks(String name, long least) throws IOException {
        List<List<String>> projects = sheet(name + "/Projects.csv");
        List<List<String>> students = sheet(name + "/Student_preferences.csv");
        ProjectMarketBuilder builder = ProjectMarket.builder()
                .addMentor(Agent.of(projects.get(1).get(2)).withMaximum(students.size()));
        for (List<String> project : projects.subList(1, projects.size())) {
            builder.addTopic(Topic.of(project.get(0), project.get(2)).withMaximum(Integer.parseInt(project.get(1))));
        }
        for (List<String> student : students.subList(1, students.size())) {
            builder.addMentee(Agent.of(student.get(0)));
            for (int column = 1; column < student.size(); column++) {
                if (!student.get(column).isBlank()) {
                    builder.addWeight(
                            student.get(0),
                            students.get(0).get(column),
                            -Math.round(Double.parseDouble(student.get(column))));
                }
            }
        }
        assertLeastTotalRank(builder.build(), least);
    }

    private static List<List<String>> sheet(String file) throws IOException {
        return Files.readAllLines(RealData.path("mentoring/pdn-project-allocation/" + file)).stream()
                .map(line -> Splitter.on(',').splitToList(line))
                .toList();
    }
}
