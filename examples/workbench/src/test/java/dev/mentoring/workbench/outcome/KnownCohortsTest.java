package dev.mentoring.workbench.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.GradeScale;
import dev.mentoring.matching.MatchRequest;
import dev.mentoring.matching.Matchmaker;
import dev.mentoring.matching.constraint.FreeCapacity;
import dev.mentoring.matching.constraint.GradeGap;
import dev.mentoring.matching.constraint.SelfMatch;
import dev.mentoring.matching.criterion.GoalCompatibility;
import dev.mentoring.matching.criterion.OrganisationalDistance;
import dev.mentoring.matching.criterion.StatedWish;
import dev.mentoring.matching.plan.PlannedPair;
import dev.mentoring.matching.policy.ConstraintSetting;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.policy.Strength;
import dev.mentoring.matching.policy.WeightedCriterion;
import dev.mentoring.matching.verify.Verifier;
import dev.mentoring.workbench.SharedData;
import dev.mentoring.workbench.cohort.Cohort;
import dev.mentoring.workbench.cohort.CohortFiles;
import dev.mentoring.workbench.cohort.CohortImport;
import dev.mentoring.workbench.mapping.MappingReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownCohortsTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    private static Outcome match(String mapping, String folder, MatchingPolicy policy) throws IOException {
        Cohort cohort = CohortImport.read(
                new CohortFiles(
                        SharedData.file(folder + "/mentees.csv"),
                        SharedData.file(folder + "/mentors.csv"),
                        Optional.empty()),
                MappingReading.read(Files.readAllBytes(Path.of("mappings", mapping))),
                Optional.empty(),
                false);
        Matchmaker matchmaker = Matchmaker.of(policy);
        MatchRequest request = MatchRequest.of(cohort.pool(), DATE);
        Outcome outcome = new Outcome(cohort, policy, matchmaker.match(request), "");
        assertThat(new Verifier()
                        .verify(matchmaker.market(request), outcome.plan().matching())
                        .nothingRefuted())
                .isTrue();
        return outcome;
    }

    @Test
    void ranked_choices_are_honoured_at_the_least_total_cost() throws IOException {
        MatchingPolicy policy = MatchingPolicy.builder()
                .addConstraints(
                        ConstraintSetting.of(new SelfMatch(), Strength.HARD),
                        ConstraintSetting.of(new FreeCapacity(), Strength.HARD))
                .addChoiceBonus(2000, 1800, 1500)
                .menteeShare(100)
                .build();

        Outcome outcome = match("dbds-p2p.json", "mentoring/dbds-p2p", policy);

        // 26 was computed by an independent solver; the programme’s own heuristic reached 57.
        assertThat(outcome.plan().pairs()).hasSize(19);
        assertThat(Summary.choiceCost(outcome, List.of(0, 2, 5, 20))).isEqualTo(26);
    }

    @Test
    void every_civil_servant_gets_a_mentor_of_a_higher_grade_or_a_reason() throws IOException {
        MatchingPolicy policy = MatchingPolicy.builder()
                .addCriteria(
                        WeightedCriterion.of(new GoalCompatibility(), 40),
                        WeightedCriterion.of(new OrganisationalDistance(), 40),
                        WeightedCriterion.of(new StatedWish(), 20))
                .addConstraints(
                        ConstraintSetting.of(new SelfMatch(), Strength.HARD),
                        ConstraintSetting.of(new FreeCapacity(), Strength.HARD),
                        ConstraintSetting.of(new GradeGap(), Strength.HARD))
                .build();

        Outcome outcome = match("govuk-mentor-match.json", "mentoring/govuk-mentor-match/large", policy);

        GradeScale scale = outcome.cohort().pool().organisation().gradeScale().orElseThrow();
        for (PlannedPair pair : outcome.plan().pairs()) {
            assertThat(grade(outcome, scale, pair.mentor())).isGreaterThan(grade(outcome, scale, pair.mentee()));
        }
        assertThat(outcome.plan().pairs().size()
                        + outcome.plan().unmatchedMentees().size())
                .isEqualTo(500);
        assertThat(outcome.plan().unmatchedMentees())
                .allSatisfy(mentee -> assertThat(mentee.removals()).isNotEmpty());
    }

    private static int grade(Outcome outcome, GradeScale scale, ParticipantId id) {
        String code = outcome.cohort()
                .pool()
                .participant(id)
                .flatMap(person -> person.position().grade())
                .orElseThrow();
        return scale.indexOf(code).orElseThrow();
    }
}
