package dev.mentoring.workbench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleGeneratorTest {
    @Test
    void the_sample_that_ships_is_what_the_generator_makes() throws IOException {
        Map<String, String> files =
                SampleGenerator.generate(SampleGenerator.SEED, SampleGenerator.MENTEES, SampleGenerator.MENTORS);
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(new String(SampleFiles.read(file.getKey()), StandardCharsets.UTF_8))
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void another_seed_makes_another_cohort() throws IOException {
        assertThat(SampleGenerator.generate(1, 10, 10)).isNotEqualTo(SampleGenerator.generate(2, 10, 10));
        assertThat(SampleGenerator.generate(1, 10, 10)).isEqualTo(SampleGenerator.generate(1, 10, 10));
    }
}
