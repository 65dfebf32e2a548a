package dev.mentoring.matching.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.matching.experiment.result.Finding;
import dev.mentoring.matching.experiment.result.FindingReference;
import dev.mentoring.matching.experiment.result.FindingRelation;
import dev.mentoring.matching.experiment.result.FindingSubject;
import org.junit.jupiter.api.Test;

class ExperimentSpecificationTest {
    @Test
    void everything_that_is_wrong_is_said_at_once_and_at_its_place() {
        assertThatThrownBy(() -> ExperimentSpecification.builder()
                        .id("Sample")
                        .title(new BilingualText("A sample", "Un exemple"))
                        .addInstance(new InstanceSource.Generated("a", "no-such", ImmutableSortedMap.of()))
                        .addInstance(new InstanceSource.Generated(
                                "a",
                                "test-uniform",
                                ImmutableSortedMap.of(
                                        "size", ImmutableList.of("3", "0", "3"), "width", ImmutableList.of("1"))))
                        .addInstance(InstanceSource.Files.of("b", ImmutableList.of()))
                        .addMechanisms(
                                Mechanism.of("no-such"),
                                new Mechanism("m", "deferred-acceptance", ImmutableSortedMap.of("proposing", "nobody")))
                        .addMetrics("size", "size", "no-such")
                        .trials(0)
                        .baseline("nobody")
                        .build())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(problem -> problem.code() + " " + problem.place())
                                .containsExactly(
                                        "experiment-id experiment Sample, id",
                                        "experiment-repeated experiment Sample, instances/1",
                                        "unknown-generator experiment Sample, instances/0/generator",
                                        "experiment-repeated experiment Sample, instances/1/parameters/size/2",
                                        "parameter-value experiment Sample, instances/1/parameters/size/1",
                                        "unknown-parameter experiment Sample, instances/1/parameters/width/0",
                                        "experiment-none experiment Sample, instances/2/files",
                                        "unknown-algorithm experiment Sample, mechanisms/0/algorithm",
                                        "option-value experiment Sample, mechanisms/1/options",
                                        "experiment-baseline experiment Sample, baseline",
                                        "experiment-repeated experiment Sample, metrics/1",
                                        "unknown-metric experiment Sample, metrics/2",
                                        "experiment-trials experiment Sample, trials"));
    }

    @Test
    void an_experiment_of_nothing_and_one_without_end_are_refused() {
        assertThatThrownBy(() -> Specifications.begun().trials(1).build())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(problem -> problem.code())
                                .containsExactly("experiment-none", "experiment-none", "experiment-none"));
        ImmutableList.Builder<String> sizes = ImmutableList.builder();
        for (int size = 1; size <= 1_000; size++) {
            sizes.add(Integer.toString(size));
        }
        assertThatThrownBy(() -> {
                    ExperimentSpecification.Builder large = Specifications.begun();
                    for (int i = 0; i < 51; i++) {
                        large.addInstance(new InstanceSource.Generated(
                                "s" + i,
                                "test-uniform",
                                ImmutableSortedMap.of(
                                        "size", sizes.build(), "faults", ImmutableList.of("none", "some"))));
                    }
                    large.addMechanism(Specifications.BOSTON)
                            .addMetric("size")
                            .trials(1)
                            .build();
                })
                .hasMessageContaining("experiment-too-large")
                .hasMessageContaining("102,000");
    }

    @Test
    void the_hash_tells_specifications_apart_but_for_the_words_to_people() {
        ExperimentSpecification sample = Specifications.sample(5, "none");
        assertThat(sample.withTitle(new BilingualText("Other", "Autre"))
                        .withId("other")
                        .contentHash())
                .isEqualTo(sample.contentHash());
        assertThat(ImmutableList.of(
                        sample.withSeed(43),
                        sample.withTrials(6),
                        sample.withMetrics("size"),
                        sample.withBaseline("mentors-propose"),
                        sample.withMechanisms(Specifications.MENTEES),
                        sample.withInstances(Specifications.uniform("none", "3"))))
                .extracting(ExperimentSpecification::contentHash)
                .doesNotHaveDuplicates()
                .doesNotContain(sample.contentHash());
    }

    @Test
    void every_sentence_stands_in_both_languages() {
        assertThat(CatalogueFaults.of(ExperimentTexts.class, "experiment")).isEmpty();
    }

    @Test
    void a_published_finding_speaks_of_what_the_experiment_measures() {
        ExperimentSpecification sample = Specifications.sample(2, "none");
        Finding sound = Finding.builder()
                .mechanism("mentors-propose")
                .metric("mentee-mean-rank")
                .subject(FindingSubject.DIFFERENCE)
                .where(ImmutableSortedMap.of("size", "7"))
                .relation(FindingRelation.GREATER)
                .reference(new FindingReference.OtherCell(ImmutableSortedMap.of("size", "3")))
                .source("nobody")
                .build();
        assertThat(sample.withFindings(sound).contentHash()).isEqualTo(sample.contentHash());
        Finding wrong = sound.withMechanism("deferred-acceptance")
                .withMetric("size")
                .withWhere(ImmutableSortedMap.of("size", "8"))
                .withReference(new FindingReference.OtherCell(ImmutableSortedMap.of("width", "3")));
        assertThatThrownBy(() -> sample.withMetrics("mentee-mean-rank", "run-time")
                        .withFindings(
                                sound, wrong, sound.withMechanism("nobody").withMetric("run-time")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().all())
                                .extracting(problem -> problem.code() + " " + problem.place())
                                .containsExactly(
                                        "finding-metric experiment sample, findings/1/metric",
                                        "finding-baseline experiment sample, findings/1/subject",
                                        "finding-cell experiment sample, findings/1/where/size",
                                        "finding-cell experiment sample, findings/1/reference/where/width",
                                        "finding-metric experiment sample, findings/2/metric",
                                        "finding-mechanism experiment sample, findings/2/mechanism"));
    }
}
