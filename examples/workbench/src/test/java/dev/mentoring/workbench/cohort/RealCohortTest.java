package dev.mentoring.workbench.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Role;
import dev.mentoring.workbench.SharedData;
import dev.mentoring.workbench.mapping.MappingReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RealCohortTest {
    private static Cohort read(String mapping, String folder) throws IOException {
        return CohortImport.read(
                new CohortFiles(
                        SharedData.file(folder + "/mentees.csv"),
                        SharedData.file(folder + "/mentors.csv"),
                        Optional.empty()),
                MappingReading.read(Files.readAllBytes(Path.of("mappings", mapping))),
                Optional.empty(),
                false);
    }

    @Test
    void a_thousand_civil_servants_are_read_without_a_complaint() throws IOException {
        Cohort cohort = read("govuk-mentor-match.json", "mentoring/govuk-mentor-match/large");

        assertThat(cohort.warnings().all()).isEmpty();
        assertThat(cohort.pool().with(Role.MENTEE)).hasSize(500);
        assertThat(cohort.pool().with(Role.MENTOR)).hasSize(500);
        Participant mentor = cohort.pool().byId().get(ParticipantId.of("mentor.000@gov.uk"));
        assertThat(mentor.position().grade()).contains("EO");
        assertThat(mentor.position().unit()).contains("Department of Truth");
        assertThat(mentor.selfDescription().orElseThrow().characteristics())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("asexual or aromantic", "gay");
        Participant notAsking = cohort.pool().byId().get(ParticipantId.of("mentee.000@gov.uk"));
        assertThat(notAsking.selfDescription()).isEmpty();
        assertThat(cohort.nameOf(mentor.id())).isEqualTo("mentor 000");
    }

    @Test
    void choices_by_name_and_capacities_are_understood_beside_trailing_blanks() throws IOException {
        Cohort cohort = read("dbds-p2p.json", "mentoring/dbds-p2p");

        assertThat(cohort.warnings().all()).isEmpty();
        assertThat(cohort.pool().with(Role.MENTEE)).hasSize(19);
        assertThat(cohort.pool().with(Role.MENTOR)).hasSize(11);
        assertThat(cohort.pool().with(Role.MENTOR))
                .extracting(mentor -> mentor.mentorCapacity().relationships())
                .satisfies(capacities -> assertThat(
                                capacities.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(21));
        assertThat(cohort.pool().byId().get(ParticipantId.of("Luke Cage")).chosenMentors())
                .extracting(ParticipantId::value)
                .containsExactly("Neville Longbottom", "Draco Malfoy");
        assertThat(cohort.pool()
                        .byId()
                        .get(ParticipantId.of("Luke Cage"))
                        .position()
                        .unit())
                .contains("MS");
    }
}
